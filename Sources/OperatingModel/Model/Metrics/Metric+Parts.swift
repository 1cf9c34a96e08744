extension Metric {
  /// The side of use that an input of the north star looks at (C43).
  ///
  /// Sources: John Cutler, The Beautiful Mess 2020, post 25 (P); North Star Playbook (K).
  public struct InputLens: OpenWord {
    /// The word.
    public let rawValue: String
    /// The lens of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// How many take part.
    public static let breadth: InputLens = "breadth"
    /// How much they do.
    public static let depth: InputLens = "depth"
    /// How often they do it.
    public static let frequency: InputLens = "frequency"
    /// How quickly or how well it goes.
    public static let efficiency: InputLens = "efficiency"
    /// The lenses that the sources name.
    public static var known: [InputLens] {
      [.breadth, .depth, .frequency, .efficiency]
    }
  }

  /// What a metric is measured for (C46).
  ///
  /// Each is legitimate; a metric that serves two masters chills learning.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, posts 17 and 50 (P).
  public enum Purpose: String, Word {
    /// To be less wrong.
    case learn
    /// To make somebody do more of something.
    case incentivise
    /// To show that something was worth it.
    case justify
    /// To keep something running within its bounds.
    case manage
  }

  /// The game that a product plays, which tells what its north star is likely to count (C43).
  ///
  /// Source: North Star Playbook (K).
  public struct Game: OpenWord {
    /// The word.
    public let rawValue: String
    /// The game of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// How much time people want to spend.
    public static let attention: Game = "attention"
    /// How much people buy or exchange.
    public static let transaction: Game = "transaction"
    /// How well people get something done.
    public static let productivity: Game = "productivity"
    /// The games that the source names.
    public static var known: [Game] {
      [.attention, .transaction, .productivity]
    }
  }
}

extension Metric {
  /// What people answer to one of the seven questions to a north star, and why (C43).
  ///
  /// The answers are kept side by side and never added up.
  ///
  /// Source: North Star Playbook, chapter 2 (K).
  public struct ChecklistEntry: Hashable, Sendable {
    /// The question.
    public var point: Point
    /// The answer.
    public var answer: Answer
    /// Why.
    public var reason: String?

    /// An answer to one of the seven questions.
    public init(_ point: Point, _ answer: Answer, reason: String? = nil) {
      self.point = point
      self.answer = answer
      self.reason = reason
    }
  }
}

extension Metric.ChecklistEntry {
  /// An answer to one of the seven questions to a north star (C43).
  public enum Answer: String, Word {
    /// It does.
    case yes
    /// It does not.
    case no
    /// Nobody is sure; other than an answer that is not recorded.
    case unsure
  }

  /// The seven questions to a north star (C43).
  ///
  /// Source: North Star Playbook, chapter 2 (K).
  public enum Point: String, Word {
    /// Does it express the value that customers get?
    case expressesValue
    /// Does it represent the vision and the strategy?
    case representsStrategy
    /// Is it a leading indicator of success?
    case leadsSuccess
    /// Can people act on it?
    case actionable
    /// Does everybody understand it?
    case understandable
    /// Can it be measured?
    case measurable
    /// Is it more than a number to be proud of?
    case noVanity
  }
}

extension Metric.ChecklistEntry: DocumentRecord {
  /// The fields of an answer of the checklist.
  public static let fields = Fields(blank: Metric.ChecklistEntry(.expressesValue, .unsure), onOneLine: true) {
    Field("point", \.point, .required, "The question.")
    Field("answer", \.answer, .required, "The answer.")
    Field("reason", \.reason, "Why.")
  }
}

extension Metric {
  /// A company's own word for how a metric fares.
  public struct Health: OpenWord {
    /// The word.
    public let rawValue: String
    /// The health of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// No word has a meaning of its own.
    public static var known: [Health] { [] }
  }

  /// A value that a metric shall reach, and by when.
  ///
  /// It is what the metric itself is planned for. What a team was given to reach is a ``Goal``, which has an owner, and
  /// a window of its own.
  public struct Target: Hashable, Sendable {
    /// The value, in the metric's unit.
    public var value: Finite
    /// The day by which it shall be reached.
    public var by: When?
    /// What there is to know about it.
    public var note: String?

    /// A value to reach.
    public init(_ value: Finite, by day: When? = nil, note: String? = nil) {
      self.value = value
      self.by = day
      self.note = note
    }
  }

  /// Bounds within which a company reads a metric one way or another, such as “healthy” from 99.5 on.
  ///
  /// No answer turns them into a grade: they say what the company has agreed to look at.
  public struct Threshold: Hashable, Sendable {
    /// The company's own word for how it is read there.
    public var name: String
    /// From which value on, in the metric's unit.
    public var atLeast: Finite?
    /// Up to which value, in the metric's unit.
    public var atMost: Finite?
    /// What is done there.
    public var response: String?

    /// Bounds and what they are called.
    public init(_ name: String, atLeast: Finite? = nil, atMost: Finite? = nil, response: String? = nil) {
      self.name = name
      self.atLeast = atLeast
      self.atMost = atMost
      self.response = response
    }
  }
}

extension Metric.Target: DocumentRecord {
  /// The fields of a target.
  public static let fields = Fields(blank: Metric.Target(0), onOneLine: true) {
    Field("value", \.value, .required, "The value, in the metric's unit.")
    Field("by", \.by, "The day by which it shall be reached.")
    Field("note", \.note, "What there is to know about it.")
  }
}

extension Metric.Threshold: DocumentRecord {
  /// The fields of a threshold.
  public static let fields = Fields(blank: Metric.Threshold(""), onOneLine: true, check: check) {
    Field("name", \.name, .required, "The company's own word for how it is read there.")
    Field("atLeast", \.atLeast, "From which value on, in the metric's unit.")
    Field("atMost", \.atMost, "Up to which value, in the metric's unit.")
    Field("response", \.response, "What is done there.")
  }

  private static let check: @Sendable (Metric.Threshold) -> [IntegrityFault] = { bounds in
    guard let least = bounds.atLeast, let most = bounds.atMost, least > most else { return [] }
    return [IntegrityFault(.invertedInterval, at: "atMost", "it is at least \(least) and at most \(most)")]
  }
}

extension Metric {
  /// The value of a metric on a day.
  public struct Observation: Hashable, Sendable {
    /// The day, or the last day that the value covers.
    public var day: When
    /// The value, in the metric's unit.
    public var value: Finite
    /// What there is to know about the value.
    public var note: String?

    /// The value of a metric on a day.
    public init(_ day: When, _ value: Finite, note: String? = nil) {
      self.day = day
      self.value = value
      self.note = note
    }
  }
}

extension Metric.Observation: DocumentRecord {
  /// The fields of an observation.
  public static let fields = Fields(blank: Metric.Observation("1970-01-01", 0), onOneLine: true) {
    Field("day", \.day, .required, "The day, or the last day that the value covers.")
    Field("value", \.value, .required, "The value, in the metric's unit.")
    Field("note", \.note, "What there is to know about the value.")
  }
}
