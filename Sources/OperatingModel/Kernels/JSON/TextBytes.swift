/// The bytes of a text in a document, looked at where they stand, without making a string of them.
///
/// It must not outlive the bytes that it looks at.
@safe
struct TextBytes {
  private let base: UnsafeRawPointer
  let count: Int

  @inline(__always)
  init(_ base: UnsafeRawPointer, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  /// Looks at the bytes of a text.
  static func of<Result>(_ text: String, _ body: (TextBytes) -> Result) -> Result {
    var text = text
    return text.withUTF8 { bytes in
      guard let base = unsafe UnsafeRawPointer(bytes.baseAddress) else {
        return unsafe withUnsafePointer(to: 0 as UInt8) {
          unsafe body(TextBytes(UnsafeRawPointer($0), count: 0))
        }
      }
      return unsafe body(TextBytes(base, count: bytes.count))
    }
  }

  /// The byte at a place; 0 past the end.
  @inline(__always)
  subscript(_ place: Int) -> UInt8 {
    place >= 0 && place < count ? unsafe base.load(fromByteOffset: place, as: UInt8.self) : 0
  }

  /// The text of some of the bytes.
  func text(_ range: Range<Int>) -> String {
    unsafe String(
      decoding: UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count), as: UTF8.self)
  }

  var text: String { text(0..<count) }

  /// The number that digits from one place up to another say; `nil` where another character stands among them.
  @inline(__always)
  func digits(_ range: Range<Int>) -> Int? {
    var value = 0
    for place in range {
      let digit = self[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// Whether the bytes from a place on are just those of a word.
  @inline(__always)
  func ends(from place: Int, with word: StaticString) -> Bool {
    guard count &- place == word.utf8CodeUnitCount else { return false }
    for index in 0..<word.utf8CodeUnitCount where unsafe word.utf8Start[index] != self[place &+ index] {
      return false
    }
    return true
  }

  /// The number, as JSON writes numbers, that the bytes begin with, and where it ends; `nil` where there is none.
  func leadingNumber() -> (value: Double, end: Int)? {
    var reader = unsafe JSONReader(UnsafeRawBufferPointer(start: base, count: count))
    guard let scan = try? reader.scanNumber() else { return nil }
    let value = scan.double ?? Double(text(0..<reader.offset)) ?? .infinity
    return value.isFinite ? (value, reader.offset) : nil
  }
}
