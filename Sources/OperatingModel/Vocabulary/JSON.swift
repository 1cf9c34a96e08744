/// Any JSON value: what a company's own data in a document may hold.
///
/// Numbers keep their digits, objects are written in the order of their keys.
public enum JSON: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A number with the digits that it was written with.
  case number(JSONNumber)
  /// A text.
  case text(String)
  /// A list.
  case list([JSON])
  /// An object.
  case object([String: JSON])

  /// The member of an object with this key; `nil` where there is none, or where this is no object.
  public subscript(key: String) -> JSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The element of a list at this index; `nil` where there is none, or where this is no list.
  public subscript(index: Int) -> JSON? {
    if case .list(let elements) = self, elements.indices.contains(index) { elements[index] } else { nil }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(JSONNumber(Finite(clamping: value))) }
  /// A list.
  public init(arrayLiteral elements: JSON...) { self = .list(elements) }
  /// An object; of a key said twice the first counts.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }
  /// `null`.
  public init(nilLiteral: ()) { self = .null }
}

extension JSON: Notated {
  /// Any JSON value.
  public static let notation = Notation<JSON>(
    shape: .anything,
    read: { (reader) throws(JSONHalt) in try read(&reader) },
    write: { value, writer in value.write(&writer) },
    decode: { try JSON.decode($0) }, encode: { try JSON.encode($0, $1) })

  private static func read(_ reader: inout JSONReader) throws(JSONHalt) -> JSON? {
    switch try reader.kind() {
    case .null:
      try reader.scanLiteral("null")
      reader.endValue()
      return .null
    case .boolean: return try reader.readBool().map(JSON.boolean)
    case .text: return try reader.readString().map(JSON.text)
    case .number:
      let start = reader.offset
      _ = try reader.scanNumber()
      reader.endValue()
      if let number = JSONNumber(reader.text(start..<reader.offset)) { return .number(number) }
      try reader.refuse(
        "number.range", at: start, expected: "a number with an exponent of at most nine digits")
      return nil
    case .array:
      guard try reader.open(.array, expected: "a list") else { return nil }
      var elements: [JSON] = []
      while try reader.nextElement() { if let element = try read(&reader) { elements.append(element) } }
      return .list(elements)
    case .object:
      guard try reader.open(.object, expected: "an object") else { return nil }
      var members: [String: JSON] = [:]
      while let key = try reader.nextKey() {
        let text = try reader.string(of: key)
        guard let value = try read(&reader), let text else { continue }
        guard members[text] == nil else {
          try reader.record(
            JSONFault(
              offset: key.start, place: .key, code: "key.duplicate", expected: "each key once in an object",
              found: "“\(reader.shortened(key.content))” a second time"))
          continue
        }
        members[text] = value
      }
      return .object(members)
    }
  }

  private func write(_ writer: inout JSONWriter) {
    switch self {
    case .null: writer.writeNull()
    case .boolean(let value): writer.write(value)
    case .number(let number): writer.raw(number.text)
    case .text(let text): writer.write(text)
    case .list(let elements):
      writer.beginArray(onOneLine: elements.allSatisfy(\.isPlain))
      for element in elements {
        writer.element()
        element.write(&writer)
      }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for (key, value) in members.sorted(by: { $0.key < $1.key }) {
        writer.key(key)
        value.write(&writer)
      }
      writer.endObject()
    }
  }

  private var isPlain: Bool {
    switch self {
    case .list, .object: false
    default: true
    }
  }
}

// MARK: Other coders

extension JSON {
  private static func decode(_ decoder: any Decoder) throws -> JSON {
    if let container = try? decoder.container(keyedBy: RecordKey.self) {
      var members: [String: JSON] = [:]
      for key in container.allKeys { members[key.stringValue] = try container.decode(JSON.self, forKey: key) }
      return .object(members)
    }
    if var container = try? decoder.unkeyedContainer() {
      var elements: [JSON] = []
      while !container.isAtEnd { elements.append(try container.decode(JSON.self)) }
      return .list(elements)
    }
    let container = try decoder.singleValueContainer()
    if container.decodeNil() { return .null }
    if let value = try? container.decode(Bool.self) { return .boolean(value) }
    if let value = try? container.decode(Int.self) { return .number(JSONNumber(value)) }
    if let value = try? container.decode(Double.self), let finite = Finite(value) {
      return .number(JSONNumber(finite))
    }
    return .text(try container.decode(String.self))
  }

  private static func encode(_ value: JSON, _ encoder: any Encoder) throws {
    switch value {
    case .object(let members):
      var container = encoder.container(keyedBy: RecordKey.self)
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        try container.encode(member, forKey: RecordKey(stringValue: key))
      }
    case .list(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    default:
      var container = encoder.singleValueContainer()
      switch value {
      case .boolean(let value): try container.encode(value)
      case .text(let value): try container.encode(value)
      case .number(let number):
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
                "\(number.text) has more digits than this coder can carry; write it as JSON instead"))
        }
      default: try container.encodeNil()
      }
    }
  }
}
