import OperatingModel

/// One record of the neutral form.
///
/// What the model has a place for, and can hold there, is taken out; everything else stays, and becomes the
/// company's own data. What has a place but cannot be held stays too, and is reported at the place.
struct NeutralRecord {
  private(set) var rest: [String: JSON]
  private(set) var problems: [Problem] = []
  let place: ModelPath

  init(_ json: JSON, at place: ModelPath) {
    self.place = place
    rest = json.members ?? [:]
    if json.members == nil { problems.append(Problem(.wrongType, at: place, "expected an object")) }
  }

  var annotations: Annotations { Annotations(rest) }

  /// Takes a member that the model can hold; one that is `null` is not recorded, and an empty list says nothing.
  mutating func take<Value>(
    _ key: String, as field: ModelPath.Step, _ code: ProblemCode = .wrongType, _ read: (JSON) -> Value?
  ) -> Value? {
    guard let json = rest[key], json != .null, json != [] else { return nil }
    guard let value = read(json) else {
      problems.append(
        Problem(
          code, at: place.appending(field), "“\(key)” cannot be held", found: json.plainText ?? "\(json)"))
      return nil
    }
    rest[key] = nil
    return value
  }

  mutating func text(_ key: String, as field: ModelPath.Step) -> String? {
    take(key, as: field) { $0.plainText }
  }

  /// What something is called; an empty name stays where it is.
  mutating func name(_ key: String, as field: ModelPath.Step) -> String? {
    rest[key] == "" ? nil : text(key, as: field)
  }

  mutating func word<Word: RawRepresentable<String>>(_ key: String, as field: ModelPath.Step) -> Word? {
    take(key, as: field, .unknownWord) { $0.plainText.flatMap { $0.isEmpty ? nil : Word(rawValue: $0) } }
  }

  mutating func day(_ key: String, as field: ModelPath.Step) -> Day? {
    take(key, as: field, .invalidValue) { $0.plainText.flatMap { Day($0) } }
  }

  mutating func id<Subject>(_ key: String, as field: ModelPath.Step) -> Identifier<Subject>? {
    text(key, as: field).map { Identifier($0) }
  }

  mutating func ids<Subject>(_ key: String, as field: ModelPath.Step) -> [Identifier<Subject>] {
    take(key, as: field) { $0.plainTexts?.map { Identifier($0) } } ?? []
  }

  mutating func keep(_ values: [JSON], under key: String) { rest[key] = values.isEmpty ? nil : .list(values) }

  mutating func report(_ code: ProblemCode, at path: ModelPath, _ message: String) {
    problems.append(Problem(code, at: path, message))
  }
}

extension JSON {
  var plainText: String? { if case .text(let text) = self { text } else { nil } }
  var elements: [JSON]? { if case .list(let elements) = self { elements } else { nil } }
  var members: [String: JSON]? { if case .object(let members) = self { members } else { nil } }
  var number: JSONNumber? { if case .number(let number) = self { number } else { nil } }

  /// What a text, a number or a truth says.
  var word: String? {
    switch self {
    case .text(let text): text
    case .number(let number): number.text
    case .boolean(let value): "\(value)"
    default: nil
    }
  }

  /// The texts of a list that holds nothing else.
  var plainTexts: [String]? {
    guard let elements else { return nil }
    let texts = elements.compactMap(\.plainText)
    return texts.count == elements.count ? texts : nil
  }
}
