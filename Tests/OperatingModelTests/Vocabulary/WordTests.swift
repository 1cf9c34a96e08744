import Foundation
import Testing

@testable import OperatingModel

@Suite struct OrdinalTests {
  @Test func stepsCountPlaces() {
    #expect(Mandate.Level.a.steps(to: .c) == 2 && Mandate.Level.c.steps(to: .a) == -2)
    #expect(Mandate.Level.a.stepped(by: 2) == .c && Mandate.Level.a.stepped(by: -1) == nil)
    #expect(Mandate.Level.a.stepped(by: .max) == nil && Mandate.Level.c.stepped(by: .min) == nil)
    #expect(Mandate.Level.c.stepped(by: .max) == nil)
    #expect(Mandate.Level.allCases == Mandate.Level.allCases.sorted())
    #expect(Mandate.Level.allCases.map(\.rank) == Array(0..<Mandate.Level.allCases.count))
    for low in Horizon.allCases {
      for high in Horizon.allCases {
        #expect(low.stepped(by: low.steps(to: high)) == high && (low < high) == (low.rank < high.rank))
      }
    }
  }
  // That levels have no arithmetic shows in what is not there: `Ordinal` asks for no `+` and gives no mean.
}

@Suite struct OpenWordTests {
  @Test func anyWordIsKept() throws {
    let own: Bet.Focus = "moonshot"
    #expect(!own.isKnown && Bet.Focus.known.allSatisfy(\.isKnown) && "\(own)" == "moonshot")
    let words = try JSONDecoder().decode([Bet.Focus].self, from: Data(#"["moonshot"]"#.utf8))
    #expect(words == [own] && Bet.Focus("moonshot".dropFirst(4)) == "shot")
    #expect(Bet.Focus(codingKey: TextKey("x")) == "x")
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Bet.Focus].self, from: Data(#"[""]"#.utf8))
    }
  }

  @Test func dictionariesKeyedByWordsStayObjects() throws {
    let words: [Bet.Focus: Int] = ["moonshot": 1]
    #expect(String(decoding: try JSONEncoder().encode(words), as: UTF8.self) == #"{"moonshot":1}"#)
    #expect(try JSONDecoder().decode([Bet.Focus: Int].self, from: JSONEncoder().encode(words)) == words)
    let ids: [Identifier<Bet>: Int] = ["retries": 2]
    #expect(String(decoding: try JSONEncoder().encode(ids), as: UTF8.self) == #"{"retries":2}"#)
  }
}

@Suite struct ClosedWordTests {
  @Test func aWordMayBeWrittenWithEscapes() throws {
    let bet = try Bet(json: #"{"id": "a", "name": "A", "horizon": "y\u0065ars"}"#)
    #expect(bet.horizon == .years)
  }

  @Test func anotherWordIsToldWhatIsAllowed() throws {
    let problems = try #require(throws: Problems.self) {
      try Bet(json: #"{"id": "a", "name": "A", "horizon": "weaks"}"#)
    }
    #expect(problems.map(\.code) == [.unknownWord] && problems.first?.nearest == "weeks")
  }
}

@Suite struct IdentifierTests {
  @Test func idsAreInTheOrderOfTheirCodePoints() {
    let texts = ["", "A", "B", "a", "a1", "a10", "a2", "b", "z", "ä", "Ω", "中", "\u{10000}"]
    let ids = texts.map { Identifier<Team>(rawValue: $0) }
    #expect(ids.reversed().sorted() == ids)
  }

  @Test func idsAreComparedByTheirCodePoints() {
    // Composed and decomposed accents are one letter in Swift, but two ids, as they are to every other tool.
    let (composed, decomposed): (Identifier<Team>, Identifier<Team>) = ("caf\u{E9}", "cafe\u{301}")
    #expect(composed != decomposed && decomposed < composed && !(composed < decomposed))
    #expect(decomposed.rawValue.unicodeScalars.count == 5)
    let roster = Roster([Team(composed, "A"), Team(decomposed, "B")])
    #expect(roster.duplicates.isEmpty && roster[composed]?.name == "A" && roster[decomposed]?.name == "B")
  }

  @Test func anEmptyTextIsNoID() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Identifier<Team>].self, from: Data(#"[""]"#.utf8))
    }
    #expect(throws: Problems.self) { try Team(json: #"{"id": "", "name": "A"}"#) }
  }
}

@Suite struct WordsTests {
  @Test func namesBecomeWords() {
    #expect(
      Words.spaced("LearningQuestion") == "learning question" && Words.spaced("Bet") == "bet"
        && Words.spaced("") == "")
    #expect(Words.list([]) == "" && Words.list(["a"]) == "a" && Words.list(["a", "b"]) == "a and b")
    #expect(Words.list(["a", "b", "c"], "or") == "a, b or c")
    #expect(Words.count(1, "bet") == "1 bet" && Words.count(0, "bet") == "0 bets")
    #expect(Words.count(2, "person", "people") == "2 people")
  }

  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "0"), (0.004, "0"), (-0.004, "0"), (0.005, "0.01"), (1, "1"), (-1, "-1"),
      (1.5, "1.5"),
      (0.05, "0.05"), (-0.05, "-0.05"), (2.345, "2.35"), (99.999, "100"), (1234.5, "1234.5"),
      (-7.25, "-7.25"),
      (0.1 + 0.2, "0.3"), (999_999_999_999_999, "999999999999999"), (1e15, "1000000000000000"),
      (1e19, "1e+19"), (-1e300, "-1e+300"),
      (.infinity, "inf"), (.nan, "nan"), (562_949_953_421_311.94, "562949953421312"),
    ] as [(Double, String)])
  func numbersAreRounded(_ value: Double, _ text: String) { #expect(Words.number(value) == text) }

  @Test func numbersAgreeWithFoundation() {
    var random = RandomCases(seed: 13)
    for _ in 0..<5_000 {
      let decimals = random.int(0...4)
      let value =
        Double(random.int(-1_000_000_000...1_000_000_000)) / [1, 7, 1e3, 1e6, 1e9, 1e-5][random.int(0...5)]
      let text = Words.number(value, decimals: decimals)
      let expected = Double(String(format: "%.\(decimals)f", value)) ?? .nan
      #expect(
        abs((Double(text) ?? .nan) - expected) <= max(1e-12, abs(value) * 1e-15)
          + (isTie(value, decimals) ? 1 : 0), "\(value)")
      #expect(!text.contains(".") || !text.hasSuffix("0"), "\(value)")
    }
  }

  /// Whether the digits end in a half, which binary fractions round either way.
  private func isTie(_ value: Double, _ decimals: Int) -> Bool {
    let scaled = value * pow(10, Double(decimals))
    return abs(abs(scaled - scaled.rounded(.towardZero)) - 0.5) < 1e-6
  }

  @Test func everyLargeNumberPrintsAsANumber() {
    var random = RandomCases(seed: 17)
    for _ in 0..<5_000 {
      let value = Double(
        bitPattern: (random.next() & 0x800F_FFFF_FFFF_FFFF) | UInt64(1023 + random.int(0...60)) << 52)
      let text = Words.number(value)
      #expect(
        abs((Double(text) ?? .nan) - value) <= (abs(value) < 4e13 ? 0.0051 + value.ulp : 0.5),
        "\(value) → \(text)")
    }
  }
}
