/// Something wrong with a model's form or with a document: what, where, what was expected, and the nearest right thing.
///
/// A problem says that a model contradicts its own form. It is not a finding, which starts a conversation.
public struct Problem: Error, Hashable, Sendable {
  /// A place in a document's text.
  public struct Place: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The column in characters, from 1.
    public var column: Int
  }

  /// What kind of problem it is.
  public var code: ProblemCode
  /// Where in the model it is.
  public var path: ModelPath
  /// What is wrong, in one sentence.
  public var message: String
  /// What was expected, where that says more than the message.
  public var expected: String?
  /// What was found instead.
  public var found: String?
  /// The nearest name that would be right, where one is close.
  public var nearest: String?
  /// Where in the document it is, where the model came from one.
  public var place: Place?

  /// A problem.
  public init(
    _ code: ProblemCode, at path: ModelPath, _ message: String, expected: String? = nil, found: String? = nil,
    nearest: String? = nil, place: Place? = nil
  ) {
    self.code = code
    self.path = path
    self.message = message
    self.expected = expected
    self.found = found
    self.nearest = nearest
    self.place = place
  }
}

extension Problem: CustomStringConvertible {
  /// The problem on one line, as an editor or a terminal shows it: what would break the line or is very long is not
  /// shown as it is.
  public var description: String {
    let position = place.map { "\($0.line):\($0.column)  " } ?? ""
    let suggestion = nearest.map { " — did you mean \(Words.quoted($0, atMost: Self.longestName))?" } ?? ""
    let message = Self.safe(message)
    return "\(position)error[\(Words.shown(code.rawValue))]  \(pointer)\(message)\(suggestion)"
  }

  /// A message on one line, harmless and not too long, whatever it says back.
  static func safe(_ message: String) -> String { Words.shown(message, atMost: longestMessage) }

  /// The path without its first slash, before what is wrong there; of a long one the beginning and the last step.
  private var pointer: String {
    guard let last = path.steps.last else { return "" }
    var shown = ""
    for (index, step) in path.steps.enumerated() {
      let text = Self.shown(step)
      if index + 1 < path.steps.count, shown.utf8.count + text.utf8.count > Self.longestPath {
        shown += "/…" + Self.shown(last)
        break
      }
      shown += text
    }
    return "\(shown.dropFirst()): "
  }

  private static func shown(_ step: ModelPath.Step) -> String {
    if case .key(let key) = step {
      ModelPath(.key(Words.shown(key))).description
    } else {
      ModelPath(step).description
    }
  }

  private static let longestMessage = 600
  private static let longestName = 120
  private static let longestPath = 240
}

extension Problem: DocumentRecord {
  /// The fields of a problem.
  public static let fields = Fields(blank: Problem("", at: ModelPath(), "")) {
    Field("code", \.code, .required, "What kind of problem it is.")
    Field("path", \.path, .required, "Where in the model it is.")
    Field("message", \.message, .required, "What is wrong, in one sentence.")
    Field("expected", \.expected, "What was expected, where that says more than the message.")
    Field("found", \.found, "What was found instead.")
    Field("nearest", \.nearest, "The nearest name that would be right, where one is close.")
    Field("place", \.place, "Where in the document it is, where the model came from one.")
  }
}

extension Problem.Place: DocumentRecord {
  /// The fields of a place.
  public static let fields = Fields(blank: Problem.Place(line: 1, column: 1), onOneLine: true) {
    Field("line", \.line, .required, rule: .atLeast(1), "The line, from 1.")
    Field("column", \.column, .required, rule: .atLeast(1), "The column in characters, from 1.")
  }
}
