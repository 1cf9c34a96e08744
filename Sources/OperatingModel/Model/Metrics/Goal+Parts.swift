extension Goal {
  /// Eleven kinds of goal, which behave differently.
  ///
  /// A plan that has only targets lacks the kinds that limit, sequence or end work.
  ///
  /// The words are the source's; what they say here is our reading of them (D).
  ///
  /// Source: John Cutler, The Beautiful Mess 324, 225 and 216 (I).
  public enum Kind: String, Word {
    /// What is wanted first and foremost, in words.
    case objective
    /// A value that a metric shall reach by a day.
    case target
    /// What is expressly not wanted, however tempting it may be.
    case antiGoal
    /// What must not suffer while other goals are pursued.
    case guardrail
    /// Something that moves early and foretells whether the rest will come.
    case leading
    /// Something that moves late and confirms that the rest has come.
    case lagging
    /// A point on the way that is reached or not.
    case milestone
    /// A way of working that is kept up, whatever comes of it.
    case process
    /// A goal that may be moved, within bounds agreed beforehand.
    case adaptive
    /// A choice that is due by a day: to proceed, to turn or to stop.
    case decision
    /// Something that people shall be able to do afterwards.
    case capabilityBuilding

    public static var meanings: [String: String] {
      [
        "objective": "What is wanted first and foremost, in words.",
        "target": "A value that a metric shall reach by a day.",
        "antiGoal": "What is expressly not wanted, however tempting it may be.",
        "guardrail": "What must not suffer while other goals are pursued.",
        "leading": "Something that moves early and foretells whether the rest will come.",
        "lagging": "Something that moves late and confirms that the rest has come.",
        "milestone": "A point on the way that is reached or not.",
        "process": "A way of working that is kept up, whatever comes of it.",
        "adaptive": "A goal that may be moved, within bounds agreed beforehand.",
        "decision": "A choice that is due by a day: to proceed, to turn or to stop.",
        "capabilityBuilding": "Something that people shall be able to do afterwards.",
      ]
    }
  }
}

extension Goal {
  /// How a bet stands to a goal (C9).
  ///
  /// Source: John Cutler, The Beautiful Mess 393 (I).
  public struct Link: Hashable, Sendable {
    /// The bet.
    public var bet: Identifier<Bet>
    /// How the bet stands to the goal.
    public var kind: Kind?

    /// How a bet stands to a goal.
    public init(_ bet: Identifier<Bet>, kind: Kind? = nil) {
      self.bet = bet
      self.kind = kind
    }
  }
}

extension Goal.Link {
  /// How a bet stands to a goal (C9).
  ///
  /// The words are the source's; what they say here is our reading of them (D).
  ///
  /// Source: John Cutler, The Beautiful Mess 393 (I).
  public enum Kind: String, Word {
    /// The bet stands on its own, and the goal was hung onto it.
    case anchored
    /// The bet follows from the goal, or the goal from the bet.
    case derived
    /// The goal limits how the bet may be carried out.
    case constrained
    /// The goal sums up what several bets bring.
    case aggregated

    public static var meanings: [String: String] {
      [
        "anchored": "The bet stands on its own, and the goal was hung onto it.",
        "derived": "The bet follows from the goal, or the goal from the bet.",
        "constrained": "The goal limits how the bet may be carried out.",
        "aggregated": "The goal sums up what several bets bring.",
      ]
    }
  }
}

extension Goal.Link: DocumentRecord {
  /// The fields of a link from a goal to a bet.
  public static let fields = Fields(blank: Goal.Link(""), onOneLine: true) {
    Field("bet", \.bet, .required, "The bet.")
    Field("kind", \.kind, "How the bet stands to the goal.")
  }
}

extension Goal {
  /// How far a goal had come on a day, as somebody saw it.
  ///
  /// The value that its metric had on the day is an observation of the metric, and need not be said again here.
  ///
  /// Our own formalisation (D).
  public struct Progress: Hashable, Sendable {
    /// The day on which it was looked at.
    public var day: When
    /// The share of the way from the baseline to the target.
    public var share: Share?
    /// The value reached, in the metric's unit, where the metric itself has no observation of it.
    public var value: Finite?
    /// The company's own word for how it fares, such as “on track”.
    public var status: String?
    /// What else was said of it.
    public var note: String?

    /// How far it had come.
    public init(
      _ day: When, share: Share? = nil, value: Finite? = nil, status: String? = nil, note: String? = nil
    ) {
      self.day = day
      self.share = share
      self.value = value
      self.status = status
      self.note = note
    }
  }
}

extension Goal.Progress: DocumentRecord {
  /// The fields of a goal's progress.
  public static let fields = Fields(blank: Goal.Progress("1970-01-01"), onOneLine: true) {
    Field("day", \.day, .required, "The day on which it was looked at.")
    Field("share", \.share, "The share of the way from the baseline to the target.")
    Field(
      "value", \.value,
      "The value reached, in the metric's unit, where the metric itself has no observation of it.")
    Field("status", \.status, "The company's own word for how it fares, such as “on track”.")
    Field("note", \.note, "What else was said of it.")
  }
}

extension Goal {
  /// What there is to say for a milestone (C47).
  ///
  /// Source: John Cutler, The Beautiful Mess 225 (I).
  public struct Milestone: Hashable, Sendable {
    /// Whether it makes people pay attention.
    public var isForcingFunction: Bool?
    /// Whether it takes something all the way through.
    public var isEndToEnd: Bool?
    /// Whether it is uncomfortable.
    public var isUncomfortable: Bool?
    /// Whether it is a stepping stone that keeps options.
    public var keepsOptions: Bool?

    /// A milestone of which nothing is recorded yet.
    public init(
      isForcingFunction: Bool? = nil, isEndToEnd: Bool? = nil, isUncomfortable: Bool? = nil,
      keepsOptions: Bool? = nil
    ) {
      self.isForcingFunction = isForcingFunction
      self.isEndToEnd = isEndToEnd
      self.isUncomfortable = isUncomfortable
      self.keepsOptions = keepsOptions
    }
  }
}

extension Goal.Milestone: DocumentRecord {
  /// The fields of a milestone.
  public static let fields = Fields(blank: Goal.Milestone(), onOneLine: true) {
    Field("isForcingFunction", \.isForcingFunction, "Whether it makes people pay attention.")
    Field("isEndToEnd", \.isEndToEnd, "Whether it takes something all the way through.")
    Field("isUncomfortable", \.isUncomfortable, "Whether it is uncomfortable.")
    Field("keepsOptions", \.keepsOptions, "Whether it is a stepping stone that keeps options.")
  }
}
