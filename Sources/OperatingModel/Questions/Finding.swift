/// Something worth a conversation: who it is about, the facts that clash, the rule that sees it, and a question.
///
/// A finding is written for a person who has to talk to other people. It asks, and never instructs.
///
/// ```
/// bets.traceability.skips   retries “Retry failed cards”
///   Hangs straight under self-serve (years); nothing stands for months or quarters between them.
///   facts   retries.horizon = weeks · self-serve.horizon = years · one band a step [B20-14, P]
///   ask     What will be better a few months from now because of this, and for whom?
/// ```
/// Codes, subjects and keys are stable; the wording is not.
public struct Finding: Hashable, Sendable {
  /// What kind of finding it is.
  public var code: FindingCode
  /// Who it is about, the main one first.
  public var subjects: [Subject]
  /// What tells it from others of its kind about the same subjects, where there may be several.
  public var aspect: String?
  /// What is seen, in a sentence or two.
  public var statement: String
  /// The facts that it rests on.
  public var facts: [Fact]
  /// The rules of thumb by which it is seen.
  public var heuristics: [Heuristic]
  /// The question to take to people.
  public var question: String

  /// A finding.
  public init(
    _ code: FindingCode, about subjects: [Subject], aspect: String? = nil, _ statement: String,
    facts: [Fact], by heuristics: [Heuristic], ask question: String
  ) {
    self.code = code
    self.subjects = subjects
    self.aspect = aspect
    self.statement = statement
    self.facts = facts
    self.heuristics = heuristics
    self.question = question
  }

  /// What makes it the same finding tomorrow: its code, its subjects and its aspect.
  public var key: FindingKey { FindingKey(code, subjects: subjects.map(\.id), aspect: aspect) }
}

extension Finding: DocumentRecord, CustomStringConvertible {
  /// The fields of a finding.
  public static let fields = Fields(blank: Finding("", about: [], "", facts: [], by: [], ask: "")) {
    Field("code", \.code, .required, "What kind of finding it is.")
    Field("subjects", \.subjects, "Who it is about, the main one first.")
    Field(
      "aspect", \.aspect,
      "What tells it from others of its kind about the same subjects, where there may be several.")
    Field("statement", \.statement, .required, "What is seen, in a sentence or two.")
    Field("facts", \.facts, "The facts that it rests on.")
    Field("heuristics", \.heuristics, "The rules of thumb by which it is seen.")
    Field("question", \.question, .required, "The question to take to people.")
  }

  /// The finding as a report shows it: four lines, whatever stands in names and texts.
  public var description: String {
    let about = subjects.first.map { "   \($0)" } ?? ""
    let rest = facts.count - Self.mostFacts
    let shown =
      facts.prefix(Self.mostFacts).map(\.description)
      + (rest > 0 ? ["… and \(Words.count(rest, "more fact"))"] : [])
      + heuristics.map(\.description)
    return """
      \(Words.shown(code.rawValue))\(about)
        \(Words.shown(statement, atMost: Self.longestText))
        facts   \(shown.joined(separator: " · "))
        ask     \(Words.shown(question, atMost: Self.longestText))
      """
  }

  /// How many facts are shown.
  private static let mostFacts = 24
  /// How many characters of a statement or a question are shown.
  private static let longestText = 1_000
}
