/// Finds which of many names somebody most likely meant, with a bound on the work of all its searches together.
///
/// The nearest is, in this order:
///
/// 1. the one with the same letters, but for case and separators: `team_a` for `team-a`;
/// 2. the one with the same letters, but for how often one is said in a row: `biling` for `billing`;
/// 3. the only one that is abbreviated, word for word: `team-arch` for `team-architecture`;
/// 4. the only one that begins so: `pay` for `payments-checkout`;
/// 5. the one with the fewest slips of the hand, as ``TextDistance`` counts them.
///
/// Where several names are abbreviated, the one with the fewest letters left out is meant if so few may be slips, and
/// else none. No name of another number is offered, nor with another letter that stands alone: these tell names of one
/// make apart, as in `X-0001` and `squad-b`. Of the words that differ a third of the letters may be slips, at least one
/// and at most eight, and never all of them: `team-auth` is no slip of `team-arch`. Among names that are equally near
/// the one nearer in case and separators is taken, then the first by code points, so that the order of the names does
/// not matter.
///
/// Names are sorted by their numbers when first one is looked for. A search then takes time in proportion to the names
/// with the same numbers. One that takes more than what is left of the work finds nothing, and neither do those after
/// it. Names of more than ``longest`` bytes are neither looked for nor found.
struct NameSearch {
  /// The most bytes of a name that is compared.
  static let longest = 200
  /// More slips than this are no slips any more.
  private static let mostSlips = 8

  /// What can be told of a name without reading its letters.
  private struct Sketch {
    var place: Int
    var letterCount: Int
    var letterSet: UInt64
  }

  private let names: [String]
  /// The names by their numbers; `nil` before the first search.
  private var sketches: [String: [Sketch]]?
  /// How many letters all searches together may still compare.
  private(set) var lettersLeft: Int

  /// A search among names.
  init(among names: [String], comparingAtMost letters: Int = 50_000_000) {
    self.names = names
    lettersLeft = letters
  }

  /// The name that somebody most likely meant, if one is near enough and the work is not used up.
  ///
  /// - Parameters:
  ///   - name: What somebody said.
  ///   - isAbbreviated: Whether what was said may stand for a name that it abbreviates.
  mutating func nearest(to name: String, asAbbreviation isAbbreviated: Bool = true) -> String? {
    guard name.utf8.count <= Self.longest, lettersLeft > 0 else { return nil }
    sortByNumbers()
    let said = ComparedName(name)
    guard !said.letters.isEmpty, let alike = sketches?[said.numbers] else { return nil }

    guard let likely = likely(said, among: alike) else { return nil }
    if let best = likely.min(by: { $0.likeness < $1.likeness })?.likeness {
      let found = likely.filter { $0.likeness == best }.map(\.place)
      if best < .wordForWord { return nearestInSpelling(to: name, among: found) }
      if isAbbreviated { return onlyOne(said, spelt: name, among: found) }
    }
    return nearestBySlips(said, spelt: name, among: alike)
  }

  // MARK: What is sorted once

  private mutating func sortByNumbers() {
    guard sketches == nil else { return }
    var sorted: [String: [Sketch]] = [:]
    let letters = names.reduce(0) { $0 + ($1.utf8.count <= Self.longest ? $1.utf8.count : 1) }
    if take(letters) {
      for (place, text) in names.enumerated() where text.utf8.count <= Self.longest {
        let name = ComparedName(text)
        let sketch = Sketch(place: place, letterCount: name.letters.count, letterSet: name.letterSet)
        sorted[name.numbers, default: []].append(sketch)
      }
    }
    sketches = sorted
  }

  /// Takes letters off the work that is left. Where there are not so many, none are left: what is found then hangs on
  /// the sum alone, and not on the order of the names.
  private mutating func take(_ letters: Int) -> Bool {
    let isEnough = letters <= lettersLeft
    lettersLeft = isEnough ? lettersLeft - letters : 0
    return isEnough
  }

  // MARK: Likeness

  /// The names that what was said is like; `nil` where the work is used up.
  private mutating func likely(
    _ said: ComparedName, among alike: [Sketch]
  ) -> [(place: Int, likeness: ComparedName.Likeness)]? {
    guard take(alike.count) else { return nil }
    var likely: [(place: Int, likeness: ComparedName.Likeness)] = []
    for sketch in alike where said.letterSet & ~sketch.letterSet == 0 {
      guard take(sketch.letterCount) else { return nil }
      if let likeness = said.likeness(to: ComparedName(names[sketch.place])) {
        likely.append((sketch.place, likeness))
      }
    }
    return likely
  }

  /// The one name that is abbreviated, or of several the one to which so few letters lead that they may be slips.
  private mutating func onlyOne(_ said: ComparedName, spelt name: String, among found: [Int]) -> String? {
    var fewest = Int.max
    var nearest: [(place: Int, name: ComparedName)] = []
    for place in found {
      let name = ComparedName(names[place])
      if name.letters.count < fewest { (fewest, nearest) = (name.letters.count, []) }
      if name.letters.count == fewest { nearest.append((place, name)) }
    }
    let areSlips = nearest.contains { _, name in
      fewest - said.letters.count <= Self.slips(among: said.looseLetters(apartFrom: name))
    }
    guard found.count == nearest.count || areSlips else { return nil }
    guard nearest.allSatisfy({ $0.name.letters == nearest.first?.name.letters }) else { return nil }
    return nearestInSpelling(to: name, among: nearest.map(\.place))
  }

  // MARK: Slips

  /// How many of so many letters may be slips.
  private static func slips(among letters: Int) -> Int { min(max(1, letters / 3), mostSlips, letters - 1) }

  /// The name with the fewest slips: those with one are looked for first, since few names come that near.
  private mutating func nearestBySlips(
    _ said: ComparedName, spelt name: String, among alike: [Sketch]
  ) -> String? {
    var alignment = Alignment(letters: said.letters)
    for slips in stride(from: 1, through: Self.slips(among: said.looseLetters), by: 1) {
      guard take(alike.count) else { return nil }
      var found: [Int] = []
      for sketch in alike where abs(sketch.letterCount - said.letters.count) <= slips {
        // A slip takes no more than one letter away, and brings no more than one in.
        guard (said.letterSet & ~sketch.letterSet).nonzeroBitCount <= slips,
          (sketch.letterSet & ~said.letterSet).nonzeroBitCount <= slips
        else { continue }
        guard take(sketch.letterCount * (2 * slips + 1)) else { return nil }
        let name = ComparedName(names[sketch.place])
        guard said.hasLabels(of: name) else { continue }
        guard let distance = alignment.distance(to: name.letters, atMost: slips),
          distance <= Self.slips(among: said.looseLetters(apartFrom: name))
        else { continue }
        found.append(sketch.place)
      }
      if !found.isEmpty { return nearestInSpelling(to: name, among: found) }
    }
    return nil
  }

  /// Of names that are equally near the one whose case and separators are nearest, then the first by code points.
  private mutating func nearestInSpelling(to name: String, among places: [Int]) -> String? {
    var alignment = Alignment(letters: name.unicodeScalars.map(\.value))
    var nearest: (slips: Int, name: String)?
    for place in places {
      let other = names[place]
      guard take(other.utf8.count) else { return nil }
      let slips =
        alignment.distance(to: other.unicodeScalars.map(\.value), atMost: Self.mostSlips) ?? Self.mostSlips
        + 1
      // Not `<` on strings, which takes differently composed accents for the same.
      let isNearer = nearest.map {
        slips < $0.slips || (slips == $0.slips && other.utf8.lexicographicallyPrecedes($0.name.utf8))
      }
      if isNearer ?? true { nearest = (slips, other) }
    }
    return nearest?.name
  }
}
