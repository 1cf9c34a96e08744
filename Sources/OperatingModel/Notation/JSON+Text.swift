extension JSON: DocumentValue {
  /// Any JSON value.
  public static let notation = Notation<JSON>(
    .anything, read: { (reader) throws(JSONHalt) in try read(&reader) },
    write: { value, writer in (copy value).write(&writer) }, fault: { $0.tooDeep })

  /// How deep own data may be nested: a document has room for it within its own bound.
  static let deepest = DocumentLimits().depth - 16

  /// Why a value cannot be read back: it is nested too deep.
  var tooDeep: IntegrityFault? {
    isDeeper(than: Self.deepest)
      ? IntegrityFault(.tooDeep, "own data is nested deeper than \(Self.deepest) values") : nil
  }

  /// Whether values are nested deeper in it, without going further than that.
  func isDeeper(than depth: Int) -> Bool {
    switch self {
    case .list(let elements): depth == 0 || elements.contains { $0.isDeeper(than: depth - 1) }
    case .object(let members): depth == 0 || members.values.contains { $0.isDeeper(than: depth - 1) }
    case .null, .boolean, .number, .text: false
    }
  }

  static func read(_ reader: inout JSONReader) throws(JSONHalt) -> JSON? {
    switch try reader.kind() {
    case .null:
      try reader.scanLiteral("null")
      reader.endValue()
      return .null
    case .boolean: return try reader.readBool().map(JSON.boolean)
    case .text: return try reader.readString().map(JSON.text)
    case .number:
      let start = reader.offset
      _ = try reader.scanNumber()
      reader.endValue()
      if let number = JSONNumber(reader.text(start..<reader.offset)) { return .number(number) }
      try reader.refuse(
        "number.range", at: start, expected: "a number with an exponent of at most nine digits")
      return nil
    case .array:
      guard try reader.open(.array, expected: "a list") else { return nil }
      var elements: [JSON] = []
      while try reader.nextElement() { if let element = try read(&reader) { elements.append(element) } }
      return .list(elements)
    case .object:
      guard try reader.open(.object, expected: "an object") else { return nil }
      var members: [String: JSON] = [:]
      while let key = try reader.nextKey() {
        let text = try reader.string(of: key)
        guard let value = try read(&reader), let text else { continue }
        guard members[text] == nil else {
          try reader.record(
            JSONFault(
              offset: key.start, place: .key, code: "key.duplicate", expected: "each key once in an object",
              found: "\(reader.quoted(key.content)) a second time"))
          continue
        }
        members[text] = value
      }
      return .object(members)
    }
  }

  func write(_ writer: inout JSONWriter) {
    switch self {
    case .null: writer.writeNull()
    case .boolean(let value): writer.write(value)
    case .number(let number): writer.raw(number.text)
    case .text(let text): writer.write(text)
    case .list(let elements):
      writer.beginArray(onOneLine: elements.allSatisfy(\.isPlain))
      for element in elements {
        writer.element()
        element.write(&writer)
      }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for (key, value) in members.sorted(by: { $0.key < $1.key }) {
        writer.key(key)
        value.write(&writer)
      }
      writer.endObject()
    }
  }

  private var isPlain: Bool {
    switch self {
    case .list, .object: false
    default: true
    }
  }
}

// MARK: Texts

extension JSON {
  /// Reads a JSON text; every problem is thrown at once, with its line, column and path.
  public init(json text: String, limits: DocumentLimits = DocumentLimits()) throws(Problems) {
    var text = text
    self = try text.withUTF8 { bytes in
      unsafe DocumentReader.read(JSON.self, from: UnsafeRawBufferPointer(bytes), limits: limits).result()
    }.get().value
  }

  /// Reads a JSON text from UTF-8 bytes.
  public init(json bytes: some Sequence<UInt8>, limits: DocumentLimits = DocumentLimits()) throws(Problems) {
    let bytes = (bytes as? [UInt8]) ?? Array(bytes)
    self = try unsafe bytes.withUnsafeBytes {
      unsafe DocumentReader.read(JSON.self, from: $0, limits: limits).result()
    }.get().value
  }

  /// The value of a record, as its document says it.
  public init(_ record: some DocumentRecord) {
    // What a record writes can be read.
    self = (try? JSON(json: record.bytes(.compact), limits: DocumentLimits(depth: .max))) ?? .null
  }

  /// A record with all that it holds, also zero, false and empty lists; what is not recorded is left out.
  init(whole record: some DocumentRecord) {
    self =
      (try? JSON(json: record.bytes(.compact, sayingAll: true), limits: DocumentLimits(depth: .max))) ?? .null
  }

  /// The value as a JSON text in its one canonical form.
  public var json: String { written(.spread).text }
  /// The canonical form's bytes in UTF-8, ending with a line break.
  public var jsonBytes: [UInt8] { written(.spread).bytes }
  /// The value as a JSON text on one line, for sending.
  public var compactJSON: String { written(.compact).text }

  /// The bytes of the value on one line.
  var compactBytes: [UInt8] { written(.compact).bytes }

  private func written(_ layout: JSONWriter.Layout) -> JSONWriter {
    var writer = JSONWriter(layout)
    write(&writer)
    if layout == .spread { writer.raw("\n") }
    return writer
  }
}
