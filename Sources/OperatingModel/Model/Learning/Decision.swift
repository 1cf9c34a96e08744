/// A decision: what was chosen, what was not, and what would reopen it.
///
/// How well it was decided and how it turned out are two things: good decisions can end badly.
///
/// ```swift
/// var ledger = Decision("ledger", "How do we carry events over?", decidedOn: "2026-02-10")
/// ledger.options = [
///   DecisionOption("Dual write", isChosen: true),
///   DecisionOption("All at once", isChosen: false, reason: "No way back"),
/// ]
/// ledger.trigger = MetricTrigger("acquisition-cost", .above, 400)
/// ```
/// Sources: John Cutler, The Beautiful Mess 2020, post 2 on three options, 8, 11 and 45 on the quality of
/// decisions (P); The Beautiful Mess 381 on frames of prioritisation (p).
public struct Decision: Identified {
  /// The decision's own id.
  public var id: Identifier<Decision>
  /// What is to be decided.
  public var name: String
  /// What could be chosen, and what was (C21).
  public var options: [DecisionOption] = []
  /// What would make people reconsider (C21).
  public var reconsiderWhen: String?
  /// The value of a metric that reopens it (C21).
  public var trigger: MetricTrigger?
  /// The assumptions that it rests on, whichever option is chosen (C22).
  public var assumptions: [Identifier<Assumption>] = []
  /// How sure people were (C21).
  public var confidence: Share?
  /// The day on which the question came up (C27).
  public var raisedOn: Day?
  /// The day on which it was decided (C21).
  public var decidedOn: Day?
  /// The day on which it is due to be looked at again (C21).
  public var revisitOn: Day?
  /// The earlier decision that it takes the place of.
  public var supersedes: Identifier<Decision>?
  /// How well it was decided, whatever came of it (C27).
  public var process: DecisionVerdict?
  /// How it turned out, however it was decided (C27).
  public var outcome: DecisionVerdict?
  /// Which conversation it belongs to (C59).
  public var frame: PrioritisationFrame?
  /// What prioritising was meant to do (C59).
  public var jobs: [PrioritisationJob] = []
  /// The framework in use (C59).
  public var method: PrioritisationMethod?
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
    _ id: Identifier<Decision>, _ name: String, options: [DecisionOption] = [], trigger: MetricTrigger? = nil,
    assumptions: [Identifier<Assumption>] = [], decidedOn: Day? = nil, revisitOn: Day? = nil,
    frame: PrioritisationFrame? = nil, bet: Identifier<Bet>? = nil
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

extension Decision: DocumentRecord {
  /// The fields of a decision.
  public static let fields = Fields(blank: Decision("", "")) {
    Field("id", \.id, .identity, "The decision's own id.")
    Field("name", \.name, .required, "What is to be decided.")
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
