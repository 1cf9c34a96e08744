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

  /// A rule of thumb of whoever said it.
  public init(_ rule: String, by origin: Origin) {
    self.init(rule, source: origin.source, grade: origin.grade)
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

  /// The rule with who said it, as a sentence names them: “one band a step (John Cutler, 2020)”.
  public var spoken: String { "\(Words.shown(rule, atMost: 240)) (\(spokenSource))" }

  /// Who said it, as a sentence names them.
  var spokenSource: String {
    let key = source.split(separator: "-").map(String.init)
    switch (key.first ?? "", key.count) {
    case ("own", 1): return "our own"
    case ("B20", 2): return "John Cutler, 2020"
    case ("BLOG", 4): return "John Cutler, \(key[1])"
    case (let issue, 2) where issue.hasPrefix("T20") && issue.count == 5:
      return "John Cutler, \(issue.dropFirst())"
    case (let issue, 1) where issue.first == "T" && issue.dropFirst().allSatisfy(\.isNumber):
      return "John Cutler, issue \(issue.dropFirst())"
    case ("OSD", 1), ("Bets", 1), ("PRIO", 1), ("COST", 1), ("ORG", 1), ("COMB", 1), ("IDX", 1):
      return "John Cutler"
    case ("POM", 1), ("OCS", 1): return "Dotwork"
    default: return Words.shown(source)
    }
  }
}
