/// Reads one record from one text, every problem in one go.
enum RecordReader {
  /// What came of reading: the record as far as it could be read, and every problem.
  struct Reading<Root: Record> {
    var value: Root?
    var problems: Problems
  }

  @_semantics("optimize.sil.specialize.generic.never")
  static func read<Root: Record>(
    _ type: Root.Type, from bytes: UnsafeRawBufferPointer, limits: DocumentLimits
  ) -> Reading<Root> {
    guard bytes.count <= limits.bytes else {
      let problems = Problems([
        Problem(
          .tooLong, at: ModelPath(), "the text is too long to be read",
          expected: "at most \(limits.bytes) bytes", found: "\(bytes.count) bytes")
      ])
      return Reading(value: nil, problems: problems)
    }
    let bounds = JSONLimits(bytes: limits.bytes, depth: limits.depth, faults: limits.problems)
    var reader = unsafe JSONReader(bytes, limits: bounds)
    var value: Root?
    do {
      value = try type.fields.readAsFarAsSaid(&reader)?.root
      try reader.end()
    } catch {}
    let problems = unsafe locate(reader.faults, in: bytes, depth: limits.depth)
    return Reading(value: value, problems: problems)
  }

  /// Turns faults, which know only their offset, into problems with line, column and path.
  private static func locate(_ faults: [JSONFault], in bytes: UnsafeRawBufferPointer, depth: Int) -> Problems
  {
    // A good text is not walked a second time.
    guard !faults.isEmpty else { return Problems([]) }
    let faults = faults.enumerated().sorted {
      ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
    }
    .map(\.element)
    let offsets = faults.map(\.offset)
    let paths = unsafe JSONLocator.paths(of: offsets, in: bytes, depth: depth)
    let places = unsafe JSONLocator.linesAndColumns(of: offsets, in: bytes)
    return Problems(
      faults.indices.map { index in
        let fault = faults[index]
        var path = ModelPath(paths[index])
        if case .member(let key) = fault.place { path = path.appending(ModelPath.Step.key(key)) }
        return Problem(
          ProblemCode(fault.code), at: path, fault.message,
          expected: fault.expected, found: fault.found, nearest: fault.nearest,
          place: .init(line: places[index].line, column: places[index].column))
      })
  }
}

extension JSONFault {
  /// What is wrong, in one sentence. A long list of what would be right is left to `expected`.
  fileprivate var message: String {
    switch code {
    case "key.unknown": "no such key as \(found)"
    case "key.duplicate": "the key \(found)"
    case "key.missing":
      if case .member(let key) = place { "the key “\(key)” is missing" } else { "a key is missing" }
    default: "expected \(expected), found \(found)"
    }
  }
}

extension ModelPath {
  init(_ steps: [JSONLocator.Step]) {
    self.init(
      steps.map { step in
        switch step {
        case .key(let key): Step.key(key)
        case .index(let index): Step.index(index)
        }
      })
  }

  var locatorSteps: [JSONLocator.Step] {
    steps.map { step in
      switch step {
      case .key(let key): JSONLocator.Step.key(key)
      case .index(let index): JSONLocator.Step.index(index)
      }
    }
  }
}
