extension ProductOperatingSystem {
  /// Reads a document.
  ///
  /// Every problem of the document is thrown at once, each with its line, column and path:
  ///
  /// ```swift
  /// do {
  ///   let acme = try ProductOperatingSystem(json: text)
  /// } catch {
  ///   print(error.report(in: "acme.json"))
  /// }
  /// ```
  /// Takes time and memory in proportion to the text.
  ///
  /// - Parameters:
  ///   - text: The document.
  ///   - limits: Bounds on its size.
  public init(json text: String, limits: DocumentLimits = DocumentLimits()) throws(Problems) {
    self = try Self.reading(json: text, limits: limits).system
  }

  /// Reads a document from UTF-8 bytes.
  public init(json bytes: some Sequence<UInt8>, limits: DocumentLimits = DocumentLimits()) throws(Problems) {
    self = try Self.reading(json: bytes, limits: limits).system
  }

  /// Reads a document, setting some kinds of problem aside.
  ///
  /// What a tolerated problem concerns is left out of the model, and the problem is returned beside it. A noun
  /// or a fact without something that it has to have is left out whole: nothing is made up in its place.
  ///
  /// - Parameters:
  ///   - text: The document.
  ///   - limits: Bounds on its size.
  ///   - tolerated: Kinds of problem that are returned instead of thrown, such as ``ProblemCode/unknownKey``.
  public static func reading(
    json text: String, limits: DocumentLimits = DocumentLimits(), tolerating tolerated: Set<ProblemCode> = []
  ) throws(Problems) -> (system: ProductOperatingSystem, problems: Problems) {
    var text = text
    return try text.withUTF8 { unsafe read(UnsafeRawBufferPointer($0), limits, tolerated) }.get()
  }

  /// Reads a document from UTF-8 bytes, setting some kinds of problem aside.
  public static func reading(
    json bytes: some Sequence<UInt8>, limits: DocumentLimits = DocumentLimits(),
    tolerating tolerated: Set<ProblemCode> = []
  ) throws(Problems) -> (system: ProductOperatingSystem, problems: Problems) {
    let bytes = (bytes as? [UInt8]) ?? Array(bytes)
    return try unsafe bytes.withUnsafeBytes { unsafe read($0, limits, tolerated) }.get()
  }

  private typealias Reading = (system: ProductOperatingSystem, problems: Problems)

  private static func read(
    _ bytes: UnsafeRawBufferPointer, _ limits: DocumentLimits, _ tolerated: Set<ProblemCode>
  ) -> Result<Reading, Problems> {
    let reading = unsafe RecordReader.read(ProductOperatingSystem.self, from: bytes, limits: limits)
    // A document of another version is told just that: its other problems would not be problems to its own reader.
    let version =
      reading.problems.isEmpty ? reading.value?.formatVersion : unsafe version(of: bytes, limits)
    if let version, version != formatVersion {
      let problem = Problem(
        .unknownFormat, at: ModelPath("formatVersion"),
        "format version \(version) is not one that this library reads", expected: "\(formatVersion)",
        found: "\(version)")
      return .failure(unsafe Problems([problem]).located(in: bytes))
    }
    guard let system = reading.value, reading.problems.allSatisfy({ tolerated.contains($0.code) }) else {
      return .failure(reading.problems)
    }
    return .success((system, reading.problems))
  }

  /// The format version that a document says, wherever its key stands and whatever else is wrong.
  private static func version(of bytes: UnsafeRawBufferPointer, _ limits: DocumentLimits) -> Int? {
    guard bytes.count <= limits.bytes else { return nil }
    let bounds = JSONLimits(bytes: limits.bytes, depth: limits.depth, faults: limits.problems)
    var reader = unsafe JSONReader(bytes, limits: bounds)
    // Where the text is broken, its reader has said so.
    return try? { () throws(JSONHalt) -> Int? in
      guard try reader.open(.object, expected: "an object") else { return nil }
      while let key = try reader.nextKey() {
        if try reader.string(of: key) == "formatVersion" { return try reader.readInt() }
        try reader.skipValue()
      }
      return nil
    }()
  }
}
