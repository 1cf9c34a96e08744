/// How do teams hang together, who is a go-between, and what would come apart without it?
///
/// Teams are tied by dependencies, by bets that they own or contribute to together, by people whom they share, or by
/// ties of the company's own. The answer measures the network as a whole, each team's place in it and each tie.
///
/// ```swift
/// let network = system.ask(.teamNetwork)
/// network.density                         // 0.33: 12 of the 36 ties there could be
/// network.teams["T6"]?.betweenness        // 0.50: it lies on half of the shortest ways between others
/// system.ask(.teamNetwork(through: .openBets)).pieces
/// ```
/// A go-between is not a bottleneck: much may pass through a team that has time to spare, and little through one that
/// has none. Lower density is not better, and a dependency is often the symptom of priorities or incentives that
/// differ: what a tie is good for is a question to the people at both ends.
///
/// Sources: the author's organisation structures (P) for the measures and their readings; The Beautiful Mess 370 and
/// 379 (I); John Lakos and Robert C. Martin for the coupling of directed ties (K); concept C37.
public struct TeamNetwork: Question {
  /// What ties two teams.
  public var through = TeamRelation.dependencies
  /// Ties of the company's own; where there are any, they are the network.
  public var ties: [TeamTie] = []
  /// The share of the shortest ways between others from which a team is a go-between.
  public var goBetweenFrom: Share = 0.25
  /// How much more modular found groups may be than the company's own.
  public var largestModularityGap: Share = 0.2
  /// The least share of the tied teams that must stand in a group with another one for groups to be looked at.
  public var leastGrouped: Share = 0.5
  /// How many teams and ties may be looked at for betweenness, for closeness and for reach.
  ///
  /// At most 1,000,000,000, since it bounds the work.
  public var steps = 100_000_000
  /// The most pairs that bets or people may make.
  ///
  /// At most 10,000,000, since it bounds the work and what is kept.
  public var mostPairs = 2_000_000

  /// The question about dependencies, with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.network",
    "How do teams hang together, who is a go-between, and what would come apart without it?",
    concepts: ["C37"], sources: ["ORG", "T370", "T379", "Tarjan", "Newman", "Lakos", "Martin", "own"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.goBetween, .soleConnection, .soleTie, .groupsCutAcross]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: TeamNetwork()) {
    Field("through", \.through, "What ties two teams.")
    Field("ties", \.ties, "Ties of the company's own; where there are any, they are the network.")
    Field(
      "goBetweenFrom", \.goBetweenFrom, by: .own,
      "The share of the shortest ways between others from which a team is a go-between.")
    Field(
      "largestModularityGap", \.largestModularityGap, by: .own,
      "How much more modular found groups may be than the company's own.")
    Field(
      "leastGrouped", \.leastGrouped, by: .own,
      "The least share of the tied teams that must stand in a group with another one for groups to be looked at."
    )
    Field(
      "steps", \.steps, rule: .within(1...1e9), by: .own,
      "How many teams and ties may be looked at for betweenness, for closeness and for reach.")
    Field(
      "mostPairs", \.mostPairs, rule: .within(0...1e7), by: .own,
      "The most pairs that bets or people may make.")
  }
}

extension Question where Self == TeamNetwork {
  /// How do teams hang together by dependencies, who is a go-between, and what would come apart without it?
  public static var teamNetwork: Self { Self() }

  /// How do teams hang together by what ties them?
  public static func teamNetwork(through relation: TeamRelation) -> Self {
    Self().with { $0.through = relation }
  }

  /// How do teams hang together by ties of the company's own?
  public static func teamNetwork(ties: [TeamTie]) -> Self { Self().with { $0.ties = ties } }
}

// MARK: What it tells

extension TeamNetwork {
  /// A network of teams: as a whole, by team, and tie by tie.
  public struct Table: DocumentRecord, Hashable {
    /// How many teams are tied to another one.
    public var tied = 0
    /// Teams that are tied to no other: no tie is recorded, which does not say that there is none.
    public var alone: [Identifier<Team>] = []
    /// What all ties weigh in sum.
    public var weight: Finite = 0
    /// The share of the ties that there could be among tied teams: 2E / N(N-1).
    public var density: Share?
    /// The share of the directed ties that there could be: E / N(N-1).
    public var directedDensity: Share?
    /// How often, on average, two that one team is tied to are tied to each other.
    public var averageClustering: Share?
    /// The largest number k for which there are teams that are all tied to k others among them.
    public var largestCore = 0
    /// How much more weight lies within the company's groups than chance would put there.
    public var modularityOfGroups: Finite?
    /// The same of the best groups that were found.
    public var modularityFound: Finite?
    /// How many teams all teams need in the end, each itself included, in sum (Lakos: CCD).
    public var reachTotal: Int?
    /// The same for a team on average (ACD).
    public var reachAverage: Finite?
    /// The average as a share of all tied teams (RACD).
    public var reachRelative: Share?
    /// The sum as a multiple of that of a balanced tree of as many teams (NCCD).
    public var reachNormalised: Finite?
    /// From how many teams ways were followed, where not from all: betweenness is an estimate then.
    public var sampledFrom: Int?
    /// A row for each tied team, those that lie between most others first.
    public var teams: [TeamRow] = []
    /// The ties, the heaviest first.
    public var ties: [TieRow] = []
    /// What hangs together, the largest piece first.
    public var pieces: [PieceRow] = []
    /// The company's groups and how they are coupled, the largest first.
    public var groups: [GroupRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("tied", \.tied, .required, "How many teams are tied to another one.")
      Field(
        "alone", \.alone,
        "Teams that are tied to no other: no tie is recorded, which does not say that there is none.")
      Field("weight", \.weight, .required, "What all ties weigh in sum.")
      Field("density", \.density, "The share of the ties that there could be among tied teams: 2E / N(N-1).")
      Field(
        "directedDensity", \.directedDensity,
        "The share of the directed ties that there could be: E / N(N-1).")
      Field(
        "averageClustering", \.averageClustering,
        "How often, on average, two that one team is tied to are tied to each other.")
      Field(
        "largestCore", \.largestCore, .required,
        "The largest number k for which there are teams that are all tied to k others among them.")
      Field(
        "modularityOfGroups", \.modularityOfGroups,
        "How much more weight lies within the company's groups than chance would put there.")
      Field("modularityFound", \.modularityFound, "The same of the best groups that were found.")
      Field(
        "reachTotal", \.reachTotal,
        "How many teams all teams need in the end, each itself included, in sum (Lakos: CCD).")
      Field("reachAverage", \.reachAverage, "The same for a team on average (ACD).")
      Field("reachRelative", \.reachRelative, "The average as a share of all tied teams (RACD).")
      Field(
        "reachNormalised", \.reachNormalised,
        "The sum as a multiple of that of a balanced tree of as many teams (NCCD).")
      Field(
        "sampledFrom", \.sampledFrom,
        "From how many teams ways were followed, where not from all: betweenness is an estimate then.")
      Field("teams", \.teams, "A row for each tied team, those that lie between most others first.")
      Field("ties", \.ties, "The ties, the heaviest first.")
      Field("pieces", \.pieces, "What hangs together, the largest piece first.")
      Field("groups", \.groups, "The company's groups and how they are coupled, the largest first.")
    }
  }

  /// A team's place in the network.
  public struct TeamRow: EntityRow, Hashable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// The group that it stands in: the team above it, or itself where it heads its own.
    public var group: Identifier<Team>?
    /// The number of the group that it was found to hang together with.
    public var foundGroup: Int?
    /// The number of the piece that it is part of; the largest piece is 1.
    public var piece = 1
    /// To how many other teams it is tied.
    public var partners = 0
    /// What its ties weigh in sum.
    public var weight: Finite = 0
    /// The largest number k for which it belongs to a group whose teams are all tied to k others of the group.
    public var core = 0
    /// On what share of the shortest ways between two others it lies: how far it is a go-between.
    public var betweenness: Share?
    /// How near it is to the others: its reach.
    public var closeness: Share?
    /// How many pieces its piece would fall into without it.
    public var piecesWithout = 1
    /// How many other teams it needs.
    public var needs: Int?
    /// How many other teams need it.
    public var neededBy: Int?
    /// The share of those that it needs: 0 where it is only needed, 1 where it only needs.
    public var instability: Share?
    /// How many other teams it needs in the end, through those that it needs.
    public var reach: Int?
    /// The share of the time that somebody spends there who follows needs at random (PageRank).
    public var needRank: Share?

    /// The fields of a team's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The team.")
      Field("name", \.name, .required, "What people call it.")
      Field(
        "group", \.group, "The group that it stands in: the team above it, or itself where it heads its own.")
      Field("foundGroup", \.foundGroup, "The number of the group that it was found to hang together with.")
      Field(
        "piece", \.piece, .required, "The number of the piece that it is part of; the largest piece is 1.")
      Field("partners", \.partners, .required, "To how many other teams it is tied.")
      Field("weight", \.weight, .required, "What its ties weigh in sum.")
      Field(
        "core", \.core, .required,
        "The largest number k for which it belongs to a group whose teams are all tied to k others of the group."
      )
      Field(
        "betweenness", \.betweenness,
        "On what share of the shortest ways between two others it lies: how far it is a go-between.")
      Field("closeness", \.closeness, "How near it is to the others: its reach.")
      Field("piecesWithout", \.piecesWithout, "How many pieces its piece would fall into without it.")
      Field("needs", \.needs, "How many other teams it needs.")
      Field("neededBy", \.neededBy, "How many other teams need it.")
      Field(
        "instability", \.instability,
        "The share of those that it needs: 0 where it is only needed, 1 where it only needs.")
      Field("reach", \.reach, "How many other teams it needs in the end, through those that it needs.")
      Field(
        "needRank", \.needRank,
        "The share of the time that somebody spends there who follows needs at random (PageRank).")
    }
  }

  /// A tie between two teams.
  public struct TieRow: DocumentRecord, Hashable {
    /// The team with the lower id.
    public var first: Identifier<Team>
    /// The team with the higher id.
    public var second: Identifier<Team>
    /// How many dependencies, bets or people tie them, or what their ties weigh.
    public var weight: Finite
    /// What it takes to get across, as dependencies record it.
    public var effort: Finite?
    /// Whether nothing else holds together what it ties.
    public var isBridge = false

    /// The fields of a tie.
    public static let fields = Fields(blank: Self(first: "", second: "", weight: 0), onOneLine: true) {
      Field("first", \.first, .required, "The team with the lower id.")
      Field("second", \.second, .required, "The team with the higher id.")
      Field(
        "weight", \.weight, .required,
        "How many dependencies, bets or people tie them, or what their ties weigh.")
      Field("effort", \.effort, "What it takes to get across, as dependencies record it.")
      Field("bridge", \.isBridge, "Whether nothing else holds together what it ties.")
    }
  }

  /// Teams that hang together.
  public struct PieceRow: DocumentRecord, Hashable {
    /// The teams, by ascending id.
    public var teams: [Identifier<Team>]

    /// The fields of a piece.
    public static let fields = Fields(blank: Self(teams: []), onOneLine: true) {
      Field("teams", \.teams, .required, "The teams, by ascending id.")
    }
  }

  /// How one of the company's groups is coupled to the others.
  public struct GroupRow: EntityRow, Hashable {
    /// The team that heads the group.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// How many tied teams it has.
    public var teams: Int
    /// How many other groups its teams need (efferent coupling).
    public var needs: Int
    /// How many other groups need its teams (afferent coupling).
    public var neededBy: Int
    /// The share of those that it needs; left out for a group that is coupled to none.
    public var instability: Share?

    /// The fields of a group.
    public static let fields = Fields(blank: Self(id: "", name: "", teams: 0, needs: 0, neededBy: 0)) {
      Field("id", \.id, .required, "The team that heads the group.")
      Field("name", \.name, .required, "What people call it.")
      Field("teams", \.teams, .required, "How many tied teams it has.")
      Field("needs", \.needs, .required, "How many other groups its teams need (efferent coupling).")
      Field("neededBy", \.neededBy, .required, "How many other groups need its teams (afferent coupling).")
      Field(
        "instability", \.instability,
        "The share of those that it needs; left out for a group that is coupled to none.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == TeamNetwork {
  /// A team lies on a large share of the shortest ways between others.
  public static var goBetween: Self {
    Self(
      "goBetween", "A team lies on a large share of the shortest ways between others.", by: .own,
      ask: "If it could do nothing for two weeks, who would find out first, and what would they do instead?")
  }
  /// Without a team, those that it connects would be in separate pieces.
  public static var soleConnection: Self {
    Self(
      "soleConnection", "Without a team, those that it connects would be in separate pieces.",
      by: .said("Tarjan", .common), rule: "a team without which there are more pieces connects them alone",
      ask: "What does it carry between them that is written down nowhere, and who else could carry it?")
  }
  /// One tie alone connects two parts, each of more than one team.
  public static var soleTie: Self {
    Self(
      "soleTie", "One tie alone connects two parts, each of more than one team.",
      by: .said("Tarjan", .common), rule: "a tie without which there are more pieces is a bridge",
      ask: "Are these two parts meant to be nearly independent, or do they meet in ways that nobody recorded?"
    )
  }
  /// Teams hang together along other lines than the company's groups.
  public static var groupsCutAcross: Self {
    Self(
      "groupsCutAcross", "Teams hang together along other lines than the company's groups.", by: .own,
      ask: "Which of our groups mostly need people from outside, and is that what they are there for?")
  }
}
