/// What a document holds for a value: enough to check a document, to describe the format, or to write a JSON Schema.
///
/// A shape is data. The words in which messages and the format's reference say it are made from it, so they cannot
/// say anything else.
public indirect enum DocumentShape: Sendable {
  /// A text in quotes.
  case text(Text)
  /// `true` or `false`.
  case boolean
  /// A number.
  case number(Number)
  /// One of a few words; an open vocabulary keeps any other word too, as long as it is not empty.
  case word(Vocabulary)
  /// The id of a noun of the named kind; a text that is not empty.
  case reference(to: String)
  /// A list.
  case list(DocumentShape)
  /// An object with the fields of a record.
  case record(Record)
  /// Whatever one of several shapes holds; the first that fits says what is meant.
  case either([DocumentShape])
  /// An object with any members.
  case object
  /// Any JSON value.
  case anything

  /// What a text says, and which texts say it.
  public struct Text: Hashable, Sendable, ExpressibleByStringLiteral {
    /// What it is, with its article: “a day of the calendar”.
    public var meaning: String
    /// How it is written, where that has a name: “YYYY-MM-DD”.
    public var form: String?
    /// A few such texts.
    public var examples: [String]
    /// A regular expression, as JSON Schema has them, that matches such texts; some that say nothing may match too.
    public var pattern: String?
    /// The format's name in JSON Schema, where it has one.
    public var format: String?
    /// The least and the most that the number in it may be, where it says one.
    public var rule: NumberRule
    /// The words that it is made of, where it is: the levels of “C-E”.
    public var vocabulary: Vocabulary?

    /// A text.
    public init(
      _ meaning: String, form: String? = nil, examples: [String] = [], pattern: String? = nil,
      format: String? = nil, rule: NumberRule = NumberRule(), vocabulary: Vocabulary? = nil
    ) {
      self.meaning = meaning
      self.form = form
      self.examples = examples
      self.pattern = pattern
      self.format = format
      self.rule = rule
      self.vocabulary = vocabulary
    }

    /// A text of which only what it is is said.
    public init(stringLiteral meaning: String) { self.init(meaning) }
  }

  /// The words that a value may be, and what each means.
  public struct Vocabulary: Hashable, Sendable {
    /// The name of the words' type, with the names of the types that it is nested in: “Team.Topology”.
    public let name: String
    /// The words that have a name, in their order.
    public let words: [String]
    /// What each of them means, in a sentence; none for words that their type does not explain.
    public let meanings: [String: String]
    /// Whether any other word is kept too, as long as it is not empty.
    public let isOpen: Bool

    /// Words.
    public init(name: String, words: [String], meanings: [String: String] = [:], isOpen: Bool) {
      self.name = name
      self.words = words
      self.meanings = meanings
      self.isOpen = isOpen
    }
  }

  /// Which numbers.
  public struct Number: Hashable, Sendable {
    /// What it is, with its article: “a share”.
    public var meaning: String
    /// Whether it has no fraction.
    public var isWhole: Bool
    /// The least and the most that it may be.
    public var rule: NumberRule

    /// A number.
    public init(_ meaning: String, isWhole: Bool = false, rule: NumberRule = NumberRule()) {
      self.meaning = meaning
      self.isWhole = isWhole
      self.rule = rule
    }
  }

  /// A record: its name, and its fields on demand.
  public struct Record: Sendable {
    /// The name of its type, with the names of the types that it is nested in: “TeamLoad.Row”.
    public let name: String
    /// Whether it is written on one line.
    public let isOnOneLine: Bool
    /// Whether it is a whole document, which begins with the version of its format.
    public let isDocument: Bool
    let describe: @Sendable () -> [FieldDescription]

    /// Its fields, in the order in which they are written.
    public var fields: [FieldDescription] { describe() }
  }
}

// MARK: In words

extension DocumentShape {
  /// The words in which an error message says what was expected.
  public var expectation: String {
    switch self {
    case .text(let text): text.description
    case .boolean: "true or false"
    case .number(let number): number.description
    case .word(let vocabulary): vocabulary.description
    case .reference(let noun): "the id of a \(noun)"
    case .list(.record(let record)): "a list of objects (\(record.title))"
    case .list(let element): "a list, each element \(element.expectation)"
    case .record(let record): "an object (\(record.title))"
    case .either(let shapes): shapes.map(\.expectation).joined(separator: ", or ")
    case .object: "an object of your own data"
    case .anything: "any value"
    }
  }

  /// The record whose object it may be, alone or beside something plainer.
  public var recordShape: Record? {
    switch self {
    case .record(let record): record
    case .either(let shapes): shapes.lazy.compactMap(\.recordShape).first
    default: nil
    }
  }

  /// Words in quotes, as a sentence lists what is allowed.
  static func list(_ words: [String]) -> String { words.map { "“\($0)”" }.joined(separator: ", ") }

  /// Whether such values take no more than a word.
  var isPlain: Bool {
    switch self {
    case .text, .boolean, .number, .word, .reference: true
    case .list, .record, .either, .object, .anything: false
    }
  }

  /// The shape with a field's own rule for the numbers in it.
  func narrowed(to rule: NumberRule) -> DocumentShape {
    switch self {
    case .number(var number):
      number.rule = number.rule.narrowed(to: rule)
      return .number(number)
    case .text(let text): return .text(text.narrowed(to: rule))
    case .list(let element): return .list(element.narrowed(to: rule))
    case .either(let shapes):
      guard case .number(let plain)? = shapes.first else { return self }
      return .either(shapes.map { $0.narrowed(to: rule, whereItIs: plain.meaning) })
    default: return self
    }
  }
}

extension DocumentShape {
  /// The shape with a rule for the numbers of a meaning, also those in a record's fields: the ends of an estimate.
  fileprivate func narrowed(to rule: NumberRule, whereItIs meaning: String) -> DocumentShape {
    switch self {
    case .number(let number): return number.meaning == meaning ? narrowed(to: rule) : self
    case .list(let element): return .list(element.narrowed(to: rule, whereItIs: meaning))
    case .record(let record):
      // It is another record, and has a name of its own: “Estimate<Finite> of at least 0”.
      return .record(
        Record(
          name: record.name + rule.description, isOnOneLine: record.isOnOneLine,
          isDocument: record.isDocument,
          describe: { record.fields.map { $0.with(shape: $0.shape.narrowed(to: rule, whereItIs: meaning)) } })
      )
    default: return self
    }
  }
}

extension DocumentShape.Text {
  /// The text with a field's own rule for the number in it.
  fileprivate func narrowed(to rule: NumberRule) -> DocumentShape.Text {
    var text = self
    text.rule = text.rule.narrowed(to: rule)
    let sign = "^-?"
    if let least = text.rule.least, least >= 0, let pattern, pattern.hasPrefix(sign) {
      text.pattern = "^" + pattern.dropFirst(sign.count)
    }
    return text
  }
}

extension DocumentShape.Text: CustomStringConvertible {
  /// The text in words: “an effort in person-weeks, such as “6pw””.
  public var description: String {
    let shown = examples.map { "“\($0)”" }
    let bounds = rule == NumberRule() ? "" : ",\(rule)"
    return meaning + bounds + (form.map { " as \($0)" } ?? "")
      + (shown.isEmpty ? "" : ", such as \(Words.list(shown, "or"))")
  }
}

extension DocumentShape.Vocabulary: CustomStringConvertible {
  /// The words as a message lists them: “one of “increase”, “decrease””.
  public var description: String {
    let listed = DocumentShape.list(words)
    return isOpen ? "a word" + (words.isEmpty ? "" : " such as \(listed)") : "one of \(listed)"
  }
}

extension DocumentShape.Number: CustomStringConvertible {
  /// The number in words: “a whole number from 1 to 5”.
  public var description: String { meaning + rule.description }
}

extension DocumentShape.Record {
  /// The name as a message says it: “learning question”.
  var title: String {
    Words.spaced(String(name.prefix { $0 != "<" }.split(separator: ".").last ?? ""))
  }
}
