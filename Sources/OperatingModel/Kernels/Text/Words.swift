/// Turns the names that code has into the words that people read.
enum Words {
  /// A type's name as words: `LearningQuestion` is “learning question”.
  static func spaced(_ typeName: String) -> String {
    var words = ""
    for character in typeName {
      if character.isUppercase, !words.isEmpty { words += " " }
      words += character.lowercased()
    }
    return words
  }

  /// A name that code has as people say it: `openOrUnknown` is “open or unknown”; what is no such name stays.
  static func spoken(_ name: String) -> String {
    let isName = name.first?.isLowercase ?? false && name.allSatisfy { $0.isLetter || $0.isNumber }
    guard isName else { return name }
    return spaced(name)
  }

  /// A text as the beginning of a sentence.
  static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A text after its label, in lines that stand below the text's beginning: “note     …”.
  ///
  /// - Parameters:
  ///   - label: The label.
  ///   - text: The text.
  ///   - column: Where the text begins.
  ///   - margin: Where the label begins.
  static func labelled(_ label: String, _ text: String, at column: Int, margin: Int = 0) -> [String] {
    let lines = wrapped(text, indent: String(repeating: " ", count: column), width: 110 - column)
    let head = String(repeating: " ", count: margin) + label
    let gap = String(repeating: " ", count: max(1, column - head.count))
    return [head + gap + (lines.first?.drop { $0 == " " } ?? "")] + lines.dropFirst()
  }

  /// A text in lines that are no longer than a page is wide, broken between words.
  static func wrapped(_ text: String, indent: String, width: Int = 110) -> [String] {
    var lines: [String] = []
    var (line, count) = ("", 0)
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let length = word.count
      if count > 0, count + 1 + length > width {
        lines.append(indent + line)
        (line, count) = (String(word), length)
      } else {
        line += count > 0 ? " \(word)" : String(word)
        count += length + (count > 0 ? 1 : 0)
      }
    }
    return lines + (count > 0 || lines.isEmpty ? [indent + line] : [])
  }

  /// Items as a sentence lists them: “a, b and c”.
  static func list(_ items: [String], _ conjunction: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// A number with its noun: “1 bet”, “3 bets”.
  static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(plural ?? Words.plural(noun))"
  }

  /// Several of a noun: “bets”, “capabilities”, “weeks of work”.
  static func plural(_ noun: String) -> String {
    let words = noun.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let last = (words.firstIndex(of: "of") ?? words.count) - 1
    guard last >= 0 else { return noun }
    let word = words[last]
    let ending: String =
      if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
        word.dropLast() + "ies"
      } else if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("ch") {
        word + "es"
      } else {
        word + "s"
      }
    return (words[..<last] + [ending] + words[(last + 1)...]).joined(separator: " ")
  }

  /// A number rounded to a few decimals, without trailing zeros.
  static func number(_ value: Double, decimals: Int = 2) -> String {
    guard let rounded = Int64(exactly: value.rounded()) else { return "\(value)" }
    var scale: Int64 = 1
    for _ in 0..<decimals { scale *= 10 }
    // Past 2^53 there are no such decimals to a number any more.
    guard let scaled = Int64(exactly: (value * Double(scale)).rounded()), scaled.magnitude < 1 << 53 else {
      return "\(rounded)"
    }
    let whole = scaled / scale
    var fraction = (scaled % scale).magnitude
    var places = decimals
    while places > 0, fraction % 10 == 0 {
      fraction /= 10
      places -= 1
    }
    let sign = scaled < 0 && whole == 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(whole)" }
    let digits = String(fraction)
    return "\(sign)\(whole)." + String(repeating: "0", count: places - digits.count) + digits
  }
}
