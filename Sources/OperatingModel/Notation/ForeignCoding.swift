// `Codable` for other coders follows from the shape: a coder's value becomes a JSON value as the shape expects it,
// and that is read like any document, so that other coders accept just what documents may say.

extension DocumentValue {
  /// Decodes a value from any decoder; every problem is told at once, in one `DecodingError` whose underlying error
  /// is ``Problems``.
  public init(from decoder: any Decoder) throws { self = try Self.decoded(from: decoder) }

  /// Encodes a value into any encoder, as its document says it.
  public func encode(to encoder: any Encoder) throws { try encode(into: encoder) }

  @_semantics("optimize.sil.specialize.generic.never")
  static func decoded(from decoder: any Decoder) throws -> Self {
    let tree = try JSON.decode(decoder, as: Self.notation.shape)
    let reading = unsafe tree.compactBytes.withUnsafeBytes {
      unsafe DocumentReader.read(Self.self, from: $0, limits: DocumentLimits())
    }
    switch reading.result() {
    case .success(let result): return result.value
    case .failure(let found):
      let problems = found.withoutPlaces
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath, debugDescription: problems.description, underlyingError: problems))
    }
  }

  @_semantics("optimize.sil.specialize.generic.never")
  func encode(into encoder: any Encoder) throws {
    var writer = JSONWriter(.compact)
    Self.notation.write(self, &writer)
    let tree = unsafe writer.bytes.withUnsafeBytes {
      unsafe DocumentReader.read(JSON.self, from: $0, limits: DocumentLimits(depth: .max))
    }
    try JSON.encode(try tree.result().get().value, encoder)
  }
}

/// A key for coders other than the library's own.
struct TextKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }
  init(_ text: String) { stringValue = text }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension JSON {
  /// A value as another coder has it; where it is not of the expected shape, whatever it is.
  static func decode(_ decoder: any Decoder, as shape: DocumentShape, depth: Int = 0) throws -> JSON {
    guard depth <= DocumentLimits.deepest else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "values are nested deeper than \(DocumentLimits.deepest)"))
    }
    switch shape {
    case .record, .object:
      if let container = try? decoder.container(keyedBy: TextKey.self) {
        return try members(of: container, shape, depth)
      }
    case .list(let element):
      if var container = try? decoder.unkeyedContainer() {
        return try elements(of: &container, element, depth)
      }
    case .text, .word, .reference:
      if let text = try? decoder.singleValueContainer().decode(String.self) { return .text(text) }
    case .boolean:
      if let value = try? decoder.singleValueContainer().decode(Bool.self) { return .boolean(value) }
    case .number:
      if let number = number(try? decoder.singleValueContainer()) { return number }
    case .either, .anything: break
    }
    return try decode(whatever: decoder, shape, depth)
  }

  private static func decode(
    whatever decoder: any Decoder, _ shape: DocumentShape, _ depth: Int
  ) throws -> JSON {
    if let container = try? decoder.container(keyedBy: TextKey.self) {
      return try members(of: container, shape, depth)
    }
    if var container = try? decoder.unkeyedContainer() {
      return try elements(of: &container, .anything, depth)
    }
    let container = try decoder.singleValueContainer()
    if container.decodeNil() { return .null }
    if let value = try? container.decode(Bool.self) { return .boolean(value) }
    if let number = number(container) { return number }
    return .text(try container.decode(String.self))
  }

  private static func number(_ container: (any SingleValueDecodingContainer)?) -> JSON? {
    guard let container else { return nil }
    if let whole = try? container.decode(Int.self) { return .number(JSONNumber(whole)) }
    return (try? container.decode(Double.self)).flatMap { Finite($0) }.map { .number(JSONNumber($0)) }
  }

  private static func members(
    of container: KeyedDecodingContainer<TextKey>, _ shape: DocumentShape, _ depth: Int
  ) throws -> JSON {
    let shapes = shape.shapesByKey
    var members: [String: JSON] = [:]
    for key in container.allKeys {
      members[key.stringValue] =
        try container.decodeNil(forKey: key)
        ? .null
        : decode(
          container.superDecoder(forKey: key), as: shapes[key.stringValue] ?? .anything, depth: depth + 1)
    }
    return .object(members)
  }

  private static func elements(
    of container: inout any UnkeyedDecodingContainer, _ shape: DocumentShape, _ depth: Int
  ) throws -> JSON {
    var elements: [JSON] = []
    while !container.isAtEnd {
      elements.append(
        try container.decodeNil() ? .null : decode(container.superDecoder(), as: shape, depth: depth + 1))
    }
    return .list(elements)
  }

  static func encode(_ value: JSON, _ encoder: any Encoder) throws {
    switch value {
    case .object(let members):
      var container = encoder.container(keyedBy: TextKey.self)
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        try container.encode(member, forKey: TextKey(key))
      }
    case .list(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .boolean(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value)
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .number(let number):
      var container = encoder.singleValueContainer()
      if let whole = number.int {
        try container.encode(whole)
      } else if let value = number.double, JSONNumber(value) == number {
        try container.encode(value.value)
      } else {
        throw EncodingError.invalidValue(
          number,
          .init(
            codingPath: encoder.codingPath,
            debugDescription:
              "\(Words.shown(number.text)) has more digits than this coder can carry; write it as JSON instead"
          ))
      }
    }
  }

  /// Decodes any JSON value.
  public init(from decoder: any Decoder) throws { self = try JSON.decode(decoder, as: .anything) }
  /// Encodes the value as it is.
  public func encode(to encoder: any Encoder) throws { try JSON.encode(self, encoder) }
}

extension DocumentShape {
  /// The shapes of an object's members by their keys, where it has named ones.
  var shapesByKey: [String: DocumentShape] {
    switch self {
    case .record(let record):
      Dictionary(record.fields.map { ($0.key, $0.shape) }, uniquingKeysWith: { first, _ in first })
    case .either(let shapes): shapes.lazy.map(\.shapesByKey).first { !$0.isEmpty } ?? [:]
    default: [:]
    }
  }
}
