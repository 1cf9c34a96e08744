/// Which bets build on which: where do they run in circles, what rests on what, and what waits for what?
///
/// Bets depend on one another across teams and over years, and nobody sees the whole. The answer tells its shape:
/// circles, the longest chain, the levels, the pieces that it falls into, what most builds on, how dependencies run
/// between owners, and which open bets wait for something that is not done.
///
/// ```swift
/// let shape = system.ask(.betDependencies())
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
public struct BetDependencies: Hashable, Sendable {
  /// Only dependencies of this strength are followed; all unless said.
  public var strength: DependencyStrength?
  /// The kind of link that is followed in place of dependencies; none unless said.
  public var link: Bet.Link.Kind?
  /// How many open bets wait for one bet for it to be worth telling.
  public var manyWaiting: Int
  /// The most bets of a ranking.
  public var mostRanked: Int
  /// The most pairs of teams that are listed.
  public var mostPairs: Int
  /// The most circles that are listed.
  public var mostCircles: Int
  /// The most bets of a circle, or of the longest chain, that are listed.
  public var mostMembers: Int
  /// The most bets and dependencies to look at when counting what reaches what.
  ///
  /// At most 1,000,000,000, since it bounds the work.
  public var mostSteps: Int

  /// The question.
  public init(
    _ strength: DependencyStrength?, link: Bet.Link.Kind? = nil, manyWaiting: Int = 5, mostRanked: Int = 10,
    mostPairs: Int = 40, mostCircles: Int = 60, mostMembers: Int = 1000, mostSteps: Int = 100_000_000
  ) {
    self.strength = strength
    self.link = link
    self.manyWaiting = manyWaiting
    self.mostRanked = mostRanked
    self.mostPairs = mostPairs
    self.mostCircles = mostCircles
    self.mostMembers = mostMembers
    self.mostSteps = mostSteps
  }
}

extension BetDependencies: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.dependencies",
    "Which bets build on which: where do they run in circles, what rests on what, and what waits for what?",
    concepts: ["C10", "C37"], sources: ["T370", "T379", "own"],
    findings: [
      FindingGuide(.dependencyCircle, "Bets build on one another in a circle."),
      FindingGuide(.waitingForDropped, "An open bet builds on one that was dropped."),
      FindingGuide(.manyWaiting, "Many open bets wait for one that is not done."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: BetDependencies()) {
    Field("strength", \.strength, "Only dependencies of this strength are followed; all unless said.")
    Field("link", \.link, "The kind of link that is followed in place of dependencies; none unless said.")
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

  /// The question with its usual thresholds, for all dependencies.
  public init() { self.init(nil) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> BetDependenciesAnswer {
    let bets = system.model.bets.sortedByID
    // A circle of hard dependencies that was tolerated is a circle still, and the question is about just that.
    let restored = Dictionary(
      grouping: link == nil && strength != .soft ? system.setAside(.dependencyCycle, of: Bet.self) : [],
      by: \.from
    ).mapValues { $0.map(\.to) }
    let graph = BetGraph(bets) { targets(of: $0) + (restored[$0.id] ?? []) }
    var answer = BetDependenciesAnswer()
    answer.lookedAt = bets.count
    answer.strength = link == nil ? strength : nil
    answer.link = link
    answer.dependencies = graph.edges.edgeCount
    answer.tied = graph.tied.count
    answer.links = Self.linkCounts(bets)
    tellShape(&answer, graph)
    tellOwners(&answer, graph)
    let waitedFor = tellWaiting(&answer, graph)
    answer.findings = Findings(findings(answer, waitedFor, graph, system.openness(of: \.bets)))
    answer.notes = notes(answer, graph, system)
    return answer
  }

  private func targets(of bet: Bet) -> [Identifier<Bet>] {
    if let link { return bet.links.filter { $0.kind == link }.map(\.to) }
    return bet.dependencies.filter { strength == nil || $0.isHard == (strength == .hard) }.map(\.on)
  }

  private static func linkCounts(_ bets: [Bet]) -> [BetDependenciesAnswer.LinkCount] {
    var counts: [Bet.Link.Kind: (links: Int, bets: Int)] = [:]
    for bet in bets {
      for link in bet.links { counts[link.kind, default: (0, 0)].links += 1 }
      for kind in Set(bet.links.map(\.kind)) { counts[kind, default: (0, 0)].bets += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { .init(kind: $0, links: $1.links, bets: $1.bets) }
  }
}

extension OldQuestion where Self == BetDependencies {
  /// Which bets build on which: where do they run in circles, what rests on what, and what waits for what?
  public static func betDependencies(
    _ strength: DependencyStrength? = nil, link: Bet.Link.Kind? = nil, manyWaiting: Int = 5,
    mostRanked: Int = 10, mostPairs: Int = 40, mostCircles: Int = 60, mostMembers: Int = 1000,
    mostSteps: Int = 100_000_000
  ) -> BetDependencies {
    BetDependencies(
      strength, link: link, manyWaiting: manyWaiting, mostRanked: mostRanked, mostPairs: mostPairs,
      mostCircles: mostCircles, mostMembers: mostMembers, mostSteps: mostSteps)
  }
}

extension FindingCode {
  /// Bets build on one another in a circle.
  public static let dependencyCircle: FindingCode = "bets.dependencies.circle"
  /// An open bet builds on one that was dropped.
  public static let waitingForDropped: FindingCode = "bets.dependencies.onDropped"
  /// Many open bets wait for one that is not done.
  public static let manyWaiting: FindingCode = "bets.dependencies.manyWaiting"
}
