extension MaturityHistory {
  func findings(_ row: MaturityHistoryAnswer.SubjectRow, _ model: ProductOperatingSystem) -> [Finding] {
    guard let step = row.stepsBack.last else { return [] }
    let dimension = model.dimensions[row.dimension]
    func said(_ level: Int) -> String {
      guard let levels = dimension?.levels, levels.indices.contains(level - 1) else {
        return "level \(level)"
      }
      return Words.quoted(levels[level - 1].name)
    }
    let subject =
      row.area.flatMap { model.areas[$0] }.map { Finding.Subject($0) }
      ?? row.bet.flatMap { model.bets[$0] }.map { Finding.Subject($0) }
      ?? row.team.flatMap { model.teams[$0] }.map { Finding.Subject($0) }
      ?? Finding.Subject(kind: "company", id: model.name, name: "")
    let view = [row.group.map(\.rawValue), row.rater].compactMap { $0 }.joined(separator: ", ")
    let times = row.stepsBack.count > 1 ? " It was not the first time." : ""
    return [
      Finding(
        .lowerLater, about: [subject] + [dimension.map { Finding.Subject($0) }].compactMap { $0 },
        aspect: view.isEmpty ? nil : view,
        "Seen at \(said(step.from)) on \(step.on), and at \(said(step.to)) on \(step.later).\(times)",
        facts: [
          Fact(subject.id, "\(row.dimension) on \(step.on)", step.from),
          Fact(subject.id, "\(row.dimension) on \(step.later)", step.to),
        ],
        by: [
          Heuristic("a lower level was seen later by the same view", source: "own", grade: .own),
          Heuristic("a model of maturity serves to talk", source: "B20-47", grade: .primary),
        ],
        ask: "What has changed: the work, what is needed, or how closely somebody looked?")
    ]
  }

  // MARK: Notes

  func notes(
    _ answer: MaturityHistoryAnswer, others: Int, _ told: [Assessment], _ system: ResolvedSystem
  ) -> [String] {
    var notes: [String] = []
    if answer.lookedAt == 0 { notes.append("No assessment is recorded.") }
    func note(_ count: Int, _ text: String) {
      if count > 0 {
        notes.append("\(Words.count(count, "assessment")) left out: \(text).")
      }
    }
    note(answer.dimensions.reduce(0) { $0 + $1.planned }, "planned")
    note(answer.dimensions.reduce(0) { $0 + $1.later }, "after the day that is asked for")
    note(answer.dimensions.reduce(0) { $0 + $1.undated }, "no day is recorded")
    note(answer.dimensions.reduce(0) { $0 + $1.notListed }, "the dimension lists no such level")
    note(others, "of another telling")
    let gone = system.setAside.count { problem in
      problem.code == .unknownReference && problem.path.steps.first == "assessments"
    }
    note(gone, "of a subject or dimension that is not there")
    let backwards = answer.dimensions.reduce(0) { sum, row in
      sum + row.steps.reduce(0) { $0 + $1.spread.negative }
    }
    if backwards > 0 {
      notes.append(
        "\(Words.count(backwards, "step")) left out: the higher level was seen before the lower one.")
    }
    if answer.dimensions.contains(where: { $0.views > $0.subjects }) {
      notes.append("Some are seen by several raters or groups; each view is counted by itself.")
    }
    if answer.on == nil, answer.lookedAt > 0 {
      notes.append("No day is recorded for which the model holds; every day counts.")
    }
    return notes
  }
}
