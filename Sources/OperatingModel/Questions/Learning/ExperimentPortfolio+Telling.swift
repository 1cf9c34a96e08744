extension ExperimentPortfolio {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let day = on ?? system.asOf
    let experiments = system.model.experiments.sortedByID
    answer.look(at: experiments.count)
    answer.rows = experiments.map { row($0, day) }
    answer.template = Self.template(experiments)
    answer.dimensions = dimensions(over: experiments.compactMap(\.profile))
    let company = Finding.Subject(company: system)
    findOneKind(company, &answer)
    findTooMany(company, &answer)
    for (row, experiment) in zip(answer.rows, experiments) { find(row, experiment, &answer) }
    tellGaps(day, &answer)
  }

  /// From where to where profiles lie on each of the ten continua, in their order.
  public func dimensions(over profiles: some Sequence<Experiment.Profile>) -> [DimensionRow] {
    let profiles = Array(profiles)
    return ExperimentDimension.allCases.map { dimension in
      let positions = profiles.compactMap { $0[dimension] }
      var row = DimensionRow(dimension: dimension)
      (row.left, row.right) = sides(of: positions)
      row.experiments = positions.count
      row.lowest = positions.min()
      row.highest = positions.max()
      return row
    }
  }

  /// On which side of all ten a profile lies; `nil` where too little is recorded to tell.
  public func side(of profile: Experiment.Profile) -> ExperimentSide? {
    let positions = profile.positions
    let (left, right) = sides(of: positions)
    if left < positions.count, right < positions.count { return .mixed }
    guard positions.count == ExperimentDimension.allCases.count else { return nil }
    return left == positions.count ? .left : .right
  }

  /// How many positions lie left and right of the middle.
  private func sides(of positions: [Share]) -> (left: Int, right: Int) {
    (positions.count { $0 < middle }, positions.count { $0 > middle })
  }

  private func row(_ experiment: Experiment, _ day: Day?) -> Row {
    var row = Row(id: experiment.id, name: experiment.label)
    row.status = experiment.status
    row.stage = experiment.stage ?? Self.stages(of: experiment).last
    row.side = experiment.profile.flatMap(side)
    if let positions = experiment.profile?.positions, !positions.isEmpty {
      (row.left, row.right) = sides(of: positions)
    }
    row.skipped = Self.skipped(experiment)
    row.decideBy = experiment.decideBy
    if let decideBy = experiment.decideBy, let day, decideBy.isOver(by: day) {
      row.daysPast = decideBy.last.days(until: day)
    }
    return row
  }

  /// The stages in the order in which they were entered.
  static func stages(of experiment: Experiment) -> [Experiment.Stage] {
    var entries = experiment.stages
    let days = entries.compactMap(\.day)
    if days.count == entries.count {
      entries = zip(days, entries).enumerated()
        .sorted { ($0.element.0.last, $0.offset) < ($1.element.0.last, $1.offset) }
        .map(\.element.1)
    }
    let stages = entries.map(\.stage)
    guard let stage = experiment.stage, stage != stages.last else { return stages }
    return stages + [stage]
  }

  /// `nil` where no history is recorded, and the stage is not the first one.
  private static func skipped(_ experiment: Experiment) -> [Experiment.Stage]? {
    if experiment.stages.isEmpty, experiment.stage != .local { return nil }
    return Experiment.Stage.skipped(in: stages(of: experiment))
  }

  /// For how many experiments each point of the “with, not on” template is filled in.
  private static func template(_ experiments: [Experiment]) -> [TemplateRow] {
    guard !experiments.isEmpty else { return [] }
    let points: [(ExperimentPoint, (Experiment) -> Bool)] = [
      (.why, { $0.why != nil }), (.positiveSignals, { !$0.positiveSignals.isEmpty }),
      (.warningSignals, { !$0.warningSignals.isEmpty }),
      (.alternativesRejected, { !$0.alternativesRejected.isEmpty }),
      (.advisors, { !$0.advisors.isEmpty }), (.accountable, { $0.accountable != nil }),
      (.expectedDifficulty, { $0.expectedDifficulty != nil }), (.decideBy, { $0.decideBy != nil }),
    ]
    return points.map { point, isSaid in
      let said = experiments.count(where: isSaid)
      return .init(point: point, said: said, unsaid: experiments.count - said)
    }
  }

  private func tellGaps(_ day: Day?, _ answer: inout Answer<Self>) {
    let rows = answer.rows
    func lacking(_ isMissing: (Row) -> Bool) -> [Identifier<Experiment>] { rows.filter(isMissing).map(\.id) }
    answer.lacks("an experiment", key: "experiments", when: rows.isEmpty)
    answer.lacks(
      "the place on all ten continua", lacking { $0.side == nil }, of: rows.count, key: "experiments.profile",
      so: "whether it lies on one side of all of them cannot be told")
    answer.lacks(
      "the history", lacking { $0.skipped == nil }, of: rows.count, key: "experiments.stages",
      so: "whether a stage was skipped cannot be told")
    answer.lacks(
      "whether it is in progress", lacking { $0.status == nil }, of: rows.count, key: "experiments.status")
    answer.lacksDay(
      so: "which deadlines have passed cannot be told",
      when: day == nil && rows.contains { $0.decideBy != nil })
  }
}

// MARK: What is worth a conversation

extension ExperimentPortfolio {
  private func findOneKind(_ company: Finding.Subject, _ answer: inout Answer<Self>) {
    let oneSided = answer.dimensions.filter { row in
      row.experiments >= fewest && (row.left == row.experiments || row.right == row.experiments)
    }
    guard !oneSided.isEmpty else { return }
    let ends = oneSided.map { row in
      row.left == row.experiments ? row.dimension.ends.left : row.dimension.ends.right
    }
    answer.find(
      .oneKind, about: company,
      "Every experiment that was placed lies on the same side of \(oneSided.count == 10 ? "all ten" : Words.count(oneSided.count, "continuum", "continua")): \(Words.few(ends, most: 3)).",
      facts: oneSided.map { row in
        Fact(
          company, "from \(row.dimension.ends.left) to \(row.dimension.ends.right)",
          "\(Self.position(row.lowest)) to \(Self.position(row.highest))")
      },
      also: [
        Heuristic(
          "at least \(fewest) experiments, all on one side of \(Self.position(middle))", by: .own)
      ])
  }

  private func findTooMany(_ company: Finding.Subject, _ answer: inout Answer<Self>) {
    let running = answer.rows.filter { $0.status == .trying }
    guard let limit, running.count > limit else { return }
    answer.find(
      .tooMany, about: company, and: running.prefix(20).map { Finding.Subject(row: $0) },
      "\(Words.count(running.count, "experiment is", "experiments are")) in progress; the limit is \(limit).",
      facts: [Fact(company, "experiments being tried", running.count)],
      rule: "at most \(Words.count(limit, "experiment")) in progress")
  }

  private func find(_ row: Row, _ experiment: Experiment, _ answer: inout Answer<Self>) {
    if let side = row.side, side != .mixed, let profile = experiment.profile {
      findOneSided(row, side, profile, &answer)
    }
    if let skipped = row.skipped, !skipped.isEmpty {
      let stages = Self.stages(of: experiment)
      answer.find(
        .skippedStage, about: row,
        "Became \(Self.article(stages.max())) without having been \(Words.list(skipped.map(Self.article), "or")) before.",
        facts: [Fact(row: row, "stages", stages.map(Self.noun).joined(separator: ", "))])
    }
    if experiment.status == .trying { findRunning(row, experiment, &answer) }
    // What people look back at risks nothing any more.
    if experiment.status != .review, let chance = experiment.chanceOfFailing, chance < leastChanceOfFailing {
      answer.find(
        .riskingTooLittle, about: row,
        "Is thought to fail with a chance of \(chance), less than \(leastChanceOfFailing): it may risk too little to learn from.",
        facts: [Fact(row: row, "chance of failing", chance)],
        rule: "under \(leastChanceOfFailing) chance of failing may risk too little")
    }
  }

  private func findOneSided(
    _ row: Row, _ side: ExperimentSide, _ profile: Experiment.Profile, _ answer: inout Answer<Self>
  ) {
    let positions = profile.positions
    let name = side == .left ? "left" : "right"
    answer.find(
      side == .left ? .allLeft : .allRight, about: row,
      "Lies on the \(name) side of all ten continua, which a mean over experiments would hide.",
      facts: [
        Fact(
          row: row, "profile",
          "\(Self.position(positions.min())) to \(Self.position(positions.max())) on all ten")
      ],
      also: [Heuristic("\(name) of \(Self.position(middle)) on all ten", by: .own)])
  }

  private func findRunning(_ row: Row, _ experiment: Experiment, _ answer: inout Answer<Self>) {
    if experiment.decideBy == nil {
      answer.find(
        .noDecideBy, about: row, "Is being tried, and no day is recorded by which to decide.",
        facts: [
          Fact(row: row, "status", experiment.status), Fact(row: row, "to be decided by", String?.none),
        ])
    }
    if let days = row.daysPast, let decideBy = row.decideBy {
      answer.find(
        .decideByPassed, about: row,
        "Is still being tried, and was to be decided by \(decideBy), \(Words.count(days, "day")) ago.",
        facts: [Fact(row: row, "to be decided by", decideBy), Fact(row: row, "days past", days)])
    }
    if experiment.isKillable == false {
      answer.find(
        .notKillable, about: row, "Is being tried, and is said to be one that cannot be ended.",
        facts: [Fact(row: row, "can be ended", "no")])
    }
  }

  private static func position(_ share: Share?) -> String {
    share.map { Words.number($0.value) } ?? "not recorded"
  }

  private static func noun(_ stage: Experiment.Stage) -> String {
    switch stage {
    case .local: "local experiment"
    case .scaling: "scaling experiment"
    case .program: "programme"
    }
  }

  private static func article(_ stage: Experiment.Stage?) -> String {
    stage.map { "a \(noun($0))" } ?? "what it is"
  }
}

extension Experiment.Profile {
  /// The positions that are recorded, in the order of the ten continua.
  fileprivate var positions: [Share] { ExperimentDimension.allCases.compactMap { self[$0] } }
}
