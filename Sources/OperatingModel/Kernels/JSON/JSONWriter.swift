/// Writes JSON as UTF-8 bytes, in one layout for one value.
///
/// The spread layout puts each member and each element on a line of its own, so that a change of one value
/// is a change of one line; lists of plain values, and objects that ask for it, stay on one line.
struct JSONWriter: ~Copyable {
  enum Layout: Sendable {
    case spread, compact
  }

  let layout: Layout
  /// Whether records write also what says no more than a blank one does: zero, false and empty lists.
  var saysAll = false
  private var buffer: ByteBuffer
  private var indent = 0
  /// How many enclosing containers asked to stay on one line.
  private var inline = 0
  private var isFirst = true

  init(_ layout: Layout, capacity: Int = 256) {
    self.layout = layout
    buffer = ByteBuffer(capacity: capacity)
  }

  /// What was written so far, in UTF-8.
  var bytes: [UInt8] { buffer.bytes }
  /// What was written so far.
  var text: String { buffer.text }

  // MARK: Containers

  mutating func beginObject(onOneLine: Bool = false) { begin(UInt8(ascii: "{"), onOneLine) }
  mutating func endObject() { end(UInt8(ascii: "}")) }
  mutating func beginArray(onOneLine: Bool = false) { begin(UInt8(ascii: "["), onOneLine) }
  mutating func endArray() { end(UInt8(ascii: "]")) }

  @inline(never)
  mutating func key(_ key: String) {
    separate()
    quote(key)
    buffer.append(UInt8(ascii: ":"))
    if layout == .spread { buffer.append(0x20) }
  }

  /// Writes a key that stands in its quotes already.
  mutating func key(quoted: [UInt8]) {
    separate()
    buffer.append(quoted)
    buffer.append(UInt8(ascii: ":"))
    if layout == .spread { buffer.append(0x20) }
  }

  mutating func element() { separate() }

  @inline(never)
  private mutating func begin(_ bracket: UInt8, _ onOneLine: Bool) {
    buffer.append(bracket)
    indent += 1
    if inline > 0 || onOneLine { inline += 1 }
    isFirst = true
  }

  @inline(never)
  private mutating func end(_ bracket: UInt8) {
    indent -= 1
    let wasInline = inline > 0
    if wasInline { inline -= 1 }
    if !isFirst, !wasInline { newline() }
    buffer.append(bracket)
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    if inline == 0 {
      newline()
    } else if !isFirst, layout == .spread {
      buffer.append(0x20)
    }
    isFirst = false
  }

  private mutating func newline() {
    guard layout == .spread else { return }
    buffer.appendLine(indent: indent)
  }

  // MARK: Values

  mutating func write(_ value: Bool) { raw(value ? "true" : "false") }
  mutating func write(_ value: Int) { digits(of: value) }
  mutating func writeNull() { raw("null") }

  /// Writes the shortest text that reads back as the same number; whole numbers without a point.
  mutating func write(_ value: Double) {
    if let whole = Int(exactly: value), abs(value) < 1e15 {
      if value.sign == .minus, whole == 0 { raw("-0.0") } else { digits(of: whole) }
    } else {
      raw(value.description)
    }
  }

  /// Writes a number and its unit as one text.
  mutating func write(_ value: Double, unit: StaticString) {
    buffer.append(UInt8(ascii: "\""))
    write(value)
    unsafe buffer.append(UnsafeRawBufferPointer(start: unit.utf8Start, count: unit.utf8CodeUnitCount))
    buffer.append(UInt8(ascii: "\""))
  }

  /// Writes a text that the caller puts together byte by byte, none of which needs an escape.
  mutating func writePlain(_ body: (inout ByteBuffer) -> Void) {
    buffer.append(UInt8(ascii: "\""))
    body(&buffer)
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func digits(of value: Int) {
    guard value >= 0, value < 1_000_000_000 else { return raw(String(value)) }
    var power = 1
    while power * 10 <= value { power *= 10 }
    var rest = value
    while power > 0 {
      buffer.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest / power))
      rest %= power
      power /= 10
    }
  }

  mutating func write(_ value: String) { quote(value) }

  mutating func raw(_ text: String) { buffer.append(text) }

  private mutating func quote(_ text: String) {
    buffer.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      if unsafe Self.needsEscape(bytes) {
        for index in bytes.indices { escape(unsafe bytes[index]) }
      } else {
        unsafe buffer.append(bytes)
      }
    }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Whether a byte stands among them that JSON writes as an escape; looked for eight bytes at a time.
  private static func needsEscape(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var at = 0
    while at &+ 8 <= bytes.count {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      if JSONReader.specialBytes(in: word) & 0x8080_8080_8080_8080 != 0 { return true }
      at &+= 8
    }
    while at < bytes.count {
      let byte = unsafe bytes[at]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
      at &+= 1
    }
    return false
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      buffer.append(UInt8(ascii: "\\"))
      buffer.append(byte)
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    case 0..<0x20:
      raw("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
    default: buffer.append(byte)
    }
  }
}
