/// Which name is nearest, by comparing with each, as the definition says it.
struct NameOracle {
  /// A name split into runs of letters or of digits.
  struct Split {
    var runs: [(text: String, isNumber: Bool, isBeforeSeparator: Bool)] = []

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

    private func isLabel(_ index: Int) -> Bool {
      runs[index].isNumber || (runs[index].text.count == 1 && runs[index].isBeforeSeparator)
    }
    var labels: [String] { runs.indices.filter(isLabel).map { runs[$0].text } }
    var looseLetters: Int { runs.indices.filter { !isLabel($0) }.reduce(0) { $0 + runs[$1].text.count } }
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
    let split = candidates.map { ($0, Split($0)) }.filter { $0.1.labels == said.labels }

    func spelt(_ names: [(String, Split)]) -> String? {
      names.map { (min(TextDistanceTests.slips(name, $0.0), 9), $0.0) }
        .min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
    }
    let same = split.filter { $0.1.letters == said.letters }
    if !same.isEmpty { return spelt(same) }
    let doubled = split.filter { $0.1.withoutDoubles == said.withoutDoubles }
    if !doubled.isEmpty { return spelt(doubled) }

    let most = min(max(1, said.looseLetters / 3), 8, said.looseLetters - 1)
    func one(_ names: [(String, Split)]) -> String? {
      let fewest = names.map { $0.1.letters.count }.min() ?? 0
      let nearest = names.filter { $0.1.letters.count == fewest }
      let isAllowed = nearest.count == names.count || fewest - said.letters.count <= most
      return isAllowed && Set(nearest.map(\.1.letters)).count == 1 ? spelt(nearest) : nil
    }
    if said.looseLetters >= 3 {
      let wordForWord = split.filter { candidate in
        candidate.1.runs.count == said.runs.count
          && zip(said.runs, candidate.1.runs).allSatisfy { part, whole in
            part.text == whole.text || (part.text.count >= 3 && whole.text.hasPrefix(part.text))
          }
      }
      if !wordForWord.isEmpty { return one(wordForWord) }
      let beginning = split.filter { $0.1.letters.hasPrefix(said.letters) }
      if !beginning.isEmpty { return one(beginning) }
    }

    let slips = split.map { TextDistanceTests.slips(said.letters, $0.1.letters) }
    guard let fewest = slips.min(), fewest <= most else { return nil }
    return spelt(zip(split, slips).filter { $0.1 == fewest }.map(\.0))
  }
}
