// What walks a table is generic over the record and, field by field, over the value. The optimiser would make a
// copy of all of it for each of the library's thousand fields, which takes minutes and gains little, since a field
// is reached by its key path either way. What carries `optimize.sil.specialize.generic.never` is therefore compiled
// once; the loops that read and write a record are left out of that, since there a copy for each record pays.

/// The table of a record's fields.
///
/// See ``Record`` for an example. A table holds at most 64 fields.
public struct Fields<Root: Record>: Sendable {
  /// A field with its type hidden: what the table needs to do with it.
  public struct Entry: Sendable {
    let key: String
    let isRequired: Bool
    let summary: String
    let origin: Origin?
    let since: Int
    let shape: NotationShape
    /// Reads the field's value into a record; false after recording why there is none.
    let read: @Sendable (inout JSONReader, inout Root) throws(JSONHalt) -> Bool
    let write: @Sendable (Root, inout JSONWriter) -> Void
    let decode: @Sendable (KeyedDecodingContainer<RecordKey>, inout Root) throws -> Void
    let encode: @Sendable (Root, inout KeyedEncodingContainer<RecordKey>) throws -> Void
    let tie: Tie
    let visit: (@Sendable (Root, inout ModelVisitor) -> Void)?
    let sift: (@Sendable (inout Root, inout ReferenceSieve) -> Bool)?
    let roll: (@Sendable (Root) -> RosterRoll)?
    /// Whether the field has the value that it has in an empty record, given that empty record.
    let isUnsaid: @Sendable (Root, Root) -> Bool
    /// The field's value, with its type hidden.
    let value: @Sendable (Root) -> any Notated
  }

  /// Collects the fields of a table.
  @resultBuilder
  public enum Builder: Sendable {
    /// One field of the table.
    public static func buildExpression<Value>(_ field: Field<Root, Value>) -> Entry { Entry(field) }
    /// The fields in the order in which they are written.
    public static func buildBlock(_ entries: Entry...) -> [Entry] { entries }
  }

  let blank: Root
  let entries: [Entry]
  let isOnOneLine: Bool
  let table: WordTable
  /// What an error message says was expected where there is no such record.
  let expectation: String
  let requiredMask: UInt64
  let integrity: (@Sendable (Root) -> [IntegrityFault])?

  /// A table of fields.
  ///
  /// - Parameters:
  ///   - blank: An empty record: where a document leaves a field out, its value here is meant.
  ///   - isOnOneLine: Whether the record is short enough to be written on one line.
  ///   - entries: The fields, in the order in which they are written.
  public init(from blank: Root, onOneLine isOnOneLine: Bool = false, @Builder _ entries: () -> [Entry]) {
    self.init(from: blank, onOneLine: isOnOneLine, integrity: nil, entries)
  }

  /// A table of fields, with a check of whether a record contradicts itself.
  @_semantics("optimize.sil.specialize.generic.never")
  init(
    from blank: Root, onOneLine isOnOneLine: Bool = false, integrity: (@Sendable (Root) -> [IntegrityFault])?,
    @Builder _ entries: () -> [Entry]
  ) {
    self.integrity = integrity
    self.blank = blank
    self.entries = entries()
    self.isOnOneLine = isOnOneLine
    table = WordTable(self.entries.map(\.key))
    expectation = "an object (\(Words.spaced("\(Root.self)")))"
    precondition(self.entries.count <= 64, "A record has at most 64 fields.")
    var mask: UInt64 = 0
    for (index, entry) in self.entries.enumerated() where entry.isRequired { mask |= 1 << UInt64(index) }
    requiredMask = mask
  }

  var descriptions: [FieldDescription] {
    @_semantics("optimize.sil.specialize.generic.never")
    get {
      entries.indices.map { index in
        let entry = entries[index]
        return FieldDescription(
          key: entry.key, summary: entry.summary, isRequired: entry.isRequired, shape: entry.shape,
          origin: entry.origin, since: entry.since, tie: entry.tie, writeDefault: { defaultJSON(at: index) })
      }
    }
  }

  /// What an empty record says in a field, on one line; `nil` where it says nothing.
  @_semantics("optimize.sil.specialize.generic.never")
  private func defaultJSON(at index: Int) -> String? {
    var writer = JSONWriter(.compact)
    entries[index].write(blank, &writer)
    let text = String(decoding: writer.bytes, as: UTF8.self)
    return text == "null" ? nil : text
  }
}

/// A record's key for coders other than the library's own.
struct RecordKey: CodingKey {
  var stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension Fields.Entry {
  @_semantics("optimize.sil.specialize.generic.never")
  init<Value>(_ field: Field<Root, Value>) {
    let notation = Value.notation
    let path = field.path
    let rule = field.rule
    let recordKey = RecordKey(stringValue: field.key)
    key = field.key
    isRequired = field.presence == .required
    summary = field.summary
    origin = field.origin
    since = field.since
    tie = field.tie
    shape = rule.map { notation.shape.narrowed(to: $0.expected) } ?? notation.shape
    read = { (reader, root) throws(JSONHalt) in
      reader.skipSpace()
      let start = reader.offset
      guard let value = try notation.read(&reader) else { return false }
      if let rule, !rule.holds(value) {
        try reader.refuse("number.range", at: start, expected: rule.expected)
        return false
      }
      root[keyPath: path] = value
      return true
    }
    write = { root, writer in notation.write(root[keyPath: path], &writer) }
    decode = { container, root in
      let value = try container.decode(Value.self, forKey: recordKey)
      if let rule, !rule.holds(value) {
        throw DecodingError.dataCorruptedError(
          forKey: recordKey, in: container, debugDescription: "expected \(rule.expected), found \(value)")
      }
      root[keyPath: path] = value
    }
    encode = { root, container in try container.encode(root[keyPath: path], forKey: recordKey) }
    if let visitValue = notation.visit {
      visit = { root, visitor in visitValue(root[keyPath: path], &visitor) }
    } else {
      visit = nil
    }
    if let siftValue = notation.sift {
      sift = { root, sieve in siftValue(&root[keyPath: path], &sieve) }
    } else {
      sift = nil
    }
    if let rollOfValue = notation.roll {
      roll = { root in rollOfValue(root[keyPath: path]) }
    } else {
      roll = nil
    }
    value = { root in root[keyPath: path] }
    isUnsaid = { root, blank in root[keyPath: path] == blank[keyPath: path] }
  }
}

extension NotationShape {
  /// The same shape with a field's own rule in its description.
  fileprivate func narrowed(to expected: String) -> NotationShape {
    switch self {
    case .wholeNumber: .wholeNumber(expected)
    case .number: .number(expected)
    case .text: .text(expected)
    default: self
    }
  }
}
