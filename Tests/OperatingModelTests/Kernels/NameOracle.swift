/// Which name is nearest, by comparing with each, as the definition says it.
struct NameOracle {
  /// A name split into runs of letters or of digits.
  struct Split {
    var runs: [(text: String, isNumber: Bool, isBeforeSeparator: Bool)] = []

    init(runs: ArraySlice<(text: String, isNumber: Bool, isBeforeSeparator: Bool)>) {
      self.runs = Array(runs)
    }

    init(_ name: String) {
      var last: Character?
      for character in name {
        defer { last = character }
        if "_- .".contains(character) {
          if !runs.isEmpty { runs[runs.count - 1].isBeforeSeparator = true }
          continue
        }
        let isNumber = character.isNumber
        let goesOn =
          last.map { before in
            !"_- .".contains(before) && before.isNumber == isNumber
              && !(before.isLowercase && character.isUppercase)
          } ?? false
        if goesOn {
          runs[runs.count - 1].text += character.lowercased()
        } else {
          runs.append((character.lowercased(), isNumber, false))
        }
      }
      if !runs.isEmpty { runs[runs.count - 1].isBeforeSeparator = true }
    }

    var numbers: [String] { runs.filter(\.isNumber).map(\.text) }
    var loneLetters: [String] {
      runs.filter { !$0.isNumber && $0.text.count == 1 && $0.isBeforeSeparator }.map(\.text)
    }
    /// The letters that may be slips, of the words that are left when those at both ends are taken off that another
    /// name has too.
    func looseLetters(apartFrom other: Split?) -> Int {
      var (here, there) = (runs[...], (other?.runs ?? [])[...])
      while let word = here.first, word.text == there.first?.text {
        (here, there) = (here.dropFirst(), there.dropFirst())
      }
      while let word = here.last, word.text == there.last?.text {
        (here, there) = (here.dropLast(), there.dropLast())
      }
      return here.filter { !$0.isNumber && ($0.text.count > 1 || !$0.isBeforeSeparator) }
        .reduce(0) { $0 + $1.text.count }
    }
    /// The letters on end, with a stroke between two numbers.
    var letters: String {
      var letters = ""
      for (index, run) in runs.enumerated() {
        if index > 0, run.isNumber, runs[index - 1].isNumber { letters += "-" }
        letters += run.text
      }
      return letters
    }
    var withoutDoubles: String {
      letters.reduce(into: "") { if $0.last != $1 { $0.append($1) } }
    }
  }

  static func nearest(to name: String, among candidates: [String]) -> String? {
    let said = Split(name)
    guard !said.letters.isEmpty else { return nil }
    let all = candidates.map { ($0, Split($0)) }

    func spelt(_ names: [(String, Split)]) -> String? {
      names.map { (min(TextDistanceTests.slips(name, $0.0), 9), $0.0) }
        .min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
    }
    let same = all.filter { $0.1.letters == said.letters }
    if !same.isEmpty { return spelt(same) }
    let split = all.filter { $0.1.numbers == said.numbers && $0.1.loneLetters == said.loneLetters }
    let doubled = split.filter { $0.1.withoutDoubles == said.withoutDoubles }
    if !doubled.isEmpty { return spelt(doubled) }

    func mostSlips(_ letters: Int) -> Int { min(max(1, letters / 3), 8, letters - 1) }
    func one(_ names: [(String, Split)]) -> String? {
      let fewest = names.map { $0.1.letters.count }.min() ?? 0
      let nearest = names.filter { $0.1.letters.count == fewest }
      let isAllowed =
        nearest.count == names.count
        || nearest.contains { fewest - said.letters.count <= mostSlips(said.looseLetters(apartFrom: $0.1)) }
      return isAllowed && Set(nearest.map(\.1.letters)).count == 1 ? spelt(nearest) : nil
    }
    if said.looseLetters(apartFrom: nil) >= 3 {
      let wordForWord = split.filter { candidate in
        candidate.1.runs.count == said.runs.count
          && zip(said.runs, candidate.1.runs).allSatisfy { part, whole in
            part.text == whole.text || (part.text.count >= 3 && whole.text.hasPrefix(part.text))
          }
      }
      if !wordForWord.isEmpty { return one(wordForWord) }
      let beginning = split.filter { candidate in
        let isCut = !candidate.1.runs.indices.contains {
          Split(runs: candidate.1.runs[...$0]).letters == said.letters
        }
        return candidate.1.letters.hasPrefix(said.letters)
          && (!isCut || (said.runs.last?.text.count ?? 0) >= 3)
      }
      if !beginning.isEmpty { return one(beginning) }
    }

    let slips = split.map { ($0, TextDistanceTests.slips(said.letters, $0.1.letters)) }
      .filter { $0.1 <= mostSlips(said.looseLetters(apartFrom: $0.0.1)) }
    let fewest = slips.map(\.1).min()
    return spelt(slips.filter { $0.1 == fewest }.map(\.0))
  }
}
