extension ExperimentPortfolio {
  func findings(
    _ answer: ExperimentPortfolioAnswer, _ system: ResolvedSystem, _ day: Day?
  ) -> [Finding] {
    (oneKind(answer, system).map { [$0] } ?? []) + (tooMany(answer, system).map { [$0] } ?? [])
      + answer.rows.flatMap { row in
        system.model.experiments[row.id].map { findings(row, $0, day) } ?? []
      }
  }

  private func oneKind(_ answer: ExperimentPortfolioAnswer, _ system: ResolvedSystem) -> Finding? {
    let oneSided = answer.dimensions.filter { row in
      row.experiments >= fewest && (row.left == row.experiments || row.right == row.experiments)
    }
    guard !oneSided.isEmpty else { return nil }
    let ends = oneSided.map { row in
      row.left == row.experiments ? row.dimension.ends.left : row.dimension.ends.right
    }
    return Finding(
      .oneKindOfExperiment, about: [Self.company(system)],
      "Every experiment that was placed lies on the same side of \(oneSided.count == 10 ? "all ten" : Words.count(oneSided.count, "continuum", "continua")): \(Words.list(ends)).",
      facts: oneSided.map { row in
        Fact(row.dimension.rawValue, "range", "\(Self.position(row.lowest)) to \(Self.position(row.highest))")
      },
      by: [
        Heuristic("both ends have their upsides", source: "B20-34", grade: .primary),
        Heuristic(
          "at least \(fewest) experiments, all on one side of \(Self.position(middle))", source: "own",
          grade: .own),
      ],
      ask: "What could we only learn from an experiment at the other end, and who would have to allow it?")
  }

  private func tooMany(_ answer: ExperimentPortfolioAnswer, _ system: ResolvedSystem) -> Finding? {
    let running = answer.rows.filter { $0.status == .trying }
    guard let limit, running.count > limit else { return nil }
    return Finding(
      .tooManyExperiments, about: [Self.company(system)],
      "\(Words.count(running.count, "experiment is", "experiments are")) in progress; the limit is \(limit).",
      facts: [Fact("experiments", "trying", running.count)],
      by: [
        Heuristic("at most \(limit) experiments in progress", source: "B20-9", grade: .primary)
      ],
      ask: "Which of these would we not begin today, and what would ending it free?")
  }

  private func findings(
    _ row: ExperimentPortfolioAnswer.Row, _ experiment: Experiment, _ day: Day?
  ) -> [Finding] {
    let subject = Finding.Subject(experiment)
    var findings: [Finding] = []
    if let side = row.side, side != .mixed, let profile = experiment.profile {
      findings.append(oneSided(subject, side, profile))
    }
    if let skipped = row.skipped, !skipped.isEmpty {
      let stages = Self.stages(of: experiment)
      findings.append(
        Finding(
          .skippedStage, about: [subject],
          "Became \(Self.article(stages.max())) without having been \(Words.list(skipped.map(Self.article), "or")) before.",
          facts: [
            Fact(row.id, "stages", stages.map(\.rawValue).joined(separator: ", "))
          ],
          by: [
            Heuristic(
              "local experiments, then scaling ones, then programmes", source: "B20-31", grade: .primary)
          ],
          ask: "What did we not get to learn on a smaller scale, and where could we still learn it?"))
    }
    if experiment.status == .trying { findings += running(row, experiment, day) }
    if let chance = experiment.chanceOfFailing, chance < leastChanceOfFailing {
      findings.append(
        Finding(
          .riskingTooLittle, about: [subject],
          "Is thought to fail with a chance of \(chance), less than \(leastChanceOfFailing): it may risk too little to learn from.",
          facts: [Fact(row.id, "chanceOfFailing", chance)],
          by: [
            Heuristic(
              "under \(leastChanceOfFailing) chance of failing may risk too little", source: "B20-9",
              grade: .primary)
          ],
          ask: "What do we hope to learn that we do not already believe?"))
    }
    return findings
  }

  private func oneSided(_ subject: Finding.Subject, _ side: ExperimentSide, _ profile: Experiment.Profile)
    -> Finding
  {
    let positions = ExperimentDimension.allCases.compactMap { profile[$0] }
    let isLeft = side == .left
    let name = isLeft ? "left" : "right"
    let heuristic = Heuristic("both ends have their upsides", source: "B20-34", grade: .primary)
    let line = Heuristic(
      "\(name) of \(Self.position(middle)) on all ten", source: "own", grade: .own)
    return Finding(
      isLeft ? .allOnTheLeft : .allOnTheRight, about: [subject],
      "Lies on the \(name) side of all ten continua, which a mean over experiments would hide.",
      facts: [
        Fact(
          subject.id, "profile",
          "\(Self.position(positions.min())) to \(Self.position(positions.max())) on all ten")
      ],
      by: [heuristic, line],
      ask: isLeft
        ? "What would we find out if one of these were bolder, and what would that cost those who take part?"
        : "Which part of this could people be invited to instead, and what would be lost?")
  }

  private func running(
    _ row: ExperimentPortfolioAnswer.Row, _ experiment: Experiment, _ day: Day?
  ) -> [Finding] {
    let subject = Finding.Subject(experiment)
    var findings: [Finding] = []
    if experiment.decideBy == nil {
      findings.append(
        Finding(
          .noDecideBy, about: [subject], "Is being tried, and no day is recorded by which to decide.",
          facts: [
            Fact(row.id, "status", experiment.status), Fact(row.id, "decideBy", String?.none),
          ],
          by: [Heuristic("an experiment is decided by a date", source: "B20-3", grade: .primary)],
          ask: "By when will we know enough to end it, to go on or to change course?"))
    }
    if let days = row.daysPast, let decideBy = row.decideBy, let day {
      findings.append(
        Finding(
          .decideByPassed, about: [subject],
          "Is still being tried, and was to be decided by \(decideBy), \(Words.count(days, "day")) ago.",
          facts: [Fact(row.id, "decideBy", decideBy), Fact("asked", "on", day)],
          by: [Heuristic("an experiment is decided by a date", source: "B20-3", grade: .primary)],
          ask: "What have we seen so far, and what keeps us from deciding on it?"))
    }
    if experiment.isKillable == false {
      findings.append(
        Finding(
          .notKillable, about: [subject], "Is being tried, and is said to be one that cannot be ended.",
          facts: [Fact(row.id, "isKillable", false)],
          by: [Heuristic("an experiment can be ended", source: "B20-9", grade: .primary)],
          ask: "What makes it hard to end, and is it still an experiment to those who take part?"))
    }
    return findings
  }

  private static func company(_ system: ResolvedSystem) -> Finding.Subject {
    Finding.Subject(kind: "company", id: system.name, name: "")
  }

  private static func position(_ share: Share?) -> String {
    share.map { Words.number($0.value) } ?? "not recorded"
  }

  private static func article(_ stage: Experiment.Stage?) -> String {
    switch stage {
    case .local: "a local experiment"
    case .scaling: "a scaling experiment"
    case .program: "a programme"
    case nil: "what it is"
    }
  }
}
