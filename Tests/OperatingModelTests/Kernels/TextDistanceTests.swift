import Testing

@testable import OperatingModel

@Suite("Slips between texts")
struct TextDistanceTests {
  /// The definition, as a table over all pairs of beginnings.
  static func slips(_ first: String, _ second: String) -> Int {
    let a = Array(first.unicodeScalars)
    let b = Array(second.unicodeScalars)
    var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count {
        if i == 0 || j == 0 {
          table[i][j] = i + j
          continue
        }
        table[i][j] = min(
          table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[a.count][b.count]
  }

  static func word(_ cases: inout RandomCases, letters: String = "abcé", upTo length: Int) -> String {
    let letters = Array(letters)
    return String((0..<cases.int(0...length)).map { _ in letters[cases.int(0...(letters.count - 1))] })
  }

  @Test("Known distances")
  func known() {
    #expect(TextDistance.distance("biling", "billing", atMost: 9) == 1)
    #expect(TextDistance.distance("bliling", "billing", atMost: 9) == 1)
    #expect(TextDistance.distance("kitten", "sitting", atMost: 9) == 3)
    #expect(TextDistance.distance("ca", "abc", atMost: 9) == 3)
    #expect(TextDistance.distance("", "", atMost: 0) == 0)
    #expect(TextDistance.distance("", "abc", atMost: .max) == 3)
    #expect(TextDistance.distance("abc", "", atMost: 2) == nil)
    #expect(TextDistance.distance("abc", "abc", atMost: -1) == nil)
  }

  @Test("Within its limit the distance is the definition's, either way round, and else nil")
  func bounded() {
    for seed in 0..<5000 {
      var cases = RandomCases(seed: seed)
      let first = Self.word(&cases, upTo: 9)
      let second = Self.word(&cases, upTo: 9)
      let slips = Self.slips(first, second)
      let limit = cases.int(0...10)
      let expected = slips <= limit ? slips : nil
      let found = TextDistance.distance(first, second, atMost: limit)
      #expect(found == expected, "seed \(seed): \(first), \(second), at most \(limit)")
      #expect(TextDistance.distance(second, first, atMost: limit) == expected, "seed \(seed)")
    }
  }

  @Test("Texts of great length take time in proportion to it")
  func longTexts() {
    let long = String(repeating: "ab", count: 20_000)
    #expect(TextDistance.distance(long, long + "c", atMost: 3) == 1)
    #expect(TextDistance.distance(long, "c" + long, atMost: 3) == 1)
    #expect(TextDistance.distance(long, long + "123456789", atMost: 8) == nil)
  }

  @Test("The nearest of very many names is found")
  func manyCandidates() {
    var cases = RandomCases(seed: 1)
    let names = (0..<20_000).map { "team-\(cases.next() % 100_000)-\($0)" } + ["self-serve"]
    #expect(TextDistance.nearest(to: "self-sreve", among: names) == "self-serve")
  }
}
