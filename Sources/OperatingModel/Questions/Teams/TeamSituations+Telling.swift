// How situations are told: a reading of each team's path, beside what people have recorded.

extension TeamSituations {
  /// Tells which situation each team is in.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let funding = funding(system.model, on: on ?? system.asOf)
    // Of a group of teams no situation has to be recorded.
    let groups = system.teamGroups()
    let rows = system.model.teams.sortedByID.map { row($0, funding[$0.id] ?? []) }
      .filter { !groups.isGroup($0.id) || $0.recorded != nil || $0.path != nil }
    answer.teams = rows.sorted { (Self.rank($0), $0.id) < (Self.rank($1), $1.id) }
    let recorded = Dictionary(grouping: rows, by: \.recorded)
    let inferred = Dictionary(grouping: rows, by: \.inferred)
    answer.situations = Team.Situation.allCases.map { situation in
      SituationRow(
        situation: situation, number: situation.number, recorded: (recorded[situation] ?? []).map(\.id),
        inferred: (inferred[situation] ?? []).map(\.id), evidence: situation.honestEvidence)
    }
    answer.look(at: rows.count { $0.recorded != nil || $0.path != nil })
    for row in answer.teams { find(row, in: &answer) }
    answer.lacks(
      "the situation", rows.filter { $0.recorded == nil }.map(\.id), of: rows.count, key: "teams.situation")
    for input in SituationInput.allCases {
      let missing = rows.filter { $0.missing.contains(input) }
      answer.lacks(
        input.lack, missing.map(\.id), of: rows.count, key: input.key,
        so: input.isFigure ? "their situation cannot be told from their path" : nil)
    }
    answer.lacks("who the teams are", key: "teams", when: system.model.teams.isEmpty)
  }

  /// What is worth a conversation comes first.
  private static func rank(_ row: TeamRow) -> Int {
    switch row.verdict {
    case .unclear: 1
    case .cannotTell: row.isRuledOut ? 0 : 2
    case .fits: row.isRuledOut ? 0 : 3
    }
  }

  private func row(_ team: Team, _ funding: Set<FundingUnit.Kind>) -> TeamRow {
    var path = team.path ?? Team.PathToValue()
    var derived: [SituationInput] = []
    if path.isFundedByProject == nil, !funding.isEmpty, funding.count == 1 || !funding.contains(.project) {
      path.isFundedByProject = funding.contains(.project)
      derived.append(.fundedByProject)
    }
    let reading = reading(of: path)
    var row = TeamRow(id: team.id, name: team.label, verdict: reading.verdict)
    row.recorded = team.situation
    row.inferred = reading.situation
    row.unless = reading.unless
    row.possible = reading.possible
    row.missing = reading.missing
    row.derived = derived
    row.path = path == Team.PathToValue() ? nil : path
    row.reasons = reading.verdict == .unclear ? reading.reasons : []
    return row
  }

  /// The kinds of unit that fund each team on the day.
  private func funding(
    _ model: ProductOperatingSystem, on day: Day?
  ) -> [Identifier<Team>: Set<FundingUnit.Kind>] {
    var kinds: [Identifier<Team>: Set<FundingUnit.Kind>] = [:]
    for unit in model.fundingUnits where unit.standing(on: day).mayStand {
      guard let kind = unit.kind else { continue }
      for team in unit.teams { kinds[team, default: []].insert(kind) }
    }
    return kinds
  }
}

extension SituationInput {
  /// What is missing where it is not recorded, as people say it.
  fileprivate var lack: String {
    switch self {
    case .fundedByProject: "whether it is funded by project"
    case .temporary: "whether it is temporary"
    case .continuity: "the share of effort in one domain"
    case .hopsToBusiness: "the number of steps to the business"
    case .sharesJourney: "whether it shares a journey"
    case .independence: "the share of work finished without others"
    }
  }

  fileprivate var key: String {
    let field: String =
      switch self {
      case .fundedByProject: "isFundedByProject"
      case .temporary: "isTemporary"
      default: rawValue
      }
    return "teams.path.\(field)"
  }

  /// Whether it is a figure, without which the decision stops; the others are said where they are so.
  fileprivate var isFigure: Bool { [.continuity, .hopsToBusiness, .independence].contains(self) }
}

// MARK: What is worth a conversation

extension TeamSituations {
  private func find(_ row: TeamRow, in answer: inout Answer<Self>) {
    let name = answer.name(row.id)
    if row.verdict == .unclear {
      answer.find(
        .unclear, about: row,
        "What is recorded of the path to value of \(name) fits none of the six situations."
          + Self.open(row.possible),
        facts: row.reasons.filter { $0.holds == false }.map {
          Fact(row: row, "not \($0.situation.words)", $0.because)
        },
        rule: order)
    } else if row.isRuledOut, let recorded = row.recorded {
      let says =
        row.inferred.map { "says \(Self.words($0))" }
        ?? "leaves only \(Words.list(row.possible.map { Self.words($0) }, "or"))"
      answer.find(
        .differs, about: row,
        "\(name) is recorded as \(Self.words(recorded)); what is recorded of its path to value \(says)."
          + Self.open(row.unless),
        facts: facts(row), rule: order)
    }
  }

  /// What people say where it is so, and did not say.
  private static func open(_ situations: [Team.Situation]) -> String {
    situations.isEmpty
      ? "" : " Whether it is \(Words.list(situations.map { words($0) }, "or")) is not recorded."
  }

  private func facts(_ row: TeamRow) -> [Fact] {
    let path = row.path ?? Team.PathToValue()
    let isDerived = row.derived.contains(.fundedByProject)
    let facts: [Fact?] = [
      row.recorded.map { Fact(row: row, "situation", Self.words($0)) },
      path.isFundedByProject.map {
        Fact(row: row, "funded by project", Self.said($0) + (isDerived ? ", by the units that fund it" : ""))
      },
      path.isTemporary.map { Fact(row: row, "temporary", Self.said($0)) },
      path.continuity.map { Fact(row: row, "effort in one domain", $0) },
      path.hopsToBusiness.map { Fact(row: row, "steps to the business", $0) },
      path.sharesJourney.map { Fact(row: row, "shares a journey", Self.said($0)) },
      path.independence.map { Fact(row: row, "finished without others", $0) },
    ]
    return facts.compactMap { $0 }
  }

  private static func said(_ value: Bool) -> String { value ? "yes" : "no" }

  private static func words(_ situation: Team.Situation) -> String {
    "\(situation.words) (\(situation.number))"
  }

  private var order: String {
    "project, temporary, continuity below \(grabBagBelow), \(farFrom) or more steps with continuity of at least \(focusedFrom), "
      + "journey, \(Words.count(closeAt, "step")) with independence of at least \(independentFrom): in this order"
  }
}
