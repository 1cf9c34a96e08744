/// Which bet builds on which, and how each such dependency stands: what still waits for what.
///
/// A bet waits for another one while both are open. What was done is there, what was dropped will not come, and
/// nobody waits any more whose own bet is over. Where it is not recorded how one of the two stands, it is not known
/// whether it waits, and that is told apart.
///
/// ```swift
/// let graph = system.betDependencies()
/// graph.waitingFor("checkout")                    // the open bets that wait for it
/// graph.status(of: "retries", on: "checkout")     // waiting
/// graph.circles()                                 // what waits for itself, over others
/// ```
/// Several dependencies of one bet on another are one, which is hard if any of them is. A dependency of a bet on
/// itself is none. Making one takes time in proportion to bets and dependencies, but for sorting bets.
///
/// Our own formalisation (D), concepts C10 and C37.
public struct BetDependencyGraph: Sendable {
  /// How one bet's dependency on another stands.
  public enum Status: String, Word {
    /// Both bets are open, so that the one waits for the other.
    case waiting
    /// What is built on is done.
    case met
    /// The one that builds is open, and what it builds on was dropped.
    case dropped
    /// The one that builds is itself over, so that nobody waits.
    case past
    /// How one of the two stands is not recorded, or what came of what is built on.
    case unknown

    public static var meanings: [String: String] {
      [
        "waiting": "Both bets are open, so that the one waits for the other.",
        "met": "What is built on is done.",
        "dropped": "The one that builds is open, and what it builds on was dropped.",
        "past": "The one that builds is itself over, so that nobody waits.",
        "unknown": "How one of the two stands is not recorded, or what came of what is built on.",
      ]
    }
  }

  /// Which bets are open, on the day for which dependencies are read.
  public let open: OpenThings<Bet>
  /// From each bet to those that it builds on, each once. An edge's number is its place.
  let graph: Digraph
  /// Of each edge, how it stands.
  let statuses: [Status]
  /// Of each edge, whether what is built on has to be finished first.
  let isHard: [Bool]
  /// The same edges from what is built on to what builds.
  private let back: Digraph
  private var order: IDOrder<Bet> { open.order }

  /// The dependencies of some bets on one another.
  ///
  /// - Parameters:
  ///   - open: Which of the bets are open.
  ///   - strength: Only dependencies of this strength; all where it is `nil`.
  ///   - link: Links of this kind in place of dependencies; none of them is hard.
  ///   - restored: Hard dependencies that the bets themselves no longer name, since they were set aside when the
  ///     model was resolved: a circle that was tolerated is still a circle.
  init(
    of open: OpenThings<Bet>, strength: DependencyStrength? = nil, link: Bet.Link.Kind? = nil,
    restoring restored: [(from: Identifier<Bet>, to: Identifier<Bet>)] = []
  ) {
    let order = open.order
    var hard: [Digraph.Edge] = []
    var soft: [Digraph.Edge] = []
    for from in order.all {
      let bet = order[from]
      if let link {
        for one in bet.links where one.kind == link {
          if let to = order.place(of: one.to) { soft.append(.init(from, to)) }
        }
      } else {
        for one in bet.dependencies where strength.map({ one.isHard == ($0 == .hard) }) ?? true {
          guard let to = order.place(of: one.on) else { continue }
          if one.isHard { hard.append(.init(from, to)) } else { soft.append(.init(from, to)) }
        }
      }
    }
    if link == nil, strength != .soft {
      for (from, to) in restored {
        if let from = order.place(of: from), let to = order.place(of: to) { hard.append(.init(from, to)) }
      }
    }
    // Of the dependencies between two bets the one listed first stands for all.
    let graph = Digraph(
      nodeCount: order.count, edges: hard + soft, parallelEdges: .collapsed, selfLoops: .dropped)
    isHard = graph.edgeNumbers.map { $0 < Int32(hard.count) }
    self.open = open
    self.graph = graph.numberedByPlace
    back = self.graph.reversed
    let states = order.all.map { order[$0].state }
    statuses = zip(graph.sources, graph.targets).map { from, to in
      Self.status(
        of: open.readings[Int(from)].openness, on: states[Int(to)], open.readings[Int(to)].openness)
    }
  }

  private static func status(of one: Openness, on state: Bet.State?, _ other: Openness) -> Status {
    switch (one, state, other) {
    case (.over, _, _): .past
    case (_, .done, _): .met
    case (.open, .dropped, _): .dropped
    case (.open, _, .open): .waiting
    default: .unknown
    }
  }

  // MARK: One bet

  /// How a bet's dependency on another one stands; `nil` where none is recorded. Takes logarithmic time.
  public func status(of bet: Identifier<Bet>, on other: Identifier<Bet>) -> Status? {
    guard let from = order.place(of: bet), let to = order.place(of: other) else { return nil }
    return graph.places(from: from, to: to).first.map { statuses[$0] }
  }

  /// The bets that one builds on, by ascending id: those on which its dependency stands so, or all.
  public func built(on bet: Identifier<Bet>, as status: Status? = nil) -> [Identifier<Bet>] {
    order.place(of: bet).map { neighbours(of: $0, back, status) } ?? []
  }

  /// The bets that one builds on, by ascending id: those on which its dependency stands so, or all.
  public func foundations(of bet: Identifier<Bet>, as status: Status? = nil) -> [Identifier<Bet>] {
    order.place(of: bet).map { neighbours(of: $0, graph, status) } ?? []
  }

  /// The open bets that wait for one, by ascending id.
  public func waitingFor(_ bet: Identifier<Bet>) -> [Identifier<Bet>] { built(on: bet, as: .waiting) }

  private func neighbours(of place: Int32, _ graph: Digraph, _ status: Status?) -> [Identifier<Bet>] {
    graph.places(of: place).lazy
      .filter { status == nil || statuses[Int(graph.edgeNumbers[$0])] == status }
      .map { order.id(at: graph.targets[$0]) }
  }

  // MARK: All bets

  /// How many dependencies there are, each once.
  public var count: Int { graph.edgeCount }

  /// How many dependencies stand so. Takes linear time.
  public func count(of status: Status) -> Int { statuses.count { $0 == status } }

  /// The bets with a dependency that stands so, by ascending id. Takes linear time.
  public func bets(with status: Status) -> [Identifier<Bet>] {
    order.ids(at: order.all.filter { graph.places(of: $0).contains { statuses[$0] == status } })
  }

  /// One circle of each group of bets that build on one another, by ascending id of its first.
  ///
  /// What is done, was dropped, or is over stands in no circle: it holds nobody up any more. Ask for other statuses
  /// to see those too. Takes linear time.
  ///
  /// - Parameters:
  ///   - statuses: How the dependencies that are followed stand.
  ///   - strength: Only dependencies of this strength; all where it is `nil`.
  public func circles(
    over statuses: Set<Status> = [.waiting, .unknown], strength: DependencyStrength? = nil
  ) -> [[Identifier<Bet>]] {
    following(statuses, strength).witnessCycles().map { order.ids(at: $0) }
  }

  /// The graph of those dependencies alone that stand in one of these ways; edges keep their numbers.
  func following(_ statuses: Set<Status>, _ strength: DependencyStrength? = nil) -> Digraph {
    graph.filteringEdges { _, place in
      statuses.contains(self.statuses[place])
        && strength.map { isHard[place] == ($0 == .hard) } ?? true
    }
  }
}
