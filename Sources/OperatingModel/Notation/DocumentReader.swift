/// Reads one value from one text, every problem in one go. Every way into a document leads through here.
enum DocumentReader {
  /// What came of reading: the value as far as it could be read, and every problem.
  struct Reading<Value> {
    var value: Value?
    var problems: Problems

    /// The value, where nothing was wrong but what is tolerated.
    func result(tolerating tolerated: Set<ProblemCode> = []) -> Result<
      (value: Value, problems: Problems), Problems
    > {
      guard let value, problems.allSatisfy({ tolerated.contains($0.code) }) else { return .failure(problems) }
      return .success((value, problems))
    }
  }

  static func read<Value: DocumentValue>(
    _ type: Value.Type, from bytes: UnsafeRawBufferPointer, limits: DocumentLimits,
    tolerating tolerated: Set<ProblemCode> = []
  ) -> Reading<Value> {
    let notation = type.notation
    return unsafe read(notation.read, notation.layout, from: bytes, limits: limits, tolerating: tolerated)
  }

  /// Reads one value of a layout in a way of its own: to a place in a record, say.
  static func read<Value>(
    _ read: (inout JSONReader) throws(JSONHalt) -> Value?, _ layout: Layout,
    from bytes: UnsafeRawBufferPointer, limits: DocumentLimits, tolerating tolerated: Set<ProblemCode> = []
  ) -> Reading<Value> {
    guard bytes.count <= limits.bytes else {
      let problem = Problem(
        .tooLong, at: ModelPath(), "the text is too long to be read",
        expected: "at most \(limits.bytes) bytes",
        found: "\(bytes.count) bytes")
      return Reading(value: nil, problems: Problems([problem]))
    }
    var reader = unsafe JSONReader(bytes, limits: limits, tolerating: Set(tolerated.map(\.rawValue)))
    var value: Value?
    do {
      value = try read(&reader)
      try reader.end()
    } catch {}
    guard !reader.faults.isEmpty else { return Reading(value: value, problems: Problems([])) }
    if let fault = unsafe otherVersion(in: bytes, layout, limits) {
      return unsafe Reading(value: nil, problems: locate([fault], in: bytes, depth: limits.depth))
    }
    let located = unsafe locate(reader.faults, in: bytes, depth: limits.depth)
    let more = Dictionary(reader.unlisted.map { (ProblemCode($0.key), $0.value) }, uniquingKeysWith: +)
    return Reading(value: value, problems: Problems(located.all, unlisted: more))
  }

  /// A faulty document's other version, wherever its key stands and whatever else is wrong: its other faults would
  /// be none to its own reader.
  private static func otherVersion(
    in bytes: UnsafeRawBufferPointer, _ layout: Layout, _ limits: DocumentLimits
  ) -> JSONFault? {
    guard case .record(let table) = layout.structure, let version = table.version else { return nil }
    var reader = unsafe JSONReader(bytes, limits: limits)
    // Where the text is broken, its reader has said so.
    return try? { () throws(JSONHalt) -> JSONFault? in
      guard try reader.open(.object, expected: "an object") else { return nil }
      while let key = try reader.nextKey() {
        guard try reader.string(of: key) == "formatVersion" else {
          try reader.skipValue()
          continue
        }
        reader.skipSpace()
        let start = reader.offset
        guard let said = try reader.readInt(), said != version else { return nil }
        return RecordTable.unknownVersion(said, version, at: start)
      }
      return nil
    }()
  }

  /// Turns faults, which know only their offset, into problems with line, column and path.
  private static func locate(_ faults: [JSONFault], in bytes: UnsafeRawBufferPointer, depth: Int) -> Problems
  {
    let faults = faults.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }.map(\.element)
    let offsets = faults.map(\.offset)
    let paths = unsafe DocumentLocator.paths(of: faults, in: bytes, depth: depth)
    let places = unsafe DocumentLocator.linesAndColumns(of: offsets, in: bytes)
    return Problems(
      faults.indices.map { index in
        let fault = faults[index]
        var path = ModelPath(paths[index])
        if case .member(let key) = fault.place { path = path.appending(.key(key)) }
        return Problem(
          ProblemCode(fault.code), at: path, Problem.safe(fault.message), expected: fault.expected,
          found: fault.found,
          nearest: fault.nearest, place: Problem.Place(line: places[index].line, column: places[index].column)
        )
      })
  }
}

extension JSONFault {
  /// What is wrong, in one sentence.
  fileprivate var message: String {
    if let reason { return reason }
    return switch code {
    case "key.unknown": "no such key as \(found)"
    case "key.duplicate": "the key \(found)"
    case "key.missing":
      if case .member(let key) = place { "the key “\(key)” is missing" } else { "a key is missing" }
    case "format.unknown": "format version \(found) is not one that this library reads"
    default: "expected \(expected), found \(found)"
    }
  }
}
