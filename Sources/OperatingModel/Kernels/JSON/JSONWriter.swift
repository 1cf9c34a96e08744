/// Writes JSON as UTF-8 bytes, in one layout for one value.
///
/// The spread layout puts each member and each element on a line of its own, so that a change of one value
/// is a change of one line; lists of plain values, and objects that ask for it, stay on one line.
struct JSONWriter {
  enum Layout: Sendable {
    case spread, compact
  }

  let layout: Layout
  private(set) var bytes: [UInt8] = []
  private var indent = 0
  /// How many enclosing containers asked to stay on one line.
  private var inline = 0
  private var isFirst = true

  init(_ layout: Layout) { self.layout = layout }

  // MARK: Containers

  mutating func beginObject(onOneLine: Bool = false) { begin(UInt8(ascii: "{"), onOneLine) }
  mutating func endObject() { end(UInt8(ascii: "}")) }
  mutating func beginArray(onOneLine: Bool = false) { begin(UInt8(ascii: "["), onOneLine) }
  mutating func endArray() { end(UInt8(ascii: "]")) }

  @inline(never)
  mutating func key(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .spread { bytes.append(0x20) }
  }

  mutating func element() { separate() }

  @inline(never)
  private mutating func begin(_ bracket: UInt8, _ onOneLine: Bool) {
    bytes.append(bracket)
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
    bytes.append(bracket)
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if inline == 0 {
      newline()
    } else if !isFirst, layout == .spread {
      bytes.append(0x20)
    }
    isFirst = false
  }

  private mutating func newline() {
    guard layout == .spread else { return }
    bytes.append(0x0A)
    for _ in 0..<indent {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  // MARK: Values

  mutating func write(_ value: Bool) { raw(value ? "true" : "false") }
  mutating func write(_ value: Int) { raw(String(value)) }
  mutating func writeNull() { raw("null") }

  /// Writes the shortest text that reads back as the same number; whole numbers without a point.
  mutating func write(_ value: Double) {
    if let whole = Int(exactly: value), abs(value) < 1e15 {
      raw(value.sign == .minus && whole == 0 ? "-0.0" : String(whole))
    } else {
      raw(value.description)
    }
  }

  mutating func write(_ value: String) { quote(value) }

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      if unsafe utf8.contains(where: Self.needsEscape) {
        for index in utf8.indices { escape(unsafe utf8[index]) }
      } else {
        unsafe bytes.append(contentsOf: utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    case 0..<0x20:
      raw("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
    default: bytes.append(byte)
    }
  }
}
