/// A reader over UTF-8 bytes that hands out one value at a time and records what is wrong as it goes.
///
/// A value of the wrong type is recorded and skipped, so that one pass finds every fault of a text.
/// Only broken syntax halts it, since nothing after that can be trusted.
@safe
struct JSONReader {
  /// What kind of value starts at the reader's place.
  enum Kind: String {
    case object, array, text, number, boolean, null
  }

  let base: UnsafeRawPointer
  let count: Int
  let limits: DocumentLimits
  /// Codes of faults that do not count against the bound.
  private let tolerated: Set<String>
  var offset = 0
  private(set) var faults: [JSONFault] = []
  /// How many tolerated faults there were of each code beyond those that are listed.
  private(set) var unlisted: [String: Int] = [:]
  private var counted = 0
  private(set) var depth = 0
  /// Whether a value has just ended, so that a comma has to come before the next one.
  private var afterValue = false

  init(
    _ bytes: UnsafeRawBufferPointer, limits: DocumentLimits = DocumentLimits(),
    tolerating tolerated: Set<String> = []
  ) {
    unsafe self.base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
    self.count = bytes.count
    self.limits = limits
    self.tolerated = tolerated
    // Some editors begin a text with a byte order mark, which says nothing.
    if unsafe bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  // MARK: Bytes

  /// The byte at an offset; 0, which no JSON token contains, past the end.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 {
    offset < count ? unsafe base.load(fromByteOffset: offset, as: UInt8.self) : 0
  }

  /// Eight bytes at an offset, the first of them lowest; `nil` where fewer are left.
  @inline(__always)
  func eightBytes(_ offset: Int) -> UInt64? {
    guard offset &+ 8 <= count else { return nil }
    return unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    unsafe UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  func text(_ range: Range<Int>) -> String {
    unsafe String(decoding: bytes(range), as: UTF8.self)
  }

  @inline(__always)
  mutating func skipSpace() {
    while offset < count {
      switch byte(offset) {
      case 0x20, 0x0A, 0x0D, 0x09: offset &+= 1
      default: return
      }
    }
  }

  // MARK: Faults

  /// Whether another fault of a code is listed rather than counted only, so that what it says is worth working out.
  func lists(_ code: String) -> Bool {
    !tolerated.contains(code) || faults.count - counted < limits.problems
  }

  mutating func record(_ fault: JSONFault) throws(JSONHalt) {
    if tolerated.contains(fault.code) {
      if lists(fault.code) {
        faults.append(fault)
      } else {
        unlisted[fault.code, default: 0] += 1
      }
      return
    }
    guard counted < limits.problems else {
      faults.append(
        JSONFault(
          offset: fault.offset, place: .value, code: "json.problems",
          expected: "at most \(limits.problems) problems in one text", found: "more; reading stopped here"))
      throw JSONHalt()
    }
    counted += 1
    faults.append(fault)
  }

  /// Records a fault that says all there is to say of the text, whatever else is wrong with it.
  mutating func halt(saying fault: JSONFault) -> JSONHalt {
    faults = [fault]
    unlisted = [:]
    return JSONHalt()
  }

  @inline(never)
  mutating func halt(_ code: String, at place: Int, expected: String, found: String? = nil) throws(JSONHalt)
    -> Never
  {
    let truncated = place >= count
    try record(
      JSONFault(
        offset: min(place, count), place: .halt, code: truncated ? "json.truncated" : code,
        expected: expected, found: truncated ? "the end of the text" : found ?? describeByte(place)))
    throw JSONHalt()
  }

  private func describeByte(_ place: Int) -> String {
    let byte = byte(place)
    if byte == UInt8(ascii: "\\"), place &+ 1 < count { return Words.quoted(escape(at: place)) }
    if byte >= 0x20, byte < 0x7F { return "“\(Character(Unicode.Scalar(byte)))”" }
    if byte == 0x0A || byte == 0x0D { return "the end of the line" }
    return byte < 0x80 ? "a control character" : "a character outside any text"
  }

  /// An escape as it stands in the text, as far as it is made of letters and digits.
  private func escape(at place: Int) -> String {
    var end = place &+ 2
    while end < min(count, place &+ 6), byte(end) < 0x80, Character(Unicode.Scalar(byte(end))).isHexDigit {
      end &+= 1
    }
    return text(place..<min(end, count))
  }

  // MARK: Structure

  /// The kind of the next value, without moving past it.
  @inline(__always)
  mutating func kind() throws(JSONHalt) -> Kind {
    skipSpace()
    switch byte(offset) {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .text
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: try halt("json.syntax", at: offset, expected: "a value")
    }
  }

  /// Enters an object or an array; returns false, with the fault recorded, when another kind stands here.
  mutating func open(_ wanted: Kind, expected: @autoclosure () -> String) throws(JSONHalt) -> Bool {
    guard try kind() == wanted else {
      try mismatch(expected: expected())
      return false
    }
    guard depth < limits.depth else {
      try halt(
        "json.depth", at: offset, expected: "values nested at most \(limits.depth) deep",
        found: "deeper nesting")
    }
    depth &+= 1
    offset &+= 1
    afterValue = false
    return true
  }

  /// Moves to the next element of the open array, or closes it and returns false.
  mutating func nextElement() throws(JSONHalt) -> Bool {
    let isFirst = !afterValue
    return try next(
      closing: UInt8(ascii: "]"), expected: isFirst ? "a value or “]”" : "“,” or “]”", after: "a value")
  }

  /// Moves past the next key of the open object and its colon, or closes the object and returns `nil`.
  mutating func nextKey() throws(JSONHalt) -> JSONKey? {
    let isFirst = !afterValue
    guard
      try next(
        closing: UInt8(ascii: "}"), expected: isFirst ? "a key or “}”" : "“,” or “}”",
        after: "a key in quotes")
    else {
      return nil
    }
    guard byte(offset) == UInt8(ascii: "\"") else {
      try halt("json.syntax", at: offset, expected: "a key in quotes")
    }
    let start = offset
    let (content, escaped, _) = try scanString()
    let key = JSONKey(start: start, content: content, escaped: escaped)
    skipSpace()
    guard byte(offset) == UInt8(ascii: ":") else { try halt("json.syntax", at: offset, expected: "“:”") }
    offset &+= 1
    return key
  }

  @inline(__always)
  private mutating func next(
    closing: UInt8, expected: @autoclosure () -> String, after wanted: @autoclosure () -> String
  ) throws(JSONHalt) -> Bool {
    skipSpace()
    let byte = byte(offset)
    if byte == closing {
      offset &+= 1
      depth &-= 1
      afterValue = true
      return false
    }
    if afterValue {
      guard byte == UInt8(ascii: ",") else { try halt("json.syntax", at: offset, expected: expected()) }
      offset &+= 1
      afterValue = false
      skipSpace()
      if self.byte(offset) == closing {
        try halt("json.syntax", at: offset, expected: "\(wanted()) after the comma")
      }
    }
    return true
  }

  /// How many elements the open array may turn out to have, judged by the bytes that those read so far take; at
  /// most eight times as many, so that a list of a few long and many short elements wastes little.
  func likelyCount(after count: Int, since start: Int) -> Int {
    let rest = (self.count &- offset) / max(1, (offset &- start) / max(count, 1))
    return count &+ min(rest, count &* 7) &+ 1
  }

  /// Says that a whole value has been read.
  @inline(__always)
  mutating func endValue() { afterValue = true }

  /// Checks that nothing but space follows the text's one value.
  mutating func end() throws(JSONHalt) {
    skipSpace()
    guard offset == count else {
      try halt("json.syntax", at: offset, expected: "the end of the text")
    }
  }

  // MARK: Skipping

  /// Records a value of another type than expected, and skips it.
  mutating func mismatch(_ code: String = "type.mismatch", expected: String) throws(JSONHalt) {
    skipSpace()
    let start = offset
    let kind = try kind()
    try skipValue()
    try record(
      JSONFault(
        offset: start, place: .value, code: code, expected: expected,
        found: describe(kind, start..<offset)))
  }

  /// Records a value that was read but is not allowed here.
  mutating func refuse(
    _ code: String, at start: Int, expected: String, nearest: String? = nil, reason: String? = nil
  ) throws(JSONHalt) {
    try record(
      JSONFault(
        offset: start, place: .value, code: code, expected: expected,
        found: excerpt(start..<offset), nearest: nearest, reason: reason))
  }

  private func describe(_ kind: Kind, _ range: Range<Int>) -> String {
    switch kind {
    case .object: "an object"
    case .array: "a list"
    case .text: "the text \(excerpt(range))"
    case .number: "the number \(excerpt(range))"
    case .boolean: excerpt(range)
    case .null: "null"
    }
  }

  /// A value as it stands in the text, as a sentence says it: harmless, and shortened where it is long.
  private func excerpt(_ range: Range<Int>) -> String {
    switch byte(range.lowerBound) {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let spaced = beginning(of: range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return Words.shown(spaced)
    case UInt8(ascii: "\""): return quoted((range.lowerBound + 1)..<(range.upperBound - 1))
    default: return Words.shown(beginning(of: range))
    }
  }

  /// What stands between the quotes of a text or a key, escapes and all, in the quotes of a sentence.
  func quoted(_ content: Range<Int>) -> String { Words.quoted(beginning(of: content)) }

  /// The text of a range, or as much of it as a message may show.
  private func beginning(of range: Range<Int>) -> String {
    guard range.count > Self.mostBytesShown else { return text(range) }
    var end = range.lowerBound + Self.mostBytesShown
    while byte(end) & 0xC0 == 0x80, end > range.lowerBound { end -= 1 }
    return text(range.lowerBound..<end) + "…"
  }

  /// More bytes than any message shows, few enough to be looked at for each of many messages.
  private static let mostBytesShown = 2_000

  /// Skips one value of any kind, checking its syntax.
  mutating func skipValue() throws(JSONHalt) {
    switch try kind() {
    case .object:
      guard try open(.object, expected: "an object") else { return }
      while let key = try nextKey() {
        _ = try string(of: key)
        try skipValue()
      }
    case .array:
      guard try open(.array, expected: "a list") else { return }
      while try nextElement() { try skipValue() }
    case .text:
      _ = try readString()
    case .number:
      _ = try scanNumber()
    case .boolean:
      _ = try scanBoolean()
    case .null:
      try scanLiteral("null")
    }
    endValue()
  }

  mutating func scanBoolean() throws(JSONHalt) -> Bool {
    let value = byte(offset) == UInt8(ascii: "t")
    try scanLiteral(value ? "true" : "false")
    return value
  }

  mutating func scanLiteral(_ literal: StaticString) throws(JSONHalt) {
    for index in 0..<literal.utf8CodeUnitCount {
      let wanted = unsafe literal.utf8Start[index]
      guard byte(offset &+ index) == wanted else {
        try halt("json.syntax", at: offset &+ index, expected: "\(literal)")
      }
    }
    offset &+= literal.utf8CodeUnitCount
  }
}

/// A key as it stands in the text: where, and whether it holds escapes.
struct JSONKey {
  var start: Int
  var content: Range<Int>
  var escaped: Bool
}
