extension Bet {
  /// What a team's week is like; some modes drain the attention that others need.
  ///
  /// The words are the source's; what they say here is our reading of them (D).
  ///
  /// Source: John Cutler, The Beautiful Mess 356 (p).
  public enum PartyMode: String, Word {
    /// Goes for something big for long, with all of one's attention.
    case questing
    /// Gets small pieces done, one after the other.
    case chipping
    /// Does deep, difficult work that must not be interrupted.
    case spellcasting
    /// Watches for what catches fire, and is interrupted by it.
    case firewatch
    /// Finds a way where nobody has gone before.
    case trailblazing
    /// Stands by to help others, which is slack.
    case spotting
    /// Puts things in order between other work, which is slack.
    case tidying

    public static var meanings: [String: String] {
      [
        "questing": "Goes for something big for long, with all of one's attention.",
        "chipping": "Gets small pieces done, one after the other.",
        "spellcasting": "Does deep, difficult work that must not be interrupted.",
        "firewatch": "Watches for what catches fire, and is interrupted by it.",
        "trailblazing": "Finds a way where nobody has gone before.",
        "spotting": "Stands by to help others, which is slack.",
        "tidying": "Puts things in order between other work, which is slack.",
      ]
    }
  }

  /// One dimension of an effort's shape, which people rate independently before they choose a process.
  ///
  /// The words are the source's; what they say here is our reading of them (D).
  ///
  /// Source: John Cutler, The Beautiful Mess 397 (p).
  public enum ShapeDimension: String, Word {
    /// How many teams have to work together, and how closely.
    case coordination
    /// For how long it needs steady attention, from weeks to years.
    case sustainedAttention
    /// When its value shows: early, bit by bit, or late.
    case valueOverTime
    /// How much is unknown of what is needed and of what will work.
    case uncertainty
    /// How tightly dates, rules, money or technology bind it.
    case constraints
    /// How much is lost for each week that it comes later.
    case delaySensitivity
    /// How people have to find out what is worth doing, from hardly to all along.
    case discoveryApproach
    /// Who has to decide about it, from the team to the top of the company.
    case decisionAuthority

    public static var meanings: [String: String] {
      [
        "coordination": "How many teams have to work together, and how closely.",
        "sustainedAttention": "For how long it needs steady attention, from weeks to years.",
        "valueOverTime": "When its value shows: early, bit by bit, or late.",
        "uncertainty": "How much is unknown of what is needed and of what will work.",
        "constraints": "How tightly dates, rules, money or technology bind it.",
        "delaySensitivity": "How much is lost for each week that it comes later.",
        "discoveryApproach": "How people have to find out what is worth doing, from hardly to all along.",
        "decisionAuthority": "Who has to decide about it, from the team to the top of the company.",
      ]
    }
  }
}

extension Bet {
  /// Where the uncertainty of a bet sits, on one day; not a device for ranking.
  ///
  /// An interval matters to the decision where the point at which people would decide otherwise lies within it; the
  /// fields for those points are this library's own (D).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 35 (P).
  public struct ConfidenceProfile: Hashable, Sendable {
    /// The day on which it was looked at.
    public var day: When?
    /// How large the opportunity is, from none to the largest thinkable (C17).
    public var opportunitySize: Estimate<Share>?
    /// How easily it can be experimented with, from not at all to very (C17).
    public var experimentFriendliness: Estimate<Share>?
    /// How much effort an intervention takes, from an hour to a year (C17).
    public var interventionEffort: Estimate<Share>?
    /// From which size of the opportunity on people would go for it (C17). This library's own (D).
    public var sizeNeeded: Share?
    /// How easily it has to be experimented with for people to learn first (C17). This library's own (D).
    public var friendlinessNeeded: Share?
    /// Up to how much effort people would go for it (C17). This library's own (D).
    public var effortAllowed: Share?
    /// How sure people are that a solution is possible (C17).
    public var solutionExists: Certainty?
    /// How sure people are that they know which solution (C17).
    public var solutionKnown: Certainty?

    /// A profile of which nothing is recorded yet.
    public init(
      day: When? = nil, opportunitySize: Estimate<Share>? = nil,
      experimentFriendliness: Estimate<Share>? = nil,
      interventionEffort: Estimate<Share>? = nil
    ) {
      self.day = day
      self.opportunitySize = opportunitySize
      self.experimentFriendliness = experimentFriendliness
      self.interventionEffort = interventionEffort
    }
  }
}

extension Bet.ConfidenceProfile {
  /// How sure people are of an answer.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 35 (P).
  public enum Certainty: String, Word, Ordinal {
    /// People have no confidence in the answer.
    case notAtAll
    /// People have a hunch, and would not rely on it.
    case slightly
    /// People think it more likely than not, and have doubts.
    case somewhat
    /// People would rely on it, and would not be shocked if it were wrong.
    case fairly
    /// People see no way in which it could be wrong.
    case completely

    public static var meanings: [String: String] {
      [
        "notAtAll": "People have no confidence in the answer.",
        "slightly": "People have a hunch, and would not rely on it.",
        "somewhat": "People think it more likely than not, and have doubts.",
        "fairly": "People would rely on it, and would not be shocked if it were wrong.",
        "completely": "People see no way in which it could be wrong.",
      ]
    }
  }
}

extension Bet.ConfidenceProfile: DocumentRecord {
  /// The fields of a confidence profile.
  public static let fields = Fields(blank: Bet.ConfidenceProfile()) {
    Field("day", \.day, "The day on which it was looked at.")
    Field(
      "opportunitySize", \.opportunitySize,
      "How large the opportunity is, from none to the largest thinkable (C17).")
    Field(
      "experimentFriendliness", \.experimentFriendliness,
      "How easily it can be experimented with, from not at all to very (C17).")
    Field(
      "interventionEffort", \.interventionEffort,
      "How much effort an intervention takes, from an hour to a year (C17).")
    Field("sizeNeeded", \.sizeNeeded, "From which size of the opportunity on people would go for it (C17).")
    Field(
      "friendlinessNeeded", \.friendlinessNeeded,
      "How easily it has to be experimented with for people to learn first (C17).")
    Field("effortAllowed", \.effortAllowed, "Up to how much effort people would go for it (C17).")
    Field("solutionExists", \.solutionExists, "How sure people are that a solution is possible (C17).")
    Field("solutionKnown", \.solutionKnown, "How sure people are that they know which solution (C17).")
  }
}

extension Bet {
  /// Something that drives, binds or frees a bet.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 19 (P).
  public struct Force: Hashable, Sendable {
    /// What it is, such as a date, a budget or a scope.
    public var name: String
    /// How it acts (C13).
    public var kind: Kind
    /// Whether people know of it; true unless said. Some are only discovered by experience.
    public var isDiscovered: Bool

    /// A force.
    public init(_ name: String, _ kind: Kind, isDiscovered: Bool = true) {
      self.name = name
      self.kind = kind
      self.isDiscovered = isDiscovered
    }
  }
}

extension Bet.Force {
  /// How something acts on an effort.
  ///
  /// Sources: John Cutler, The Beautiful Mess 2020, post 19 (P), after Johanna Rothman, Manage It!; enabling
  /// constraints from issue 43 of 2021 (I).
  public enum Kind: String, Word {
    /// Pulls the effort, since it has to be met: a date, a scope, a quality.
    case driver
    /// Binds the effort: what there is, and cannot be changed.
    case constraint
    /// Is free to move, and gives way when something has to.
    case float
    /// Narrows the effort on purpose, so that people find their way more easily.
    case enablingConstraint

    public static var meanings: [String: String] {
      [
        "driver": "Pulls the effort, since it has to be met: a date, a scope, a quality.",
        "constraint": "Binds the effort: what there is, and cannot be changed.",
        "float": "Is free to move, and gives way when something has to.",
        "enablingConstraint": "Narrows the effort on purpose, so that people find their way more easily.",
      ]
    }
  }
}

extension Bet.Force: DocumentRecord {
  /// The fields of a force.
  public static let fields = Fields(blank: Bet.Force("", .driver), onOneLine: true) {
    Field("name", \.name, .required, "What it is, such as a date, a budget or a scope.")
    Field("kind", \.kind, .required, "How it acts (C13).")
    Field("isDiscovered", \.isDiscovered, "Whether people know of it; true unless said.")
  }
}

extension Bet {
  /// How many people of a bet's team are in a mode at the same time.
  ///
  /// Source: John Cutler, The Beautiful Mess 356 (p).
  public struct PartyShare: Hashable, Sendable {
    /// The mode (C15).
    public var mode: PartyMode
    /// How many people.
    public var people: Int

    /// Some people in a mode.
    public init(_ mode: PartyMode, _ people: Int) {
      self.mode = mode
      self.people = people
    }
  }
}

extension Bet.PartyShare: DocumentRecord {
  /// The fields of a share of the party.
  public static let fields = Fields(blank: Bet.PartyShare(.questing, 0), onOneLine: true) {
    Field("mode", \.mode, .required, "The mode (C15).")
    Field("people", \.people, .required, rule: .atLeast(0), "How many people.")
  }
}

extension Bet {
  /// One rater's view of one dimension of a bet's shape.
  ///
  /// Source: John Cutler, The Beautiful Mess 397 (p).
  public struct ShapeRating: Hashable, Sendable {
    /// Who rates: a role or an opaque id.
    public var rater: String
    /// The dimension (C15).
    public var dimension: ShapeDimension
    /// The level, from 1 to 5.
    public var level: Int
    /// The day of the rating.
    public var day: When?

    /// A rating.
    public init(_ rater: String, _ dimension: ShapeDimension, _ level: Int, day: When? = nil) {
      self.rater = rater
      self.dimension = dimension
      self.level = level
      self.day = day
    }
  }
}

extension Bet.ShapeRating: DocumentRecord {
  /// The fields of a rating.
  public static let fields = Fields(blank: Bet.ShapeRating("", .coordination, 1), onOneLine: true) {
    Field("rater", \.rater, .required, "Who rates: a role or an opaque id.")
    Field("dimension", \.dimension, .required, "The dimension (C15).")
    Field("level", \.level, .required, rule: .within(1...5), "The level, from 1 to 5.")
    Field("day", \.day, "The day of the rating.")
  }
}
