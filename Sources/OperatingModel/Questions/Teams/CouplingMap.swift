/// How well do the verticals hold together, and how many horizontals are there?
///
/// Two things that are often mixed up: whether intent hangs together from top to bottom, and how many other teams a
/// team depends on. The company as a whole, and each of its groups, is placed by both.
///
/// ```swift
/// let map = system.ask(.couplingMap())
/// map.rows[0].cell                  // “command towers”: cohesive verticals, few horizontals
/// ```
/// Vertical cohesion is read from bets, as the share of a group's open bets that are part of another bet; horizontals
/// from dependencies, as how many other teams the team in the middle is tied to. Both readings are this library's own
/// (D), and so is where each of the four names stands: give cells of your own where you read them otherwise.
///
/// No cell is the one to be in.
///
/// Source: John Cutler, The Beautiful Mess 379 (I), concept C37.
public struct CouplingMap: Hashable, Sendable {
  /// The share of bets that are part of another one from which verticals hold together.
  public var cohesiveFrom: Share
  /// The most other teams to depend on that are still few, after the slots that a team has for planned work.
  public var mostFew: Finite
  /// The cells and what people call them.
  public var cells: [CouplingCell]

  /// The question.
  public init(
    cohesiveFrom: Share = 0.5, mostFew: Finite = 2, cells: [CouplingCell] = CouplingCell.named
  ) {
    self.cohesiveFrom = cohesiveFrom
    self.mostFew = mostFew
    self.cells = cells
  }
}

extension CouplingMap: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.couplingMap", "How well do the verticals hold together, and how many horizontals are there?",
    concepts: ["C37"], sources: ["T379", "T264", "own"],
    findings: [
      FindingGuide(.manyHorizontals, "The team in the middle depends on more other teams than are few.")
    ])

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
  }

  /// The question with its usual thresholds and names.
  public init() { self.init(cohesiveFrom: 0.5) }

  /// Answers the question; the other system is left aside.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> CouplingMapAnswer {
    let model = system.model
    let teams = model.teams.sortedByID
    let index = Dictionary(
      teams.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let tops = TeamTops.tops(of: teams.map { $0.parent.flatMap { index[$0] } })
    var partners = [Set<Int>](repeating: [], count: teams.count)
    for dependency in model.dependencies where dependency.standing(on: model.asOf).mayStand {
      guard let one = index[dependency.consumer], let other = index[dependency.provider], one != other
      else { continue }
      partners[one].insert(other)
      partners[other].insert(one)
    }
    // The company first, then every top with a team below it.
    var sizes = [Int](repeating: 0, count: teams.count)
    for top in tops { sizes[top] += 1 }
    let heads = teams.indices.filter { sizes[$0] > 1 }
    var rows = [CouplingMapAnswer.Row(name: model.name, teams: teams.count)]
    var place = [Int](repeating: 0, count: teams.count)
    for head in heads where sizes[head] < teams.count {
      place[head] = rows.count
      rows.append(.init(id: teams[head].id, name: teams[head].label, teams: sizes[head]))
    }
    var counts = [[Double]](repeating: [], count: rows.count)
    for team in teams.indices where !partners[team].isEmpty {
      counts[0].append(Double(partners[team].count))
      if place[tops[team]] > 0 { counts[place[tops[team]]].append(Double(partners[team].count)) }
    }
    for bet in model.bets where bet.isLookedAt(on: model.asOf) {
      guard let owner = bet.owner.flatMap({ index[$0] }) else { continue }
      for row in Set([0, place[tops[owner]]]) {
        rows[row].bets += 1
        if !bet.parents.isEmpty { rows[row].partBets += 1 }
      }
    }
    var answer = CouplingMapAnswer()
    answer.rows = rows.indices.map { placed(rows[$0], counts[$0]) }
    answer.lookedAt = teams.count
    answer.findings = Findings(answer.rows.compactMap { finding($0, model) })
    answer.notes = notes(answer)
    return answer
  }

  private func placed(_ row: CouplingMapAnswer.Row, _ partners: [Double]) -> CouplingMapAnswer.Row {
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

  private func finding(_ row: CouplingMapAnswer.Row, _ model: ProductOperatingSystem) -> Finding? {
    guard let partners = row.partners, partners > mostFew else { return nil }
    let subject = Finding.Subject(
      kind: row.id == nil ? "company" : "team", id: row.id?.rawValue ?? model.name,
      name: row.id == nil ? "" : row.name)
    let cell =
      row.cell.map { " With verticals as they are recorded that is \(Words.quoted($0)) on the map." } ?? ""
    return Finding(
      .manyHorizontals, about: [subject],
      "The team in the middle is tied to \(Words.number(partners.value)) others by dependencies.\(cell)",
      facts: [
        Fact(subject.id, "partners", partners),
        Fact(subject.id, "cohesion", row.cohesion.map { Words.number($0.value) }),
      ],
      by: [
        Heuristic(
          "two slots for planned work bear \(mostFew) other teams", source: "T264", grade: .primaryInPart),
        Heuristic("verticals and horizontals make four cells", source: "T379", grade: .index),
      ],
      ask:
        "Which of these ties does the work need, and which are there because priorities or incentives differ?"
    )
  }

  private func notes(_ answer: CouplingMapAnswer) -> [String] {
    guard answer.lookedAt > 0, let company = answer.rows.first else { return ["No team is recorded."] }
    var notes: [String] = []
    if company.partners == nil {
      notes.append("No dependency between teams is recorded; how many horizontals there are is unknown.")
    } else if company.tied < company.teams {
      notes.append(
        "No dependency is recorded for \(company.teams - company.tied) of \(Words.count(company.teams, "team")); they are not counted as free of them."
      )
    }
    if company.cohesion == nil {
      notes.append("No open bet says which team owns it; how well the verticals hold together is unknown.")
    }
    notes.append("Which name stands in which cell is unconfirmed, and both readings are this library's own.")
    return notes
  }
}

extension OldQuestion where Self == CouplingMap {
  /// How well do the verticals hold together, and how many horizontals are there?
  public static func couplingMap(
    cohesiveFrom: Share = 0.5, mostFew: Finite = 2, cells: [CouplingCell] = CouplingCell.named
  ) -> CouplingMap {
    CouplingMap(cohesiveFrom: cohesiveFrom, mostFew: mostFew, cells: cells)
  }
}

extension FindingCode {
  /// The team in the middle depends on more other teams than are few.
  public static let manyHorizontals: FindingCode = "teams.couplingMap.manyHorizontals"
}
