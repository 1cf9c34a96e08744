/// Something that gets money, time or attention as a whole, with the theory why it does.
///
/// ```swift
/// var booking = FundingUnit("one-booking", "One Booking", kind: .project, amount: Money(2_000_000, .usd))
/// booking.whatWouldChange = "Fewer than 40 % of bookings through it by June"
/// ```
/// Sources: OS Discovery Playbook, chapter 9 (P); Dotwork's operating-model starter pack (p); John Cutler,
/// The Beautiful Mess 352 (p), 219, 400 and 416 (I).
public struct FundingUnit: Noun {
  /// The funding unit's own id.
  public var id: Identifier<FundingUnit>
  /// What people call it.
  public var name: String?
  /// What gets the money (C57).
  public var kind: Kind?
  /// How money wants to be discussed with it (C32).
  public var context: FundingContext?
  /// What the investment is counted in (C57).
  public var currency: Currency?
  /// How much it is, in money (C57).
  public var amount: Money?
  /// How much it is, in a currency that is not money (C57).
  public var quantity: Finite?
  /// The days for which it is funded (C57).
  public var period: Period?
  /// The cycle in which it is funded (C4).
  public var cycle: Identifier<Cycle>?
  /// The teams that it funds (C57).
  public var teams: [Identifier<Team>]
  /// The bets that it funds (C57).
  public var bets: [Identifier<Bet>]
  /// The products, services, segments and other areas that it funds (C57).
  public var areas: [Identifier<Area>] = []
  /// The parts in which it is released (C57).
  public var tranches: [Tranche] = []
  /// The reviews that were held or are planned (C57).
  public var reviews: [Review] = []
  /// How long it is from one review to the next (C57).
  public var reviewEvery: TimeSpan?
  /// The teams that review it (C57).
  public var reviewers: [Identifier<Team>] = []
  /// How well it can be unwound (C57).
  public var reversibility: Reversibility?
  /// Why it is funded (C57).
  public var whyFunded: String?
  /// What would change that (C57).
  public var whatWouldChange: String?
  /// Who works on it (C57).
  public var staffing: Staffing?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A funding unit.
  public init(
    _ id: Identifier<FundingUnit>, _ name: String? = nil, kind: Kind? = nil,
    context: FundingContext? = nil, currency: Currency? = nil, amount: Money? = nil,
    period: Period? = nil, teams: [Identifier<Team>] = [], bets: [Identifier<Bet>] = [],
    tranches: [Tranche] = [], reviewEvery: TimeSpan? = nil, reversibility: Reversibility? = nil,
    staffing: Staffing? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.context = context
    self.currency = currency
    self.amount = amount
    self.period = period
    self.teams = teams
    self.bets = bets
    self.tranches = tranches
    self.reviewEvery = reviewEvery
    self.reversibility = reversibility
    self.staffing = staffing
  }
}

extension FundingUnit {
  /// What a company counts investment in; companies use words of their own.
  ///
  /// Sources: OS Discovery Playbook, chapter 9 (P); Dotwork's operating-model starter pack (p).
  public struct Currency: OpenWord {
    /// The word.
    public let rawValue: String
    /// The currency of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Amounts that are budgeted and spent.
    public static let money: Currency = "money"
    /// People's hours, days or weeks.
    public static let time: Currency = "time"
    /// Story points, or another unit of size that teams estimate in.
    public static let points: Currency = "points"
    /// Shares of the whole, such as a fifth of a team's time.
    public static let percent: Currency = "percent"
    /// What is a main focus and what is not, without any number.
    public static let majorFocus: Currency = "majorFocus"
    /// The currencies that the sources name.
    public static var known: [Currency] { [.money, .time, .points, .percent, .majorFocus] }

    public static var meanings: [String: String] {
      [
        "money": "Amounts that are budgeted and spent.",
        "time": "People's hours, days or weeks.",
        "points": "Story points, or another unit of size that teams estimate in.",
        "percent": "Shares of the whole, such as a fifth of a team's time.",
        "majorFocus": "What is a main focus and what is not, without any number.",
      ]
    }
  }

  /// What gets the money.
  ///
  /// Sources: OS Discovery Playbook, chapter 9 (P); Dotwork's operating-model starter pack (p).
  public enum Kind: String, Word {
    /// A lasting team gets the money, and decides within it what to do.
    case team
    /// A journey or a value stream gets the money, with the teams along it.
    case valueStream
    /// A project gets the money for its duration, and people are assigned to it.
    case project
    /// A platform gets the money on behalf of those who build on it.
    case platform

    public static var meanings: [String: String] {
      [
        "team": "A lasting team gets the money, and decides within it what to do.",
        "valueStream": "A journey or a value stream gets the money, with the teams along it.",
        "project": "A project gets the money for its duration, and people are assigned to it.",
        "platform": "A platform gets the money on behalf of those who build on it.",
      ]
    }
  }

  /// How well something can be unwound.
  ///
  /// Sources: OS Discovery Playbook, chapter 9 (P); John Cutler, The Beautiful Mess 400 (I).
  public enum Reversibility: String, Word, Ordinal {
    /// It can be stopped or changed at little loss.
    case easily
    /// Stopping it takes effort, or loses part of what was put in.
    case hard
    /// It can no longer be stopped, or all would be lost.
    case irreversible

    public static var meanings: [String: String] {
      [
        "easily": "It can be stopped or changed at little loss.",
        "hard": "Stopping it takes effort, or loses part of what was put in.",
        "irreversible": "It can no longer be stopped, or all would be lost.",
      ]
    }
  }
}

extension FundingUnit {
  /// A system's roster: ``ProductOperatingSystem/fundingUnits``.
  public static let roster: RosterPath = \.fundingUnits
  /// The fields of a funding unit.
  public static let fields = Fields(blank: FundingUnit("")) {
    Field("id", \.id, .identity, "The funding unit's own id.")
    Field("name", \.name, "What people call it.")
    Field("kind", \.kind, "What gets the money (C57).")
    Field("context", \.context, "How money wants to be discussed with it (C32).")
    Field("currency", \.currency, "What the investment is counted in (C57).")
    Field("amount", \.amount, rule: .atLeast(0), "How much it is, in money (C57).")
    Field("quantity", \.quantity, rule: .atLeast(0), "How much it is, in a currency that is not money (C57).")
    Field("period", \.period, "The days for which it is funded (C57).")
    Field("cycle", \.cycle, "The cycle in which it is funded (C4).")
    Field("teams", \.teams, "The teams that it funds (C57).")
    Field("bets", \.bets, "The bets that it funds (C57).")
    Field("areas", \.areas, "The products, services, segments and other areas that it funds (C57).")
    Field("tranches", \.tranches, "The parts in which it is released (C57).")
    Field("reviews", \.reviews, "The reviews that were held or are planned (C57).")
    Field("reviewEvery", \.reviewEvery, "How long it is from one review to the next (C57).")
    Field("reviewers", \.reviewers, "The teams that review it (C57).")
    Field("reversibility", \.reversibility, "How well it can be unwound (C57).")
    Field("whyFunded", \.whyFunded, "Why it is funded (C57).")
    Field("whatWouldChange", \.whatWouldChange, "What would change that (C57).")
    Field("staffing", \.staffing, "Who works on it (C57).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
