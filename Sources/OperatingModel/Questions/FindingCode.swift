/// What kind of finding something is: a stable dotted code, such as “bets.traceability.skips”.
public struct FindingCode: OpenWord {
  /// The code.
  public let rawValue: String
  /// The kind of a code.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// None by themselves: ``Catalogue/findingKinds`` lists the codes of the questions that can be asked.
  public static var known: [FindingCode] { [] }

  /// The question that draws it: its code without the last word.
  public var question: QuestionCode {
    QuestionCode(rawValue: rawValue.split(separator: ".").dropLast().joined(separator: "."))
  }
}
