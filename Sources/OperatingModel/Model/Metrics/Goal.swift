/// A goal: a forecast of what will be different at the end of a window, or a limit to what may be.
///
/// The metric stays when the goal has gone.
///
/// ```swift
/// var activated = Goal("activated-q3", "More firms activated", kind: .target, metric: "activated-firms")
/// activated.target = 480
/// activated.window = Period("2026-07-01", through: "2026-09-30")
/// activated.bets = [Goal.Link("self-serve", kind: .derived)]
/// ```
/// Sources: John Cutler, The Beautiful Mess 324, 225 and 216 on kinds of goals (I), 2020, post 25 on
/// persistent models (P), 393 on how goals and initiatives relate (I).
public struct Goal: Noun, Nested {
  /// The goal's own id.
  public var id: Identifier<Goal>
  /// What people call it.
  public var name: String?
  /// Which of eleven kinds of goal it is (C47).
  public var kind: Kind?
  /// What is wanted, in words.
  public var statement: String?
  /// The metric that it is set on (C45).
  public var metric: Identifier<Metric>?
  /// The team that it was given to (C34, C45).
  public var owner: Identifier<Team>?
  /// Where the metric stood when it was set, in the metric's unit (C45).
  public var baseline: Finite?
  /// Where the metric shall be at the end of the window, in the metric's unit (C45).
  public var target: Finite?
  /// Below what the metric may not fall: a guardrail, or the bound of an adaptive goal (C47).
  public var atLeast: Finite?
  /// Above what the metric may not rise: a guardrail, or the bound of an adaptive goal (C47).
  public var atMost: Finite?
  /// The days that it is set for (C45).
  public var window: Period?
  /// The inputs that it is expected to be reached through (C45).
  public var inputs: [Identifier<Metric>] = []
  /// The bets that it rests on, or that stand in some other relation to it (C9, C45).
  public var bets: [Link] = []
  /// The goals that it was derived from, where goals cascade (C9, C45).
  public var parents: [Identifier<Goal>] = []
  /// The goals that it guards, where it is a guardrail (C47).
  public var guards: [Identifier<Goal>] = []
  /// The level of authority that it takes to answer for it (C34).
  public var levelAsked: Mandate.Level?
  /// Whether it is still being worked towards.
  public var state: State?
  /// How far it had come, as people saw it from time to time.
  public var progress: [Progress] = []
  /// What there is to say for it as a milestone, where it is one (C47).
  public var milestone: Milestone?
  /// What changed of it, and when.
  public var history: [Change] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A goal.
  public init(
    _ id: Identifier<Goal>, _ name: String? = nil, kind: Kind? = nil, metric: Identifier<Metric>? = nil,
    owner: Identifier<Team>? = nil, baseline: Finite? = nil, target: Finite? = nil, window: Period? = nil,
    bets: [Link] = [], levelAsked: Mandate.Level? = nil, state: State? = nil,
    progress: [Progress] = [], history: [Change] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.metric = metric
    self.owner = owner
    self.baseline = baseline
    self.target = target
    self.window = window
    self.bets = bets
    self.levelAsked = levelAsked
    self.state = state
    self.progress = progress
    self.history = history
  }
}

extension Goal {
  /// Whether a goal is still being worked towards.
  ///
  /// Our own formalisation (D).
  public enum State: String, Word {
    /// People talk about it, and have not agreed on it.
    case proposed
    /// People work towards it.
    case active
    /// It was reached, as far as it was meant to be.
    case met
    /// It was not reached, and nobody works towards it any more.
    case missed
    /// It was given up before its time was over.
    case dropped

    public static var meanings: [String: String] {
      [
        "proposed": "People talk about it, and have not agreed on it.",
        "active": "People work towards it.",
        "met": "It was reached, as far as it was meant to be.",
        "missed": "It was not reached, and nobody works towards it any more.",
        "dropped": "It was given up before its time was over.",
      ]
    }
  }
}

extension Goal {
  /// A system's roster: ``ProductOperatingSystem/goals``.
  public static let roster: RosterPath = \.goals
  /// The fields of a goal.
  public static let fields = Fields(blank: Goal(""), check: check) {
    Field("id", \.id, .identity, "The goal's own id.")
    Field("name", \.name, "What people call it.")
    Field("kind", \.kind, "Which of eleven kinds of goal it is (C47).")
    Field("statement", \.statement, "What is wanted, in words.")
    Field("metric", \.metric, "The metric that it is set on (C45).")
    Field("owner", \.owner, "The team that it was given to (C34, C45).")
    Field("baseline", \.baseline, "Where the metric stood when it was set, in the metric's unit (C45).")
    Field(
      "target", \.target, "Where the metric shall be at the end of the window, in the metric's unit (C45).")
    Field(
      "atLeast", \.atLeast,
      "Below what the metric may not fall: a guardrail, or the bound of an adaptive goal (C47).")
    Field(
      "atMost", \.atMost,
      "Above what the metric may not rise: a guardrail, or the bound of an adaptive goal (C47).")
    Field("window", \.window, "The days that it is set for (C45).")
    Field("inputs", \.inputs, "The inputs that it is expected to be reached through (C45).")
    Field("bets", \.bets, "The bets that it rests on, or that stand in some other relation to it (C9, C45).")
    Field(
      "parents", \.parents, circles: .forbidden,
      "The goals that it was derived from, where goals cascade (C9, C45).")
    Field(
      "guards", \.guards, circles: .notToItself, "The goals that it guards, where it is a guardrail (C47).")
    Field("levelAsked", \.levelAsked, "The level of authority that it takes to answer for it (C34).")
    Field("state", \.state, "Whether it is still being worked towards.")
    Field("progress", \.progress, "How far it had come, as people saw it from time to time.")
    Field("milestone", \.milestone, "What there is to say for it as a milestone, where it is one (C47).")
    Field("history", \.history, "What changed of it, and when.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }

  private static let check: @Sendable (Goal) -> [IntegrityFault] = { goal in
    guard let least = goal.atLeast, let most = goal.atMost, least > most else { return [] }
    return [
      IntegrityFault(
        .invertedInterval, at: "atMost", "the metric shall be at least \(least) and at most \(most)")
    ]
  }
}
