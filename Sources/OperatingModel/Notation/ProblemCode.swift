/// What kind of problem a model or a document has: a stable dotted code.
public struct ProblemCode: OpenWord {
  /// The code.
  public let rawValue: String
  /// The problem of a code.
  public init(rawValue: String) { self.rawValue = rawValue }

  public static var meanings: [String: String] {
    [
      "json.syntax": "The text is not JSON, at the place that is named.",
      "json.truncated": "The text ends before its value does.",
      "json.depth": "Values are nested deeper than the bound allows.",
      "json.size": "The text is longer than the bound allows.",
      "json.utf8": "A text has bytes that are not UTF-8.",
      "json.problems": "There are more problems than the bound, and the rest are not listed.",
      "key.unknown": "A key that the object does not have.",
      "key.duplicate": "A key that stands twice in an object.",
      "key.missing": "A key that has to be there and is not.",
      "type.mismatch": "A value is of another type than its key holds.",
      "word.unknown": "A word that is none of the allowed ones.",
      "number.range": "A number is outside of its range.",
      "value.invalid": "A text that does not say what it should.",
      "id.empty": "An id has no character.",
      "question.unknown": "A question that the catalogue does not have.",
      "finding.unknown": "A kind of finding that its question does not have.",
      "rule.vacuous": "A rule of an agreement that nothing could breach.",
      "format.unknown": "A format version that this library does not read.",
      "id.duplicate": "An id that another noun of the same kind holds.",
      "reference.unknown": "A reference to a noun that is not there.",
      "reference.self": "A reference of a noun to itself where that makes no sense.",
      "containment.cycle": "Nouns that contain one another.",
      "dependency.cycle": "Nouns that have to wait for one another.",
      "interval.inverted": "A range whose lower end is above its upper one.",
      "amount.negative": "An amount below zero where there is no such thing.",
      "slots.overfull": "Shares of attention that add up to more than all of it.",
      "days.order": "A day comes before another one that it has to follow.",
      "curve.bounds": "A curve leaves its bounds.",
      "level.unknown": "A level above the last one that its dimension lists.",
    ]
  }
}

// What can be wrong with a document.
extension ProblemCode {
  /// The text is not JSON, at the place that is named.
  public static let syntax: ProblemCode = "json.syntax"
  /// The text ends before its value does.
  public static let truncated: ProblemCode = "json.truncated"
  /// Values are nested deeper than the bound allows.
  public static let tooDeep: ProblemCode = "json.depth"
  /// The text is longer than the bound allows.
  public static let tooLong: ProblemCode = "json.size"
  /// A text has bytes that are not UTF-8.
  public static let notUTF8: ProblemCode = "json.utf8"
  /// There are more problems than the bound, and the rest are not listed.
  public static let tooManyProblems: ProblemCode = "json.problems"
  /// A key that the object does not have.
  public static let unknownKey: ProblemCode = "key.unknown"
  /// A key that stands twice in an object.
  public static let duplicateKey: ProblemCode = "key.duplicate"
  /// A key that has to be there and is not.
  public static let missingKey: ProblemCode = "key.missing"
  /// A value is of another type than its key holds.
  public static let wrongType: ProblemCode = "type.mismatch"
  /// A word that is none of the allowed ones.
  public static let unknownWord: ProblemCode = "word.unknown"
  /// A number is outside of its range.
  public static let numberOutOfRange: ProblemCode = "number.range"
  /// A text that does not say what it should.
  public static let invalidValue: ProblemCode = "value.invalid"
  /// An id has no character.
  public static let emptyID: ProblemCode = "id.empty"
  /// A question that the catalogue does not have.
  public static let unknownQuestion: ProblemCode = "question.unknown"
  /// A kind of finding that its question does not have.
  public static let unknownFinding: ProblemCode = "finding.unknown"
  /// A rule of an agreement that nothing could breach.
  public static let vacuousRule: ProblemCode = "rule.vacuous"
  /// A format version that this library does not read.
  public static let unknownFormat: ProblemCode = "format.unknown"
}

// What can be wrong with a model's integrity.
extension ProblemCode {
  /// An id that another noun of the same kind holds.
  public static let duplicateID: ProblemCode = "id.duplicate"
  /// A reference to a noun that is not there.
  public static let unknownReference: ProblemCode = "reference.unknown"
  /// A reference of a noun to itself where that makes no sense.
  public static let selfReference: ProblemCode = "reference.self"
  /// Nouns that contain one another.
  public static let containmentCycle: ProblemCode = "containment.cycle"
  /// Nouns that have to wait for one another.
  public static let dependencyCycle: ProblemCode = "dependency.cycle"
  /// A range whose lower end is above its upper one.
  public static let invertedInterval: ProblemCode = "interval.inverted"
  /// An amount below zero where there is no such thing.
  public static let negativeAmount: ProblemCode = "amount.negative"
  /// Shares of attention that add up to more than all of it.
  public static let slotsOverfull: ProblemCode = "slots.overfull"
  /// A day comes before another one that it has to follow.
  public static let daysOutOfOrder: ProblemCode = "days.order"
  /// A curve leaves its bounds.
  public static let curveOutOfBounds: ProblemCode = "curve.bounds"
  /// A level above the last one that its dimension lists.
  public static let unknownLevel: ProblemCode = "level.unknown"

  /// Every code that the library gives.
  public static var known: [ProblemCode] {
    [
      .syntax, .truncated, .tooDeep, .tooLong, .notUTF8, .tooManyProblems, .unknownKey, .duplicateKey,
      .missingKey,
      .wrongType, .unknownWord, .numberOutOfRange, .invalidValue, .emptyID, .unknownFormat, .unknownQuestion,
      .unknownFinding, .vacuousRule,
      .duplicateID,
      .unknownReference, .selfReference, .containmentCycle, .dependencyCycle, .invertedInterval,
      .negativeAmount,
      .slotsOverfull, .daysOutOfOrder, .curveOutOfBounds, .unknownLevel,
    ]
  }
}
