import Foundation

@testable import OperatingModel

/// Any JSON text, read as annotations are.
enum JSONTexts {
  /// The value, where the text is JSON without a fault, and the codes of its faults.
  static func read(_ bytes: [UInt8], depth: Int = 64, faults: Int = 100) -> (
    value: JSON?, faults: [JSONFault]
  ) {
    bytes.withUnsafeBytes { buffer in
      var reader = JSONReader(buffer, limits: DocumentLimits(bytes: .max, depth: depth, problems: faults))
      var value: JSON?
      do {
        value = try JSON.notation.read(&reader)
        try reader.end()
      } catch {}
      return (reader.faults.isEmpty ? value : nil, reader.faults)
    }
  }

  static func read(_ text: String) -> (value: JSON?, faults: [JSONFault]) { read(Array(text.utf8)) }

  /// What Foundation makes of a text; `nil` where it refuses.
  static func foundation(_ bytes: [UInt8]) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
  }

  /// Whether a value is the one that Foundation read.
  static func agree(_ value: JSON, _ other: Any) -> Bool {
    switch value {
    case .null: return other is NSNull
    case .text(let text):
      return (other as? String).map { $0.unicodeScalars.elementsEqual(text.unicodeScalars) } ?? false
    case .boolean(let flag):
      return (other as? NSNumber).map { $0.boolValue == flag && isBoolean($0) } ?? false
    case .number(let number):
      // Foundation holds many numbers as decimals, whose nearest double is only nearly right.
      guard let double = (other as? NSNumber)?.doubleValue, let value = number.double?.value else {
        return false
      }
      return abs(value - double) <= 1e-12 * abs(value)
    case .list(let values):
      guard let others = other as? [Any], others.count == values.count else { return false }
      return zip(values, others).allSatisfy { agree($0, $1) }
    case .object(let values):
      guard let others = other as? [String: Any], others.count == values.count else { return false }
      return values.allSatisfy { key, value in others[key].map { agree(value, $0) } ?? false }
    }
  }

  private static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }

  /// A random JSON text, valid, with space, escapes and characters of every kind.
  static func random(_ random: inout RandomCases, depth: Int = 0) -> String {
    let space = { (random: inout RandomCases) in ["", "", "", " ", "\n", "\t\r\n "][random.int(0...5)] }
    switch random.int(0...(depth > 5 ? 5 : 8)) {
    case 0: return ["null", "true", "false"][random.int(0...2)]
    case 1, 2: return number(&random)
    case 3, 4, 5: return text(&random)
    case 6:
      let elements = (0..<random.int(0...4)).map { _ in
        space(&random) + Self.random(&random, depth: depth + 1) + space(&random)
      }
      return "[" + (elements.isEmpty ? space(&random) : elements.joined(separator: ",")) + "]"
    default:
      let members = (0..<random.int(0...4)).map { place in
        // Each key once: the place makes it so.
        space(&random) + text(&random, ending: "\(place)") + space(&random) + ":" + space(&random)
          + Self.random(&random, depth: depth + 1) + space(&random)
      }
      return "{" + (members.isEmpty ? space(&random) : members.joined(separator: ",")) + "}"
    }
  }

  static func number(_ random: inout RandomCases) -> String {
    func digits(_ random: inout RandomCases, _ count: ClosedRange<Int>) -> String {
      (0..<random.int(count)).map { _ in String(random.int(0...9)) }.joined()
    }
    var text = random.int(0...1) == 0 ? "" : "-"
    text +=
      random.int(0...3) == 0
      ? "0" : String(random.int(1...9)) + digits(&random, 0...(random.int(0...4) == 0 ? 25 : 6))
    if random.int(0...1) == 0 { text += "." + digits(&random, 1...(random.int(0...4) == 0 ? 25 : 6)) }
    if random.int(0...2) == 0 {
      text +=
        ["e", "E"][random.int(0...1)] + ["", "+", "-"][random.int(0...2)]
        + String(random.int(0...(random.int(0...3) == 0 ? 280 : 20)))
    }
    return text
  }

  private static func text(_ random: inout RandomCases, ending: String = "") -> String {
    let pieces = [
      "a", "key", "é", "e\u{301}", "中文", "😀", "👩‍👩‍👧", " ", "\u{7F}", "\u{2028}", "\u{FFFF}", "\u{10FFFF}", "/",
      #"\""#, #"\\"#,
      #"\/"#, #"\b"#, #"\f"#, #"\n"#, #"\r"#, #"\t"#, #"\u0041"#, #"\u00e9"#, #"\uD83D\uDE00"#,
      #"\udbff\udfff"#,
      #"\uFFFF"#, #"\u0000"#, #"\u001f"#, "12345678", "ordinary words of some length",
    ]
    return "\"" + (0..<random.int(0...5)).map { _ in pieces[random.int(0...(pieces.count - 1))] }.joined()
      + ending + "\""
  }
}
