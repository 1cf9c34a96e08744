/// Is governance matched to stage?
///
/// Support and expectations differ by stage, and treating something exploratory like something to optimise kills it.
/// The answer holds what is asked of each bet, and put into it, against the stage of its opportunity, and the proof
/// that teams are asked for against the stage that they are funded for.
///
/// ```swift
/// var bet = Bet("witnesses", "Friends witness promises")
/// (bet.stage, bet.governance) = (.a, Bet.Governance(evidence: [.committedReturn], returnWithin: .days(365)))
/// …
/// system.ask(.stageGovernance()).bet("witnesses")?.mismatches      // committedReturn
/// ```
/// A bet without a stage of its own has that of its opportunity, where its options name just one. What is not
/// recorded as asked is neither a match nor a mismatch, and so is what no rule speaks of: there are rules for stages A
/// and E. No stage is better than another.
///
/// Only bets that may still be worked on are looked at. Takes time in proportion to bets, teams and funding.
///
/// Sources: John Cutler, The Beautiful Mess 2022, issue 48, and 352 (I), concept C39.
public struct StageGovernance: Hashable, Sendable {
  /// The calendar time within which a committed return asks too much of an exploratory bet.
  public var returnWithin: TimeSpan
  /// The tolerance up to which a forecast is too precise for an exploratory bet.
  public var preciseForecast: Share
  /// The largest share of the new hires that fits a controlled fall.
  public var mostNewHires: Share

  /// The question.
  public init(
    returnWithin: TimeSpan = .days(366), preciseForecast: Share = 0.2, mostNewHires: Share = 0.1
  ) {
    self.returnWithin = returnWithin
    self.preciseForecast = preciseForecast
    self.mostNewHires = mostNewHires
  }
}

extension StageGovernance: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.stageGovernance", "Is governance matched to stage?",
    concepts: ["C39"], sources: ["T2022-48", "T352"],
    findings: [
      FindingGuide(.stageReturn, "An exploratory bet has committed itself to a return soon."),
      FindingGuide(.stageForecast, "An exploratory bet is asked for a precise forecast."),
      FindingGuide(.stageHiring, "A bet in a controlled fall takes many of the new hires."),
      FindingGuide(
        .stageEvidence, "A team is asked for proof that does not belong to the stage it is funded for."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: StageGovernance()) {
    Field(
      "returnWithin", \.returnWithin, by: .own,
      "The calendar time within which a committed return asks too much of an exploratory bet.")
    Field(
      "preciseForecast", \.preciseForecast, by: .own,
      "The tolerance up to which a forecast is too precise for an exploratory bet.")
    Field(
      "mostNewHires", \.mostNewHires, by: .own,
      "The largest share of the new hires that fits a controlled fall.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(mostNewHires: 0.1) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> StageGovernanceAnswer {
    var answer = StageGovernanceAnswer()
    let open = system.model.bets.sortedByID.filter { $0.isLookedAt(on: system.asOf) }
    answer.bets = rows(open, system.model)
    answer.teams = system.model.teams.sortedByID.filter { $0.stage != nil }.map(Self.row)
    answer.lookedAt = answer.bets.count + answer.teams.count
    answer.findings = Findings(answer.bets.flatMap(findings) + answer.teams.compactMap(finding))
    answer.notes = notes(answer, open: open.count, system.model)
    return answer
  }

  /// A row for each bet that has a stage or of which something is asked.
  private func rows(_ bets: [Bet], _ model: ProductOperatingSystem) -> [StageGovernanceAnswer.BetRow] {
    let opportunities = model.opportunitiesOfBets
    var tranches: [Identifier<Bet>: Int] = [:]
    for unit in model.fundingUnits {
      for bet in Set(unit.bets) { tranches[bet, default: 0] += unit.tranches.count }
    }
    return bets.compactMap { bet in
      let inherited = Set((opportunities[bet.id] ?? []).compactMap(\.stage))
      let stage = bet.stage ?? (inherited.count == 1 ? inherited.first : nil)
      guard stage != nil || bet.governance != nil else { return nil }
      var row = StageGovernanceAnswer.BetRow(id: bet.id, name: bet.label)
      row.stage = stage
      row.tranches = tranches[bet.id]
      row.evidence = FundingContext.Evidence.allCases.filter {
        bet.governance?.evidence.contains($0) ?? false
      }
      row.returnWithin = bet.governance?.returnWithin
      row.forecastTolerance = bet.governance?.forecastTolerance
      row.newHires = bet.governance?.newHires
      if let stage, let governance = bet.governance, Self.isTold(governance, at: stage) {
        row.mismatches = mismatches(governance, at: stage)
        row.isMatched = row.mismatches.isEmpty
      }
      return row
    }
  }

  /// Whether anything that is asked, or put in, is such that a rule speaks of it at a stage.
  private static func isTold(_ governance: Bet.Governance, at stage: Opportunity.Stage) -> Bool {
    switch stage {
    case .a:
      !governance.evidence.isEmpty || governance.returnWithin != nil || governance.forecastTolerance != nil
    case .b, .c, .d: false
    case .e: governance.newHires != nil
    }
  }

  private func mismatches(_ governance: Bet.Governance, at stage: Opportunity.Stage) -> [StageMismatch] {
    StageMismatch.allCases.filter { mismatch in
      switch mismatch {
      case .committedReturn:
        stage == .a
          && (governance.returnWithin.map { $0 <= returnWithin }
            ?? governance.evidence.contains(.committedReturn))
      case .preciseForecast:
        stage == .a && governance.forecastTolerance.map { $0 <= preciseForecast } ?? false
      case .newHires: stage == .e && governance.newHires.map { $0 > mostNewHires } ?? false
      }
    }
  }

  private static func row(_ team: Team) -> StageGovernanceAnswer.TeamRow {
    var row = StageGovernanceAnswer.TeamRow(id: team.id, name: team.label)
    row.stage = team.stage
    row.evidence = FundingContext.Evidence.allCases.filter(team.evidenceDemanded.contains)
    guard let stage = team.stage, !row.evidence.isEmpty else { return row }
    row.fitting = row.evidence.filter(stage.evidence.contains)
    // A promise of a return outweighs whatever else an exploring team is asked for.
    row.isMatched =
      !row.fitting.isEmpty && !(stage == .exploration && row.evidence.contains(.committedReturn))
    return row
  }

  private func notes(_ answer: StageGovernanceAnswer, open: Int, _ model: ProductOperatingSystem) -> [String]
  {
    guard answer.lookedAt > 0 else {
      return ["No stage is recorded, neither of a bet or its opportunity nor of a team."]
    }
    var notes: [String] = []
    let bets = Words.count(open, "open bet")
    let staged = answer.bets.count { $0.stage != nil }
    if staged < open {
      notes.append("The stage is not recorded, or not clear, for \(open - staged) of \(bets).")
    }
    let ruled = answer.bets.filter { $0.stage == .a || $0.stage == .e }
    let unasked = ruled.count { $0.isMatched == nil }
    if unasked > 0 {
      notes.append(
        "What is asked of it, or put into it, is not recorded for \(unasked) of \(Words.count(ruled.count, "bet")) at stage A or E; whether it fits cannot be told."
      )
    }
    let unruled = answer.bets.count { row in
      [.b, .c, .d].contains(row.stage) && row.governance != Bet.Governance()
    }
    if unruled > 0 {
      notes.append(
        "No rule here says what would not fit the stages B, C and D; whether what is asked of \(Words.count(unruled, "bet")) there fits cannot be told."
      )
    }
    let teams = Words.count(model.teams.count, "team")
    if answer.teams.count < model.teams.count {
      notes.append(
        "The stage that it is funded for is not recorded for \(model.teams.count - answer.teams.count) of \(teams)."
      )
    }
    let unproven = answer.teams.count { $0.evidence.isEmpty }
    if unproven > 0 {
      notes.append(
        "What proof it is asked for is not recorded for \(unproven) of \(Words.count(answer.teams.count, "team")) with a stage."
      )
    }
    return notes
  }
}

extension OldQuestion where Self == StageGovernance {
  /// Is governance matched to stage?
  public static func stageGovernance(
    returnWithin: TimeSpan = .days(366), preciseForecast: Share = 0.2, mostNewHires: Share = 0.1
  ) -> StageGovernance {
    StageGovernance(
      returnWithin: returnWithin, preciseForecast: preciseForecast, mostNewHires: mostNewHires)
  }
}

extension FindingCode {
  /// An exploratory bet has committed itself to a return soon.
  public static let stageReturn: FindingCode = "bets.stageGovernance.return"
  /// An exploratory bet is asked for a precise forecast.
  public static let stageForecast: FindingCode = "bets.stageGovernance.forecast"
  /// A bet in a controlled fall takes many of the new hires.
  public static let stageHiring: FindingCode = "bets.stageGovernance.newHires"
  /// A team is asked for proof that does not belong to the stage it is funded for.
  public static let stageEvidence: FindingCode = "bets.stageGovernance.teamEvidence"
}
