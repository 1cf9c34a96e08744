/// Which bets build on which: where do they run in circles, what rests on what, and what waits for what?
///
/// Bets depend on one another across teams and over years, and nobody sees the whole. The answer tells its shape:
/// circles, the longest chain, the levels, the pieces that it falls into, what most builds on, how dependencies run
/// between owners, and which open bets wait for something that is not done.
///
/// ```swift
/// let shape = system.ask(.betDependencies)
/// shape.circles.first?.members              // bets that build on one another
/// shape.waitingForDropped                   // open bets that build on something given up
///
/// system.ask(.betDependencies(.hard))       // only what has to be finished first
/// system.ask(.betDependencies(link: "continues"))   // a company's own kind of link instead
/// ```
/// A dependency that is said twice counts once. A circle is a group of bets each of which builds on every other, by
/// way of others or not. Level 0 builds on nothing; the bets of a circle share a level. A bet is waiting when it is open
/// and builds on one that is not recorded as done, also where what became of that one is not known.
///
/// To depend on others is no fault, and the answer advises nobody to cut anything.
///
/// Takes time in proportion to bets and dependencies, but for two figures: what each bet reaches, and which
/// dependencies say nothing new, take up to the square of it, divided by 512. `mostSteps` bounds them, and the notes
/// tell when it was met.
///
/// Sources: John Cutler, The Beautiful Mess 370 and 379 (I), on dependencies as symptoms, concept C37; the measures of
/// graphs are common knowledge (K), and the thresholds this library's own (D).
public struct BetDependencies: Question {
  /// Only dependencies of this strength are followed; all unless said.
  public var strength: DependencyStrength?
  /// The kind of link that is followed in place of dependencies; none unless said.
  public var link: Bet.Link.Kind?
  /// Whether only what is said outright says which bets are open, and days say nothing.
  public var byStateAlone = false
  /// How many open bets wait for one bet for it to be worth telling.
  public var manyWaiting = 5
  /// The most bets of a ranking.
  public var mostRanked = 10
  /// The most pairs of teams that are listed.
  public var mostPairs = 40
  /// The most circles that are listed.
  public var mostCircles = 60
  /// The most bets of a circle, or of the longest chain, that are listed.
  public var mostMembers = 1000
  /// The most bets and dependencies to look at when counting what reaches what.
  ///
  /// At most 1,000,000,000, since it bounds the work.
  public var mostSteps = 100_000_000

  /// The question with its usual thresholds, for all dependencies.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.dependencies",
    "Which bets build on which: where do they run in circles, what rests on what, and what waits for what?",
    concepts: ["C10", "C37"], sources: ["T370", "T379", "own"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.circle, .onDropped, .manyWaiting]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: BetDependencies()) {
    Field("strength", \.strength, "Only dependencies of this strength are followed; all unless said.")
    Field("link", \.link, "The kind of link that is followed in place of dependencies; none unless said.")
    Field(
      "byStateAlone", \.byStateAlone, by: .own,
      "Whether only what is said outright says which bets are open, and days say nothing.")
    Field(
      "manyWaiting", \.manyWaiting, rule: .atLeast(1), by: .own,
      "How many open bets wait for one bet for it to be worth telling.")
    Field("mostRanked", \.mostRanked, rule: .atLeast(0), by: .own, "The most bets of a ranking.")
    Field("mostPairs", \.mostPairs, rule: .atLeast(0), by: .own, "The most pairs of teams that are listed.")
    Field("mostCircles", \.mostCircles, rule: .atLeast(0), by: .own, "The most circles that are listed.")
    Field(
      "mostMembers", \.mostMembers, rule: .atLeast(1), by: .own,
      "The most bets of a circle, or of the longest chain, that are listed.")
    Field(
      "mostSteps", \.mostSteps, rule: .within(0...1e9), by: .own,
      "The most bets and dependencies to look at when counting what reaches what.")
  }
}

extension Question where Self == BetDependencies {
  /// Which bets build on which: where do they run in circles, what rests on what, and what waits for what?
  public static var betDependencies: Self { Self() }

  /// Which bets have to wait for which, or build on which without having to wait?
  public static func betDependencies(_ strength: DependencyStrength) -> Self {
    Self().with { $0.strength = strength }
  }

  /// Which bets lead to which by links of a kind, such as “continues”?
  public static func betDependencies(link: Bet.Link.Kind) -> Self { Self().with { $0.link = link } }
}

// MARK: What it tells

extension BetDependencies {
  /// Circles, levels, pieces, owners, and what waits for what.
  public struct Table: DocumentRecord, Hashable {
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

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("dependencies", \.dependencies, .required, "How many dependencies there are, each counted once.")
      Field("tied", \.tied, .required, "How many bets they lead from or to.")
      Field("alone", \.alone, .required, "How many bets stand alone.")
      Field("circleCount", \.circleCount, .required, "How many circles there are.")
      Field("betsInCircles", \.betsInCircles, .required, "How many bets stand in them.")
      Field("largestCircle", \.largestCircle, .required, "How many bets the largest one has.")
      Field("mutualPairs", \.mutualPairs, .required, "How many pairs of bets build on each other directly.")
      Field("circles", \.circles, "The circles, the largest first.")
      Field("groups", \.groups, .required, "How many bets there are when each circle counts as one.")
      Field(
        "groupDependencies", \.groupDependencies, .required, "How many dependencies are left between those.")
      Field(
        "groupDependenciesNeeded", \.groupDependenciesNeeded,
        "How many of those say something that no way round says; left out where that takes too many steps.")
      Field(
        "longestChain", \.longestChain, .required,
        "How many steps the longest chain has, each circle counted as one bet.")
      Field("chain", \.chain, "One longest chain, from the bet that builds on all others.")
      Field("levels", \.levels, "How many bets stand on each level; level 0 builds on nothing.")
      Field(
        "reachingPairs", \.reachingPairs,
        "How many pairs of bets there are of which one rests on the other; left out where that takes too many steps."
      )
      Field(
        "pieces", \.pieces, .required, "How many pieces the whole falls into, bets that stand alone included."
      )
      Field("largestPieces", \.largestPieces, "How many bets the largest pieces have.")
      Field("mostDependedUpon", \.mostDependedUpon, "The bets that most others build on directly.")
      Field(
        "mostReached", \.mostReached,
        "The bets that most others rest on, directly or not; empty where that takes too many steps.")
      Field("withinTeams", \.withinTeams, .required, "How many dependencies run between bets of one team.")
      Field("betweenTeams", \.betweenTeams, .required, "How many run from one team to another.")
      Field("unowned", \.unowned, .required, "How many have a side whose owner is not recorded.")
      Field(
        "teamPairCount", \.teamPairCount, .required,
        "How many pairs of teams, each in its direction, have dependencies.")
      Field("teamPairs", \.teamPairs, "The pairs of teams with the most.")
      Field("waiting", \.waiting, .required, "How many open bets build on one that is not done.")
      Field(
        "waitingForUnknown", \.waitingForUnknown, .required,
        "How many of those build only on such of which it is not recorded what became.")
      Field(
        "waitingForDropped", \.waitingForDropped,
        "The open bets that build on something dropped, by ascending id.")
      Field("mostWaitedFor", \.mostWaitedFor, "The bets that are not done and that most open bets build on.")
      Field("links", \.links, "The links that are recorded, by kind.")
    }
  }

  /// Bets each of which builds on every other, by way of others or not.
  public struct Circle: DocumentRecord, Hashable {
    /// How many bets there are.
    public var size: Int
    /// The bets by ascending id, up to the bound.
    public var members: [Identifier<Bet>]
    /// A shortest way round from the first of them and back.
    public var shortest: [Identifier<Bet>]

    /// The fields of a circle.
    public static let fields = Fields(blank: Self(size: 0, members: [], shortest: [])) {
      Field("size", \.size, .required, "How many bets there are.")
      Field("members", \.members, "The bets by ascending id, up to the bound.")
      Field("shortest", \.shortest, "A shortest way round from the first of them and back.")
    }
  }

  /// The bets of one level.
  public struct Level: DocumentRecord, Hashable {
    /// How many steps lead from it to a bet that builds on nothing, at most.
    public var level: Int
    /// How many bets there are.
    public var bets: Int

    /// The fields of a level.
    public static let fields = Fields(blank: Self(level: 0, bets: 0), onOneLine: true) {
      Field(
        "level", \.level, .required, "How many steps lead from it to a bet that builds on nothing, at most.")
      Field("bets", \.bets, .required, "How many bets there are.")
    }
  }

  /// A bet and how many others are counted for it.
  public struct BetCount: EntityRow, Hashable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// How many bets are counted.
    public var count: Int

    /// The fields of a bet's count.
    public static let fields = Fields(blank: Self(id: "", name: "", count: 0), onOneLine: true) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field("count", \.count, .required, "How many bets are counted.")
    }
  }

  /// The dependencies from one team's bets to another's.
  public struct TeamPair: DocumentRecord, Hashable {
    /// The team whose bets build.
    public var from: Identifier<Team>
    /// The team whose bets are built on.
    public var to: Identifier<Team>
    /// How many dependencies there are.
    public var dependencies: Int

    /// The fields of a pair of teams.
    public static let fields = Fields(blank: Self(from: "", to: "", dependencies: 0), onOneLine: true) {
      Field("from", \.from, .required, "The team whose bets build.")
      Field("to", \.to, .required, "The team whose bets are built on.")
      Field("dependencies", \.dependencies, .required, "How many dependencies there are.")
    }
  }

  /// An open bet that builds on something dropped.
  public struct OnDropped: EntityRow, Hashable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// The dropped bets that it builds on.
    public var dropped: [Identifier<Bet>]

    /// The fields of an open bet that builds on something dropped.
    public static let fields = Fields(blank: Self(id: "", name: "", dropped: [])) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field("dropped", \.dropped, "The dropped bets that it builds on.")
    }
  }

  /// The links of one kind, whether they are followed or not.
  public struct LinkCount: DocumentRecord, Hashable {
    /// The kind.
    public var kind: Bet.Link.Kind
    /// How many links are recorded.
    public var links: Int
    /// How many bets have any.
    public var bets: Int

    /// The fields of a kind of link.
    public static let fields = Fields(blank: Self(kind: "", links: 0, bets: 0), onOneLine: true) {
      Field("kind", \.kind, .required, "The kind.")
      Field("links", \.links, .required, "How many links are recorded.")
      Field("bets", \.bets, .required, "How many bets have any.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == BetDependencies {
  /// Bets build on one another in a circle.
  public static var circle: Self {
    Self(
      "circle", "Bets build on one another in a circle.", by: .own,
      rule: "what builds on what runs in no circle",
      ask: "Which of these could do without the others for a while, and is that how people go about it?")
  }

  /// Open bets build on one that was dropped.
  public static var onDropped: Self {
    Self(
      "onDropped", "Open bets build on one that was dropped.", by: .own,
      rule: "what an open bet builds on is done or still coming",
      ask: "What is still needed of what was given up, and who has taken that over?")
  }

  /// Many open bets wait for one that is not done.
  public static var manyWaiting: Self {
    Self(
      "manyWaiting", "Many open bets wait for one that is not done.", by: .own,
      ask: "Do those who wait need all of it, and do they know when it comes?")
  }
}
