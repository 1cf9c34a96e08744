/// A network of teams: as a whole, by team, and tie by tie.
public struct TeamNetworkAnswer: Hashable, Sendable {
  /// A team's place in the network.
  public struct TeamRow: Hashable, Sendable {
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
  }

  /// A tie between two teams.
  public struct TieRow: Hashable, Sendable {
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
  }

  /// Teams that hang together.
  public struct PieceRow: Hashable, Sendable {
    /// The teams, by ascending id.
    public var teams: [Identifier<Team>]
  }

  /// How one of the company's groups is coupled to the others.
  public struct GroupRow: Hashable, Sendable {
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
  }

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
  /// A row for each tied team, by ascending id.
  public var teams: [TeamRow] = []
  /// The ties, by ascending ids.
  public var ties: [TieRow] = []
  /// What hangs together, the largest piece first.
  public var pieces: [PieceRow] = []
  /// The company's groups and how they are coupled, by ascending id.
  public var groups: [GroupRow] = []
  /// How many teams were looked at, tied or not.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a team; `nil` for one that is tied to no other.
  public func team(_ id: Identifier<Team>) -> TeamRow? { teams.first { $0.id == id } }

  init() {}

  init(_ network: TieNetwork<Team>, _ efforts: [TeamPair: Finite]) {
    tied = network.nodes.count
    alone = network.alone
    weight = Finite(clamping: network.totalWeight)
    density = network.density.flatMap { Share($0) }
    averageClustering = network.averageClustering.flatMap { Share(min(1, $0)) }
    largestCore = network.nodes.map(\.core).max() ?? 0
    ties = network.pairs.map {
      TieRow(
        first: $0.first, second: $0.second, weight: Finite(clamping: $0.weight),
        effort: efforts[TeamPair($0.first, $0.second)], isBridge: $0.isBridge)
    }
    pieces = network.pieces.map { PieceRow(teams: $0) }
  }
}
