/// A way to go after an opportunity, taken or not.
///
/// Sources: Dotwork's operating-model starter pack (p); OS Discovery Playbook, chapter 7 (P); John Cutler,
/// The Beautiful Mess 2020, post 2 (P).
public struct BetOption: Noun {
  /// The option's own id.
  public var id: Identifier<BetOption>
  /// What people call it.
  public var name: String?
  /// The opportunity that it goes after (C12).
  public var opportunity: Identifier<Opportunity>?
  /// The bet that it became (C12).
  public var bet: Identifier<Bet>?
  /// The option that was taken instead (C21).
  public var rejectedInFavourOf: Identifier<BetOption>?
  /// Why it was taken or rejected (C21).
  public var reason: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// An option.
  public init(
    _ id: Identifier<BetOption>, _ name: String? = nil, opportunity: Identifier<Opportunity>? = nil,
    bet: Identifier<Bet>? = nil, rejectedInFavourOf: Identifier<BetOption>? = nil, reason: String? = nil
  ) {
    self.id = id
    self.name = name
    self.opportunity = opportunity
    self.bet = bet
    self.rejectedInFavourOf = rejectedInFavourOf
    self.reason = reason
  }
}

extension BetOption {
  /// A system's roster: ``ProductOperatingSystem/options``.
  public static let roster: RosterPath = \.options
  /// The fields of an option.
  public static let fields = Fields(blank: BetOption("")) {
    Field("id", \.id, .identity, "The option's own id.")
    Field("name", \.name, "What people call it.")
    Field("opportunity", \.opportunity, "The opportunity that it goes after (C12).")
    Field("bet", \.bet, "The bet that it became (C12).")
    Field(
      "rejectedInFavourOf", \.rejectedInFavourOf, circles: .notToItself,
      "The option that was taken instead (C21).")
    Field("reason", \.reason, "Why it was taken or rejected (C21).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
