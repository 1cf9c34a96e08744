/// Any JSON value: what a company's own data in a document may hold, and what goes in and out of a server.
///
/// Numbers keep their digits, objects are written in the order of their keys.
///
/// ```swift
/// let data = try JSON(json: #"{ "costCentre": 4711 }"#)
/// data["costCentre"]?.json
/// ```
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
