/// What do teams carry: bets of their own, bets of others that need them, and how unevenly is that spread?
///
/// A bet counts once for each team that owns it and once for each other team that contributes to it. A team at the
/// top of a hierarchy also shows the open bets that touch any team below it, each counted once.
///
/// ```swift
/// let load = system.ask(.teamLoad)
/// load.teams["compiler"]?.contributingOpen      // 24 bets of others need it now
/// load.teams["compiler"]?.neededByOwners        // of 12 teams
/// load.gini                                     // 0.68: a few carry most of it
/// ```
/// A load is a profile: bets are of any size, so a count of them is no measure of effort; a team may have chosen to
/// carry much, and a team of which little is recorded looks idle. It ranks nobody.
///
/// Sources: the author's organisation structures (P); common practice in counting (K); concept C37.
public struct TeamLoad: Question {
  /// The most open bets for each member that draw no question.
  public var mostPerMember: Finite = 2
  /// The most teams whose open bets may need a team without drawing a question.
  public var mostOwners = 5
  /// The largest share of all open load, where that is more than an even one, that draws no question.
  public var largestShare: Share = 0.25
  /// Which bets count as open; those whose state is recorded in words that say neither count where all do.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.load",
    "What do teams carry: bets of their own, bets of others that need them, and how unevenly is that spread?",
    concepts: ["C37"], sources: ["ORG", "B20-12", "own"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.manyPerMember, .neededByMany, .concentrated]

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
    Field(
      "looksAt", \.looksAt, by: .own,
      "Which bets count as open; those whose state is recorded in words that say neither count where all do.")
  }
}

extension Question where Self == TeamLoad {
  /// What do teams carry: bets of their own, bets of others that need them, and how unevenly is that spread?
  public static var teamLoad: Self { Self() }
}

// MARK: What it tells

extension TeamLoad {
  /// What each team carries, and how unevenly that is spread.
  public struct Table: DocumentRecord, Hashable {
    /// How many teams own a bet or contribute to one.
    public var withBets = 0
    /// How many teams do neither.
    public var withoutBets = 0
    /// How many people teams have in sum; somebody in two teams counts twice.
    public var members: Int?
    /// What open bets ask of teams in sum: one for each owner and each contributor.
    public var open = 0
    /// How unevenly that is spread over teams with open bets: 0 where evenly, near 1 where one carries it all.
    public var gini: Share?
    /// The largest share of it that one team carries.
    public var largestShare: Share?
    /// A row for each team, those with the most open bets first.
    public var teams: [Row] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("withBets", \.withBets, .required, "How many teams own a bet or contribute to one.")
      Field("withoutBets", \.withoutBets, .required, "How many teams do neither.")
      Field("members", \.members, "How many people teams have in sum; somebody in two teams counts twice.")
      Field(
        "open", \.open, .required,
        "What open bets ask of teams in sum: one for each owner and each contributor.")
      Field(
        "gini", \.gini,
        "How unevenly that is spread over teams with open bets: 0 where evenly, near 1 where one carries it all."
      )
      Field("largestShare", \.largestShare, "The largest share of it that one team carries.")
      Field("teams", \.teams, "A row for each team, those with the most open bets first.")
    }
  }

  /// One team's load.
  public struct Row: EntityRow, Hashable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// How many people it has.
    public var members: Int?
    /// How many open bets it owns.
    public var ownedOpen = 0
    /// How many open bets that it does not own it contributes to.
    public var contributingOpen = 0
    /// How many bets it owns, open or not.
    public var ownedAll = 0
    /// How many bets that it does not own it contributes to, open or not.
    public var contributingAll = 0
    /// How many other teams' open bets need it, by distinct owner.
    public var neededByOwnersOpen = 0
    /// How many other teams' bets need it, open or not, by distinct owner.
    public var neededByOwners = 0
    /// How many open bets it has for each member; left out where its members are not recorded, or none.
    public var openPerMember: Finite?
    /// How many open bets touch it or a team below it, each counted once; left out below the top of a hierarchy.
    public var rolledUpOpen: Int?

    /// How many open bets it owns or contributes to.
    public var open: Int { ownedOpen + contributingOpen }
    /// How many bets it owns or contributes to, open or not.
    public var all: Int { ownedAll + contributingAll }

    /// The fields of a team's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The team.")
      Field("name", \.name, .required, "What people call it.")
      Field("members", \.members, "How many people it has.")
      Field("ownedOpen", \.ownedOpen, .required, "How many open bets it owns.")
      Field(
        "contributingOpen", \.contributingOpen, .required,
        "How many open bets that it does not own it contributes to.")
      Field("ownedAll", \.ownedAll, .required, "How many bets it owns, open or not.")
      Field(
        "contributingAll", \.contributingAll, .required,
        "How many bets that it does not own it contributes to, open or not.")
      Field(
        "neededByOwnersOpen", \.neededByOwnersOpen, .required,
        "How many other teams' open bets need it, by distinct owner.")
      Field(
        "neededByOwners", \.neededByOwners, .required,
        "How many other teams' bets need it, open or not, by distinct owner.")
      Field(
        "openPerMember", \.openPerMember,
        "How many open bets it has for each member; left out where its members are not recorded, or none.")
      Field(
        "rolledUpOpen", \.rolledUpOpen,
        "How many open bets touch it or a team below it, each counted once; left out below the top of a hierarchy."
      )
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == TeamLoad {
  /// A team has more open bets for each member than the threshold.
  public static var manyPerMember: Self {
    Self(
      "manyPerMember", "A team has more open bets for each member than the threshold.", by: .own,
      ask: "Which of these does anybody work on this week, and who has been told about the others?")
  }
  /// The open bets of more teams than the threshold need one team.
  public static var neededByMany: Self {
    Self(
      "neededByMany", "The open bets of more teams than the threshold need one team.", by: .own,
      ask: "When they all need it in the same week, who says which of them comes first?")
  }
  /// One team carries a larger share of the open load than the threshold.
  public static var concentrated: Self {
    Self(
      "concentrated", "One team carries a larger share of the open load than the threshold.", by: .own,
      ask:
        "Is that where we want so many of our bets to meet, and what would have to be true for another team to take one?"
    )
  }
}

// MARK: How it is told

extension TeamLoad {
  /// Tells it of a system's teams and bets.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let bets = system.openness(of: \.bets)
    let work = system.betTeams()
    let rows = rows(work) { bets.counts($0, in: looksAt) }
    let loads = rows.map(\.open).filter { $0 > 0 }
    let sizes = rows.compactMap(\.members)
    answer.teams = rows.sorted { ($0.open, $0.all) > ($1.open, $1.all) }
    answer.withBets = rows.count { $0.all > 0 }
    answer.withoutBets = rows.count - answer.withBets
    answer.members = sizes.isEmpty ? nil : Self.sum(sizes)
    answer.open = loads.reduce(0, +)
    answer.gini = Statistics.gini(of: loads.map(Double.init)).flatMap { Share($0) }
    if let most = loads.max() { answer.largestShare = Share(Double(most) / Double(answer.open)) }
    answer.look(at: answer.withBets, of: rows.count)
    for row in answer.teams { find(row, loaded: loads.count, in: &answer) }
    guard answer.withBets > 0 else {
      answer.lacks("which team owns a bet or contributes to it", key: "bets.owner")
      return
    }
    answer.lacks(
      "its owner", work.unowned, of: bets.count, key: "bets.owner", so: "nobody carries it here as their own")
    answer.lacksStates(of: bets, lookingAt: looksAt)
    // A group of teams has no members of its own that could be missing.
    let groups = system.teamGroups()
    let teams = rows.filter { $0.all > 0 && !groups.isGroup($0.id) }
    answer.lacks(
      "its number of members", teams.filter { $0.members == nil }.map(\.id), of: teams.count,
      key: "teams.size", so: "how many bets there are for each of them cannot be told")
  }

  /// Counts every bet for the teams that it touches, in time linear in bets and contributions.
  private func rows(_ work: BetTeams, isOpen: (Int32) -> Bool) -> [Row] {
    let teams = work.teams
    let isOpen = work.bets.all.map(isOpen)
    let parents = teams.all.map { team in
      teams[team].parent.flatMap { teams.place(of: $0) }.map { Int($0) }
    }
    let tops = TeamTops.tops(of: parents)
    var rolledUp = [Int](repeating: 0, count: teams.count)
    for bet in work.bets.all where isOpen[Int(bet)] {
      for top in Set(work.teamPlaces(of: bet).map { tops[Int($0)] }) { rolledUp[top] += 1 }
    }
    return teams.all.map { place in
      let (owned, needing) = (work.ownedPlaces(by: place), work.contributedPlaces(by: place))
      let needingOpen = needing.filter { isOpen[Int($0)] }
      // Where several teams answer for a bet, the first: all of them, for each contributor, could be very many.
      func owners(_ bets: some Sequence<Int32>) -> Int {
        Set(bets.map { work.owners[Int($0)] }.filter { $0 >= 0 }).count
      }
      var row = Row(id: teams.id(at: place), name: teams[place].label, members: teams[place].size)
      row.ownedAll = owned.count
      row.ownedOpen = owned.count { isOpen[Int($0)] }
      row.contributingAll = needing.count
      row.contributingOpen = needingOpen.count
      row.neededByOwners = owners(needing)
      row.neededByOwnersOpen = owners(needingOpen)
      if let members = row.members, members > 0 {
        row.openPerMember = Finite(Double(row.open) / Double(members))
      }
      row.rolledUpOpen = tops[Int(place)] == Int(place) ? rolledUp[Int(place)] : nil
      return row
    }
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
}

// MARK: What is worth a conversation

extension TeamLoad {
  private func find(_ row: Row, loaded: Int, in answer: inout Answer<Self>) {
    let name = answer.name(row.id)
    let noun = looksAt.spoken("bet")
    let facts = [
      Fact(row: row, "\(Words.plural(noun)) of its own", row.ownedOpen),
      Fact(row: row, "\(Words.plural(noun)) of others", row.contributingOpen),
    ]
    if let each = row.openPerMember, each > mostPerMember, let members = row.members {
      answer.find(
        .manyPerMember, about: row, hanging: Finding.Hanging(row.open, noun),
        "\(name) has \(Words.count(row.open, noun)) for \(Words.count(members, "member")): "
          + "\(Words.number(each.value, decimals: 1)) for each.",
        facts: facts + [Fact(row: row, "size", members)],
        rule: "at most \(mostPerMember) \(Words.plural(noun)) for each member",
        also: [Heuristic("work in progress is kept low", source: "B20-12", grade: .primary)])
    }
    if row.neededByOwnersOpen > mostOwners {
      answer.find(
        .neededByMany, about: row, hanging: Finding.Hanging(row.contributingOpen, noun),
        "\(name) is needed by \(Words.count(row.contributingOpen, noun)) of others; they belong to "
          + "\(Words.count(row.neededByOwnersOpen, "team")).",
        facts: facts + [Fact(row: row, "teams whose \(Words.plural(noun)) need it", row.neededByOwnersOpen)],
        rule: "needed by the \(Words.plural(noun)) of at most \(Words.count(mostOwners, "team"))")
    }
    // More than an even share, too: of three teams each carries a third.
    if answer.open > 0, row.open * loaded > answer.open,
      let share = Share(Double(row.open) / Double(answer.open)), share > largestShare
    {
      answer.find(
        .concentrated, about: row, hanging: Finding.Hanging(row.open, noun),
        "\(name) carries \(share.spoken) of what the \(Words.plural(noun)) ask of "
          + "teams: \(row.open) of \(answer.open).",
        facts: facts + [Fact(row: row, "asked of all teams", answer.open)],
        rule: "no team carries more than \(Words.number(largestShare.percent))% of the "
          + "\(looksAt.spoken("load"))")
    }
  }
}
