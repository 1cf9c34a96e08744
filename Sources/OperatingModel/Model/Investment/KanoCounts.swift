/// How many people of a survey put something into each of Kano's categories.
///
/// Categories drift, and are unreliable where technology moves fast. Source: Noriaki Kano (K).
public struct KanoCounts: Hashable, Sendable {
  /// How many say that it must be there.
  public var mustBe: Int
  /// How many say that more of it is better.
  public var performance: Int
  /// How many are delighted by it.
  public var attractive: Int
  /// How many are indifferent.
  public var indifferent: Int
  /// How many would rather do without.
  public var reverse: Int?
  /// How many contradict themselves.
  public var questionable: Int?
  /// The day of the survey.
  public var day: Day?

  /// The counts of a survey.
  public init(
    attractive: Int, performance: Int, mustBe: Int, indifferent: Int, reverse: Int? = nil,
    questionable: Int? = nil, day: Day? = nil
  ) {
    self.attractive = attractive
    self.performance = performance
    self.mustBe = mustBe
    self.indifferent = indifferent
    self.reverse = reverse
    self.questionable = questionable
    self.day = day
  }
}

extension KanoCounts: DocumentRecord {
  /// The fields of a survey.
  public static let fields = Fields(
    blank: KanoCounts(attractive: 0, performance: 0, mustBe: 0, indifferent: 0), onOneLine: true
  ) {
    Field("mustBe", \.mustBe, .required, rule: .atLeast(0), "How many say that it must be there.")
    Field(
      "performance", \.performance, .required, rule: .atLeast(0), "How many say that more of it is better.")
    Field("attractive", \.attractive, .required, rule: .atLeast(0), "How many are delighted by it.")
    Field("indifferent", \.indifferent, .required, rule: .atLeast(0), "How many are indifferent.")
    Field("reverse", \.reverse, rule: .atLeast(0), "How many would rather do without.")
    Field("questionable", \.questionable, rule: .atLeast(0), "How many contradict themselves.")
    Field("day", \.day, "The day of the survey.")
  }
}
