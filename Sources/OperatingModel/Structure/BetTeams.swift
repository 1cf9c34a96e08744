/// Which teams are concerned by which bets: who answers for a bet, who contributes what, and who with whom.
///
/// A bet's teams are those that answer for it and those that are asked to contribute, each once: a team that is
/// asked to contribute to its own bet is its owner. Where several answer for a bet, each does. Teams that only its cost plan counts on are told apart. A bet
/// whose owner is not recorded has no owner in any list, and is not taken for nobody's.
///
/// ```swift
/// let teams = system.betTeams(in: .openOrUnknown)
/// teams.parts(of: "one-booking")       // booking, which owns it, then the four that contribute
/// teams.contributed(by: "platform")    // what others ask of it
/// teams.partners(of: "platform")       // with whom it shares bets, and how many
/// ```
/// Everything is listed by ascending id. Making one takes time in proportion to bets and what they name, but for
/// sorting; pairs of teams are never counted but for one team at a time.
///
/// Sources: the author's organisation structures (P), concept C37; cost plans, concept C20.
public struct BetTeams: Sendable {
  /// What a team is to a bet.
  public enum Role: String, Word {
    /// It answers for the bet, alone or with others.
    case owner
    /// It is asked to contribute.
    case contributor
    /// The bet's cost plan counts on it, and the bet itself does not name it.
    case costed

    public static var meanings: [String: String] {
      [
        "owner": "It answers for the bet, alone or with others.",
        "contributor": "It is asked to contribute.",
        "costed": "The bet's cost plan counts on it, and the bet itself does not name it.",
      ]
    }
  }

  /// A team's part in a bet.
  public struct Part: Hashable, Sendable {
    /// The team.
    public var team: Identifier<Team>
    /// What it is to the bet.
    public var role: Role
    /// What is asked of it, as often as that is recorded; also of an owner, where the bet says so.
    public var asks: [Bet.Contribution]
  }

  /// A team that shares bets with another.
  public struct Partner: Hashable, Sendable {
    /// The team.
    public var team: Identifier<Team>
    /// How many bets the two own or contribute to together.
    public var bets: Int
  }

  /// The bets that are looked at, each at its place; those left out have no edges.
  let bets: IDOrder<Bet>
  let teams: IDOrder<Team>
  /// Whether the bet at a place is looked at.
  let isLookedAt: [Bool]
  /// The place of each bet's first owner; -1 where none is recorded.
  let owners: [Int32]
  /// From each bet to the other teams that answer for it too.
  let otherOwners: Digraph
  /// From each bet to those that contribute, each once, its owner left out; teams are nodes after all bets.
  let contributors: Digraph
  /// From each bet to the other teams that its cost plans count on.
  let costed: Digraph
  /// From each team, as a node after all bets, to the bets that it owns, and to those that it contributes to.
  private let ownedByTeam: Digraph
  private let contributedByTeam: Digraph

  /// The teams of those of a model's bets that are looked at.
  init(_ model: ProductOperatingSystem, _ open: OpenThings<Bet>, in scope: OpenScope) {
    let bets = open.order
    let teams = IDOrder(model.teams)
    let isLookedAt = bets.all.map { open.includes($0, in: scope) }
    let teamsBegin = Int32(bets.count)
    var owners = [Int32](repeating: -1, count: bets.count)
    var owned: [Digraph.Edge] = []
    var others: [Digraph.Edge] = []
    var contributing: [Digraph.Edge] = []
    for place in bets.all where isLookedAt[Int(place)] {
      let bet = bets[place]
      if let owner = bet.owner.flatMap({ teams.place(of: $0) }) {
        owners[Int(place)] = owner
        owned.append(.init(teamsBegin + owner, place))
      }
      // Where only others are recorded, the one with the lowest id stands first.
      var own = Set(bet.otherOwners.compactMap { teams.place(of: $0) })
      if owners[Int(place)] < 0, let first = own.min() {
        owners[Int(place)] = first
        owned.append(.init(teamsBegin + first, place))
      }
      own.remove(owners[Int(place)])
      for owner in own {
        owned.append(.init(teamsBegin + owner, place))
        others.append(.init(place, teamsBegin + owner))
      }
      for contribution in bet.contributors {
        guard let team = teams.place(of: contribution.team), team != owners[Int(place)],
          !own.contains(team)
        else { continue }
        contributing.append(.init(place, teamsBegin + team))
      }
    }
    let nodes = bets.count + teams.count
    let contributors = Digraph(nodeCount: nodes, edges: contributing, parallelEdges: .collapsed)
    let otherOwners = Digraph(nodeCount: nodes, edges: others)
    var counted: [Digraph.Edge] = []
    for plan in model.costPlans {
      guard let bet = plan.bet.flatMap({ bets.place(of: $0) }), isLookedAt[Int(bet)] else { continue }
      for team in plan.teams.compactMap({ $0.team.flatMap { teams.place(of: $0) } }) {
        guard team != owners[Int(bet)], otherOwners.places(from: bet, to: teamsBegin + team).isEmpty,
          contributors.places(from: bet, to: teamsBegin + team).isEmpty
        else { continue }
        counted.append(.init(bet, teamsBegin + team))
      }
    }
    self.bets = bets
    self.teams = teams
    self.isLookedAt = isLookedAt
    self.owners = owners
    self.contributors = contributors
    self.otherOwners = otherOwners
    costed = Digraph(nodeCount: nodes, edges: counted, parallelEdges: .collapsed)
    ownedByTeam = Digraph(nodeCount: nodes, edges: owned)
    contributedByTeam = contributors.reversed
  }

  // MARK: A bet's teams

  /// The teams that answer for a bet, the first that it names first; none where that is not recorded.
  public func owners(of bet: Identifier<Bet>) -> [Identifier<Team>] {
    bets.place(of: bet).map { teams.ids(at: ownerPlaces(of: $0)) } ?? []
  }

  /// The team that answers for a bet, the first where several do; `nil` where that is not recorded.
  public func owner(of bet: Identifier<Bet>) -> Identifier<Team>? {
    bets.place(of: bet).flatMap { owners[Int($0)] < 0 ? nil : teams.id(at: owners[Int($0)]) }
  }

  /// The teams that own a bet or contribute to it, each once, by ascending id.
  public func teams(of bet: Identifier<Bet>) -> [Identifier<Team>] {
    bets.place(of: bet).map { teams.ids(at: teamPlaces(of: $0)) } ?? []
  }

  /// Every team's part in a bet: its owner first, then those that contribute, then those only costed.
  public func parts(of bet: Identifier<Bet>) -> [Part] {
    guard let place = bets.place(of: bet), isLookedAt[Int(place)] else { return [] }
    let asks = Dictionary(grouping: bets[place].contributors, by: \.team)
    func parts(_ places: some Sequence<Int32>, _ role: Role) -> [Part] {
      teams.ids(at: places).map { Part(team: $0, role: role, asks: asks[$0] ?? []) }
    }
    return parts(ownerPlaces(of: place), .owner)
      + parts(teamPlaces(contributors, place), .contributor) + parts(teamPlaces(costed, place), .costed)
  }

  /// The bets that are looked at and of which it is not recorded who owns them, by ascending id. Takes linear time.
  public var unowned: [Identifier<Bet>] {
    bets.ids(at: bets.all.filter { isLookedAt[Int($0)] && owners[Int($0)] < 0 })
  }

  // MARK: A team's bets

  /// The bets that a team answers for, by ascending id.
  public func owned(by team: Identifier<Team>) -> [Identifier<Bet>] {
    teams.place(of: team).map { bets.ids(at: bets(of: $0, ownedByTeam)) } ?? []
  }

  /// The bets of others that a team contributes to, by ascending id.
  public func contributed(by team: Identifier<Team>) -> [Identifier<Bet>] {
    teams.place(of: team).map { bets.ids(at: bets(of: $0, contributedByTeam)) } ?? []
  }

  /// The teams with which one owns or contributes to bets, by ascending id.
  ///
  /// Takes time in proportion to the teams of its bets.
  public func partners(of team: Identifier<Team>) -> [Partner] {
    guard let place = teams.place(of: team) else { return [] }
    var counts: [Int32: Int] = [:]
    for bet in Array(bets(of: place, ownedByTeam)) + bets(of: place, contributedByTeam) {
      for other in teamPlaces(of: bet) where other != place { counts[other, default: 0] += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { Partner(team: teams.id(at: $0), bets: $1) }
  }

  // MARK: By place

  /// The places of the bets that the team at a place owns.
  func ownedPlaces(by team: Int32) -> ArraySlice<Int32> { bets(of: team, ownedByTeam) }

  /// The places of the bets that the team at a place contributes to.
  func contributedPlaces(by team: Int32) -> ArraySlice<Int32> { bets(of: team, contributedByTeam) }

  /// The places of the teams that own the bet at a place or contribute to it, in ascending order.
  func teamPlaces(of bet: Int32) -> [Int32] {
    let contributing = teamPlaces(contributors, bet)
    let owning = ownerPlaces(of: bet)
    return owning.isEmpty ? contributing : (contributing + owning).sorted()
  }

  /// The places of the teams that answer for the bet at a place, the first that it names first.
  private func ownerPlaces(of bet: Int32) -> [Int32] {
    owners[Int(bet)] < 0 ? [] : [owners[Int(bet)]] + teamPlaces(otherOwners, bet)
  }

  private func teamPlaces(_ graph: Digraph, _ bet: Int32) -> [Int32] {
    graph.successors(of: bet).map { $0 - Int32(bets.count) }
  }

  private func bets(of team: Int32, _ graph: Digraph) -> ArraySlice<Int32> {
    graph.successors(of: Int32(bets.count) + team)
  }
}
