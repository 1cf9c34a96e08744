/// A company's own data beside a noun: carried through every transformation, understood by none.
///
/// ```swift
/// team.annotations["costCentre"] = "4711"
/// ```
public struct Annotations: Hashable, Sendable {
  /// The annotations by key.
  public var values: [String: JSON]

  /// Annotations by key.
  public init(_ values: [String: JSON] = [:]) { self.values = values }

  /// The annotation with a key; `nil` where there is none.
  public subscript(key: String) -> JSON? {
    get { values[key] }
    set { values[key] = newValue }
  }

  /// Whether there are none.
  public var isEmpty: Bool { values.isEmpty }
}

extension Annotations: ExpressibleByDictionaryLiteral, DocumentValue {
  /// Annotations by key; of a key said twice the first counts.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    values = Dictionary(elements, uniquingKeysWith: { first, _ in first })
  }

  /// An object whose members may hold any JSON value.
  public static let notation = Notation<Annotations>(
    .object,
    read: { (reader) throws(JSONHalt) in
      guard try reader.kind() == .object else {
        try reader.mismatch(expected: DocumentShape.object.expectation)
        return nil
      }
      guard case .object(let values)? = try JSON.read(&reader) else { return nil }
      return Annotations(values)
    },
    write: { value, writer in JSON.object(value.values).write(&writer) },
    fault: { JSON.object($0.values).tooDeep })
}
