/// The levels of authority that a team or a role holds, from a lowest to a highest.
///
/// ```swift
/// let authority: Mandate = .c ... .e
/// ```
/// In a document: `"C-E"`, or `"C"` for one level. It is held as said, also the wrong way round: resolving a
/// model reports that.
public struct Mandate: Hashable, Sendable {
  /// The lowest level.
  public var lower: Level
  /// The highest level.
  public var upper: Level

  /// The levels from one to another.
  public init(_ lower: Level, _ upper: Level) {
    self.lower = lower
    self.upper = upper
  }

  /// One level.
  public init(_ level: Level) { self.init(level, level) }

  /// Whether a level lies within.
  public func contains(_ level: Level) -> Bool { level >= lower && level <= upper }
}

extension Mandate {
  /// A sphere of authority, from very specific to very general: what is somebody asked to do?
  ///
  /// Mandate levels are for conversation. They are not a maturity model and grade nobody; if they say anything
  /// about quality, it is about how well leaders let go.
  ///
  /// Source: John Cutler, The Beautiful Mess 2021, issue 27 (p).
  public enum Level: String, Word, Ordinal {
    /// Build exactly this, as the specification says.
    case a = "A"
    /// Build something that behaves like this, in a way of your own.
    case b = "B"
    /// Let a segment of customers complete a task.
    case c = "C"
    /// Solve this problem, which leaves open what is built.
    case d = "D"
    /// Explore the challenges of a segment of customers, and improve its experience.
    case e = "E"
    /// Move a metric that is known to influence an outcome.
    case f = "F"
    /// Find where an outcome can be influenced, and run experiments to do so.
    case g = "G"
    /// Bring about a business outcome in the short term.
    case h = "H"
    /// Bring about a business outcome in the long term.
    case i = "I"

    public static var meanings: [String: String] {
      [
        "A": "Build exactly this, as the specification says.",
        "B": "Build something that behaves like this, in a way of your own.",
        "C": "Let a segment of customers complete a task.",
        "D": "Solve this problem, which leaves open what is built.",
        "E": "Explore the challenges of a segment of customers, and improve its experience.",
        "F": "Move a metric that is known to influence an outcome.",
        "G": "Find where an outcome can be influenced, and run experiments to do so.",
        "H": "Bring about a business outcome in the short term.",
        "I": "Bring about a business outcome in the long term.",
      ]
    }
  }
}

extension Mandate.Level {
  /// The levels from one to another.
  public static func ... (lower: Mandate.Level, upper: Mandate.Level) -> Mandate {
    Mandate(lower, upper)
  }
}

extension Mandate: CustomStringConvertible, DocumentValue {
  /// The interval as it stands in a document.
  public var description: String { lower == upper ? lower.rawValue : "\(lower.rawValue)-\(upper.rawValue)" }

  /// The interval that a text says; `nil` where it says none.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map {
      Level(rawValue: String($0))
    }
    guard (1...2).contains(parts.count), let lower = parts[0], let upper = parts[parts.count - 1] else {
      return nil
    }
    self.init(lower, upper)
  }

  /// A text: one level, or two with a hyphen.
  public static let notation = Notation<Mandate>.bytes(
    DocumentShape.Text(
      "one mandate level from A to I, or two", examples: ["C-E"], pattern: "^[A-I](-[A-I])?$",
      vocabulary: Level.vocabulary),
    parse: { Mandate($0.text) }, print: \.description,
    fault: { interval in
      guard interval.lower > interval.upper else { return nil }
      return IntegrityFault(
        .invertedInterval,
        "the lowest level \(interval.lower.rawValue) is above the highest, \(interval.upper.rawValue)")
    })
}
