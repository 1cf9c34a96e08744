/// The links of a network of teams, and what was left out of it.
struct TeamLinks {
  var links: [TieNetwork<Team>.Link] = []
  /// The teams that the network is about, tied or not.
  var teams: [Identifier<Team>] = []
  /// What tied teams was left out because it would have made too many pairs: how many bets or people.
  var leftOut = 0
  /// The teams of each bet or person that was left out because so many share it that it ties no two in particular.
  private(set) var wide: [[Identifier<Team>]] = []
  /// How many ties of the company's own have an end that is no team.
  var unknownTies = 0
  /// What it takes to get across, where dependencies say so.
  var efforts: [TeamPair: Finite] = [:]

  /// The links that a relation makes between a model's teams.
  ///
  /// A bet or person of *k* teams makes k(k-1)/2 pairs. Those of the fewest teams come first, then by id, and none that
  /// would make more pairs than the bound in sum.
  init(
    _ relation: TeamRelation, of kinds: Set<TeamLink.Kind> = [], in system: ResolvedSystem, most: Int
  ) {
    let model = system.model
    switch relation {
    case .dependencies:
      teams = model.teams.map(\.id)
      let standing = system.teamDependencies().dependencies
      links = standing.map { .init($0.consumer, $0.provider, isDirected: true) }
      let weighed = Dictionary(grouping: standing.filter { $0.weight != nil }) {
        TeamPair($0.consumer, $0.provider)
      }
      efforts = weighed.mapValues {
        Finite(clamping: Statistics.sum($0.compactMap(\.weight?.value).sorted()))
      }
    case .bets:
      self = TeamLinks(system.betTeams(), most: most) { _ in true }
    case .openBets:
      let bets = system.openness(of: \.bets)
      self = TeamLinks(system.betTeams(), most: most) { bets.counts($0, in: .usual) }
    case .people:
      teams = model.teams.map(\.id)
      var ofPerson: [Identifier<Person>: Set<Identifier<Team>>] = [:]
      for assignment in model.assignments {
        if let team = assignment.team { ofPerson[assignment.person, default: []].insert(team) }
      }
      add(
        ofPerson.sorted { $0.key < $1.key }.enumerated().map { number, person in
          (key: number, lead: nil, teams: Array(person.value))
        }, most: most)
    case .links:
      teams = model.teams.map(\.id)
      links = model.teamLinks.filter { kinds.isEmpty || kinds.contains($0.kind) }.map {
        .init($0.from, $0.to, weight: $0.weight?.value ?? 1)
      }
    }
  }

  /// The links that bets make between the teams that own them or contribute to them.
  ///
  /// The teams are those of all bets of which the reading tells, whichever are looked at. Where several teams answer
  /// for a bet, the first needs the others.
  init(_ work: BetTeams, most: Int, mostTeams: Int = .max, where isLookedAt: (Int32) -> Bool) {
    let ofBets = work.bets.all.map { work.teamPlaces(of: $0) }
    teams = work.teams.ids(at: Set(ofBets.joined()).sorted())
    let those = work.bets.all.filter { isLookedAt($0) && !ofBets[Int($0)].isEmpty }
    add(
      those.map { bet in
        let owner = work.owners[Int(bet)]
        return (
          key: Int(bet), lead: owner < 0 ? nil : work.teams.id(at: owner),
          teams: work.teams.ids(at: ofBets[Int(bet)])
        )
      }, most: most, mostTeams: mostTeams)
  }

  /// The links of a company's own ties.
  init(_ ties: [TeamTie], in model: ProductOperatingSystem) {
    teams = model.teams.map(\.id)
    for tie in ties {
      guard model.teams.contains(tie.one), model.teams.contains(tie.other) else {
        unknownTies += 1
        continue
      }
      links.append(.init(tie.one, tie.other, weight: tie.weight.value, isDirected: tie.isDirected))
    }
  }

  private typealias Meeting = (key: Int, lead: Identifier<Team>?, teams: [Identifier<Team>])

  private mutating func add(_ meetings: [Meeting], most: Int, mostTeams: Int = .max) {
    wide = meetings.map(\.teams).filter { $0.count > max(1, mostTeams) }
    let several = meetings.filter { $0.teams.count > 1 && $0.teams.count <= mostTeams }
      .sorted { ($0.teams.count, $0.key) < ($1.teams.count, $1.key) }
    for (number, meeting) in several.enumerated() {
      let count = meeting.teams.count
      let (twice, isTooMany) = count.multipliedReportingOverflow(by: count - 1)
      if isTooMany || twice / 2 > most - links.count {
        leftOut = several.count - number
        return
      }
      for (place, one) in meeting.teams.enumerated() {
        for other in meeting.teams[(place + 1)...] {
          if other == meeting.lead {
            links.append(.init(other, one, isDirected: true))
          } else {
            links.append(.init(one, other, isDirected: one == meeting.lead))
          }
        }
      }
    }
  }
}
