/// Every problem found in one go, in the order in which they stand.
///
/// Many are listed up to a bound; how many more there are of each kind is said in ``unlisted``, so that no input draws
/// a report much larger than itself.
public struct Problems: Error, Hashable, Sendable {
  /// How many problems there are of a kind.
  public struct Count: Hashable, Sendable {
    /// The kind.
    public var code: ProblemCode
    /// How many there are.
    public var count: Int

    /// A count.
    public init(_ code: ProblemCode, _ count: Int) {
      self.code = code
      self.count = count
    }
  }

  /// The problems that are listed.
  public var all: [Problem]
  /// How many more there are of each kind, in the codes' order.
  public var unlisted: [Count] = []

  /// Some problems.
  public init(_ all: [Problem], unlisted: [ProblemCode: Int] = [:]) {
    self.all = all
    self.unlisted = unlisted.filter { $0.value > 0 }.map { Count($0.key, $0.value) }.sorted {
      $0.code < $1.code
    }
  }

  /// How many problems there are of each kind, listed or not, in the codes' order.
  public var counts: [Count] {
    var counts = Dictionary(grouping: all, by: \.code).mapValues(\.count)
    for more in unlisted { counts[more.code, default: 0] += more.count }
    return counts.map { Count($0.key, $0.value) }.sorted { $0.code < $1.code }
  }

  /// How many problems there are, listed or not.
  public var total: Int { all.count + unlisted.reduce(0) { $0 + $1.count } }

  /// The problems of some kinds.
  public func of(_ codes: ProblemCode...) -> Problems {
    var some = Problems(all.filter { codes.contains($0.code) })
    some.unlisted = unlisted.filter { codes.contains($0.code) }
    return some
  }

  /// The same problems without lines and columns, which are those of a text that nobody has seen.
  var withoutPlaces: Problems {
    var copy = self
    for index in copy.all.indices { copy.all[index].place = nil }
    return copy
  }

  /// The problems as lines of text, each beginning with the document's name: `acme.json:41:16  error[…]`.
  public func report(in name: String) -> String {
    let name = Words.shown(name, atMost: 1_000)
    return (all.map { $0.place == nil ? "\(name)  \($0)" : "\(name):\($0)" } + rest).joined(separator: "\n")
  }

  /// How many more there are, in a line; none where all are listed.
  private var rest: [String] {
    guard !unlisted.isEmpty else { return [] }
    let kinds = unlisted.map { "\($0.count) \(Words.shown($0.code.rawValue))" }
    return ["… and \(Words.count(total - all.count, "more problem")): \(Words.list(kinds))"]
  }
}

extension Problems: RandomAccessCollection, CustomStringConvertible {
  /// The first place.
  public var startIndex: Int { all.startIndex }
  /// The place past the last one that is listed.
  public var endIndex: Int { all.endIndex }
  /// The problem at a place.
  public subscript(position: Int) -> Problem { all[position] }
  /// The problems, one on each line.
  public var description: String { (all.map(\.description) + rest).joined(separator: "\n") }
}

extension Problems: DocumentRecord {
  /// The fields of a list of problems.
  public static let fields = Fields(blank: Problems([])) {
    Field("problems", \.all, .required, "The problems that are listed.")
    Field("unlisted", \.unlisted, "How many more there are of each kind, in the codes' order.")
  }
}

extension Problems.Count: DocumentRecord {
  /// The fields of a count.
  public static let fields = Fields(blank: Problems.Count("", 0), onOneLine: true) {
    Field("code", \.code, .required, "The kind.")
    Field("count", \.count, .required, "How many there are.")
  }
}
