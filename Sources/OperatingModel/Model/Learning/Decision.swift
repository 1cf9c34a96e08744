/// A decision: what was chosen, what was not, and what would reopen it.
///
/// How well it was decided and how it turned out are two things: good decisions can end badly.
///
/// ```swift
/// var ledger = Decision("ledger", "How do we carry events over?", decidedOn: "2026-02-10")
/// ledger.options = [
///   Decision.Option("Dual write", isChosen: true),
///   Decision.Option("All at once", isChosen: false, reason: "No way back"),
/// ]
/// ledger.trigger = Decision.Trigger("acquisition-cost", .above, 400)
/// ```
/// Sources: John Cutler, The Beautiful Mess 2020, post 2 on three options, 8, 11 and 45 on the quality of
/// decisions (P); The Beautiful Mess 381 on frames of prioritisation (p).
public struct Decision: Noun {
  /// The decision's own id.
  public var id: Identifier<Decision>
  /// What is to be decided.
  public var name: String?
  /// What could be chosen, and what was (C21).
  public var options: [Option] = []
  /// What would make people reconsider (C21).
  public var reconsiderWhen: String?
  /// The value of a metric that reopens it (C21).
  public var trigger: Trigger?
  /// The assumptions that it rests on, whichever option is chosen (C22).
  public var assumptions: [Identifier<Assumption>] = []
  /// How sure people were (C21).
  public var confidence: Share?
  /// The day on which the question came up (C27).
  public var raisedOn: When?
  /// The day on which it was decided (C21).
  public var decidedOn: When?
  /// The day on which it is due to be looked at again (C21).
  public var revisitOn: When?
  /// The earlier decision that it takes the place of.
  public var supersedes: Identifier<Decision>?
  /// How well it was decided, whatever came of it (C27).
  public var process: Verdict?
  /// How it turned out, however it was decided (C27).
  public var outcome: Verdict?
  /// Which conversation it belongs to (C59).
  public var frame: Frame?
  /// What prioritising was meant to do (C59).
  public var jobs: [Job] = []
  /// The framework in use (C59).
  public var method: Method?
  /// Who decides: a role or a group, not a person.
  public var decider: String?
  /// The team that sees to it.
  public var owner: Identifier<Team>?
  /// The bet that it is about.
  public var bet: Identifier<Bet>?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A decision.
  public init(
    _ id: Identifier<Decision>, _ name: String? = nil, options: [Option] = [], trigger: Trigger? = nil,
    assumptions: [Identifier<Assumption>] = [], decidedOn: When? = nil, revisitOn: When? = nil,
    frame: Frame? = nil, bet: Identifier<Bet>? = nil
  ) {
    self.id = id
    self.name = name
    self.options = options
    self.trigger = trigger
    self.assumptions = assumptions
    self.decidedOn = decidedOn
    self.revisitOn = revisitOn
    self.frame = frame
    self.bet = bet
  }
}

extension Decision {
  /// How good the deciding, or what came of it, is thought to be: two questions with the same answers (C27).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, posts 8, 11 and 45 (P).
  public enum Verdict: String, Word {
    /// Looked back at, it was well decided, or came out well.
    case good
    /// Looked back at, it was badly decided, or came out badly.
    case poor
    /// People looked back at it, and cannot tell.
    case unclear

    public static var meanings: [String: String] {
      [
        "good": "Looked back at, it was well decided, or came out well.",
        "poor": "Looked back at, it was badly decided, or came out badly.",
        "unclear": "People looked back at it, and cannot tell.",
      ]
    }
  }
}

extension Decision {
  /// Something that could be chosen (C21).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 2 (P).
  public struct Option: Hashable, Sendable {
    /// What it is.
    public var name: String
    /// Whether it was chosen, or rejected.
    public var isChosen: Bool?
    /// Why.
    public var reason: String?
    /// Whether it is to do nothing.
    public var isDoNothing: Bool?
    /// The assumptions that it rests on (C22).
    public var assumptions: [Identifier<Assumption>] = []
    /// The bets that came of it (C10).
    public var bets: [Identifier<Bet>] = []

    /// Something that could be chosen.
    public init(_ name: String, isChosen: Bool? = nil, reason: String? = nil, isDoNothing: Bool? = nil) {
      self.name = name
      self.isChosen = isChosen
      self.reason = reason
      self.isDoNothing = isDoNothing
    }
  }
}

extension Decision.Option: DocumentRecord {
  /// The fields of an option.
  public static let fields = Fields(blank: Decision.Option("")) {
    Field("name", \.name, .required, "What it is.")
    Field("isChosen", \.isChosen, "Whether it was chosen, or rejected.")
    Field("reason", \.reason, "Why.")
    Field("isDoNothing", \.isDoNothing, "Whether it is to do nothing.")
    Field("assumptions", \.assumptions, "The assumptions that it rests on (C22).")
    Field("bets", \.bets, "The bets that came of it (C10).")
  }
}

extension Decision {
  /// A value of a metric beyond which something is reopened (C21).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 2 (P).
  public struct Trigger: Hashable, Sendable {
    /// The metric.
    public var metric: Identifier<Metric>
    /// On which side of the threshold it is met.
    public var comparison: Comparison
    /// The threshold, in the metric's unit.
    public var threshold: Finite

    /// A trigger.
    public init(_ metric: Identifier<Metric>, _ comparison: Comparison, _ threshold: Finite) {
      self.metric = metric
      self.comparison = comparison
      self.threshold = threshold
    }
  }
}

extension Decision.Trigger {
  /// On which side of its threshold a trigger is met; on the threshold itself it is not (C21).
  public enum Comparison: String, Word {
    /// The decision is looked at again when the value is greater than the threshold.
    case above
    /// The decision is looked at again when the value is less than the threshold.
    case below

    public static var meanings: [String: String] {
      [
        "above": "The decision is looked at again when the value is greater than the threshold.",
        "below": "The decision is looked at again when the value is less than the threshold.",
      ]
    }
  }
}

extension Decision.Trigger: DocumentRecord {
  /// The fields of a trigger.
  public static let fields = Fields(blank: Decision.Trigger("", .above, 0), onOneLine: true) {
    Field("metric", \.metric, .required, "The metric.")
    Field("comparison", \.comparison, .required, "On which side of the threshold it is met.")
    Field("threshold", \.threshold, .required, "The threshold, in the metric's unit.")
  }
}

extension Decision {
  /// A system's roster: ``ProductOperatingSystem/decisions``.
  public static let roster: RosterPath = \.decisions
  /// The fields of a decision.
  public static let fields = Fields(blank: Decision("")) {
    Field("id", \.id, .identity, "The decision's own id.")
    Field("name", \.name, "What is to be decided.")
    Field("options", \.options, "What could be chosen, and what was (C21).")
    Field("reconsiderWhen", \.reconsiderWhen, "What would make people reconsider (C21).")
    Field("trigger", \.trigger, "The value of a metric that reopens it (C21).")
    Field("assumptions", \.assumptions, "The assumptions that it rests on, whichever option is chosen (C22).")
    Field("confidence", \.confidence, "How sure people were (C21).")
    Field("raisedOn", \.raisedOn, "The day on which the question came up (C27).")
    Field("decidedOn", \.decidedOn, notBefore: [\.raisedOn], "The day on which it was decided (C21).")
    Field(
      "revisitOn", \.revisitOn, notBefore: [\.raisedOn, \.decidedOn],
      "The day on which it is due to be looked at again (C21).")
    Field("supersedes", \.supersedes, circles: .forbidden, "The earlier decision that it takes the place of.")
    Field("process", \.process, "How well it was decided, whatever came of it (C27).")
    Field("outcome", \.outcome, "How it turned out, however it was decided (C27).")
    Field("frame", \.frame, "Which conversation it belongs to (C59).")
    Field("jobs", \.jobs, "What prioritising was meant to do (C59).")
    Field("method", \.method, "The framework in use (C59).")
    Field("decider", \.decider, "Who decides: a role or a group, not a person.")
    Field("owner", \.owner, "The team that sees to it.")
    Field("bet", \.bet, "The bet that it is about.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
