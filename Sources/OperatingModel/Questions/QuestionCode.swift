/// Which question it is: a stable dotted code, such as “bets.traceability”.
public struct QuestionCode: OpenWord {
  /// The code.
  public let rawValue: String
  /// The question of a code.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// None by themselves: ``Catalogue/entries`` lists the questions that can be asked.
  public static var known: [QuestionCode] { [] }
}
