// How governance is held against stages: bets against that of their opportunity, teams against their own.

extension StageGovernance {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let open = system.openness(of: \.bets).those(in: looksAt)
    // A group of teams has no stage of its own that could be missing.
    let groups = system.teamGroups()
    let teams = system.model.teams.sortedByID.filter { $0.stage != nil || !groups.isGroup($0.id) }
    let rows = rows(open, system.model)
    answer.bets = rows.sorted { $0.mismatches.count > $1.mismatches.count }
    let staged = teams.filter { $0.stage != nil }.map(Self.row)
    answer.teams = staged.filter { $0.isMatched == false } + staged.filter { $0.isMatched != false }
    for row in answer.bets { find(row, in: &answer) }
    for row in answer.teams where row.isMatched == false { find(row, in: &answer) }
    answer.look(at: rows.count + staged.count, of: open.count + teams.count)

    let known = Set(rows.filter { $0.stage != nil }.map(\.id))
    answer.lacks(
      "a clear stage", open.map(\.id).filter { !known.contains($0) }, of: open.count, key: "bets.stage",
      so: "what fits such a bet cannot be told")
    let ruled = rows.filter { $0.stage == .a || $0.stage == .e }
    answer.lacks(
      "what is asked at stage A, or put in at stage E,", ruled.filter { $0.isMatched == nil }.map(\.id),
      of: ruled.count, key: "bets.governance", so: "whether it fits cannot be told")
    answer.lacks(
      "the stage that it is funded for", teams.filter { $0.stage == nil }.map(\.id), of: teams.count,
      key: "teams.stage", so: "which proof belongs to it cannot be told")
    answer.lacks(
      "what proof it is asked for", staged.filter(\.evidence.isEmpty).map(\.id), of: staged.count,
      key: "teams.evidenceDemanded", so: "whether it fits its stage cannot be told")
    let unruled = rows.count { [.b, .c, .d].contains($0.stage) && !$0.isAskedNothing }
    answer.note(
      "No rule here says what would not fit the stages B, C and D; whether what is asked of \(Words.count(unruled, "bet")) there fits cannot be told.",
      when: unruled > 0)
  }

  /// A row for each bet that has a stage or of which something is asked.
  private func rows(_ bets: [Bet], _ model: ProductOperatingSystem) -> [BetRow] {
    let opportunities = model.opportunitiesOfBets
    var tranches: [Identifier<Bet>: Int] = [:]
    for unit in model.fundingUnits {
      for bet in Set(unit.bets) { tranches[bet, default: 0] += unit.tranches.count }
    }
    return bets.compactMap { bet in
      let inherited = Set((opportunities[bet.id] ?? []).compactMap(\.stage))
      let stage = bet.stage ?? (inherited.count == 1 ? inherited.first : nil)
      guard stage != nil || bet.governance != nil else { return nil }
      var row = BetRow(id: bet.id, name: bet.label)
      row.stage = stage
      row.tranches = tranches[bet.id]
      let asked = Set(bet.governance?.evidence ?? [])
      row.evidence = FundingContext.Evidence.allCases.filter(asked.contains)
      row.returnWithin = bet.governance?.returnWithin
      row.forecastTolerance = bet.governance?.forecastTolerance
      row.newHires = bet.governance?.newHires
      if Self.isTold(row) {
        row.mismatches = StageMismatch.allCases.filter { isMismatch($0, row) }
        row.isMatched = row.mismatches.isEmpty
      }
      return row
    }
  }

  /// Whether anything that is asked, or put in, is such that a rule speaks of it at its stage.
  private static func isTold(_ row: BetRow) -> Bool {
    switch row.stage {
    case .a: !row.evidence.isEmpty || row.returnWithin != nil || row.forecastTolerance != nil
    case .b, .c, .d, nil: false
    case .e: row.newHires != nil
    }
  }

  private func isMismatch(_ mismatch: StageMismatch, _ row: BetRow) -> Bool {
    switch mismatch {
    case .committedReturn:
      row.stage == .a
        && (row.returnWithin.map { $0 <= returnWithin } ?? row.evidence.contains(.committedReturn))
    case .preciseForecast: row.stage == .a && row.forecastTolerance.map { $0 <= preciseForecast } ?? false
    case .newHires: row.stage == .e && row.newHires.map { $0 > mostNewHires } ?? false
    }
  }

  private static func row(_ team: Team) -> TeamRow {
    var row = TeamRow(id: team.id, name: team.label)
    row.stage = team.stage
    let asked = Set(team.evidenceDemanded)
    row.evidence = FundingContext.Evidence.allCases.filter(asked.contains)
    guard let stage = team.stage, !row.evidence.isEmpty else { return row }
    row.fitting = row.evidence.filter(stage.evidence.contains)
    // A promise of a return outweighs whatever else an exploring team is asked for.
    row.isMatched =
      !row.fitting.isEmpty && !(stage == .exploration && row.evidence.contains(.committedReturn))
    return row
  }
}

// MARK: What is worth a conversation

extension StageGovernance {
  private func find(_ row: BetRow, in answer: inout Answer<Self>) {
    guard let stage = row.stage else { return }
    let name = "\(answer.name(row.id)) is"
    let fact = Fact(row: row, "stage", stage.rawValue)
    for mismatch in row.mismatches {
      switch mismatch {
      case .committedReturn:
        let within = row.returnWithin.map { " within \(Self.days($0))" } ?? ", with no time named"
        answer.find(
          .return, about: row,
          "\(name) \(stage.words) (stage \(stage.rawValue)), and a return is to be committed\(within).",
          facts: [
            fact, Fact(row: row, "return within", row.returnWithin.map(Self.days)),
            Fact(row: row, "proof asked for", Self.list(row.evidence)),
          ],
          also: [Heuristic("no return committed within \(Self.days(returnWithin)) while exploring", by: .own)]
        )
      case .preciseForecast:
        answer.find(
          .forecast, about: row,
          "\(name) \(stage.words) (stage \(stage.rawValue)), and its forecast may be off by no more than "
            + "\(row.forecastTolerance?.description ?? "an unrecorded share").",
          facts: [fact, Fact(row: row, "how far off its forecast may be", row.forecastTolerance)],
          also: [Heuristic("a tolerance above \(preciseForecast) while exploring", by: .own)])
      case .newHires:
        answer.find(
          .newHires, about: row,
          "\(name) in \(stage.words) (stage \(stage.rawValue)), and "
            + "\(row.newHires?.description ?? "an unrecorded share") of the new hires go into it.",
          facts: [fact, Fact(row: row, "share of new hires", row.newHires)],
          also: [Heuristic("at most \(mostNewHires) of new hires into a controlled fall", by: .own)])
      }
    }
  }

  private func find(_ row: TeamRow, in answer: inout Answer<Self>) {
    guard let stage = row.stage else { return }
    let strays = row.evidence.filter { !row.fitting.contains($0) }
    let own = row.fitting.isEmpty ? "None of it is proof" : "That is no proof"
    answer.find(
      .teamEvidence, about: row,
      "\(answer.name(row.id)) is funded \(stage.words), and is asked for \(Words.list(strays.map(\.words))). "
        + "\(own) by which that stage is judged.",
      facts: [
        Fact(row: row, "stage", Words.spoken(stage.rawValue)),
        Fact(row: row, "proof asked for", Self.list(row.evidence)),
        Fact(row: row, "proof that belongs to its stage", Self.list(stage.evidence)),
      ],
      also: [Heuristic("which proof belongs to which stage", by: .own)])
  }

  private static func list(_ evidence: [FundingContext.Evidence]) -> String? {
    evidence.isEmpty ? nil : Words.list(evidence.map(\.words))
  }

  private static func days(_ span: TimeSpan) -> String {
    span.days == 1 ? "1 day" : "\(Words.number(span.days)) days"
  }
}
