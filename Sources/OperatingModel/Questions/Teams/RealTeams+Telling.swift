// How real teams are told: from what the people of each team by name share, for every threshold at once.

extension RealTeams {
  /// Tells it; how many teams each is in the other system is held beside this one's number.
  public func tell(of system: ResolvedSystem, beside other: ResolvedSystem?, in answer: inout Answer<Self>) {
    let roll = WorkRoll(system.model, within: window)
    let groups = system.teamGroups()
    let otherGroups = other?.teamGroups()
    let otherRoll = other.map { WorkRoll($0.model, within: window) }
    let teams = system.model.teams.sortedByID.filter { !groups.isGroup($0.id) }
    var rows: [TeamRow] = []
    var steps: [Identifier<Team>: [Step]] = [:]
    for team in teams {
      guard let members = roll.members[team.id] else { continue }
      let told = row(team, members)
      var row = told.row
      if let members = otherRoll?.members[team.id], otherGroups?.isGroup(team.id) == false {
        row.otherEffective = self.row(team, members).row.effective
      }
      rows.append(row)
      steps[team.id] = told.steps
      answer.steps += told.steps
    }
    answer.teams = rows.sorted { ($0.effective ?? -1) > ($1.effective ?? -1) }
    answer.nominal = rows.count { $0.effective != nil }
    answer.effective = answer.nominal > 0 ? rows.reduce(0) { $0 + ($1.effective ?? 0) } : nil
    answer.look(at: rows.count, of: teams.count)
    for row in answer.teams { find(row, steps[row.id] ?? [], in: &answer) }
    missing(rows, of: teams.map(\.id), in: &answer)
    let assigned = groups.groups.count { roll.members[$0] != nil }
    answer.note(
      "Left aside: \(Words.count(assigned, "group")) of teams to which people are assigned.",
      when: assigned > 0)
    answer.note(
      "Left aside: \(Words.count(roll.homeless, "assignment")) for no team, of people in none or in several.",
      when: roll.homeless > 0)
    answer.note(
      "Left aside, since outside the days looked at: \(Words.count(roll.outside, "assignment")).",
      when: roll.outside > 0)
  }

  private func row(_ team: Team, _ members: [[WorkRoll.Part]]) -> (row: TeamRow, steps: [Step]) {
    var row = TeamRow(id: team.id, name: team.label, size: team.size)
    row.people = members.count
    let working = members.filter { !$0.isEmpty }
    row.withWork = working.count
    guard !working.isEmpty else { return (row, []) }

    var items: [WorkRoll.Item: Int] = [:]
    var parts: [SharedWork.Part] = []
    for (person, own) in working.enumerated() {
      for part in own {
        let item = items[part.item] ?? items.count
        items[part.item] = item
        parts.append(.init(person: Int32(person), item: item, share: part.share))
      }
    }
    row.items = items.count
    row.parts = parts.count
    let shared = SharedWork(peopleCount: working.count, parts: parts)
    row.groups = shared.groupSizes(above: sharedAbove.value)
    row.effective = row.groups.count
    row.alone = row.groups.count { $0 == 1 }
    let unsized = parts.count { $0.share == nil }
    if unsized > 0 {
      row.unsized = unsized
      let sized = parts.filter { $0.share != nil }
      row.effectiveWithoutUnsized =
        SharedWork(peopleCount: working.count, parts: sized).groupCount(above: sharedAbove.value)
    }
    return (
      row,
      shared.steps.compactMap { step in
        Share(step.from).map { Step(team: team.id, from: $0, teams: step.groups) }
      }
    )
  }

  private func missing(_ rows: [TeamRow], of teams: [Identifier<Team>], in answer: inout Answer<Self>) {
    guard !rows.isEmpty else {
      answer.lacks(
        "who works on what in which team", key: "assignments",
        so: "how many teams there really are cannot be told")
      return
    }
    let told = Set(rows.map(\.id))
    answer.lacks(
      "who works for it", teams.filter { !told.contains($0) }, of: teams.count, key: "assignments.team")
    let people = rows.reduce(0) { $0 + $1.people }
    answer.lacks(
      "what they work on", people - rows.reduce(0) { $0 + $1.withWork }, of: people, noun: "member",
      key: "assignments.workItem", so: "they are in no group")
    answer.lacks(
      "who all of its people are",
      rows.filter { row in row.size.map { $0 > row.people } ?? false }.map(\.id), of: rows.count,
      key: "assignments.person", so: "fewer are recorded than it has")
    answer.lacks(
      "how much goes into it", rows.reduce(0) { $0 + ($1.unsized ?? 0) },
      of: rows.reduce(0) { $0 + $1.parts }, noun: "part of work", key: "assignments.share",
      so: "those count as shared at any threshold")
  }
}

// MARK: What is worth a conversation

extension RealTeams {
  private func find(_ row: TeamRow, _ steps: [Step], in answer: inout Answer<Self>) {
    guard let effective = row.effective, effective > mostTeams else { return }
    let isAlone = row.alone == row.withWork
    let sensitivity =
      steps.prefix(6).map { "\($0.teams) from \($0.from)" }.joined(separator: ", ")
      + (steps.count > 6 ? " …" : "")
    let hedge =
      row.effectiveWithoutUnsized.map {
        $0 == effective ? "" : " It could be up to \($0): how much goes into some of it is not recorded."
      } ?? ""
    answer.find(
      isAlone ? .allAlone : .several, about: row, hanging: Finding.Hanging(row.withWork, "member"),
      "\(answer.name(row.id)) is one team by name, and \(effective) by what its people share: "
        + "\(aloneWords(row, isAlone)).\(hedge)",
      facts: [
        Fact(row: row, "people with work", row.withWork), Fact(row: row, "items", row.items),
        Fact(row: row, "groups", Self.sizes(row.groups)),
        Fact(row: row, "teams by threshold", sensitivity),
      ],
      rule: mostTeams == 1 ? "a team has work in common" : "at most \(mostTeams) teams under one name",
      also: [Heuristic("more than \(sharedAbove) of two people's work on one item", by: .own)])
  }

  private func aloneWords(_ row: TeamRow, _ isAlone: Bool) -> String {
    let people = Words.count(row.withWork, "person", "people")
    if isAlone {
      return "none of its \(people) shares an item to more than \(sharedAbove) of their work with another"
    }
    return row.alone == 0
      ? "of \(people), each shares some with others, and no one group has them all"
      : "of \(people), \(row.alone) \(row.alone == 1 ? "shares" : "share") no item to more than \(sharedAbove) of their work with anyone"
  }

  /// Group sizes as a fact tells them: “1 of 2 people, 4 of 1 person”.
  static func sizes(_ groups: [Int]) -> String {
    let counts = Statistics.distribution(of: groups).reversed()
    let told = counts.prefix(6).map { "\($0.count) of \(Words.count($0.value, "person", "people"))" }
    return told.joined(separator: ", ") + (counts.count > 6 ? " …" : "")
  }
}
