/// What do teams carry: bets of their own, bets of others that need them, and how unevenly is that spread?
///
/// A bet counts once for the team that owns it and once for each other team that contributes to it. A team at the
/// top of a hierarchy also shows the open bets that touch any team below it, each counted once.
///
/// ```swift
/// let load = system.ask(.teamLoad())
/// load.team("compiler")?.contributingOpen      // 24 bets of others need it now
/// load.team("compiler")?.neededByOwners        // of 12 teams
/// load.gini                                    // 0.68: a few carry most of it
/// ```
/// A load is a profile: bets are of any size, a team may have chosen to carry much, and a team of which little is
/// recorded looks idle. It ranks nobody.
///
/// Sources: the author's organisation structures (P); common practice in counting (K); concept C37.
public struct TeamLoad: Hashable, Sendable {
  /// The most open bets for each member that draw no question.
  public var mostPerMember: Finite
  /// The most teams whose open bets may need a team without drawing a question.
  public var mostOwners: Int
  /// The largest share of all open load, where that is more than an even one, that draws no question.
  public var largestShare: Share

  /// The question.
  public init(mostPerMember: Finite = 2, mostOwners: Int = 5, largestShare: Share = 0.25) {
    self.mostPerMember = mostPerMember
    self.mostOwners = mostOwners
    self.largestShare = largestShare
  }
}

extension TeamLoad: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.load",
    "What do teams carry: bets of their own, bets of others that need them, and how unevenly is that spread?",
    concepts: ["C37"], sources: ["ORG", "B20-12", "own"],
    findings: [
      FindingGuide(.manyPerMember, "A team has more open bets for each member than the threshold."),
      FindingGuide(.neededByMany, "The open bets of more teams than the threshold need one team."),
      FindingGuide(.loadConcentrated, "One team carries a larger share of the open load than the threshold."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: TeamLoad()) {
    Field(
      "mostPerMember", \.mostPerMember, by: .own,
      "The most open bets for each member that draw no question.")
    Field(
      "mostOwners", \.mostOwners, rule: .atLeast(0), by: .own,
      "The most teams whose open bets may need a team without drawing a question.")
    Field(
      "largestShare", \.largestShare, by: .own,
      "The largest share of all open load, where that is more than an even one, that draws no question.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(mostPerMember: 2) }

  /// Answers the question; the other system is left aside.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> TeamLoadAnswer {
    let teams = system.model.teams.sortedByID
    var answer = TeamLoadAnswer()
    answer.teams = teams.map { TeamLoadAnswer.Row(id: $0.id, name: $0.label, members: $0.size) }
    count(system.model.bets, into: &answer.teams, of: system.model.teams)
    for index in answer.teams.indices {
      let row = answer.teams[index]
      if let members = row.members, members > 0 {
        answer.teams[index].openPerMember = Finite(Double(row.open) / Double(members))
      }
    }
    answer.withBets = answer.teams.count { $0.all > 0 }
    answer.withoutBets = answer.teams.count - answer.withBets
    let sizes = teams.compactMap(\.size)
    answer.members = sizes.isEmpty ? nil : Self.sum(sizes)
    let loads = answer.teams.map(\.open).filter { $0 > 0 }
    answer.open = loads.reduce(0, +)
    answer.gini = Statistics.gini(of: loads.map(Double.init)).flatMap { Share($0) }
    if let most = loads.max() { answer.largestShare = Share(Double(most) / Double(answer.open)) }
    answer.lookedAt = answer.withBets
    answer.findings = Findings(findings(answer))
    answer.notes = notes(answer, system.model)
    return answer
  }

  /// Counts every bet for the teams that it touches, in time linear in bets and contributions.
  private func count(_ bets: Roster<Bet>, into rows: inout [TeamLoadAnswer.Row], of teams: Roster<Team>) {
    let index = Dictionary(
      rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let tops = Self.tops(of: rows.map { teams[$0.id]?.parent.flatMap { index[$0] } })
    var owners = [Set<Int>](repeating: [], count: rows.count)
    var openOwners = owners
    // Which bet last touched each top, so that each counts once.
    var touchedBy = [Int](repeating: -1, count: rows.count)
    for (number, bet) in bets.enumerated() {
      let isOpen = bet.state?.isOpen ?? true
      let owner = bet.owner.flatMap { index[$0] }
      if let owner {
        rows[owner].ownedAll += 1
        if isOpen { rows[owner].ownedOpen += 1 }
      }
      var touched = Set(bet.contributors.compactMap { index[$0.team] })
      if let owner { touched.remove(owner) }
      for team in touched {
        rows[team].contributingAll += 1
        if isOpen { rows[team].contributingOpen += 1 }
        if let owner {
          owners[team].insert(owner)
          if isOpen { openOwners[team].insert(owner) }
        }
      }
      guard isOpen else { continue }
      for team in touched.union(owner.map { [$0] } ?? []) where touchedBy[tops[team]] != number {
        touchedBy[tops[team]] = number
        rows[tops[team]].rolledUpOpen = (rows[tops[team]].rolledUpOpen ?? 0) + 1
      }
    }
    for index in rows.indices {
      rows[index].neededByOwners = owners[index].count
      rows[index].neededByOwnersOpen = openOwners[index].count
      if tops[index] == index { rows[index].rolledUpOpen = rows[index].rolledUpOpen ?? 0 }
    }
  }

  /// The top of each team's hierarchy: the team itself where it belongs to no other.
  ///
  /// Linear: a walk up ends at the first team whose top is known. A resolved system has no circles of teams; were
  /// there one, a walk would end where it began.
  static func tops(of parents: [Int?]) -> [Int] {
    var tops = [Int](repeating: -1, count: parents.count)
    var path: [Int] = []
    for start in parents.indices where tops[start] < 0 {
      var team = start
      while tops[team] < 0 {
        // Where a walk comes back to a team of its own, that team is taken for the top.
        tops[team] = team
        path.append(team)
        guard let parent = parents[team] else { break }
        team = parent
      }
      let top = tops[team]
      for passed in path { tops[passed] = top }
      path.removeAll(keepingCapacity: true)
    }
    return tops
  }

  /// The sum of some sizes; `nil` for more people than can be counted.
  private static func sum(_ sizes: [Int]) -> Int? {
    sizes.reduce(0) { sum, size in
      sum.flatMap { sum in
        let (total, isTooMany) = sum.addingReportingOverflow(size)
        return isTooMany ? nil : total
      }
    }
  }

  private func notes(_ answer: TeamLoadAnswer, _ model: ProductOperatingSystem) -> [String] {
    guard !answer.teams.isEmpty else { return ["No team is recorded."] }
    guard answer.withBets > 0 else { return ["No bet says which team owns it or contributes to it."] }
    var notes = [
      "\(Words.count(answer.withBets, "team")) with bets, \(answer.withoutBets) without; what the open bets ask of teams adds up to \(answer.open)."
    ]
    if let gini = answer.gini, let share = answer.largestShare {
      notes.append(
        "Among teams with open bets the load is spread with a Gini coefficient of \(Words.number(gini.value)) (0 is even); the most that one team carries is \(Words.number(share.percent, decimals: 0))%."
      )
    }
    let unowned = model.bets.count { $0.owner == nil }
    if unowned > 0 {
      notes.append("Who owns it is not recorded for \(unowned) of \(Words.count(model.bets.count, "bet")).")
    }
    let unplaced = model.bets.count { $0.state == nil }
    if unplaced > 0 {
      notes.append(
        "Where it stands is not recorded for \(unplaced) of \(Words.count(model.bets.count, "bet")); they are taken for open."
      )
    }
    let unsized = answer.teams.count { $0.members == nil && $0.all > 0 }
    if unsized > 0 {
      notes.append("How many members it has is not recorded for \(Words.count(unsized, "team")) with bets.")
    }
    notes.append("Bets are of any size: a count of them is no measure of effort.")
    return notes
  }
}

extension OldQuestion where Self == TeamLoad {
  /// What do teams carry: bets of their own, bets of others that need them, and how unevenly is that spread?
  public static func teamLoad(
    mostPerMember: Finite = 2, mostOwners: Int = 5, largestShare: Share = 0.25
  ) -> TeamLoad {
    TeamLoad(mostPerMember: mostPerMember, mostOwners: mostOwners, largestShare: largestShare)
  }
}

extension FindingCode {
  /// A team has many open bets for each member.
  public static let manyPerMember: FindingCode = "teams.load.manyPerMember"
  /// The open bets of many teams need one team.
  public static let neededByMany: FindingCode = "teams.load.neededByMany"
  /// One team carries a large share of the open load.
  public static let loadConcentrated: FindingCode = "teams.load.concentrated"
}
