/// How far is each team's output from a customer and from a business outcome, via whom, and is there any way at all?
///
/// Two distances that are never mixed. A team in contact with customers is one step from them, and a team that it
/// consumes from one more. A bet or goal that a team answers for is one step from the metric that it is aimed at,
/// and every influence from there to a result is one more: team, input, driver, North Star, outcome. What a team
/// contributes to a bet goes over the team that answers for it, which is a step of its own.
///
/// ```swift
/// let hops = system.ask(.teamHops)
/// hops.teams["data"]?.hopsToCustomer       // 2
/// hops.teams["data"]?.viaTeams             // five teams, each as near as the others
/// ```
/// The shortest way is told with all that tie for it. It hides how many build on a team, so their number stands
/// beside it. Where nothing leads there the distance is `nil`: nothing that is recorded does. No share of revenue is
/// ever multiplied along the way.
///
/// A bet without a metric is as near as the nearest bet that it is part of. Bets and goals that are over are left aside
/// unless ``looksAt`` says otherwise, and so are dependencies that do not stand on the day. Takes linear time, but for
/// sorting by id.
///
/// Sources: John Cutler, The Beautiful Mess 340 (p) and 349 (I), concept C33; the steps of a contribution are this
/// library's own (D).
public struct TeamHops: Question {
  /// The least share of its work that a team finishes without others, to count as independent.
  public var leastIndependence: Share = 0.7
  /// Which bets and goals are looked at.
  public var looksAt = OpenScope.usual
  /// The day for which it is asked; the system's own unless said.
  public var on: Day?

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.hops",
    "How far is each team from a customer and from a business outcome, via whom, and is there any way at all?",
    concepts: ["C33"], sources: ["T340", "T349"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.noWayToCustomer, .noWayToOutcome]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: TeamHops()) {
    Field(
      "leastIndependence", \.leastIndependence, by: .own,
      "The least share of its work that a team finishes without others, to count as independent.")
    Field("looksAt", \.looksAt, by: .own, "Which bets and goals are looked at.")
    Field("on", \.on, "The day for which it is asked; the system's own unless said.")
  }
}

extension Question where Self == TeamHops {
  /// How far is each team from a customer and from a business outcome, via whom, and is there any way at all?
  public static var teamHops: Self { Self() }

  /// How far is each team from a customer and from a business outcome on a day?
  public static func teamHops(on day: Day) -> Self { teamHops { $0.on = day } }
}

// MARK: What it tells

extension TeamHops {
  /// How many steps lie between each team and a customer, and between each team and a business outcome.
  public struct Table: DocumentRecord, Hashable {
    /// The teams, those without a way to a customer first, then the furthest.
    public var teams: [TeamRow] = []
    /// The metrics, those that lead to no result first, then the furthest.
    public var metrics: [MetricRow] = []
    /// For how many teams it is recorded how independently they work.
    public var independenceRecorded = 0
    /// How many teams are recorded as working independently.
    public var independent = 0
    /// How many teams have a way to a result.
    public var withOutcome = 0
    /// How many teams are aimed at an input: a leading indicator that they can act on.
    public var withInput = 0
    /// How many teams have all three.
    public var withAll = 0

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("teams", \.teams, "The teams, those without a way to a customer first, then the furthest.")
      Field("metrics", \.metrics, "The metrics, those that lead to no result first, then the furthest.")
      Field(
        "independenceRecorded", \.independenceRecorded, .required,
        "For how many teams it is recorded how independently they work.")
      Field("independent", \.independent, .required, "How many teams are recorded as working independently.")
      Field("withOutcome", \.withOutcome, .required, "How many teams have a way to a result.")
      Field(
        "withInput", \.withInput, .required,
        "How many teams are aimed at an input: a leading indicator that they can act on.")
      Field("withAll", \.withAll, .required, "How many teams have all three.")
    }
  }

  /// One team's two distances.
  public struct TeamRow: EntityRow, Hashable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// Whether it is in direct contact with customers.
    public var customerFacing: Bool?
    /// The fewest steps to a customer; left out where nothing that is recorded leads to one.
    public var hopsToCustomer: Int?
    /// The consumers over which it is that few: all of them; none for a team in contact with customers.
    public var viaTeams: [Identifier<Team>] = []
    /// How many teams consume what it provides, near or not.
    public var consumers = 0
    /// The fewest steps to a result; left out where nothing that is recorded leads to one.
    public var hopsToOutcome: Int?
    /// The bets over which it is that few: all of them.
    public var viaBets: [Identifier<Bet>] = []
    /// The goals over which it is that few: all of them.
    public var viaGoals: [Identifier<Goal>] = []
    /// The metrics that these are aimed at.
    ///
    /// Of a contribution, and of what a bet has from a whole of it, it is the first.
    public var viaMetrics: [Identifier<Metric>] = []
    /// The inputs that the bets and goals that it answers for are aimed at.
    public var inputs: [Identifier<Metric>] = []
    /// The share of its work that it finishes without other teams.
    public var independence: Share?

    /// The fields of a team's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The team.")
      Field("name", \.name, .required, "What people call it.")
      Field("customerFacing", \.customerFacing, "Whether it is in direct contact with customers.")
      Field(
        "hopsToCustomer", \.hopsToCustomer,
        "The fewest steps to a customer; left out where nothing that is recorded leads to one.")
      Field(
        "viaTeams", \.viaTeams,
        "The consumers over which it is that few: all of them; none for a team in contact with customers.")
      Field("consumers", \.consumers, .required, "How many teams consume what it provides, near or not.")
      Field(
        "hopsToOutcome", \.hopsToOutcome,
        "The fewest steps to a result; left out where nothing that is recorded leads to one.")
      Field("viaBets", \.viaBets, "The bets over which it is that few: all of them.")
      Field("viaGoals", \.viaGoals, "The goals over which it is that few: all of them.")
      Field("viaMetrics", \.viaMetrics, "The metrics that these are aimed at.")
      Field("inputs", \.inputs, "The inputs that the bets and goals that it answers for are aimed at.")
      Field("independence", \.independence, "The share of its work that it finishes without other teams.")
    }
  }

  /// One metric's distance to a result.
  public struct MetricRow: EntityRow, Hashable {
    /// The metric.
    public var id: Identifier<Metric>
    /// What people call it.
    public var name: String
    /// The part that it plays.
    public var role: Metric.Role?
    /// The fewest influences to a result: 0 for a result; left out where none leads to one.
    public var hopsToResult: Int?
    /// The metrics over which it is that few: all of them.
    public var next: [Identifier<Metric>] = []

    /// The fields of a metric's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The metric.")
      Field("name", \.name, .required, "What people call it.")
      Field("role", \.role, "The part that it plays.")
      Field(
        "hopsToResult", \.hopsToResult,
        "The fewest influences to a result: 0 for a result; left out where none leads to one.")
      Field("next", \.next, "The metrics over which it is that few: all of them.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == TeamHops {
  /// A team does not meet customers, and nobody who does builds on what it makes.
  public static var noWayToCustomer: Self {
    Self(
      "noWayToCustomer", "A team does not meet customers, and nobody who does builds on what it makes.",
      by: .said("T340", .primaryInPart),
      rule: "what a team makes reaches a customer in some number of steps",
      ask: "Who notices first when this team's work is missing, and over whom does a customer feel it?")
  }
  /// A team's bets or goals are aimed at metrics, and none of them leads to a result.
  public static var noWayToOutcome: Self {
    Self(
      "noWayToOutcome", "A team's bets or goals are aimed at metrics, and none of them leads to a result.",
      by: .said("T340", .primaryInPart), rule: "team, input, driver, North Star, outcome",
      ask: "If this team's metric doubled, what would the business see, and who has written that down?")
  }
}
