/// A value that was foreseen, and the value that came: what calibration is read from (C27).
///
/// ```swift
/// var activated = Forecast("activated-q3", "Activated firms by September", estimate: Estimate(420, 520))
/// activated.actual = 405
/// ```
/// Sources: John Cutler, The Beautiful Mess 2020, posts 8, 11 and 45 (P); calibration (K).
public struct Forecast: Noun {
  /// The forecast's own id.
  public var id: Identifier<Forecast>
  /// What people call it.
  public var name: String?
  /// The value foreseen: a range, and how surely it would hold.
  public var estimate: Estimate<Finite>?
  /// The value that came.
  public var actual: Finite?
  /// What one of it is, where no metric says.
  public var unit: String?
  /// The day on which it was made.
  public var madeOn: When?
  /// The day that it is about.
  public var dueOn: When?
  /// The metric that it is about.
  public var metric: Identifier<Metric>?
  /// The goal that it was made for (C45).
  public var goal: Identifier<Goal>?
  /// The bet that it was made for.
  public var bet: Identifier<Bet>?
  /// Who made it: a role or a group, not a person.
  public var forecaster: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A forecast.
  public init(
    _ id: Identifier<Forecast>, _ name: String? = nil, estimate: Estimate<Finite>? = nil,
    actual: Finite? = nil,
    madeOn: When? = nil, dueOn: When? = nil, metric: Identifier<Metric>? = nil, goal: Identifier<Goal>? = nil,
    bet: Identifier<Bet>? = nil
  ) {
    self.id = id
    self.name = name
    self.estimate = estimate
    self.actual = actual
    self.madeOn = madeOn
    self.dueOn = dueOn
    self.metric = metric
    self.goal = goal
    self.bet = bet
  }
}

extension Forecast {
  /// A system's roster: ``ProductOperatingSystem/forecasts``.
  public static let roster: RosterPath = \.forecasts
  /// The fields of a forecast.
  public static let fields = Fields(blank: Forecast("")) {
    Field("id", \.id, .identity, "The forecast's own id.")
    Field("name", \.name, "What people call it.")
    Field("estimate", \.estimate, "The value foreseen: a range, and how surely it would hold.")
    Field("actual", \.actual, "The value that came.")
    Field("unit", \.unit, "What one of it is, where no metric says.")
    Field("madeOn", \.madeOn, "The day on which it was made.")
    Field("dueOn", \.dueOn, notBefore: [\.madeOn], "The day that it is about.")
    Field("metric", \.metric, "The metric that it is about.")
    Field("goal", \.goal, "The goal that it was made for (C45).")
    Field("bet", \.bet, "The bet that it was made for.")
    Field("forecaster", \.forecaster, "Who made it: a role or a group, not a person.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
