/// Something that is taken to be true: how much hangs on it, and how certain it is (C22).
///
/// ```swift
/// var seats = Assumption("employer-seats", "Employers will sponsor seats", value: 0.95)
/// seats.certainty = Estimate(0.1, 0.2)
/// ```
/// Source: John Cutler, The Beautiful Mess 2020, post 38 (P).
public struct Assumption: Noun {
  /// The assumption's own id.
  public var id: Identifier<Assumption>
  /// What is taken to be true.
  public var name: String?
  /// How much it is worth if it is true, relative to the others.
  public var value: Estimate<Share>?
  /// How certain it is.
  public var certainty: Estimate<Share>?
  /// Where it was placed earlier, so that a drift can be seen.
  public var placements: [Placement] = []
  /// The bet that rests on it.
  public var bet: Identifier<Bet>?
  /// The option that rests on it, by its name, where no bet has come of it.
  public var option: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// An assumption.
  public init(
    _ id: Identifier<Assumption>, _ name: String? = nil, value: Estimate<Share>? = nil,
    certainty: Estimate<Share>? = nil, placements: [Placement] = [], bet: Identifier<Bet>? = nil
  ) {
    self.id = id
    self.name = name
    self.value = value
    self.certainty = certainty
    self.placements = placements
    self.bet = bet
  }
}

extension Assumption {
  /// Where an assumption was placed on a day (C22).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 38 (P).
  public struct Placement: Hashable, Sendable {
    /// The day.
    public var day: When
    /// How much it was worth if true.
    public var value: Estimate<Share>?
    /// How certain it was.
    public var certainty: Estimate<Share>?

    /// Where an assumption was placed on a day.
    public init(_ day: When, value: Estimate<Share>? = nil, certainty: Estimate<Share>? = nil) {
      self.day = day
      self.value = value
      self.certainty = certainty
    }
  }
}

extension Assumption.Placement: DocumentRecord {
  /// The fields of a placement of an assumption.
  public static let fields = Fields(blank: Assumption.Placement("1970-01-01"), onOneLine: true) {
    Field("day", \.day, .required, "The day.")
    Field("value", \.value, "How much it was worth if true.")
    Field("certainty", \.certainty, "How certain it was.")
  }
}

extension Assumption {
  /// A system's roster: ``ProductOperatingSystem/assumptions``.
  public static let roster: RosterPath = \.assumptions
  /// The fields of an assumption.
  public static let fields = Fields(blank: Assumption("")) {
    Field("id", \.id, .identity, "The assumption's own id.")
    Field("name", \.name, "What is taken to be true.")
    Field("value", \.value, "How much it is worth if it is true, relative to the others.")
    Field("certainty", \.certainty, "How certain it is.")
    Field("placements", \.placements, "Where it was placed earlier, so that a drift can be seen.")
    Field("bet", \.bet, "The bet that rests on it.")
    Field("option", \.option, "The option that rests on it, by its name, where no bet has come of it.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
