/// How words are compared that people and tools wrote: without case, and without what separates letters.
///
/// `In Progress`, `in-progress`, `IN_PROGRESS` and `inProgress` are one word. A sign or a stroke beside a digit counts:
/// `-1` is not `1`.
enum WordSpelling {
  /// The text by which all spellings of a word are known.
  static func folded(_ word: String) -> String {
    var folded = ""
    /// What separates letters or anything else, until it is known which.
    var separators = ""
    var isAfterLetter = false
    for scalar in trimmed(word).unicodeScalars {
      if scalar == "-" || scalar == "_" || scalar.properties.isWhitespace {
        separators.unicodeScalars.append(scalar)
        continue
      }
      let isLetter = scalar.properties.isAlphabetic
      if !(isAfterLetter && isLetter) { folded += separators }
      separators = ""
      folded += scalar.properties.lowercaseMapping
      isAfterLetter = isLetter
    }
    return folded + separators
  }

  /// A text without the space around it.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
