/// A rule of thumb behind a finding: what it says, who said it, and how well that is founded.
public struct Heuristic: Hashable, Sendable {
  /// The rule with its value: “one band a step”.
  public var rule: String
  /// Who said it, as the documentation's list of sources abbreviates it.
  public var source: String
  /// How well it is founded.
  public var grade: EvidenceGrade

  /// A rule of thumb.
  public init(_ rule: String, source: String, grade: EvidenceGrade) {
    self.rule = rule
    self.source = source
    self.grade = grade
  }
}

extension Heuristic: DocumentRecord, CustomStringConvertible {
  /// The fields of a rule of thumb.
  public static let fields = Fields(blank: Heuristic("", source: "", grade: .own), onOneLine: true) {
    Field("rule", \.rule, .required, "The rule with its value: “one band a step”.")
    Field(
      "source", \.source, .required, "Who said it, as the documentation's list of sources abbreviates it.")
    Field("grade", \.grade, .required, "How well it is founded.")
  }

  /// The rule with its source and the letter of its grade.
  public var description: String {
    "\(Words.shown(rule, atMost: 240)) [\(Words.shown(source)), \(grade.letter)]"
  }
}
