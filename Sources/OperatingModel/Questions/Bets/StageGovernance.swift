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
