/// A name as names are compared: its letters without case and separators, its words, and its numbers.
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
  /// The words. One ends at a separator, at a digit, and before a capital that follows a small letter.
  private var words: [Word] = []
  /// The numbers, with a stroke between two.
  private(set) var numbers = ""
  /// The letters that stand alone as a word. With the numbers they are what tells names of one make apart, as in
  /// `X-0001` and `squad-b`.
  private(set) var loneLetters: [UInt32] = []
  /// How many letters are neither in a number nor alone, and so may be slips.
  private(set) var looseLetters = 0
  /// Which letters there are: a bit for each, shared by some.
  private(set) var letterSet: UInt64 = 0

  /// Fewer letters than this abbreviate nothing.
  private static let fewestOfBeginning = 3

  init(_ name: String) {
    letters.reserveCapacity(name.utf8.count)
    var word = WordBegun()
    for scalar in name.unicodeScalars {
      switch LetterKind(scalar) {
      case .separator:
        end(&word, atSeparator: true)
      case .digit:
        if !word.isNumber { end(&word, atSeparator: false) }
        if word.start == letters.count {
          if word.isAfterNumber { letters.append(0x2D) }
          word = WordBegun(start: letters.count, isNumber: true)
        }
        letters.append(scalar.value)
      case .letter(let isSmall, let isCapital):
        if word.isNumber || (isCapital && word.endsInSmallLetter) { end(&word, atSeparator: false) }
        word.scalars += 1
        word.endsInSmallLetter = isSmall
        appendFolded(scalar)
      }
    }
    end(&word, atSeparator: true)
    for letter in letters { letterSet |= 1 << UInt64(letter & 63) }
  }

  /// A word: where it stands among the letters.
  private struct Word {
    var range: Range<Int>
    /// Whether it is neither a number nor a letter that stands alone.
    var isLoose: Bool
  }

  /// A word while it is read.
  private struct WordBegun {
    /// Where it begins among the letters.
    var start = 0
    var isNumber = false
    var isAfterNumber = false
    /// How many letters it has as it was written.
    var scalars = 0
    var endsInSmallLetter = false
  }

  private mutating func end(_ word: inout WordBegun, atSeparator isAtSeparator: Bool) {
    guard word.start < letters.count else { return }
    let range = word.start..<letters.count
    let isAlone = word.scalars == 1 && isAtSeparator
    words.append(Word(range: range, isLoose: !word.isNumber && !isAlone))
    if word.isNumber {
      if !numbers.isEmpty { numbers += "-" }
      for digit in letters[range] { numbers.unicodeScalars.append(Unicode.Scalar(digit) ?? "0") }
    } else if isAlone {
      loneLetters += letters[range]
    } else {
      looseLetters += range.count
    }
    word = WordBegun(start: letters.count, isAfterNumber: word.isNumber)
  }

  private mutating func appendFolded(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A: letters.append(scalar.value + 0x20)
    case ..<0x80: letters.append(scalar.value)
    default: for folded in scalar.properties.lowercaseMapping.unicodeScalars { letters.append(folded.value) }
    }
  }

  /// How many letters of this may be slips of a name: a word that was said right, before or after those that differ,
  /// is no slip of another.
  func looseLetters(apartFrom name: ComparedName) -> Int {
    let most = min(words.count, name.words.count)
    let first = (0..<most).first { letters[words[$0].range] != name.letters[name.words[$0].range] } ?? most
    let last =
      (0..<(most - first)).first { place in
        letters[words[words.count - 1 - place].range]
          != name.letters[name.words[name.words.count - 1 - place].range]
      } ?? most - first
    return words[first..<(words.count - last)].reduce(0) { $0 + ($1.isLoose ? $1.range.count : 0) }
  }

  /// Whether the two have the same numbers and the same letters that stand alone.
  func hasLabels(of name: ComparedName) -> Bool { numbers == name.numbers && loneLetters == name.loneLetters }

  /// How this, as somebody said it, is like a name; `nil` where only slips could lead from the one to the other.
  func likeness(to name: ComparedName) -> Likeness? {
    if letters == name.letters { return .sameLetters }
    guard hasLabels(of: name) else { return nil }
    if letterSet == name.letterSet, isSameButDoubled(name) { return .sameButDoubled }
    if letters.count < name.letters.count, looseLetters >= Self.fewestOfBeginning {
      if abbreviatesWordForWord(name) { return .wordForWord }
      if begins(name) { return .beginning }
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

  /// Whether the name begins so, with a whole word or with enough of one.
  private func begins(_ name: ComparedName) -> Bool {
    guard name.letters.starts(with: letters), let last = words.last else { return false }
    return last.range.count >= Self.fewestOfBeginning
      || name.words.contains { $0.range.upperBound == letters.count }
  }

  private func abbreviatesWordForWord(_ name: ComparedName) -> Bool {
    guard words.count == name.words.count else { return false }
    return zip(words.map(\.range), name.words.map(\.range)).allSatisfy { said, whole in
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
    // What cannot be seen, and # , - . / : ; \ _ |
    case ...0x20, 0x23, 0x2C...0x2F, 0x3A, 0x3B, 0x5C, 0x5F, 0x7C, 0x7F: self = .separator
    case ..<0x80: self = .letter(isSmall: false, isCapital: false)
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
