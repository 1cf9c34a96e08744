/// A name as names are compared: its letters without case and separators, its words, and its labels.
///
/// Letters are Unicode scalars: unlike whole characters they are the same in every version of Unicode.
struct ComparedName {
  /// How what somebody said is like a name without being a slip of the hand, the nearest first.
  enum Likeness: Int, Comparable {
    /// The same letters, but for case and separators: `team_a` and `Team A`.
    case sameLetters
    /// The same letters, but for how often one is said in a row: `biling` and `billing`.
    case sameButDoubled
    /// An abbreviation: each word is said, or its beginning: `dev-arch` and `developer-architecture`.
    case wordForWord
    /// The beginning of the name, where whole words may be missing: `pay` and `payments-checkout`.
    case beginning

    static func < (left: Likeness, right: Likeness) -> Bool { left.rawValue < right.rawValue }
  }

  /// Letters and digits in lower case. Separators are left out, but for one between two digits, where it counts.
  private(set) var letters: [UInt32] = []
  /// Where the words stand among the letters. A word ends at a separator, at a digit, and before a capital that
  /// follows a small letter.
  private(set) var words: [Range<Int>] = []
  /// What tells names of one make apart: their numbers, and letters that stand alone, as in `X-0001` and `squad-b`.
  private(set) var labels = ""
  /// How many letters belong to no label, and so can be slips.
  private(set) var looseLetters = 0
  /// Which letters there are: a bit for each, shared by some.
  private(set) var letterSet: UInt64 = 0

  /// Fewer letters than this abbreviate nothing.
  private static let fewestOfBeginning = 3

  init(_ name: String) {
    letters.reserveCapacity(name.utf8.count)
    var wordStart = 0
    var wordIsNumber = false
    var lettersInWord = 0
    var isAfterSmallLetter = false

    func endWord(atSeparator isAtSeparator: Bool, _ this: inout ComparedName) {
      defer { (wordStart, lettersInWord) = (this.letters.count, 0) }
      guard wordStart < this.letters.count else { return }
      let word = wordStart..<this.letters.count
      this.words.append(word)
      if wordIsNumber || (lettersInWord == 1 && isAtSeparator) {
        if !this.labels.isEmpty { this.labels += "-" }
        for letter in this.letters[word] { this.labels.unicodeScalars.append(Unicode.Scalar(letter) ?? "-") }
      } else {
        this.looseLetters += word.count
      }
    }

    for scalar in name.unicodeScalars {
      switch LetterKind(scalar) {
      case .separator:
        endWord(atSeparator: true, &self)
        isAfterSmallLetter = false
      case .digit:
        if !wordIsNumber || wordStart == letters.count {
          endWord(atSeparator: false, &self)
          if let last = words.last, last.upperBound == letters.count, wordIsNumber {
            letters.append(0x2D)
            wordStart = letters.count
          }
          wordIsNumber = true
        }
        letters.append(scalar.value)
        isAfterSmallLetter = false
      case .letter(let isSmall, let isCapital):
        if (wordIsNumber && wordStart < letters.count) || (isCapital && isAfterSmallLetter) {
          endWord(atSeparator: false, &self)
        }
        wordIsNumber = false
        lettersInWord += 1
        isAfterSmallLetter = isSmall
        appendFolded(scalar)
      }
    }
    endWord(atSeparator: true, &self)
    for letter in letters { letterSet |= 1 << UInt64(letter & 63) }
  }

  private mutating func appendFolded(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A: letters.append(scalar.value + 0x20)
    case ..<0x80: letters.append(scalar.value)
    default: for folded in scalar.properties.lowercaseMapping.unicodeScalars { letters.append(folded.value) }
    }
  }

  /// How this, as somebody said it, is like a name; `nil` where only slips could lead from the one to the other.
  func likeness(to name: ComparedName) -> Likeness? {
    guard labels == name.labels else { return nil }
    if letters == name.letters { return .sameLetters }
    if letterSet == name.letterSet, isSameButDoubled(name) { return .sameButDoubled }
    if letters.count < name.letters.count, looseLetters >= Self.fewestOfBeginning {
      if abbreviatesWordForWord(name) { return .wordForWord }
      if name.letters.starts(with: letters) { return .beginning }
    }
    return nil
  }

  private func isSameButDoubled(_ other: ComparedName) -> Bool {
    var (here, there) = (0, 0)
    while here < letters.count, there < other.letters.count {
      let letter = letters[here]
      guard letter == other.letters[there] else { return false }
      while here < letters.count, letters[here] == letter { here += 1 }
      while there < other.letters.count, other.letters[there] == letter { there += 1 }
    }
    return here == letters.count && there == other.letters.count
  }

  private func abbreviatesWordForWord(_ name: ComparedName) -> Bool {
    guard words.count == name.words.count else { return false }
    return zip(words, name.words).allSatisfy { said, whole in
      let mayBeCut = said.count >= Self.fewestOfBeginning
      return (mayBeCut ? said.count <= whole.count : said.count == whole.count)
        && name.letters[whole].starts(with: letters[said])
    }
  }
}

/// What a letter is to the comparison of names.
private enum LetterKind {
  case letter(isSmall: Bool, isCapital: Bool)
  case digit
  case separator

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A: self = .letter(isSmall: true, isCapital: false)
    case 0x41...0x5A: self = .letter(isSmall: false, isCapital: true)
    case 0x30...0x39: self = .digit
    // A full stop, a slash, a colon and an underscore.
    case 0x2E, 0x2F, 0x3A, 0x5F: self = .separator
    default:
      switch scalar.properties.generalCategory {
      case .decimalNumber, .letterNumber, .otherNumber: self = .digit
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .dashPunctuation,
        .connectorPunctuation:
        self = .separator
      case .lowercaseLetter: self = .letter(isSmall: true, isCapital: false)
      case .uppercaseLetter: self = .letter(isSmall: false, isCapital: true)
      default: self = .letter(isSmall: false, isCapital: false)
      }
    }
  }
}
