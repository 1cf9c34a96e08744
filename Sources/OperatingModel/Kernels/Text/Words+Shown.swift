/// How a text that somebody wrote is said back to people: on one line, whole where it is short, and harmless.
///
/// A name may hold a line break that begins what looks like another message, an escape sequence that a terminal obeys,
/// or a mark that turns the direction of what follows. Such characters are written as escapes:
///
/// ```swift
/// Words.shown("retries\n\u{202E}")   // retries\n\u{202E}
/// ```
/// Escaped are control characters, line and paragraph separators, marks of direction, characters without width and
/// other format characters, private ones, and those that Unicode has not assigned; so is the joiner within an emoji of
/// several persons. Letters of all scripts and other emoji stand as they are. What is assigned is a matter of Unicode's
/// version, so a character of last year may be escaped on a system of the year before.
///
/// Takes time in proportion to what is shown, however long the text is.
extension Words {
  /// The most scalars of one character that are looked at, on average: accents can be heaped up without end.
  private static let mostScalars = 8

  /// A text on one line of at most so many characters, its last one “…” where it is cut short.
  ///
  /// It is cut between whole characters, and never within an escape.
  static func shown(_ text: String, atMost most: Int = 60) -> String {
    if text.utf8.count <= most, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    let start = text.unicodeScalars.prefix(mostScalars * max(0, most) + 1)
    // The last character of what is looked at may go on after it.
    let isWhole = start.endIndex == text.endIndex
    // A copy: where a character of a slice ends is looked for past the end of the slice.
    var characters = String(start)[...]
    var pieces: [String] = []
    var count = 0
    /// How many pieces stand if it turns out to be too long: so many that there is room for the “…”.
    var fitting = 0
    while let character = characters.popFirst() {
      let piece = escaped(character)
      count += piece.count
      guard count <= most, isWhole || !characters.isEmpty else {
        return most > 0 ? pieces.prefix(fitting).joined() + "…" : ""
      }
      pieces.append(piece)
      if count < most { fitting = pieces.count }
    }
    return pieces.joined()
  }

  /// A text in quotes on one line, as ``shown(_:atMost:)`` writes it.
  ///
  /// Double quotes within it become single ones, so that a name cannot end its own quotation.
  static func quoted(_ text: String, atMost most: Int = 60) -> String {
    var quoted: String.UnicodeScalarView = "“".unicodeScalars
    // Scalar by scalar: a mark with an accent heaped on it closes a quotation as well.
    for scalar in shown(text, atMost: most).unicodeScalars {
      quoted.append(scalar == "“" ? "‘" : scalar == "”" ? "’" : scalar)
    }
    return String(quoted) + "”"
  }

  /// The first few of a list's items, each as ``shown(_:atMost:)`` writes it: “a, b, c …”.
  static func few(_ items: [String], most: Int = 5) -> String {
    items.prefix(most).map { shown($0) }.joined(separator: ", ") + (items.count > most ? " …" : "")
  }

  /// The first few of some names in quotes, and how many more there are: “A”, “B” and 3 more.
  static func quoted(_ names: some Collection<String>, atMost most: Int) -> String {
    let rest = names.count - most
    return list(names.prefix(most).map { quoted($0) } + (rest > 0 ? ["\(rest) more"] : []))
  }

  private static func escaped(_ character: Character) -> String {
    guard character.unicodeScalars.contains(where: isUnseen) else { return String(character) }
    return character.unicodeScalars.map { isUnseen($0) ? escape(for: $0) : String($0) }.joined()
  }

  private static func escape(for scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\0": #"\0"#
    case "\t": #"\t"#
    case "\n": #"\n"#
    case "\r": #"\r"#
    default: #"\u{"# + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }

  /// Whether a scalar does not show as itself: it moves what is around it, or cannot be seen at all.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
      return true
    default:
      // Variation selectors say how the emoji before them is drawn.
      return scalar.properties.isDefaultIgnorableCodePoint
        && scalar.properties.generalCategory != .nonspacingMark
    }
  }
}
