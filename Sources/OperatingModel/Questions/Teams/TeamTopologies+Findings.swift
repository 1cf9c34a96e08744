extension TeamTopologies {
  func finding(_ row: TeamTopologiesAnswer.TeamRow, _ provided: [Dependency]) -> Finding? {
    guard let age = row.age, age != .within, row.becoming == nil, let share = row.collaborationShare else {
      return nil
    }
    let told = row.collaboration + row.xAsAService + row.facilitating
    let those = provided.filter { $0.mode == .collaboration }
    let consumers = Set(those.map(\.consumer)).sorted().map(\.rawValue)
    let length =
      age == .beyond
      ? "for more than a cycle: it is not, or not yet, used as a service."
      : "; since when is not recorded. Is it in transition?"
    return Finding(
      .platformCollaborates, about: [Finding.Subject(kind: "team", id: row.id.rawValue, name: row.name)],
      "Is a platform, and \(row.collaboration) of the \(told) ways in which teams consume from it (\(Words.number(share.percent, decimals: 0))%) "
        + "\(row.collaboration == 1 ? "is" : "are") collaboration" + (age == .beyond ? ", " : "") + length,
      facts: [
        Fact(row.id, "topology", row.topology), Fact(row.id, "collaboratesWith", Self.listed(consumers)),
        Fact(row.id, "collaboration", "\(row.collaboration) of \(told)"),
        Fact(row.id, "since", those.compactMap(\.since).min { $0.comesBefore($1) }),
      ],
      by: [
        Heuristic("a platform is used as a service", source: "Team Topologies", grade: .common),
        Heuristic(
          "at most \(mostCollaboration) collaboration beyond a cycle of \(Self.weeks(cycle))", source: "own",
          grade: .own),
      ],
      ask:
        "Which of these teams could use it by themselves a cycle from now, and what would they need for that?"
    )
  }

  func finding(
    _ row: TeamTopologiesAnswer.Facilitation, _ standing: StandingDependencies, on day: Day?
  ) -> Finding? {
    guard row.age == .beyond, let days = row.days else { return nil }
    func subject(_ id: Identifier<Team>) -> Finding.Subject {
      Finding.Subject(
        kind: "team", id: id.rawValue, name: standing.places[id].map { standing.teams[Int($0)].label } ?? "")
    }
    return Finding(
      .longFacilitation, about: [subject(row.team), subject(row.helps)],
      "Is an enabling team, and has helped \(subject(row.helps)) for \(row.since?.day == nil ? "at least " : "")\(Words.count(days, "day")), more than \(Words.count(mostFacilitationCycles, "cycle")) of \(Self.weeks(cycle)).",
      facts: [
        Fact(row.team, "topology", Team.Topology.enabling),
        Fact("\(row.helps)→\(row.team)", "since", row.since),
        Fact("asked", "on", day),
      ],
      by: [
        Heuristic("an enabling team helps, and then leaves", source: "Team Topologies", grade: .common),
        Heuristic(
          "at most \(Words.count(mostFacilitationCycles, "cycle")) of facilitating", source: "own",
          grade: .own),
      ],
      ask: "What can the team that is helped do today that it could not at the start, and what is left?")
  }

  func finding(_ group: TeamTopologiesAnswer.Group) -> Finding? {
    guard group.paradigms.count > 1 else { return nil }
    let cuts = group.paradigms.map { cut in
      "\(Words.spaced(cut.paradigm.rawValue)) (\(Self.listed(cut.teams.map(\.rawValue))))"
    }
    return Finding(
      .mixedParadigms, about: [Finding.Subject(kind: "team", id: group.id.rawValue, name: group.name)],
      "Its teams are cut by \(group.paradigms.count) different things: \(Words.list(cuts)).",
      facts: group.paradigms.map {
        Fact(group.id, $0.paradigm.rawValue, Self.listed($0.teams.map(\.rawValue)))
      },
      by: [
        Heuristic(
          "within one group domains are cut by one thing", source: "own", grade: .own)
      ],
      ask: "Which piece of work have two of these teams both taken for theirs, or each for the other's?")
  }

  func notes(
    _ answer: TeamTopologiesAnswer, _ standing: StandingDependencies, on day: Day?
  ) -> [String] {
    let teams = Words.count(answer.teams.count, "team")
    if answer.teams.isEmpty { return ["No team is recorded."] }
    var notes: [String] = []
    let silent = answer.teams.count { $0.topology == nil }
    if silent > 0 { notes.append("Topology is not recorded for \(silent) of \(teams).") }
    for row in answer.teams.filter({ $0.becoming != nil }).prefix(20) {
      notes.append(
        "\(row.id.shown) is in transition from \(row.topology.map { Words.spaced($0.rawValue) } ?? "what is not recorded") to \(row.becoming.map { Words.spaced($0.rawValue) } ?? "")."
      )
    }
    let changing = answer.teams.count { $0.becoming != nil }
    if changing > 20 { notes.append("\(changing - 20) more teams are in transition.") }
    let modeless = standing.dependencies.count { $0.mode == nil }
    if standing.dependencies.isEmpty {
      notes.append("No dependency between teams is recorded.")
    } else if modeless > 0 {
      notes.append(
        "The mode is not recorded for \(modeless) of \(Words.count(standing.dependencies.count, "dependency", "dependencies")); they stand in no share."
      )
    }
    if let note = standing.note(on: day) { notes.append(note) }
    let platforms = answer.teams.count { $0.age == .cannotTell }
    let helped = answer.facilitations.count { $0.age == .cannotTell }
    let ageless = [(platforms, "platform"), (helped, "facilitation")].filter { $0.0 > 0 }
    if !ageless.isEmpty {
      notes.append(
        day == nil
          ? "No day is said; how long platforms have collaborated and enabling teams have helped cannot be told."
          : "How long it has lasted cannot be told for \(Words.list(ageless.map { Words.count($0, $1) }))."
      )
    }
    if answer.groups.isEmpty {
      notes.append("No group is recorded whose teams say what they are cut by.")
    }
    return notes
  }

  static func weeks(_ cycle: TimeSpan) -> String { "\(Words.number(cycle.weeks)) weeks" }

  private static func listed(_ ids: [String]) -> String {
    Words.few(ids)
  }
}
