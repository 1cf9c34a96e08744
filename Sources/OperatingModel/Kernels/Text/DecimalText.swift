/// Numbers as texts write them, with all their digits.
enum DecimalText {
  /// The significant digits, the power of ten after them, and the sign; `nil` where the text is no number.
  static func normalised(_ text: String) -> (digits: String, exponent: Int, isNegative: Bool)? {
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    var exponent = 0
    if let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      guard let power = Int(rest[rest.index(after: mark)...]), abs(power) < 1_000_000_000 else { return nil }
      exponent = power
      rest = rest[..<mark]
    }
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({
        !$0.isEmpty && $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }),
      parts[0].count == 1 || parts[0].first != "0"
    else { return nil }
    if parts.count == 2 { exponent -= parts[1].count }
    var digits = String(parts.joined().drop { $0 == "0" })
    while digits.hasSuffix("0") {
      digits.removeLast()
      exponent += 1
    }
    return digits.isEmpty ? ("0", 0, false) : (digits, exponent, isNegative)
  }
}
