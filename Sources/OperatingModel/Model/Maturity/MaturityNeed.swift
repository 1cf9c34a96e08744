/// The level of a dimension that a context needs, which may be well below the last one (C51).
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 47 and 53 (P).
public struct MaturityNeed: RelatingFact {
  /// The dimension.
  public var dimension: Identifier<MaturityDimension>
  /// The level: its place among those of the dimension, from 1, or the word for it.
  public var level: MaturityDimension.Place
  /// The context that needs it.
  public var context: String?
  /// The team that needs it; the whole company where nothing is named.
  public var team: Identifier<Team>?
  /// The bet that needs it.
  public var bet: Identifier<Bet>?
  /// The product, service, segment or other area that needs it.
  public var area: Identifier<Area>?
  /// Why.
  public var reason: String?
  /// Where this comes from.
  public var provenance: Provenance?

  /// A need.
  public init(
    _ dimension: Identifier<MaturityDimension>, _ level: MaturityDimension.Place,
    team: Identifier<Team>? = nil,
    bet: Identifier<Bet>? = nil, area: Identifier<Area>? = nil, context: String? = nil
  ) {
    self.dimension = dimension
    self.level = level
    self.team = team
    self.bet = bet
    self.area = area
    self.context = context
  }
}

extension MaturityNeed {
  /// A system's list: ``ProductOperatingSystem/needs``.
  public static let list: ListPath = \.needs
  /// The fields of a need.
  public static let fields = Fields(blank: MaturityNeed("", 1)) {
    Field("dimension", \.dimension, .required, "The dimension.")
    Field(
      "level", \.level, .required, rule: .atLeast(1),
      "The level: its place among those of the dimension, from 1, or the word for it.")
    Field("context", \.context, "The context that needs it.")
    Field(
      "team", \.team, ifLost: .withItsRecord,
      "The team that needs it; the whole company where nothing is named.")
    Field("bet", \.bet, ifLost: .withItsRecord, "The bet that needs it.")
    Field(
      "area", \.area, ifLost: .withItsRecord,
      "The product, service, segment or other area that needs it.")
    Field("reason", \.reason, "Why.")
    Field("provenance", \.provenance, "Where this comes from.")
  }
}
