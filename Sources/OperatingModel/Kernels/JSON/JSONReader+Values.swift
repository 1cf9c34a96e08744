extension JSONReader {
  // MARK: Texts

  /// Reads a text; `nil`, with the fault recorded, when another kind of value stands here or it is not UTF-8.
  mutating func readString(expected: @autoclosure () -> String = "a text") throws(JSONHalt) -> String? {
    guard try kind() == .text else {
      try mismatch(expected: expected())
      return nil
    }
    let start = offset
    let (content, escaped, ascii) = try scanString()
    endValue()
    return try makeString(content, escaped: escaped, ascii: ascii, start: start)
  }

  /// Reads a text through its bytes; `nil`, with the fault recorded, where another kind of value stands here, or
  /// where the text says no such value.
  @inline(__always)
  mutating func readText<Value>(
    _ code: String, expected: @autoclosure () -> String, whyNot: ((String) -> String?)? = nil,
    _ parse: (TextBytes) -> Value?
  ) throws(JSONHalt) -> Value? {
    guard try kind() == .text else {
      try mismatch(expected: expected())
      return nil
    }
    let start = offset
    let (content, escaped, ascii) = try scanString()
    endValue()
    if !escaped, ascii {
      if let value = unsafe parse(TextBytes(base + content.lowerBound, count: content.count)) { return value }
    } else {
      guard let text = try makeString(content, escaped: escaped, ascii: ascii, start: start) else {
        return nil
      }
      if let value = TextBytes.of(text, parse) { return value }
    }
    let reason = try whyNot.flatMap { why throws(JSONHalt) in
      try makeString(content, escaped: escaped, ascii: ascii, start: start).flatMap(why)
    }
    try refuse(code, at: start, expected: expected(), reason: reason)
    return nil
  }

  /// The text of a key.
  mutating func string(of key: JSONKey) throws(JSONHalt) -> String? {
    try makeString(key.content, escaped: key.escaped, ascii: false, start: key.start)
  }

  private mutating func makeString(_ content: Range<Int>, escaped: Bool, ascii: Bool, start: Int)
    throws(JSONHalt) -> String?
  {
    if !ascii, let bad = unsafe UTF8Check.firstInvalid(bytes(content)) {
      try record(
        JSONFault(
          offset: content.lowerBound + bad, place: .value, code: "json.utf8",
          expected: "a text in UTF-8", found: "other bytes"))
      return nil
    }
    return escaped ? try unescape(content) : text(content)
  }

  /// Moves past a text and returns where its content stands.
  ///
  /// Eight bytes at a time: a quote, a backslash, a control character or a byte outside ASCII stops the
  /// stride and is looked at by itself.
  mutating func scanString() throws(JSONHalt) -> (content: Range<Int>, escaped: Bool, ascii: Bool) {
    let quote = offset
    var at = offset &+ 1
    var escaped = false
    var ascii = true
    while true {
      while let word = eightBytes(at) {
        let stops = (Self.specialBytes(in: word) | word) & 0x8080_8080_8080_8080
        guard stops == 0 else {
          at &+= stops.trailingZeroBitCount / 8
          break
        }
        at &+= 8
      }
      let byte = byte(at)
      switch byte {
      case UInt8(ascii: "\""):
        offset = at &+ 1
        return ((quote &+ 1)..<at, escaped, ascii)
      case UInt8(ascii: "\\"):
        escaped = true
        at &+= 2
      case 0..<0x20:
        if at >= count { try halt("json.truncated", at: count, expected: "the closing quote of a text") }
        let isLineEnd = byte == 0x0A || byte == 0x0D
        try halt(
          "json.syntax", at: at,
          expected: isLineEnd ? "the closing quote of a text" : "control characters written as escapes")
      default:
        if byte >= 0x80 { ascii = false }
        at &+= 1
      }
    }
  }

  /// The high bit of each byte that is a quote, a backslash or a control character; of the first such at least,
  /// and perhaps of others after it.
  @inline(__always)
  static func specialBytes(in word: UInt64) -> UInt64 {
    let quotes = word ^ 0x2222_2222_2222_2222
    let slashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
    return ((quotes &- 0x0101_0101_0101_0101) & ~quotes) | ((slashes &- 0x0101_0101_0101_0101) & ~slashes)
      | ((word &- 0x2020_2020_2020_2020) & ~word)
  }

  private mutating func unescape(_ content: Range<Int>) throws(JSONHalt) -> String? {
    var out: [UInt8] = []
    out.reserveCapacity(content.count)
    var at = content.lowerBound
    while at < content.upperBound {
      let byte = byte(at)
      guard byte == UInt8(ascii: "\\") else {
        out.append(byte)
        at += 1
        continue
      }
      switch self.byte(at + 1) {
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "b"): out.append(0x08)
      case UInt8(ascii: "f"): out.append(0x0C)
      case let same
      where same == UInt8(ascii: "\"") || same == UInt8(ascii: "\\") || same == UInt8(ascii: "/"):
        out.append(same)
      case UInt8(ascii: "u"):
        guard let (scalar, length) = unicodeEscape(at, content.upperBound) else {
          try halt(
            "json.syntax", at: at,
            expected: "a Unicode escape of four hexadecimal digits, surrogates in pairs")
        }
        out.append(contentsOf: Array(String(Character(scalar)).utf8))
        at += length
        continue
      default:
        try halt("json.syntax", at: at, expected: #"one of \" \\ \/ \b \f \n \r \t \u"#)
      }
      at += 2
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func unicodeEscape(_ start: Int, _ end: Int) -> (Unicode.Scalar, Int)? {
    func unit(_ at: Int) -> UInt32? {
      guard at + 6 <= end, byte(at) == UInt8(ascii: "\\"), byte(at + 1) == UInt8(ascii: "u") else {
        return nil
      }
      var value: UInt32 = 0
      for place in (at + 2)..<(at + 6) {
        guard let digit = Character(Unicode.Scalar(byte(place))).hexDigitValue else { return nil }
        value = value * 16 + UInt32(digit)
      }
      return value
    }
    guard let high = unit(start) else { return nil }
    if let scalar = Unicode.Scalar(high) { return (scalar, 6) }
    guard (0xD800..<0xDC00).contains(high), let low = unit(start + 6), (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { return nil }
    return (scalar, 12)
  }

  // MARK: Numbers and booleans

  mutating func readBool() throws(JSONHalt) -> Bool? {
    guard try kind() == .boolean else {
      try mismatch(expected: "true or false")
      return nil
    }
    let value = try scanBoolean()
    endValue()
    return value
  }

  /// Reads a finite number.
  mutating func readDouble(expected: @autoclosure () -> String = "a number") throws(JSONHalt) -> Double? {
    guard try kind() == .number else {
      try mismatch(expected: expected())
      return nil
    }
    let start = offset
    let number = try scanNumber()
    endValue()
    let value = number.double ?? Double(text(start..<offset)) ?? .infinity
    guard value.isFinite else {
      try refuse("number.range", at: start, expected: "a number no larger than 1.8e308")
      return nil
    }
    return value
  }

  /// Reads a whole number; `3.0` is one, `3.5` is not.
  mutating func readInt() throws(JSONHalt) -> Int? {
    guard try kind() == .number else {
      try mismatch(expected: "a whole number")
      return nil
    }
    let start = offset
    let number = try scanNumber()
    endValue()
    if let whole = number.int { return whole }
    guard let (digits, exponent, isNegative) = DecimalText.normalised(text(start..<offset)) else {
      try refuse("number.range", at: start, expected: "a whole number of at most 63 bits")
      return nil
    }
    guard exponent >= 0 else {
      try refuse("type.mismatch", at: start, expected: "a whole number")
      return nil
    }
    guard exponent < 19,
      let whole = Int((isNegative ? "-" : "") + digits + String(repeating: "0", count: exponent))
    else {
      try refuse("number.range", at: start, expected: "a whole number of at most 63 bits")
      return nil
    }
    return whole
  }

  /// Moves past a number, working out its value on the way where that is exact.
  mutating func scanNumber() throws(JSONHalt) -> JSONNumberScan {
    var scan = JSONNumberScan()
    var at = offset
    if byte(at) == UInt8(ascii: "-") {
      scan.negative = true
      at &+= 1
    }
    let first = at
    at = scanDigits(from: at, into: &scan)
    guard at > first else { try halt("json.syntax", at: at, expected: "a digit") }
    if byte(first) == UInt8(ascii: "0"), at > first &+ 1 {
      try halt("json.syntax", at: first, expected: "a number without leading zeros")
    }
    if byte(at) == UInt8(ascii: ".") {
      let fraction = at &+ 1
      at = scanDigits(from: fraction, into: &scan)
      guard at > fraction else { try halt("json.syntax", at: at, expected: "a digit after the point") }
      scan.exponent &-= at &- fraction
      scan.whole = false
    }
    if byte(at) | 0x20 == UInt8(ascii: "e") {
      at &+= 1
      let sign = byte(at)
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { at &+= 1 }
      var power = JSONNumberScan()
      let digits = at
      at = scanDigits(from: at, into: &power)
      guard at > digits else { try halt("json.syntax", at: at, expected: "a digit of the exponent") }
      let magnitude = power.exact ? Int(min(power.mantissa, 1_000_000)) : 1_000_000
      scan.exponent &+= sign == UInt8(ascii: "-") ? -magnitude : magnitude
      scan.whole = false
    }
    offset = at
    return scan
  }

  @inline(__always)
  private func scanDigits(from start: Int, into scan: inout JSONNumberScan) -> Int {
    var at = start
    while true {
      let digit = byte(at) &- UInt8(ascii: "0")
      guard digit < 10 else { return at }
      scan.append(digit)
      at &+= 1
    }
  }
}

/// A number's digits as they are read.
struct JSONNumberScan {
  var mantissa: UInt64 = 0
  var exponent = 0
  var negative = false
  var whole = true
  /// Whether `mantissa` holds every digit read.
  var exact = true

  @inline(__always)
  mutating func append(_ digit: UInt8) {
    guard mantissa < 1_844_674_407_370_955_161 else {
      exact = false
      return
    }
    mantissa = mantissa &* 10 &+ UInt64(digit)
  }

  /// The value as a whole number, where it was written as one and fits.
  var int: Int? {
    guard whole, exact else { return nil }
    if negative { return mantissa == 1 << 63 ? .min : Int(exactly: mantissa).map { -$0 } }
    return Int(exactly: mantissa)
  }

  /// The value where one exact operation on exact numbers gives it (Clinger's fast path), else `nil`.
  var double: Double? {
    guard exact, mantissa <= 1 << 53, exponent >= -22, exponent <= 22 else { return nil }
    let power = Self.powersOfTen[abs(exponent)]
    let value = exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
    return negative ? -value : value
  }

  private static let powersOfTen: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
  ]
}

/// Finds the first byte of a text that is not UTF-8 as Unicode defines it.
enum UTF8Check {
  static func firstInvalid(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var at = 0
    let count = bytes.count
    func follows(_ place: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      place < count && range.contains(unsafe bytes[place])
    }
    while at < count {
      let length =
        switch unsafe bytes[at] {
        case 0x00...0x7F: 1
        case 0xC2...0xDF: follows(at + 1) ? 2 : 0
        case 0xE0: follows(at + 1, 0xA0...0xBF) && follows(at + 2) ? 3 : 0
        case 0xED: follows(at + 1, 0x80...0x9F) && follows(at + 2) ? 3 : 0
        case 0xE1...0xEF: follows(at + 1) && follows(at + 2) ? 3 : 0
        case 0xF0: follows(at + 1, 0x90...0xBF) && follows(at + 2) && follows(at + 3) ? 4 : 0
        case 0xF1...0xF3: follows(at + 1) && follows(at + 2) && follows(at + 3) ? 4 : 0
        case 0xF4: follows(at + 1, 0x80...0x8F) && follows(at + 2) && follows(at + 3) ? 4 : 0
        default: 0
        }
      if length == 0 { return at }
      at += length
    }
    return nil
  }
}

extension JSONReader {
  /// Moves past a `null`; false where another value stands here.
  @inline(__always)
  mutating func readNull() throws(JSONHalt) -> Bool {
    skipSpace()
    guard byte(offset) == UInt8(ascii: "n") else { return false }
    try scanLiteral("null")
    endValue()
    return true
  }
}

extension JSONReader {
  /// The index of the word of a table that the text here says; `nil` where it says none.
  mutating func readWord(of table: WordTable) throws(JSONHalt) -> Int? {
    let start = offset
    let (content, escaped, _) = try scanString()
    endValue()
    if !escaped { return table.index(of: content, in: self) }
    return try string(of: JSONKey(start: start, content: content, escaped: true)).flatMap {
      table.index(of: $0)
    }
  }
}
