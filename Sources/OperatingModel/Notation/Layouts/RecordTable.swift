/// A record's table of fields with the record's type hidden: what reading, writing and every walk work on.
final class RecordTable: Sendable {
  /// One field: its key, where it stands in a record, and what its values look like.
  struct Entry: Sendable {
    let key: String
    private(set) var offset: Int
    let layout: Layout
    let summary: String
    var isRequired = false
    var isIdentity = false
    /// The version of the format, where the field says that and stands nowhere in a record.
    var version: Int?
    var rule: NumberRule?
    /// The offsets of the fields whose days it does not come before.
    var earlier: [Int] = []
    var origin: Origin?
    var circles = Circles.allowed
    var lost = LostReference.alone
    var since = 1

    init(key: String, offset: Int, layout: Layout, summary: String) {
      self.key = key
      self.offset = offset
      self.layout = layout
      self.summary = summary
    }

    static func formatVersion(_ version: Int, _ summary: String) -> Entry {
      var entry = Entry(key: "formatVersion", offset: 0, layout: Int.notation.layout, summary: summary)
      entry.isRequired = true
      entry.version = version
      return entry
    }

    /// The field where the record that it belongs to stands within another one.
    func moved(by distance: Int) -> Entry {
      var moved = self
      moved.offset += distance
      moved.earlier = earlier.map { $0 + distance }
      return moved
    }

    /// The shape of its values, with the field's own rule.
    var shape: DocumentShape { rule.map { layout.shape.narrowed(to: $0) } ?? layout.shape }
  }

  let name: String
  let isOnOneLine: Bool
  /// Whether all that it holds is written, also zero, false and empty lists; `nil` for what the record around it does.
  let saysAll: Bool?
  let blank: KeptValue
  let entries: [Entry]
  /// What is wrong with a record by itself, beyond its fields' own rules.
  let check: (@Sendable (Place) -> [IntegrityFault])?
  private let keys: WordTable
  private let quotedKeys: [[UInt8]]
  /// For each field how it is seen that it says no more than a blank record does.
  private let silences: [Silence]
  private let required: FieldSet

  /// How many keys a message lists: every problem of a record that has many would say them all.
  private static let mostKeysTold = 24

  private enum Silence: Sendable {
    /// It is always written.
    case never
    /// There is nothing: no value, or no element.
    case nothing(@Sendable (Place) -> Bool)
    /// It is the value of the blank record.
    case asBlank
  }

  init(
    _ name: String, isOnOneLine: Bool, blank: KeptValue, _ entries: [Entry],
    check: (@Sendable (Place) -> [IntegrityFault])?, saysAll: Bool? = nil
  ) {
    self.name = name
    self.saysAll = saysAll
    self.isOnOneLine = isOnOneLine
    self.blank = blank
    self.entries = entries
    self.check = check
    keys = WordTable(entries.map(\.key))
    quotedKeys = entries.map { entry in
      var writer = JSONWriter(.compact)
      writer.write(entry.key)
      return writer.bytes
    }
    silences = entries.map { entry in
      if entry.isRequired { return .never }
      if let isNothing = entry.layout.isNothing, isNothing(blank.place.at(entry.offset)) {
        return .nothing(isNothing)
      }
      return .asBlank
    }
    var required = FieldSet()
    for (index, entry) in entries.enumerated() where entry.isRequired { required.insert(index) }
    self.required = required
  }

  /// What the record looks like in a document.
  var shape: DocumentShape.Record {
    DocumentShape.Record(
      name: name, isOnOneLine: isOnOneLine, isDocument: version != nil, describe: { self.descriptions })
  }

  /// The version of the format, where the record is a whole document.
  var version: Int? { entries.lazy.compactMap(\.version).first }

  /// The fields, described for people and tools.
  var descriptions: [FieldDescription] { entries.map { FieldDescription($0, blank: blank) } }

  /// The index of the field with a key.
  func index(of key: String) -> Int? { keys.index(of: key) }

  /// Whether a field says more than a blank record does.
  @inline(__always)
  func says(_ index: Int, _ record: Place) -> Bool {
    switch silences[index] {
    case .never: true
    case .nothing(let isNothing): !isNothing(record.at(entries[index].offset))
    case .asBlank:
      !entries[index].layout.areEqual(
        record.at(entries[index].offset), blank.place.at(entries[index].offset))
    }
  }

  // MARK: Writing

  /// Writes a record: the fields that have to be there, and those that say something.
  func write(_ record: Place, _ writer: inout JSONWriter) {
    let outer = writer.saysAll
    if let saysAll { writer.saysAll = saysAll }
    writer.beginObject(onOneLine: isOnOneLine)
    for index in entries.indices
    where says(index, record) || writer.saysAll && holdsAnything(index, record) {
      writer.key(quoted: quotedKeys[index])
      if let version = entries[index].version {
        writer.write(version)
      } else {
        entries[index].layout.write(record.at(entries[index].offset), &writer)
      }
    }
    writer.endObject()
    writer.saysAll = outer
  }

  /// Whether a field holds a value, be it zero, false or an empty list.
  private func holdsAnything(_ index: Int, _ record: Place) -> Bool {
    guard case .optional(_, let access) = entries[index].layout.structure else { return true }
    return !access.isNil(record.at(entries[index].offset))
  }

  // MARK: Reading

  /// Reads a record into a blank one, recording every unknown, repeated, missing and unreadable member; false where
  /// a member that it has to have could not be read.
  func read(_ reader: inout JSONReader, _ record: Place) throws(JSONHalt) -> Bool {
    reader.skipSpace()
    let start = reader.offset
    guard try reader.open(.object, expected: "an object (\(shape.title))") else { return false }
    var seen = FieldSet()
    var read = FieldSet()
    var guess = 0
    while let key = try reader.nextKey() {
      guard let index = try index(of: key, in: &reader, guess: guess) else { continue }
      guard seen.insert(index) else {
        try refuseSecond(index, key, &reader)
        continue
      }
      if try readValue(index, &reader, record) { read.insert(index) }
      guess = index &+ 1
    }
    if !required.isSubset(of: seen) { try refuseWithout(seen, start, &reader) }
    return required.isSubset(of: read)
  }

  @inline(__always)
  func readValue(_ index: Int, _ reader: inout JSONReader, _ record: Place) throws(JSONHalt) -> Bool {
    if entries[index].version != nil { return try readVersion(index, &reader) }
    let place = record.at(entries[index].offset)
    guard entries[index].rule != nil else { return try entries[index].layout.read(&reader, place) }
    return try readRuled(index, &reader, place)
  }

  /// Reads a value whose numbers have to keep a rule; one that does not leaves the blank's value in place.
  @inline(never)
  private func readRuled(_ index: Int, _ reader: inout JSONReader, _ place: Place) throws(JSONHalt) -> Bool {
    let entry = entries[index]
    reader.skipSpace()
    let start = reader.offset
    guard try entry.layout.read(&reader, place) else { return false }
    guard let rule = entry.rule, let numbers = entry.layout.numbers?(place), !rule.allows(numbers) else {
      return true
    }
    entry.layout.assign(place, blank.place.at(entry.offset))
    try reader.refuse("number.range", at: start, expected: entry.shape.expectation)
    return false
  }

  @inline(never)
  private func readVersion(_ index: Int, _ reader: inout JSONReader) throws(JSONHalt) -> Bool {
    reader.skipSpace()
    let start = reader.offset
    guard let said = try reader.readInt() else { return false }
    guard let version = entries[index].version, said != version else { return true }
    throw reader.halt(saying: Self.unknownVersion(said, version, at: start))
  }

  /// A document of another version is told just that: what else is wrong with it may be right in its own version.
  static func unknownVersion(_ said: Int, _ version: Int, at offset: Int) -> JSONFault {
    JSONFault(
      offset: offset, place: .value, code: "format.unknown", expected: "\(version)", found: "\(said)")
  }

  /// Moves past the value of a key that stood there before, and records it.
  @inline(never)
  private func refuseSecond(_ index: Int, _ key: JSONKey, _ reader: inout JSONReader) throws(JSONHalt) {
    try reader.skipValue()
    try reader.record(
      JSONFault(
        offset: key.start, place: .key, code: "key.duplicate", expected: "each key once in an object",
        found: "“\(entries[index].key)” a second time"))
  }

  /// Records every member that has to be there and is not.
  @inline(never)
  private func refuseWithout(_ seen: FieldSet, _ start: Int, _ reader: inout JSONReader) throws(JSONHalt) {
    for (index, entry) in entries.enumerated() where entry.isRequired && !seen.contains(index) {
      try reader.record(
        JSONFault(
          offset: start, place: .member(entry.key), code: "key.missing",
          expected: "“\(entry.key)”: \(entry.shape.expectation)", found: "no such key"))
    }
  }

  /// The index of a key's field; `nil` after recording why there is none, past the key's value.
  @inline(__always)
  private func index(of key: JSONKey, in reader: inout JSONReader, guess: Int) throws(JSONHalt) -> Int? {
    if !key.escaped, let index = keys.index(of: key.content, in: reader, guess: guess) { return index }
    return try unusualIndex(of: key, in: &reader)
  }

  @inline(never)
  private func unusualIndex(of key: JSONKey, in reader: inout JSONReader) throws(JSONHalt) -> Int? {
    guard let text = try reader.string(of: key) else {
      try reader.skipValue()
      return nil
    }
    if key.escaped, let index = keys.index(of: text) { return index }
    try reader.skipValue()
    let names = entries.map(\.key)
    try reader.record(
      JSONFault(
        offset: key.start, place: .key, code: "key.unknown",
        expected: "one of the keys of \(name): \(Words.few(names, most: Self.mostKeysTold))",
        found: reader.quoted(key.content),
        nearest: reader.lists("key.unknown") ? TextDistance.nearest(to: text, among: names) : nil))
    return nil
  }
}

/// Some of a table's fields, by their indexes.
struct FieldSet: Sendable {
  private var first: UInt64 = 0
  /// Those past the first 64, which hardly any table has.
  private var rest: Set<Int> = []

  /// Puts an index in; false where it was in.
  @inline(__always)
  @discardableResult
  mutating func insert(_ index: Int) -> Bool {
    guard index < 64 else { return rest.insert(index).inserted }
    let bit: UInt64 = 1 << UInt64(index)
    guard first & bit == 0 else { return false }
    first |= bit
    return true
  }

  func contains(_ index: Int) -> Bool {
    index < 64 ? first & 1 << UInt64(index) != 0 : rest.contains(index)
  }

  @inline(__always)
  func isSubset(of other: FieldSet) -> Bool {
    first & ~other.first == 0 && (rest.isEmpty || rest.isSubset(of: other.rest))
  }
}
