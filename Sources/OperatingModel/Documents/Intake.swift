/// An object of another tool's export, or a table's row, from which a model takes what fits.
///
/// What fits is taken, what does not stays and is told with its place, and nothing is lost: every member is either
/// taken or in the ``rest``.
///
/// ```swift
/// var intake = Intake(try JSON(json: export))
/// var acme = ProductOperatingSystem(intake.take("company") ?? "Acme", asOf: intake.take("exported"))
/// acme.add(
///   intake.each("tickets") { row -> Bet? in
///     guard let id: Identifier<Bet> = row.require("key") else { return nil }
///     var bet = Bet(id, row.take("summary"), owner: row.take("squad"), startedOn: row.take("started"))
///     row.keepRest(in: &bet.annotations)
///     return bet
///   })
/// print(intake.problems)
/// ```
/// ### What fits
///
/// A value is read as a document says such values, and a few other ways of saying the same are understood: a text
/// that says a number, a share (also in percent), or yes or no; a number where a text or an id is wanted; a day with
/// a time behind it; one value where a list is wanted; one of the library's words in other case or with other
/// separators. Space around all that, and around a table's cells, does not count. Nothing is rounded, shortened or
/// guessed: what says anything else is not taken, and what a document says is read as a document is.
///
/// `null`, a text without a character but space, and an empty list are not recorded. Once they were asked for they are
/// gone.
///
/// ### What is left
///
/// What is taken is gone from the rest, and can be taken again, since two fields may follow from one member. Of a list
/// the elements that fit are taken, the others stay.
///
/// Takes time in proportion to what is taken. Problems are listed up to a bound, and the rest is counted by kind.
public struct Intake: Sendable {
  /// What is taken from, as it was written.
  public let value: JSON
  /// Where that stands in the whole.
  public let path: ModelPath
  let limits: DocumentLimits
  /// Whether it comes from a table, where all is text.
  let isRow: Bool
  /// What has not been taken so far.
  var remains: Remains
  private var told: [Problem] = []
  private var unlisted: [ProblemCode: Int] = [:]
  /// Whether it has been told that this is no object, or no list.
  private var isToldOff = false

  /// Takes from a JSON value: an object, or a list to go through with ``each(_:)``.
  ///
  /// - Parameters:
  ///   - value: What is taken from.
  ///   - path: Where it stands, for problems, where it is part of something larger.
  ///   - limits: How deep what is taken may be nested, and how many problems are listed.
  public init(_ value: JSON, at path: ModelPath = ModelPath(), limits: DocumentLimits = DocumentLimits()) {
    self.init(value, at: path, limits, isRow: false, remains: Remains(value))
  }

  /// Takes from a row of a table: what stands in each column, all of it text.
  ///
  /// - Parameters:
  ///   - cells: What stands in each column, by its heading.
  ///   - number: The row's number, which is its place in problems: `12/people`.
  ///   - limits: How many problems are listed.
  public init(row cells: [String: String], at number: Int, limits: DocumentLimits = DocumentLimits()) {
    let value = Self.row(cells)
    self.init(value, at: ModelPath(.index(number)), limits, isRow: true, remains: Remains(value))
  }

  /// Takes from the rows of a table, to be gone through with ``each(_:)``; they are numbered from 0.
  public init(rows: some Sequence<[String: String]>, limits: DocumentLimits = DocumentLimits()) {
    let value = JSON.list(rows.map(Self.row))
    self.init(value, at: ModelPath(), limits, isRow: true, remains: Remains(value))
  }

  private static func row(_ cells: [String: String]) -> JSON {
    .object(cells.mapValues { .text(WordSpelling.trimmed($0)) })
  }

  init(_ value: JSON, at path: ModelPath, _ limits: DocumentLimits, isRow: Bool, remains: Remains) {
    self.value = value
    self.path = path
    self.limits = limits
    self.isRow = isRow
    self.remains = remains
  }

  // MARK: What is left

  /// What has not been taken, as it was written; `nil` where all was.
  ///
  /// Of a list the elements of which something is left follow one another.
  public var rest: JSON? { remains.json }

  /// Takes all that is left of an object, and keeps it as a company's own data.
  ///
  /// What is there already is never overwritten: a member whose key is taken stays in the rest.
  public mutating func keepRest(in annotations: inout Annotations) {
    guard case .object(let members)? = rest else { return }
    for (key, member) in members where annotations[key] == nil {
      annotations[key] = member
      remains[.key(key)] = .nothing
    }
  }

  // MARK: Problems

  /// What did not fit, in the order in which it was asked for.
  ///
  /// Paths lead from the root of the whole to what was written there: hold them against an export's text with
  /// ``Problems/located(in:)-(String)`` to be told lines and columns.
  public var problems: Problems { Problems(told, unlisted: unlisted) }

  /// Adds a problem of your own to those of the intake.
  ///
  /// - Parameters:
  ///   - code: What kind of problem it is.
  ///   - key: The member that it is about; the whole object where none is named.
  ///   - message: What is wrong, in one sentence.
  ///   - nearest: The nearest name that would be right, where one is close.
  public mutating func report(
    _ code: ProblemCode, at key: String? = nil, _ message: String, nearest: String? = nil
  ) {
    tell(Problem(code, at: key.map { path.appending(.key($0)) } ?? path, message, nearest: nearest))
  }

  /// Whether another problem is listed rather than only counted, so that what it says is worth working out.
  var lists: Bool { told.count < limits.problems }

  mutating func tell(_ problem: Problem) {
    if lists { told.append(problem) } else { unlisted[problem.code, default: 0] += 1 }
  }

  mutating func tell(_ problems: Problems) {
    for problem in problems.all { tell(problem) }
    for more in problems.unlisted { unlisted[more.code, default: 0] += more.count }
  }

  /// Problems of what stands at a place in this, as they were found without it.
  mutating func tell(_ problems: Problems, at steps: [ModelPath.Step]) {
    for problem in problems.all {
      var problem = problem
      problem.place = nil
      problem.path = ModelPath(path.steps + steps + problem.path.steps)
      tell(problem)
    }
  }

  // MARK: Members

  /// What is recorded at the first of some steps at which anything is; what was asked for and says nothing is gone.
  mutating func found(at steps: [ModelPath.Step]) -> (step: ModelPath.Step, json: JSON)? {
    for step in steps {
      guard let json = member(at: step) else { continue }
      guard json.saysNothing else { return (step, json) }
      remains[step] = .nothing
    }
    return nil
  }

  private mutating func member(at step: ModelPath.Step) -> JSON? {
    switch (step, value) {
    case (.key(let key), .object(let members)): return members[key]
    case (.index(let index), .list): return value[index]
    case (.key, _): tellOff("an object")
    case (.index, _): tellOff("a list")
    }
    return nil
  }

  /// Tells once that this is nothing to take from.
  mutating func tellOff(_ expected: String) {
    guard !isToldOff, !value.saysNothing else { return }
    isToldOff = true
    tell(.mismatch(value, expected: expected, at: path))
  }
}

extension Problem {
  /// A value of another kind than expected.
  static func mismatch(_ found: JSON, expected: String, at path: ModelPath) -> Problem {
    let found = found.kind
    return Problem(
      .wrongType, at: path, "expected \(expected), found \(found)", expected: expected, found: found)
  }
}

extension JSON {
  /// What kind of value it is, as a sentence says it; of a plain one the value too.
  fileprivate var kind: String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let number): "the number \(Words.shown(number.text))"
    case .text(let text): "the text \(Words.quoted(text))"
    case .list: "a list"
    case .object: "an object"
    }
  }
}
