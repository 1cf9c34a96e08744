extension JointAccountability {
  func finding(_ row: JointAccountabilityAnswer.TeamRow, _ people: Roster<Person>) -> Finding? {
    switch row.bond {
    case .notRecorded: none(row, people)
    case .part: partial(row, people)
    case .all: distant(row, people)
    case .oneManager, nil: nil
    }
  }

  private func none(_ row: JointAccountabilityAnswer.TeamRow, _ people: Roster<Person>) -> Finding {
    Finding(
      .noJointAccountability, about: subjects(row, people),
      "No joint accountability is recorded: its people report to \(names(row.managers)), and no ritual or incentive "
        + "that any two of them share is recorded. \(commonWords(row))",
      facts: facts(row), by: Self.rules,
      ask:
        "If this team did poorly, which of its managers would feel it together, and where would they talk about it?"
    )
  }

  private func partial(_ row: JointAccountabilityAnswer.TeamRow, _ people: Roster<Person>) -> Finding {
    let circles = row.circles.map { $0.count == 1 ? "\($0[0]) alone" : names($0) }
    return Finding(
      .partJointAccountability, about: subjects(row, people),
      "Its people report to \(Words.count(row.managers.count, "manager")), who fall into \(row.circles.count) circles by "
        + "what they are recorded to share: \(circles.prefix(6).joined(separator: "; "))\(circles.count > 6 ? " …" : ""). \(commonWords(row))",
      facts: facts(row), by: Self.rules,
      ask: "What does the one circle decide about this team that the other learns of late?")
  }

  private func distant(_ row: JointAccountabilityAnswer.TeamRow, _ people: Roster<Person>) -> Finding? {
    guard let levels = row.levels, levels > farthest else { return nil }
    return Finding(
      .distantCommonManager, about: subjects(row, people),
      "Its managers \(names(row.managers)) share \(sharedWords(row)). \(commonWords(row))",
      facts: facts(row),
      by: Self.rules + [
        Heuristic(
          "the first common manager at most \(Words.count(farthest, "level")) up", source: "own", grade: .own)
      ],
      ask: "Which disagreement about this team has to travel all the way up, and how long does that take?")
  }

  private func subjects(_ row: JointAccountabilityAnswer.TeamRow, _ people: Roster<Person>) -> [Finding
    .Subject]
  {
    [Finding.Subject(kind: "team", id: row.id.rawValue, name: row.name)]
      + row.managers.prefix(8).compactMap { people[$0].map(Finding.Subject.init) }
  }

  private func facts(_ row: JointAccountabilityAnswer.TeamRow) -> [Fact] {
    [
      Fact(row.id, "managers", names(row.managers)),
      Fact(row.id, "sharedRituals", row.rituals.isEmpty ? nil : row.rituals.count),
      Fact(row.id, "sharedIncentives", row.incentives.isEmpty ? nil : row.incentives.count),
      Fact(row.id, "commonManager", row.common),
      Fact(row.id, "levelsUp", row.levels),
    ]
  }

  private static var rules: [Heuristic] {
    [
      Heuristic("a team splits where its managers form none", source: "B20-36", grade: .primary),
      Heuristic("leaders collaborate at least as much as the work needs", source: "T269", grade: .index),
    ]
  }

  private func names(_ ids: [Identifier<Person>]) -> String { TeamFocus.listed(ids.map(\.rawValue)) }

  private func sharedWords(_ row: JointAccountabilityAnswer.TeamRow) -> String {
    let rituals = row.rituals.isEmpty ? [] : [Words.count(row.rituals.count, "ritual")]
    let incentives = row.incentives.isEmpty ? [] : [Words.count(row.incentives.count, "incentive")]
    return Words.list(rituals + incentives)
  }

  private func commonWords(_ row: JointAccountabilityAnswer.TeamRow) -> String {
    guard let common = row.common, let levels = row.levels else {
      return "No one to whom all of them report is recorded."
    }
    return "The first to whom all of them report is \(common.shown), \(Words.count(levels, "level")) up."
  }
}
