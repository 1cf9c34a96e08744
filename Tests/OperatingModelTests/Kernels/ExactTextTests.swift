import Testing

@testable import OperatingModel

@Suite struct ExactTextTests {
  private static let letters = ["a", "b", "é", "e\u{301}", "\u{0}", "😀", "\u{212B}", "\u{C5}", "A\u{30A}"]

  private static func text(_ random: inout RandomCases) -> String {
    (0..<random.one(of: [0, 1, 1, 2, 2, 3, 7, 8, 9, 17])).map { _ in random.one(of: letters) }.joined()
  }

  @Test func twoTextsAreEqualWhereTheirBytesAre() {
    for seed in 0..<2_000 {
      var random = RandomCases(seed: seed)
      let (one, other) = (Self.text(&random), Self.text(&random))
      #expect(ExactText.areEqual(one, other) == (Array(one.utf8) == Array(other.utf8)), "seed \(seed)")
      #expect(
        ExactText.precedes(one, other)
          == Array(one.unicodeScalars).lexicographicallyPrecedes(Array(other.unicodeScalars)), "seed \(seed)")
    }
    #expect(!ExactText.areEqual("\u{212B}", "\u{C5}") && !ExactText.areEqual("e\u{301}", "é"))
  }

  @Test func placesAgreeWithADictionary() {
    for seed in 0..<300 {
      var random = RandomCases(seed: seed)
      var places = TextPlaces()
      if random.int(0...1) == 0 { places.reserve(random.int(0...40)) }
      var texts: [String] = []
      var known: [[UInt8]: Int] = [:]
      for _ in 0..<random.int(0...120) {
        let text = Self.text(&random)
        let before = known[Array(text.utf8)]
        #expect(places.place(of: text) == before, "seed \(seed)")
        #expect(places.add(text) == (before == nil), "seed \(seed)")
        if before == nil {
          known[Array(text.utf8)] = texts.count
          texts.append(text)
        }
      }
      for (place, text) in texts.enumerated() {
        #expect(places.place(of: text) == place && places.texts[place] == text, "seed \(seed)")
      }
    }
  }

  @Test func veryManyTexts() {
    let texts = (0..<100_000).map { "team \($0)" }
    let clock = ContinuousClock()
    var places = TextPlaces()
    var found = 0
    let time = clock.measure {
      for text in texts { _ = places.add(text) }
      for (place, text) in texts.enumerated() where places.place(of: text) == place {
        found += 1
      }
    }
    #expect(found == texts.count)
    // Well under a tenth of a second in release; a debug build takes many times as long.
    #expect(time < .seconds(5), "\(time)")
  }
}
