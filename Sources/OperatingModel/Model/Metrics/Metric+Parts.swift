extension Metric {
  /// The side of use that an input of the north star looks at (C43).
  ///
  /// Sources: John Cutler, The Beautiful Mess 2020, post 25 (P); North Star Playbook (K).
  public struct InputLens: OpenWord {
    /// The word.
    public let rawValue: String
    /// The lens of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// How many customers take part.
    public static let breadth: InputLens = "breadth"
    /// How much each of them does.
    public static let depth: InputLens = "depth"
    /// How often they come back and do it.
    public static let frequency: InputLens = "frequency"
    /// How quickly or how well they get it done.
    public static let efficiency: InputLens = "efficiency"
    /// The lenses that the sources name.
    public static var known: [InputLens] {
      [.breadth, .depth, .frequency, .efficiency]
    }

    public static var meanings: [String: String] {
      [
        "breadth": "How many customers take part.",
        "depth": "How much each of them does.",
        "frequency": "How often they come back and do it.",
        "efficiency": "How quickly or how well they get it done.",
      ]
    }
  }

  /// What a metric is measured for (C46).
  ///
  /// Each is legitimate; a metric that serves two masters chills learning.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, posts 17 and 50 (P).
  public enum Purpose: String, Word {
    /// It is measured to be less wrong.
    case learn
    /// It is measured to make somebody do more of something.
    case incentivise
    /// It is measured to show that something was worth it.
    case justify
    /// It is measured to keep something running within its bounds.
    case manage

    public static var meanings: [String: String] {
      [
        "learn": "It is measured to be less wrong.",
        "incentivise": "It is measured to make somebody do more of something.",
        "justify": "It is measured to show that something was worth it.",
        "manage": "It is measured to keep something running within its bounds.",
      ]
    }
  }

  /// The game that a product plays, which tells what its north star is likely to count (C43).
  ///
  /// Source: North Star Playbook (K).
  public struct Game: OpenWord {
    /// The word.
    public let rawValue: String
    /// The game of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The product lives from the time that people want to spend with it.
    public static let attention: Game = "attention"
    /// The product lives from what people buy, sell or exchange with it.
    public static let transaction: Game = "transaction"
    /// The product lives from how well people get their work done with it.
    public static let productivity: Game = "productivity"
    /// The games that the source names.
    public static var known: [Game] {
      [.attention, .transaction, .productivity]
    }

    public static var meanings: [String: String] {
      [
        "attention": "The product lives from the time that people want to spend with it.",
        "transaction": "The product lives from what people buy, sell or exchange with it.",
        "productivity": "The product lives from how well people get their work done with it.",
      ]
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
    /// The metric passes this question.
    case yes
    /// The metric does not pass this question.
    case no
    /// People asked, and cannot agree or tell.
    case unsure

    public static var meanings: [String: String] {
      [
        "yes": "The metric passes this question.",
        "no": "The metric does not pass this question.",
        "unsure": "People asked, and cannot agree or tell.",
      ]
    }
  }

  /// The seven questions to a north star (C43).
  ///
  /// Source: North Star Playbook, chapter 2 (K).
  public enum Point: String, Word {
    /// It expresses the value that customers get.
    case expressesValue
    /// It represents the vision and the strategy.
    case representsStrategy
    /// It moves before success does, and foretells it.
    case leadsSuccess
    /// People can do something that moves it.
    case actionable
    /// Everybody understands what it counts and why.
    case understandable
    /// There are numbers for it, or there can be.
    case measurable
    /// It is more than a number to be proud of.
    case noVanity

    public static var meanings: [String: String] {
      [
        "expressesValue": "It expresses the value that customers get.",
        "representsStrategy": "It represents the vision and the strategy.",
        "leadsSuccess": "It moves before success does, and foretells it.",
        "actionable": "People can do something that moves it.",
        "understandable": "Everybody understands what it counts and why.",
        "measurable": "There are numbers for it, or there can be.",
        "noVanity": "It is more than a number to be proud of.",
      ]
    }
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
