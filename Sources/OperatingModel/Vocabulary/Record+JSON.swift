extension Record {
  /// Reads a record from a JSON text; every problem is thrown at once, with its line, column and path.
  ///
  /// Takes time and memory in proportion to the text.
  @_semantics("optimize.sil.specialize.generic.never")
  public init(json text: String, limits: DocumentLimits = DocumentLimits()) throws(Problems) {
    var text = text
    self = try text.withUTF8 { bytes in
      let reading = unsafe RecordReader.read(Self.self, from: UnsafeRawBufferPointer(bytes), limits: limits)
      return reading.result
    }.get()
  }

  /// The record as JSON in its one canonical form: the same value gives the same bytes.
  ///
  /// Keys stand in a fixed order, and what is not recorded is left out.
  public var json: String { String(decoding: jsonBytes, as: UTF8.self) }

  /// The canonical form's bytes in UTF-8, ending with a line break.
  public var jsonBytes: [UInt8] { written(.spread) }

  /// The record as JSON on one line, for sending.
  public var compactJSON: String { String(decoding: written(.compact), as: UTF8.self) }

  @_semantics("optimize.sil.specialize.generic.never")
  private func written(_ layout: JSONWriter.Layout) -> [UInt8] {
    var writer = JSONWriter(layout)
    Self.fields.write(self, &writer)
    if layout == .spread { writer.raw("\n") }
    return writer.bytes
  }
}

extension RecordReader.Reading {
  /// The record, where nothing was wrong.
  var result: Result<Root, Problems> {
    if let value, problems.isEmpty { .success(value) } else { .failure(problems) }
  }
}
