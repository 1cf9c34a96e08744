extension Fields {
  /// Reads a record, recording every unknown, repeated, missing and unreadable member.
  ///
  /// A record without a member that it has to have is none: nothing is made up in the member's place.
  func read(_ reader: inout JSONReader) throws(JSONHalt) -> Root? {
    guard let (root, isWhole) = try readAsFarAsSaid(&reader) else { return nil }
    return isWhole ? root : nil
  }

  /// Reads a record, and says whether every member that it has to have could be read.
  func readAsFarAsSaid(_ reader: inout JSONReader) throws(JSONHalt) -> (root: Root, isWhole: Bool)? {
    reader.skipSpace()
    let start = reader.offset
    guard try reader.open(.object, expected: expectation) else {
      return nil
    }
    var root = blank
    var seen: UInt64 = 0
    var read: UInt64 = 0
    var guess = 0
    while let key = try reader.nextKey() {
      guard let index = try index(of: key, in: &reader, guess: guess) else { continue }
      let bit: UInt64 = 1 << UInt64(index)
      guard seen & bit == 0 else {
        try refuseSecond(index, key, &reader)
        continue
      }
      seen |= bit
      if try entries[index].read(&reader, &root) { read |= bit }
      guess = index &+ 1
    }
    if seen & requiredMask != requiredMask { try refuseWithout(seen, start, &reader) }
    return (root, read & requiredMask == requiredMask)
  }

  /// Moves past the value of a key that stood there before, and records it.
  @_semantics("optimize.sil.specialize.generic.never")
  private func refuseSecond(_ index: Int, _ key: JSONKey, _ reader: inout JSONReader) throws(JSONHalt) {
    try reader.skipValue()
    try reader.record(
      JSONFault(
        offset: key.start, place: .key, code: "key.duplicate", expected: "each key once in an object",
        found: "“\(entries[index].key)” a second time"))
  }

  /// Records every member that has to be there and is not.
  @_semantics("optimize.sil.specialize.generic.never")
  private func refuseWithout(_ seen: UInt64, _ start: Int, _ reader: inout JSONReader) throws(JSONHalt) {
    for (index, entry) in entries.enumerated() where entry.isRequired && seen & (1 << UInt64(index)) == 0 {
      try reader.record(
        JSONFault(
          offset: start, place: .member(entry.key), code: "key.missing",
          expected: "“\(entry.key)”: \(entry.shape.expectation)", found: "no such key"))
    }
  }

  /// The index of a key's field; `nil` after recording why there is none, past the key's value.
  @_semantics("optimize.sil.specialize.generic.never")
  private func index(of key: JSONKey, in reader: inout JSONReader, guess: Int) throws(JSONHalt) -> Int? {
    if !key.escaped, let index = table.index(of: key.content, in: reader, guess: guess) { return index }
    guard let text = try reader.string(of: key) else {
      try reader.skipValue()
      return nil
    }
    if key.escaped, let index = table.index(of: text) { return index }
    try reader.skipValue()
    let names = entries.map(\.key)
    try reader.record(
      JSONFault(
        offset: key.start, place: .key, code: "key.unknown",
        expected: "one of the keys of \(Root.self): \(names.joined(separator: ", "))",
        found: "“\(reader.shortened(key.content))”", nearest: TextDistance.nearest(to: text, among: names)))
    return nil
  }

  /// Writes a record: required fields, and those that say something.
  func write(_ root: Root, _ writer: inout JSONWriter) {
    writer.beginObject(onOneLine: isOnOneLine)
    // By index, since a loop over the entries themselves would copy each with all of its closures.
    for index in entries.indices where entries[index].isRequired || !entries[index].isUnsaid(root, blank) {
      writer.key(entries[index].key)
      entries[index].write(root, &writer)
    }
    writer.endObject()
  }
}

extension Fields {
  @_semantics("optimize.sil.specialize.generic.never")
  func decode(_ decoder: any Decoder) throws -> Root {
    let container = try decoder.container(keyedBy: RecordKey.self)
    var root = blank
    var known = 0
    for entry in entries {
      let key = RecordKey(stringValue: entry.key)
      guard container.contains(key) else {
        guard !entry.isRequired else {
          throw DecodingError.keyNotFound(
            key,
            .init(codingPath: container.codingPath, debugDescription: "\(Root.self) needs “\(entry.key)”"))
        }
        continue
      }
      known += 1
      try entry.decode(container, &root)
    }
    let keys = container.allKeys
    if keys.count > known,
      let unknown = keys.map(\.stringValue).sorted().first(where: { table.index(of: $0) == nil })
    {
      let nearest = TextDistance.nearest(to: unknown, among: entries.map(\.key))
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: container.codingPath + [RecordKey(stringValue: unknown)],
          debugDescription: "\(Root.self) has no “\(unknown)”"
            + (nearest.map { " — did you mean “\($0)”?" } ?? "")))
    }
    return root
  }

  @_semantics("optimize.sil.specialize.generic.never")
  func encode(_ root: Root, _ encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: RecordKey.self)
    for index in entries.indices where entries[index].isRequired || !entries[index].isUnsaid(root, blank) {
      try entries[index].encode(root, &container)
    }
  }
}

extension Fields {
  /// Shows the references and contradictions of every field; `nil` where there never are any.
  var visitor: (@Sendable (Root, inout ModelVisitor) -> Void)? {
    @_semantics("optimize.sil.specialize.generic.never")
    get {
      let referring = entries.enumerated().compactMap { index, entry in
        entry.visit.map { (key: entry.key, ordinal: index, tie: entry.tie, visit: $0) }
      }
      guard !referring.isEmpty || integrity != nil else { return nil }
      return { [integrity] root, visitor in
        for index in referring.indices {
          visitor.atField(referring[index].key, referring[index].ordinal, referring[index].tie) {
            referring[index].visit(root, &$0)
          }
        }
        for fault in integrity?(root) ?? [] { visitor.object(fault) }
      }
    }
  }

  /// Leaves out references that a sieve names; false when a field that has to be there is lost.
  var sifter: (@Sendable (inout Root, inout ReferenceSieve) -> Bool)? {
    @_semantics("optimize.sil.specialize.generic.never")
    get {
      let sifts = entries.compactMap { entry in entry.sift.map { (key: entry.key, sift: $0) } }
      guard !sifts.isEmpty else { return nil }
      return { root, sieve in
        for (key, sift) in sifts where !sieve.at(.key(key), { sift(&root, &$0) }) { return false }
        return true
      }
    }
  }
}
