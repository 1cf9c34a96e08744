/// How open bets are mixed, facet by facet, by count and by investment.
public struct BetMixAnswer: Hashable, Sendable {
  /// One facet.
  public struct FacetRow: Hashable, Sendable {
    /// The facet.
    public var facet: BetFacet
    /// How many open bets have their kind recorded.
    public var recorded = 0
    /// How many have not.
    public var notRecorded = 0
    /// How many kinds all bets name together; more than bets where some are of several.
    public var mentions = 0
    /// How many kinds there are among them.
    public var kinds = 0
    /// How many kinds the library names.
    public var named = 0
    /// How many equally common kinds would be as mixed; left out where nothing is recorded.
    public var effectiveKinds: Finite?
    /// How many kinds with equal investment would be as mixed; left out where no effort is recorded.
    public var effectiveByEffort: Finite?
    /// The named kinds that no open bet is of, as far as recorded.
    public var unused: [String] = []
  }

  /// One kind of a facet.
  public struct KindRow: Hashable, Sendable {
    /// The facet.
    public var facet: BetFacet
    /// The kind.
    public var kind: String
    /// How many open bets are of it.
    public var count: Int
    /// Their share of the bets whose kind is recorded.
    public var share: Share?
    /// What those take by themselves whose effort is recorded.
    public var effort: Effort
    /// Their share of the effort of all bets whose kind is recorded; left out where none is recorded.
    public var effortShare: Share?
    /// How many of them have no effort recorded.
    public var withoutEffort: Int
  }

  /// A row for each facet that was asked for.
  public var facets: [FacetRow] = []
  /// A row for each kind that any open bet is of. Named kinds come in their order, then a company's own.
  public var kinds: [KindRow] = []
  /// How many open bets were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a facet; `nil` for one that was not asked for.
  public func facet(_ facet: BetFacet) -> FacetRow? { facets.first { $0.facet == facet } }
  /// The row of a kind; `nil` where no open bet is of it.
  public func kind(_ kind: String, of facet: BetFacet) -> KindRow? {
    kinds.first { $0.facet == facet && $0.kind == kind }
  }
}

extension BetMixAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: BetMixAnswer()) {
    Field("facets", \.facets, "A row for each facet that was asked for.")
    Field("kinds", \.kinds, "A row for each kind that any open bet is of.")
    Field("lookedAt", \.lookedAt, .required, "How many open bets were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension BetMixAnswer.FacetRow: DocumentRecord {
  /// The fields of a facet's row.
  public static let fields = Fields(blank: Self(facet: .focus)) {
    Field("facet", \.facet, .required, "The facet.")
    Field("recorded", \.recorded, .required, "How many open bets have their kind recorded.")
    Field("notRecorded", \.notRecorded, .required, "How many have not.")
    Field(
      "mentions", \.mentions, .required,
      "How many kinds all bets name together; more than bets where some are of several.")
    Field("kinds", \.kinds, .required, "How many kinds there are among them.")
    Field("named", \.named, .required, "How many kinds the library names.")
    Field(
      "effectiveKinds", \.effectiveKinds,
      "How many equally common kinds would be as mixed; left out where nothing is recorded.")
    Field(
      "effectiveByEffort", \.effectiveByEffort,
      "How many kinds with equal investment would be as mixed; left out where no effort is recorded.")
    Field("unused", \.unused, "The named kinds that no open bet is of, as far as recorded.")
  }
}

extension BetMixAnswer.KindRow: DocumentRecord {
  /// The fields of a kind's row.
  public static let fields = Fields(
    blank: Self(facet: .focus, kind: "", count: 0, effort: .zero, withoutEffort: 0), onOneLine: true
  ) {
    Field("facet", \.facet, .required, "The facet.")
    Field("kind", \.kind, .required, "The kind.")
    Field("count", \.count, .required, "How many open bets are of it.")
    Field("share", \.share, "Their share of the bets whose kind is recorded.")
    Field("effort", \.effort, .required, "What those take by themselves whose effort is recorded.")
    Field(
      "effortShare", \.effortShare,
      "Their share of the effort of all bets whose kind is recorded; left out where none is recorded.")
    Field("withoutEffort", \.withoutEffort, .required, "How many of them have no effort recorded.")
  }
}
