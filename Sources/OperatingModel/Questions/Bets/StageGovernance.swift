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
/// system.ask(.stageGovernance).bets["witnesses"]?.mismatches      // committedReturn
/// ```
/// A bet without a stage of its own has that of its opportunity, where its options name just one. What is not
/// recorded as asked is neither a match nor a mismatch, and so is what no rule speaks of: there are rules for stages A
/// and E. No stage is better than another.
///
/// Bets that are over are not looked at unless ``looksAt`` says so. Takes time in proportion to bets, teams and
/// funding.
///
/// Sources: John Cutler, The Beautiful Mess 2022, issue 48, and 352 (I), concept C39.
public struct StageGovernance: Question {
  /// The calendar time within which a committed return asks too much of an exploratory bet.
  public var returnWithin: TimeSpan = .days(366)
  /// The tolerance up to which a forecast is too precise for an exploratory bet.
  public var preciseForecast: Share = 0.2
  /// The largest share of the new hires that fits a controlled fall.
  public var mostNewHires: Share = 0.1
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.stageGovernance", "Is governance matched to stage?",
    concepts: ["C39"], sources: ["T2022-48", "T352"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.return, .forecast, .newHires, .teamEvidence]

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
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }
}

extension Question where Self == StageGovernance {
  /// Is governance matched to stage?
  public static var stageGovernance: Self { Self() }
}

// MARK: What it tells

extension StageGovernance {
  /// What is asked of bets and teams, against the stages that they are at.
  public struct Table: DocumentRecord, Hashable {
    /// The bets that have a stage or of which something is asked, those that it fits least first.
    public var bets: [BetRow] = []
    /// The teams with a stage, those that are asked for other proof first.
    public var teams: [TeamRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "bets", \.bets,
        "The bets that have a stage or of which something is asked, those that it fits least first.")
      Field("teams", \.teams, "The teams with a stage, those that are asked for other proof first.")
    }
  }

  /// One bet.
  public struct BetRow: EntityRow, Hashable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// Its stage; left out where neither it nor its one opportunity has one that is recorded.
    public var stage: Opportunity.Stage?
    /// The kinds of proof that it is asked for.
    public var evidence: [FundingContext.Evidence] = []
    /// The calendar time within which it has to pay back.
    public var returnWithin: TimeSpan?
    /// How far off its forecast may be.
    public var forecastTolerance: Share?
    /// The share of the new hires that goes into it.
    public var newHires: Share?
    /// In how many tranches it is funded; left out where nothing that funds it is recorded.
    public var tranches: Int?
    /// The ways in which that does not fit its stage.
    public var mismatches: [StageMismatch] = []
    /// Whether it fits; left out where that is not recorded, or where no rule speaks of it.
    public var isMatched: Bool?

    /// Whether nothing is recorded as asked of it or put into it.
    var isAskedNothing: Bool {
      evidence.isEmpty && returnWithin == nil && forecastTolerance == nil && newHires == nil
    }

    /// The fields of a bet's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field(
        "stage", \.stage,
        "Its stage; left out where neither it nor its one opportunity has one that is recorded.")
      Field("evidence", \.evidence, "The kinds of proof that it is asked for.")
      Field("returnWithin", \.returnWithin, "The calendar time within which it has to pay back.")
      Field("forecastTolerance", \.forecastTolerance, "How far off its forecast may be.")
      Field("newHires", \.newHires, "The share of the new hires that goes into it.")
      Field(
        "tranches", \.tranches,
        "In how many tranches it is funded; left out where nothing that funds it is recorded.")
      Field("mismatches", \.mismatches, "The ways in which that does not fit its stage.")
      Field(
        "matched", \.isMatched,
        "Whether it fits; left out where that is not recorded, or where no rule speaks of it.")
    }
  }

  /// One team.
  public struct TeamRow: EntityRow, Hashable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// The stage that it is funded for.
    public var stage: Team.Stage?
    /// The kinds of proof that it is asked for.
    public var evidence: [FundingContext.Evidence] = []
    /// Those that belong to its stage.
    public var fitting: [FundingContext.Evidence] = []
    /// Whether they fit; left out where it is not recorded what it is asked for.
    public var isMatched: Bool?

    /// The fields of a team's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The team.")
      Field("name", \.name, .required, "What people call it.")
      Field("stage", \.stage, "The stage that it is funded for.")
      Field("evidence", \.evidence, "The kinds of proof that it is asked for.")
      Field("fitting", \.fitting, "Those that belong to its stage.")
      Field(
        "matched", \.isMatched, "Whether they fit; left out where it is not recorded what it is asked for.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == StageGovernance {
  /// An exploratory bet has committed itself to a return soon.
  public static var `return`: Self {
    Self(
      "return", "An exploratory bet has committed itself to a return soon.",
      by: .said("T2022-48", .index), rule: "support and expectations differ by stage",
      ask: "What would people have to promise, or leave untried, to make that return look safe?")
  }
  /// An exploratory bet is asked for a precise forecast.
  public static var forecast: Self {
    Self(
      "forecast", "An exploratory bet is asked for a precise forecast.", by: .said("T2022-48", .index),
      rule: "support and expectations differ by stage",
      ask:
        "Which decision hangs on so precise a number, and what would be known today if it were asked for less?"
    )
  }
  /// A bet in a controlled fall takes many of the new hires.
  public static var newHires: Self {
    Self(
      "newHires", "A bet in a controlled fall takes many of the new hires.", by: .said("T2022-48", .index),
      rule: "support and expectations differ by stage",
      ask: "What are these people told they will work on in two years, and which stage was short of them?")
  }
  /// A team is asked for proof that does not belong to the stage it is funded for.
  public static var teamEvidence: Self {
    Self(
      "teamEvidence", "A team is asked for proof that does not belong to the stage it is funded for.",
      by: .said("T352", .index), rule: "what a team is funded for says how it is judged",
      ask: "What would this team have to show for people to go on funding it with good reason?")
  }
}

// MARK: How it is told

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
      "one stage", open.map(\.id).filter { !known.contains($0) }, of: open.count, key: "bets.stage",
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
          also: [Heuristic("no return committed within \(Self.days(returnWithin)) while exploring", by: .own)])
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
