/// What a company counts investment in; companies use words of their own.
///
/// Sources: OS Discovery Playbook, chapter 9 (P); Dotwork's operating-model starter pack (p).
public struct FundingCurrency: OpenWord {
  /// The word.
  public let rawValue: String
  /// The currency of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Money.
  public static let money: FundingCurrency = "money"
  /// Time.
  public static let time: FundingCurrency = "time"
  /// Points.
  public static let points: FundingCurrency = "points"
  /// Percent of something.
  public static let percent: FundingCurrency = "percent"
  /// What is a major focus, and what is not.
  public static let majorFocus: FundingCurrency = "majorFocus"
  /// The currencies that the sources name.
  public static var known: [FundingCurrency] { [.money, .time, .points, .percent, .majorFocus] }
}
