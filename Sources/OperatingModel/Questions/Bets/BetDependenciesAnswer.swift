/// Which bets build on which: circles, levels, pieces, owners, and what waits for what.
public struct BetDependenciesAnswer: Hashable, Sendable {
  /// Bets each of which builds on every other, by way of others or not.
  public struct Circle: Hashable, Sendable {
    /// How many bets there are.
    public var size: Int
    /// The bets by ascending id, up to the bound.
    public var members: [Identifier<Bet>]
    /// A shortest way round from the first of them and back.
    public var shortest: [Identifier<Bet>]
  }

  /// The bets of one level.
  public struct Level: Hashable, Sendable {
    /// How many steps lead from it to a bet that builds on nothing, at most.
    public var level: Int
    /// How many bets there are.
    public var bets: Int
  }

  /// A bet and how many others are counted for it.
  public struct BetCount: Hashable, Sendable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// How many bets are counted.
    public var count: Int
  }

  /// The dependencies from one team's bets to another's.
  public struct TeamPair: Hashable, Sendable {
    /// The team whose bets build.
    public var from: Identifier<Team>
    /// The team whose bets are built on.
    public var to: Identifier<Team>
    /// How many dependencies there are.
    public var dependencies: Int
  }

  /// An open bet that builds on something dropped.
  public struct OnDropped: Hashable, Sendable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// The dropped bets that it builds on.
    public var dropped: [Identifier<Bet>]
  }

  /// The links of one kind, whether they are followed or not.
  public struct LinkCount: Hashable, Sendable {
    /// The kind.
    public var kind: Bet.Link.Kind
    /// How many links are recorded.
    public var links: Int
    /// How many bets have any.
    public var bets: Int
  }

  /// The strength of the dependencies that were followed; all unless said.
  public var strength: DependencyStrength?
  /// The kind of link that was followed; dependencies unless said.
  public var link: Bet.Link.Kind?
  /// How many dependencies there are, each counted once.
  public var dependencies = 0
  /// How many bets they lead from or to.
  public var tied = 0
  /// How many bets stand alone.
  public var alone = 0
  /// How many circles there are.
  public var circleCount = 0
  /// How many bets stand in them.
  public var betsInCircles = 0
  /// How many bets the largest one has.
  public var largestCircle = 0
  /// How many pairs of bets build on each other directly.
  public var mutualPairs = 0
  /// The circles, the largest first.
  public var circles: [Circle] = []
  /// How many bets there are when each circle counts as one.
  public var groups = 0
  /// How many dependencies are left between those.
  public var groupDependencies = 0
  /// How many of those say something that no way round says; left out where that takes too many steps.
  public var groupDependenciesNeeded: Int?
  /// How many steps the longest chain has, each circle counted as one bet.
  public var longestChain = 0
  /// One longest chain, from the bet that builds on all others.
  public var chain: [Identifier<Bet>] = []
  /// How many bets stand on each level; level 0 builds on nothing.
  public var levels: [Level] = []
  /// How many pairs of bets there are of which one rests on the other; left out where that takes too many steps.
  public var reachingPairs: Int?
  /// How many pieces the whole falls into, bets that stand alone included.
  public var pieces = 0
  /// How many bets the largest pieces have.
  public var largestPieces: [Int] = []
  /// The bets that most others build on directly.
  public var mostDependedUpon: [BetCount] = []
  /// The bets that most others rest on, directly or not; empty where that takes too many steps.
  public var mostReached: [BetCount] = []
  /// How many dependencies run between bets of one team.
  public var withinTeams = 0
  /// How many run from one team to another.
  public var betweenTeams = 0
  /// How many have a side whose owner is not recorded.
  public var unowned = 0
  /// How many pairs of teams, each in its direction, have dependencies.
  public var teamPairCount = 0
  /// The pairs of teams with the most.
  public var teamPairs: [TeamPair] = []
  /// How many open bets build on one that is not done.
  public var waiting = 0
  /// How many of those build only on such of which it is not recorded what became.
  public var waitingForUnknown = 0
  /// The open bets that build on something dropped, by ascending id.
  public var waitingForDropped: [OnDropped] = []
  /// The bets that are not done and that most open bets build on.
  public var mostWaitedFor: [BetCount] = []
  /// The links that are recorded, by kind.
  public var links: [LinkCount] = []
  /// How many bets were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []
}
