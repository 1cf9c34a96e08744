/// How well do the verticals hold together, and how many horizontals are there?
///
/// Two things that are often mixed up: whether intent hangs together from top to bottom, and how many other teams a
/// team depends on. The company as a whole, and each of its groups, is placed by both.
///
/// ```swift
/// let map = system.ask(.couplingMap)
/// map.rows[0].cell                  // “command towers”: cohesive verticals, few horizontals
/// ```
/// Vertical cohesion is read from bets, as the share of a group's open bets that are part of another bet; horizontals
/// from dependencies, as how many other teams the team in the middle is tied to. Both readings are this library's own
/// (D), and so is where each of the four names stands: give cells of your own where you read them otherwise.
///
/// No cell is the one to be in.
///
/// Source: John Cutler, The Beautiful Mess 379 (I), concept C37.
public struct CouplingMap: Question {
  /// The share of bets that are part of another one from which verticals hold together.
  public var cohesiveFrom: Share = 0.5
  /// The most other teams to depend on that are still few, after the slots that a team has for planned work.
  public var mostFew: Finite = 2
  /// The cells and what people call them.
  public var cells = CouplingCell.named
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds and names.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.couplingMap", "How well do the verticals hold together, and how many horizontals are there?",
    concepts: ["C37"], sources: ["T379", "T264", "own"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.manyHorizontals]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: CouplingMap()) {
    Field(
      "cohesiveFrom", \.cohesiveFrom, by: .own,
      "The share of bets that are part of another one from which verticals hold together.")
    Field(
      "mostFew", \.mostFew, by: .said("T264", .primaryInPart),
      "The most other teams to depend on that are still few, after the slots that a team has for planned work."
    )
    Field("cells", \.cells, by: .said("T379", .index), "The cells and what people call them.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }
}

extension Question where Self == CouplingMap {
  /// How well do the verticals hold together, and how many horizontals are there?
  public static var couplingMap: Self { Self() }
}

// MARK: What it tells

extension CouplingMap {
  /// Where the company and its groups stand between verticals and horizontals.
  public struct Table: DocumentRecord, Hashable {
    /// The company, then its groups, those with the most horizontals first.
    public var rows: [Row] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("rows", \.rows, "The company, then its groups, those with the most horizontals first.")
    }
  }

  /// The company's place, or a group's.
  public struct Row: DocumentRecord, Hashable {
    /// The team that heads the group; left out for the company as a whole.
    public var id: Identifier<Team>?
    /// What people call it.
    public var name: String
    /// How many teams it has.
    public var teams: Int
    /// How many of them have a dependency recorded.
    public var tied = 0
    /// How many open bets its teams own.
    public var bets = 0
    /// How many of those are part of another bet.
    public var partBets = 0
    /// The share of those: vertical cohesion.
    public var cohesion: Share?
    /// How many other teams the team in the middle is tied to; left out where no dependency is recorded.
    public var partners: Finite?
    /// What people call the cell; left out where either is not recorded, or the cell has no name.
    public var cell: String?

    /// The fields of a row.
    public static let fields = Fields(blank: Self(name: "", teams: 0)) {
      Field("id", \.id, "The team that heads the group; left out for the company as a whole.")
      Field("name", \.name, .required, "What people call it.")
      Field("teams", \.teams, .required, "How many teams it has.")
      Field("tied", \.tied, .required, "How many of them have a dependency recorded.")
      Field("bets", \.bets, .required, "How many open bets its teams own.")
      Field("partBets", \.partBets, .required, "How many of those are part of another bet.")
      Field("cohesion", \.cohesion, "The share of those: vertical cohesion.")
      Field(
        "partners", \.partners,
        "How many other teams the team in the middle is tied to; left out where no dependency is recorded.")
      Field(
        "cell", \.cell,
        "What people call the cell; left out where either is not recorded, or the cell has no name.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == CouplingMap {
  /// The team in the middle depends on more other teams than are few.
  public static var manyHorizontals: Self {
    Self(
      "manyHorizontals", "The team in the middle depends on more other teams than are few.",
      by: .said("T264", .primaryInPart),
      ask:
        "Which of these ties does the work need, and which are there because priorities or incentives differ?"
    )
  }
}

// MARK: How it is told

extension CouplingMap {
  /// Tells it of a system's teams, dependencies and bets.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let work = system.betTeams(in: looksAt)
    let needs = system.teamDependencies()
    let teams = work.teams
    let partners = teams.all.map { team in
      Set(needs.providers(of: teams.id(at: team)) + needs.consumers(of: teams.id(at: team))).count
    }
    let parents = teams.all.map { team in
      teams[team].parent.flatMap { teams.place(of: $0) }.map { Int($0) }
    }
    let rows = rows(system, work, partners, tops: TeamTops.tops(of: parents))
    let groups = rows.dropFirst().sorted { ($0.partners ?? -1) > ($1.partners ?? -1) }
    answer.rows = Array(rows.prefix(1)) + groups
    answer.look(at: teams.count)
    let company = Finding.Subject(company: system)
    for row in answer.rows { find(row, company: company, in: &answer) }
    missing(partners, teams, system.teamGroups(), in: &answer)
  }

  /// The company first, then every top with a team below it.
  private func rows(
    _ system: ResolvedSystem, _ work: BetTeams, _ partners: [Int], tops: [Int]
  ) -> [Row] {
    let teams = work.teams
    var sizes = [Int](repeating: 0, count: teams.count)
    for top in tops { sizes[top] += 1 }
    var rows = [Row(name: system.name, teams: teams.count)]
    var place = [Int](repeating: 0, count: teams.count)
    for head in sizes.indices where sizes[head] > 1 && sizes[head] < teams.count {
      place[head] = rows.count
      let team = teams[Int32(head)]
      rows.append(Row(id: team.id, name: team.label, teams: sizes[head]))
    }
    var counts = [[Double]](repeating: [], count: rows.count)
    for (team, count) in partners.enumerated() where count > 0 {
      counts[0].append(Double(count))
      if place[tops[team]] > 0 { counts[place[tops[team]]].append(Double(count)) }
    }
    let nesting = system.hierarchy(of: \.bets)
    for bet in work.bets.all {
      let id = work.bets.id(at: bet)
      let owners = work.owners(of: id).compactMap { teams.place(of: $0) }
      guard !owners.isEmpty else { continue }
      let isPart = !nesting.parents(of: id).isEmpty
      for row in Set([0] + owners.map { place[tops[Int($0)]] }) {
        rows[row].bets += 1
        if isPart { rows[row].partBets += 1 }
      }
    }
    return zip(rows, counts).map { placed($0, $1) }
  }

  private func placed(_ row: Row, _ partners: [Double]) -> Row {
    var row = row
    row.tied = partners.count
    if row.bets > 0 { row.cohesion = Share(Double(row.partBets) / Double(row.bets)) }
    row.partners = Statistics.quantile(0.5, of: partners).flatMap { Finite($0) }
    if let cohesion = row.cohesion, let partners = row.partners {
      let (isCohesive, hasMany) = (cohesion >= cohesiveFrom, partners > mostFew)
      row.cell = cells.first { $0.isCohesive == isCohesive && $0.hasMany == hasMany }?.name
    }
    return row
  }

  private func missing(
    _ partners: [Int], _ teams: IDOrder<Team>, _ groups: TeamGroups, in answer: inout Answer<Self>
  ) {
    guard let company = answer.rows.first, company.teams > 0 else { return }
    answer.lacks(
      "a dependency between teams", key: "dependencies",
      so: "how many horizontals there are cannot be told", when: company.partners == nil)
    if company.partners != nil {
      // A group of teams has no dependencies of its own that could be missing.
      let free = teams.ids(at: teams.all.filter { partners[Int($0)] == 0 }).filter { !groups.isGroup($0) }
      answer.lacks(
        "a dependency", free, of: company.tied + free.count, key: "dependencies",
        so: "they are not counted as free of them")
    }
    answer.lacks(
      "the owner of \(looksAt == .all ? "a" : "an") \(looksAt.spoken("bet"))", key: "bets.owner",
      so: "how well the verticals hold together cannot be told", when: company.cohesion == nil)
    answer.note("Which name stands in which cell is unconfirmed, and both readings are this library's own.")
  }
}

// MARK: What is worth a conversation

extension CouplingMap {
  private func find(_ row: Row, company: Finding.Subject, in answer: inout Answer<Self>) {
    guard let partners = row.partners, partners > mostFew else { return }
    let subject = row.id.map { answer.subject($0) } ?? company
    let middle =
      row.id.map { "In the group of \(answer.name($0)), the team in the middle" } ?? "The team in the middle"
    let cell =
      row.cell.map { " With verticals as they are recorded that is \(Words.quoted($0)) on the map." } ?? ""
    answer.find(
      .manyHorizontals, about: subject, hanging: Finding.Hanging(row.tied, "team"),
      "\(middle) is tied to \(Words.number(partners.value)) \(partners == 1 ? "other" : "others") by "
        + "dependencies.\(cell)",
      facts: [
        Fact(subject, "partners", Words.number(partners.value)),
        Fact(
          subject, "\(Words.plural(looksAt.spoken("bet"))) that are part of another",
          row.cohesion.map(\.spoken)),
      ],
      rule: "two slots for planned work bear \(mostFew) other teams",
      also: [Heuristic("verticals and horizontals make four cells", source: "T379", grade: .index)])
  }
}
