// How joint accountability is told: from the lines up out of each team, and from what ties say that managers share.

extension JointAccountability {
  /// Tells who is jointly accountable for each team with members.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let lines = ReportingLines(system.model)
    let ties = SharedTies(system.model, lines)
    // A group of teams has no members of its own that could be missing.
    let groups = system.teamGroups()
    var told: [(row: TeamRow, lines: [Line])] = []
    var silent: [Identifier<Team>] = []
    for team in system.model.teams.sortedByID {
      guard let members = lines.members[team.id] else {
        if !groups.isGroup(team.id) { silent.append(team.id) }
        continue
      }
      let own = lines.lines(of: members)
      let reporting = own.reporting.map { manager, people in
        Line(
          team: team.id, manager: lines.ids[Int(manager)], people: people.count,
          functions: Set(people.compactMap { lines.functions[Int($0)] }).sorted())
      }.sorted { ($1.people, $0.manager) < ($0.people, $1.manager) }
      told.append((row(team, members, own, lines, ties), reporting))
    }
    told.sort { left, right in
      (Self.rank(left.row), right.row.levels ?? .max, left.row.id)
        < (Self.rank(right.row), left.row.levels ?? .max, right.row.id)
    }
    answer.teams = told.map(\.row)
    answer.lines = told.flatMap(\.lines)
    answer.look(at: told.count)
    for row in answer.teams { find(row, in: &answer) }
    lack(silent, system, in: &answer)
    answer.note(
      "Some people were recorded as reporting to one another in a circle; those lines are left out.",
      when: system.setAside.contains {
        $0.code == .containmentCycle && $0.path.steps.first == .key("people")
      })
  }

  /// Whose managers share least comes first.
  private static func rank(_ row: TeamRow) -> Int {
    switch row.bond {
    case .notRecorded?: 0
    case .part?: 1
    case .all?: 2
    case .oneManager?: 3
    case nil: 4
    }
  }

  private func lack(_ silent: [Identifier<Team>], _ system: ResolvedSystem, in answer: inout Answer<Self>) {
    let rows = answer.teams
    guard !rows.isEmpty else {
      return answer.lacks(
        "who is a member of which team", key: "assignments.team",
        so: "to whom their people report cannot be told")
    }
    answer.lacks("who its members are", silent, of: silent.count + rows.count, key: "assignments.team")
    answer.lacks(
      "whom they report to", rows.reduce(0) { $0 + $1.withoutLine },
      of: rows.reduce(0) { $0 + $1.people }, noun: "member", key: "people.reportsTo",
      so: "they stand in no line")
    answer.lacks(
      "anyone to whom all members report",
      rows.filter { $0.managers.count > 1 && $0.common == nil }.map(\.id).sorted(), of: rows.count,
      key: "people.reportsTo", so: "lines may go on further up than is recorded")
    answer.lacks(
      "what managers share", key: "managementTies", so: "it does not follow that they share nothing",
      when: system.model.managementTies.isEmpty)
  }

  private func row(
    _ team: Team, _ members: [Digraph.Node], _ own: ReportingLines.Own, _ lines: ReportingLines,
    _ ties: SharedTies
  ) -> TeamRow {
    var row = TeamRow(id: team.id, name: team.label)
    row.people = members.count
    row.withoutLine = own.withoutLine
    let managers = own.reporting.map(\.manager)
    row.managers = managers.map { lines.ids[Int($0)] }
    row.common = own.common.map { lines.ids[Int($0)] }
    row.levels = own.levels
    guard !managers.isEmpty else { return row }
    let shared = ties.shared(by: managers)
    row.rituals = shared.rituals
    row.incentives = shared.incentives
    row.circles = shared.circles.map { $0.map { lines.ids[Int($0)] } }
    row.bond =
      managers.count == 1
      ? .oneManager
      : row.circles.count == 1 ? .all : row.circles.count == managers.count ? .notRecorded : .part
    return row
  }
}

// MARK: What is worth a conversation

extension JointAccountability {
  private func find(_ row: TeamRow, in answer: inout Answer<Self>) {
    let (name, managers) = (answer.name(row.id), answer.names(row.managers, atMost: 8))
    let common =
      if let common = row.common, let levels = row.levels {
        "The first to whom all of them report is \(answer.name(common)), \(Words.count(levels, "level")) up."
      } else {
        "No one to whom all of them report is recorded."
      }
    switch row.bond {
    case .oneManager, nil: return
    case .notRecorded:
      find(
        .notRecorded, row,
        "The people of \(name) report to \(managers), of whom no ritual or incentive is recorded that any two share. \(common)",
        in: &answer)
    case .part:
      let circles =
        row.circles.prefix(6).map { $0.count == 1 ? "\(answer.name($0[0])) alone" : answer.names($0) }
        + (row.circles.count > 6 ? ["and others"] : [])
      find(
        .partial, row,
        "The people of \(name) report to \(Words.count(row.managers.count, "manager")), in \(row.circles.count) circles by "
          + "what they are recorded to share: \(circles.joined(separator: "; ")). \(common)",
        in: &answer)
    case .all:
      guard let levels = row.levels, levels > farthest else { return }
      find(
        .distant, row, "The managers of \(name), \(managers), share \(sharedWords(row)). \(common)",
        also: [
          Heuristic("the first common manager at most \(Words.count(farthest, "level")) up", by: .own)
        ], in: &answer)
    }
  }

  private func find(
    _ kind: FindingKind<Self>, _ row: TeamRow, _ statement: String, also: [Heuristic] = [],
    in answer: inout Answer<Self>
  ) {
    answer.find(
      kind, about: row, and: row.managers.prefix(8).map { answer.subject($0) },
      hanging: Finding.Hanging(row.people, "member"), statement,
      facts: [
        Fact(row: row, "managers", answer.names(row.managers, atMost: 8)),
        Fact(row: row, "shared rituals", row.rituals.isEmpty ? nil : row.rituals.count),
        Fact(row: row, "shared incentives", row.incentives.isEmpty ? nil : row.incentives.count),
        Fact(row: row, "common manager", row.common.map { answer.name($0) }),
        Fact(row: row, "levels up", row.levels),
      ],
      also: [
        Heuristic("leaders collaborate at least as much as the work needs", by: .said("T269", .index))
      ] + also)
  }

  private func sharedWords(_ row: TeamRow) -> String {
    let rituals = row.rituals.isEmpty ? [] : [Words.count(row.rituals.count, "ritual")]
    let incentives = row.incentives.isEmpty ? [] : [Words.count(row.incentives.count, "incentive")]
    return Words.list(rituals + incentives)
  }
}
