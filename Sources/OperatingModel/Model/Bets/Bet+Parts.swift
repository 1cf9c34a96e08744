extension Bet {
  /// A bet that another one builds on.
  public struct Dependency: Hashable, Sendable {
    /// The bet that is built on.
    public var on: Identifier<Bet>
    /// Whether it has to be finished first; soft unless said. Soft dependencies may run in circles, hard ones may not.
    public var isHard: Bool

    /// A dependency, soft unless said.
    public init(on bet: Identifier<Bet>, isHard: Bool = false) {
      self.on = bet
      self.isHard = isHard
    }

    /// A bet that has to be finished first.
    public static func hard(_ bet: Identifier<Bet>) -> Dependency { Dependency(on: bet, isHard: true) }
    /// A bet that helps when it is there.
    public static func soft(_ bet: Identifier<Bet>) -> Dependency { Dependency(on: bet) }
  }
}

extension Bet.Dependency: DocumentRecord {
  /// The fields of a dependency.
  public static let fields = Fields(blank: Bet.Dependency(on: ""), onOneLine: true) {
    Field("on", \.on, .required, circles: .notToItself, "The bet that is built on.")
    Field("isHard", \.isHard, "Whether it has to be finished first; soft unless said.")
  }
}

extension Bet {
  /// A link from a bet to another one in a company's own words, such as “continues” or “relates to”.
  ///
  /// A link says that two bets have to do with each other. Whether one has to be there before the other is said by
  /// ``Bet/dependencies``; a tool's links are kept as they are, and can be asked about kind by kind.
  ///
  /// ```swift
  /// bet.links = [Bet.Link("continues", to: "2024h2/async")]
  /// system.ask(.betDependencies(link: "continues"))
  /// ```
  public struct Link: Hashable, Sendable {
    /// The company's own word for what ties the two.
    public var kind: Kind
    /// The bet that it leads to.
    public var to: Identifier<Bet>
    /// What it weighs, in a unit of the company's own.
    public var weight: Finite?

    /// A link of a kind to a bet.
    public init(_ kind: Kind, to bet: Identifier<Bet>, weight: Finite? = nil) {
      self.kind = kind
      self.to = bet
      self.weight = weight
    }
  }
}

extension Bet.Link {
  /// A company's own word for what ties two bets.
  public struct Kind: OpenWord {
    /// The word.
    public let rawValue: String
    /// The kind of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// No word has a meaning of its own.
    public static var known: [Kind] { [] }
  }
}

extension Bet.Link: DocumentRecord {
  /// The fields of a link.
  public static let fields = Fields(blank: Bet.Link("", to: ""), onOneLine: true) {
    Field("kind", \.kind, .required, "The company's own word for what ties the two.")
    Field("to", \.to, .required, circles: .notToItself, "The bet that it leads to.")
    Field("weight", \.weight, rule: .atLeast(0), "What it weighs, in a unit of the company's own.")
  }
}

extension Bet {
  /// A team that is asked to contribute to a bet that another one owns.
  public struct Contribution: Hashable, Sendable {
    /// The team.
    public var team: Identifier<Team>
    /// How much is asked of it.
    public var level: Level?
    /// What is asked of it.
    public var ask: String?

    /// A contribution.
    public init(_ team: Identifier<Team>, level: Level? = nil, ask: String? = nil) {
      self.team = team
      self.level = level
      self.ask = ask
    }
  }
}

extension Bet.Contribution {
  /// How much is asked of a team that contributes to a bet.
  public enum Level: String, Word, Ordinal {
    /// Good will and a word now and then, but no planned work.
    case vibes
    /// A little work beside what the team does anyway.
    case small
    /// Some planned work, which takes a place in the team's plan.
    case medium
    /// A good part of the team's attention for as long as it takes.
    case large

    public static var meanings: [String: String] {
      [
        "vibes": "Good will and a word now and then, but no planned work.",
        "small": "A little work beside what the team does anyway.",
        "medium": "Some planned work, which takes a place in the team's plan.",
        "large": "A good part of the team's attention for as long as it takes.",
      ]
    }
  }
}

extension Bet.Contribution: ExpressibleByStringLiteral, DocumentRecord {
  /// A contribution of which only the team is recorded.
  public init(stringLiteral value: String) { self.init(Identifier(value)) }

  /// The fields of a contribution.
  public static let fields = Fields(blank: Bet.Contribution(""), onOneLine: true) {
    Field("team", \.team, .required, "The team.")
    Field("level", \.level, "How much is asked of it.")
    Field("ask", \.ask, "What is asked of it.")
  }
}

extension Bet {
  /// What those who govern a bet ask of it, and what they put into it.
  ///
  /// ```swift
  /// var bet = Bet("witnesses", "Friends witness promises")
  /// bet.stage = .a
  /// bet.governance = Bet.Governance(evidence: [.learningMilestones])
  /// ```
  /// Sources: John Cutler, The Beautiful Mess 2022, issue 48, and 352 (I).
  public struct Governance: Hashable, Sendable {
    /// The kinds of proof that it is asked for (C39).
    public var evidence: [FundingContext.Evidence]
    /// The calendar time within which it has to pay back (C39).
    public var returnWithin: TimeSpan?
    /// How far off its forecast may be, as a share of what is forecast (C39).
    public var forecastTolerance: Share?
    /// The share of the company's new hires that goes into it (C39).
    public var newHires: Share?

    /// What is asked of a bet.
    public init(
      evidence: [FundingContext.Evidence] = [], returnWithin: TimeSpan? = nil,
      forecastTolerance: Share? = nil,
      newHires: Share? = nil
    ) {
      self.evidence = evidence
      self.returnWithin = returnWithin
      self.forecastTolerance = forecastTolerance
      self.newHires = newHires
    }
  }
}

extension Bet.Governance: DocumentRecord {
  /// The fields of what is asked of a bet.
  public static let fields = Fields(blank: Bet.Governance(), onOneLine: true) {
    Field("evidence", \.evidence, "The kinds of proof that it is asked for (C39).")
    Field("returnWithin", \.returnWithin, "The calendar time within which it has to pay back (C39).")
    Field(
      "forecastTolerance", \.forecastTolerance,
      "How far off its forecast may be, as a share of what is forecast (C39).")
    Field("newHires", \.newHires, "The share of the company's new hires that goes into it (C39).")
  }
}
