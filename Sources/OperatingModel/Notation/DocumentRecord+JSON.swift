extension DocumentRecord {
  /// Reads a record from a JSON text; every problem is thrown at once, with its line, column and path.
  ///
  /// ```swift
  /// do {
  ///   let acme = try ProductOperatingSystem(json: text)
  /// } catch {
  ///   print(error.report(in: "acme.json"))
  /// }
  /// ```
  /// Takes time and memory in proportion to the text.
  public init(json text: String, limits: DocumentLimits = DocumentLimits()) throws(Problems) {
    self = try Self.reading(json: text, limits: limits).value
  }

  /// Reads a record from a JSON text's bytes in UTF-8.
  public init(json bytes: some Sequence<UInt8>, limits: DocumentLimits = DocumentLimits()) throws(Problems) {
    self = try Self.reading(json: bytes, limits: limits).value
  }

  /// Reads a record from a JSON value, such as a part of a larger request.
  public init(json value: JSON, limits: DocumentLimits = DocumentLimits()) throws(Problems) {
    do {
      self = try Self.reading(json: value.compactBytes, limits: limits).value
    } catch {
      throw error.withoutPlaces
    }
  }

  /// Reads a record, setting some kinds of problem aside.
  ///
  /// What a tolerated problem concerns is left out, and the problem is returned beside the record. A noun or a fact
  /// without something that it has to have is left out whole: nothing is made up in its place.
  ///
  /// - Parameters:
  ///   - text: The document.
  ///   - limits: Bounds on its size.
  ///   - tolerated: Kinds of problem that are returned instead of thrown, such as ``ProblemCode/unknownKey``.
  @_semantics("optimize.sil.specialize.generic.never")
  public static func reading(
    json text: String, limits: DocumentLimits = DocumentLimits(), tolerating tolerated: Set<ProblemCode> = []
  ) throws(Problems) -> (value: Self, problems: Problems) {
    var text = text
    return try text.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      return unsafe DocumentReader.read(Self.self, from: bytes, limits: limits, tolerating: tolerated)
        .result(tolerating: tolerated)
    }.get()
  }

  /// Reads a record from a JSON text's bytes in UTF-8, setting some kinds of problem aside.
  @_semantics("optimize.sil.specialize.generic.never")
  public static func reading(
    json bytes: some Sequence<UInt8>, limits: DocumentLimits = DocumentLimits(),
    tolerating tolerated: Set<ProblemCode> = []
  ) throws(Problems) -> (value: Self, problems: Problems) {
    let bytes = (bytes as? [UInt8]) ?? Array(bytes)
    return try unsafe bytes.withUnsafeBytes {
      unsafe DocumentReader.read(Self.self, from: $0, limits: limits, tolerating: tolerated)
        .result(tolerating: tolerated)
    }.get()
  }

  /// The record as JSON in its one canonical form: the same value gives the same bytes.
  ///
  /// Keys stand in a fixed order, and what is not recorded is left out.
  public var json: String { written(.spread).text }

  /// The canonical form's bytes in UTF-8, ending with a line break.
  public var jsonBytes: [UInt8] { written(.spread).bytes }

  /// The record as JSON on one line, for sending.
  public var compactJSON: String { written(.compact).text }

  /// - Parameter saysAll: Whether zero, false and empty lists are written too.
  func bytes(_ layout: JSONWriter.Layout, sayingAll saysAll: Bool = false) -> [UInt8] {
    written(layout, sayingAll: saysAll).bytes
  }

  @_semantics("optimize.sil.specialize.generic.never")
  private func written(_ layout: JSONWriter.Layout, sayingAll saysAll: Bool = false) -> JSONWriter {
    var writer = JSONWriter(layout)
    writer.saysAll = saysAll
    Place.looking(at: self) { Self.fields.table.write($0, &writer) }
    if layout == .spread { writer.raw("\n") }
    return writer
  }
}
