// How topologies are told: from the dependencies that stand, and from what the teams of each group are cut by.

extension TeamTopologies {
  /// Tells whether types, modes and ways of cutting domains agree.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let day = on ?? system.asOf
    let needs = system.teamDependencies(on: day)
    let teams = system.model.teams.sortedByID
    let provided = Dictionary(grouping: needs.dependencies, by: \.provider)
    let areas = system.teamAreas()
    let paradigms = Dictionary(
      teams.map { ($0.id, areas.paradigms(of: $0.id)) }, uniquingKeysWith: { first, _ in first })
    let groups = system.teamGroups()
    let rows = teams.map { row($0, provided[$0.id] ?? [], on: day) }
    // A group of teams has no type of its own that could be missing.
    answer.teams = rows.filter {
      !groups.isGroup($0.id) || $0.topology != nil || $0.becoming != nil || $0.dependencies > 0
    }.sorted {
      (Self.rank($0), $1.dependencies, $0.id) < (Self.rank($1), $0.dependencies, $1.id)
    }
    answer.facilitations = teams.filter { $0.topology == .enabling }
      .flatMap { facilitations($0, provided[$0.id] ?? [], on: day) }
      .sorted { ($1.days ?? -1, $0.team, $0.helps) < ($0.days ?? -1, $1.team, $1.helps) }
    answer.groups = Self.groups(teams, paradigms.compactMapValues(\.first)).sorted {
      ($1.paradigms.count, $0.id) < ($0.paradigms.count, $1.id)
    }
    answer.look(
      at: rows.count {
        $0.topology != nil || $0.becoming != nil || paradigms[$0.id]?.isEmpty == false || $0.dependencies > 0
      })
    for row in answer.teams { find(row, provided[row.id] ?? [], in: &answer) }
    for row in answer.facilitations { find(row, on: day, in: &answer) }
    for group in answer.groups where group.paradigms.count > 1 { find(group, in: &answer) }
    lack(needs, on: day, in: &answer)
    if let note = needs.leftAsideNote { answer.note(note) }
  }

  private static func rank(_ row: TeamRow) -> Int {
    switch row.age {
    case .beyond?: 0
    case .cannotTell?: 1
    case .within?: 2
    case nil: 3
    }
  }

  private func lack(_ needs: TeamDependencies, on day: Day?, in answer: inout Answer<Self>) {
    answer.lacks(
      "topology", answer.teams.filter { $0.topology == nil }.map(\.id).sorted(), of: answer.teams.count,
      key: "teams.topology")
    answer.lacks(
      "which team needs something from which", key: "dependencies",
      so: "how teams work together cannot be told", when: needs.dependencies.isEmpty)
    answer.lacks(
      "the mode", needs.dependencies.count { $0.mode == nil }, of: needs.dependencies.count,
      noun: "dependency", key: "dependencies.mode", so: "no share counts it")
    answer.lacks(
      "what the teams of a group are cut by", key: "teams.paradigms",
      so: "contested boundaries cannot be told", when: answer.groups.isEmpty)
    let platforms = answer.teams.filter { $0.age != nil }
    let ageless = platforms.filter { $0.age == .cannotTell }
    let helped = answer.facilitations.count { $0.age == .cannotTell }
    guard day != nil else {
      return answer.lacks(
        "for which day it is asked", key: "asOf",
        so: "how long platforms have collaborated and enabling teams have helped cannot be told",
        when: !ageless.isEmpty || helped > 0)
    }
    answer.lacks(
      "since when teams collaborate with it", ageless.map(\.id).sorted(), of: platforms.count,
      key: "dependencies.since", so: "whether that is longer than a cycle cannot be told")
    answer.lacks(
      "since when an enabling team helps", helped, of: answer.facilitations.count, noun: "facilitation",
      key: "dependencies.since", so: "for how long cannot be told")
  }

  private func row(_ team: Team, _ provided: [Dependency], on day: Day?) -> TeamRow {
    var row = TeamRow(id: team.id, name: team.label)
    row.topology = team.topology
    row.becoming = team.becoming == team.topology ? nil : team.becoming
    row.dependencies = provided.count
    row.collaboration = provided.count { $0.mode == .collaboration }
    row.xAsAService = provided.count { $0.mode == .xAsAService }
    row.facilitating = provided.count { $0.mode == .facilitating }
    let told = provided.count { $0.mode != nil }
    guard told > 0 else { return row }
    row.collaborationShare = Share(Double(row.collaboration) / Double(told))
    guard team.topology == .platform, isMost(row.collaboration, of: told) else { return row }
    let ages = provided.filter { $0.mode == .collaboration }.map { age(since: $0.since, cycles: 1, on: day) }
    let old = ages.count { $0 == .beyond }
    row.age =
      isMost(old, of: told)
      ? .beyond : isMost(old + ages.count { $0 == .cannotTell }, of: told) ? .cannotTell : .within
    return row
  }

  private func isMost(_ part: Int, of whole: Int) -> Bool {
    Double(part) > mostCollaboration.value * Double(whole)
  }

  /// Longer than so many cycles: a mode that ends its last cycle on the day is still within it.
  private func age(since: When?, cycles: Int, on day: Day?) -> ModeAge {
    guard let since, let day else { return .cannotTell }
    let days = since.days(until: When(day))
    let most = cycle.days * Double(cycles)
    return Double(days.lowerBound) > most ? .beyond : Double(days.upperBound) > most ? .cannotTell : .within
  }

  /// Whom an enabling team helps: one row for each, from the day on which it began.
  private func facilitations(
    _ team: Team, _ provided: [Dependency], on day: Day?
  ) -> [Facilitation] {
    Dictionary(grouping: provided.filter { $0.mode == .facilitating }, by: \.consumer)
      .sorted { $0.key < $1.key }.map { consumer, those in
        let since = those.compactMap(\.since).min { $0.comesBefore($1) }
        let known = age(since: since, cycles: mostFacilitationCycles, on: day)
        let isPartlyUnknown = those.contains { $0.since == nil }
        return Facilitation(
          team: team.id, helps: consumer, since: since,
          days: day.flatMap { day in since.map { $0.last.days(until: day) } },
          age: known == .within && isPartlyUnknown ? .cannotTell : known)
      }
  }

  /// The teams of each group by what they are mainly cut by.
  private static func groups(
    _ all: [Team], _ paradigms: [Identifier<Team>: Area.Kind]
  ) -> [Group] {
    let labels = Dictionary(all.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    return Dictionary(grouping: all.filter { $0.parent != nil }) { $0.parent }
      .compactMap { parent, teams -> Group? in
        guard let parent, let label = labels[parent],
          teams.contains(where: { paradigms[$0.id] != nil })
        else { return nil }
        let cuts = Dictionary(grouping: teams.filter { paradigms[$0.id] != nil }) { paradigms[$0.id] }
        return Group(
          id: parent, name: label, teams: teams.count,
          paradigms: cuts.compactMap { paradigm, those in
            paradigm.map { .init(paradigm: $0, teams: those.map(\.id)) }
          }.sorted {
            ($1.teams.count, $0.paradigm.rawValue) < ($0.teams.count, $1.paradigm.rawValue)
          },
          unrecorded: teams.count { paradigms[$0.id] == nil })
      }
  }
}

// MARK: What is worth a conversation

extension TeamTopologies {
  private func find(_ row: TeamRow, _ provided: [Dependency], in answer: inout Answer<Self>) {
    guard let age = row.age, age != .within, row.becoming == nil, let share = row.collaborationShare else {
      return
    }
    let told = row.collaboration + row.xAsAService + row.facilitating
    let those = provided.filter { $0.mode == .collaboration }
    let consumers = Set(those.map(\.consumer)).sorted()
    answer.find(
      .platformCollaborates, about: row, and: consumers.map { answer.subject($0) },
      hanging: Finding.Hanging(consumers.count, "team"),
      "\(answer.name(row.id)) is a platform, and \(row.collaboration) of the \(told) ways in which teams consume from it "
        + "(\(share.spoken)) \(row.collaboration == 1 ? "is" : "are") collaboration"
        + (age == .beyond ? ", mostly for more than a cycle." : "; for how long cannot be told."),
      facts: [
        Fact(row: row, "set up as", row.topology.map { Words.spoken($0.rawValue) }),
        Fact(row: row, "collaborates with", answer.names(consumers)),
        Fact(row: row, "since", those.compactMap(\.since).min { $0.comesBefore($1) }),
      ],
      rule: "at most \(mostCollaboration) collaboration beyond a cycle of \(weeks)",
      also: [Heuristic("a platform is used as a service", source: "Team Topologies", grade: .common)])
  }

  private func find(_ row: Facilitation, on day: Day?, in answer: inout Answer<Self>) {
    guard row.age == .beyond, let days = row.days else { return }
    let subject = answer.subject(row.team)
    let length = (row.since?.day == nil ? "at least " : "") + Words.count(days, "day")
    answer.find(
      .longFacilitation, about: subject, and: [answer.subject(row.helps)], aspect: row.helps.rawValue,
      "\(answer.name(row.team)) is an enabling team, and has helped \(answer.name(row.helps)) for \(length), "
        + "more than \(Words.count(mostFacilitationCycles, "cycle")) of \(weeks).",
      facts: [
        Fact(subject, "set up as", "enabling"), Fact(subject, "helps since", row.since),
        Fact(subject, "asked on", day),
      ],
      rule: "at most \(Words.count(mostFacilitationCycles, "cycle")) of facilitating",
      also: [Heuristic("an enabling team helps, and then leaves", source: "Team Topologies", grade: .common)])
  }

  private func find(_ group: Group, in answer: inout Answer<Self>) {
    let cuts = group.paradigms.map { cut in
      (what: Words.spoken(cut.paradigm.rawValue), teams: answer.names(cut.teams))
    }
    answer.find(
      .mixedParadigms, about: group, hanging: Finding.Hanging(group.teams, "team"),
      "The teams of \(answer.name(group.id)) are cut by \(group.paradigms.count) different things: "
        + "\(Words.list(cuts.map { "\($0.what) (\($0.teams))" })).",
      facts: cuts.map { Fact(row: group, $0.what, $0.teams) })
  }

  private var weeks: String {
    let weeks = Words.number(cycle.weeks)
    return "\(weeks) \(weeks == "1" ? "week" : "weeks")"
  }
}
