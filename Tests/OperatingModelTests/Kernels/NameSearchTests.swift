import Testing

@testable import OperatingModel

@Suite("Nearest names")
struct NameSearchTests {
  private func nearest(_ name: String, _ names: String...) -> String? {
    TextDistance.nearest(to: name, among: names)
  }

  // MARK: Known answers

  @Test("The same letters are nearest of all, whatever the case and the separators")
  func sameLetters() {
    #expect(nearest("team_a", "team-b", "team-a", "teams-a") == "team-a")
    #expect(nearest("TeamA", "team-a", "team-ab") == "team-a")
    #expect(nearest("squada", "squads", "squad-b", "squad-a") == "squad-a")
    #expect(nearest("v1", "v2", "V-1") == "V-1")
    #expect(nearest("self serve", "self-server", "Self_Serve") == "Self_Serve")
    #expect(nearest("BILLING", "biling", "Billing") == "Billing")
    #expect(
      nearest("billing\u{200B}", "billings", "billing") == "billing", "what cannot be seen is no letter")
    #expect(nearest("straße", "STRASSE", "Straße") == "Straße")
    #expect(nearest("x-1.1", "x-11", "x-1-1") == "x-1-1")
    #expect(nearest("x-1.1", "x-11") == nil, "between digits a separator counts")
    // Of two with the same letters the one nearer in spelling.
    #expect(nearest("team_a", "Team A", "team-a") == "team-a")
  }

  @Test("A letter too few in a row is nearer than a name that begins so")
  func doubledLetters() {
    #expect(nearest("biling", "biling-core", "billing") == "billing")
    #expect(nearest("comittee", "committee", "comitted") == "committee")
    #expect(nearest("acomodation", "accommodation") == "accommodation")
    #expect(nearest("team-11", "team-1") == nil, "digits are no letters")
  }

  @Test("An abbreviation is nearer than a slip, and none of several is meant")
  func abbreviations() {
    #expect(nearest("team-arch", "team-auth", "team-architecture") == "team-architecture")
    #expect(
      nearest("dev-arch", "developer-architecture", "dev-auth", "developers") == "developer-architecture")
    #expect(nearest("maxDeps", "maximumDepsOfTeam", "maxims") == nil)
    #expect(nearest("maxDep", "maximumDependencies", "maxStep") == "maximumDependencies")
    #expect(nearest("pay", "payments-checkout", "pax") == "payments-checkout")
    #expect(nearest("pay", "payments", "payments-checkout") == "payments", "word for word before in part")
    #expect(nearest("team-arch", "team-auth", "team-architecture", "team-archive") == nil)
    #expect(nearest("team-arch", "team-architecture", "Team Architecture") == "team-architecture")
    #expect(nearest("bet", "bets", "better", "betKinds") == "bets", "so little may be a slip as well")
    #expect(nearest("bet", "bets", "betx") == nil)
    #expect(nearest("it-ops", "items-ops") == nil, "two letters abbreviate nothing")
    #expect(nearest("ar", "architecture") == nil)
    #expect(nearest("project:ko", "project:konveyor") == nil)
    #expect(
      nearest("docs-rs", "docs-rs-reviewers", "docs-rsync") == "docs-rs-reviewers", "two letters, but a word")
    #expect(nearest("work#doc", "work#documents", "work#dog") == "work#documents")
    #expect(nearest("architecture", "arch") == nil, "what is longer abbreviates nothing")
  }

  @Test("What differs in numbers or in single letters differs on purpose")
  func labels() {
    #expect(nearest("X-0000", "X-0001", "X-0010") == nil)
    #expect(nearest("retries2", "retries", "retries3") == nil)
    #expect(nearest("squad-a", "squad-b", "squad-ab") == nil)
    #expect(nearest("q3-2026", "q2-2026", "q3-2025") == nil)
    #expect(nearest("b2c", "b2b") == nil)
    #expect(nearest("PAY-0017", "BUY-0017") == nil, "digits speak for nothing")
    #expect(nearest("platfrm-2", "platform-1", "platform-2") == "platform-2")
    #expect(nearest("arch-2", "architecture-2", "architecture-3") == "architecture-2")
    #expect(nearest("squad-b-biling", "squad-a-billing", "squad-b-billing") == "squad-b-billing")
    #expect(nearest("ecomerce", "eCommerce") == "eCommerce")
    #expect(nearest("a", "b") == nil)
  }

  @Test("Slips are found up to a third of the letters, and far names are not offered")
  func slips() {
    let teams = ["billing", "Billing", "payments", "identity", "platform"]
    #expect(TextDistance.nearest(to: "bliling", among: teams) == "billing")
    #expect(TextDistance.nearest(to: "Bliling", among: teams) == "Billing")
    #expect(TextDistance.nearest(to: "paymnets", among: teams) == "payments")
    #expect(TextDistance.nearest(to: "search", among: teams) == nil)
    #expect(nearest("self sreve", "self-serve") == "self-serve")
    #expect(nearest("selfsreve", "self-serve") == "self-serve", "a word may be said as two, and two as one")
    #expect(nearest("project:BFE", "project:OSM", "project:BFG") == "project:BFG")
    #expect(nearest("project:BFE", "project:OSM") == nil, "a word that is said right lends another no slips")
    #expect(nearest("team-arch", "team-auth") == nil)
    #expect(nearest("web-team", "team") == nil, "a word too many is no slip")
    #expect(nearest("a", "b", "A") == "A")
    #expect(nearest("a", "b", "ab") == nil)
    #expect(nearest("", "", "a") == nil && nearest("-", "_") == nil)
    #expect(nearest("bat", "cat", "bar", "hat") == "bar")
    #expect(nearest("🚀", "🔥") == nil)
  }

  @Test("Neither long names are looked for, nor are they found")
  func longNames() {
    let long = String(repeating: "ab", count: 100)
    #expect(nearest(long.uppercased(), long) == long)
    #expect(nearest(long.uppercased() + "c", long + "c") == nil)
    #expect(nearest("abab", long + "c") == nil)
  }

  // MARK: Properties

  /// Names of few letters, so that there are names of every likeness to one another.
  private static func name(_ cases: inout RandomCases) -> String {
    TextDistanceTests.word(&cases, letters: "aaabbA1-é", upTo: 7)
  }

  @Test("The nearest name is the one that comparing with each finds, in any order")
  func oracle() {
    var found = 0
    for seed in 0..<4000 {
      var cases = RandomCases(seed: seed)
      let name = Self.name(&cases)
      let names = (0..<cases.int(0...20)).map { _ in Self.name(&cases) }
      let expected = NameOracle.nearest(to: name, among: names)
      var search = NameSearch(among: names)
      #expect(search.nearest(to: name) == expected, "seed \(seed): \(name) among \(names)")
      var shuffled = NameSearch(among: cases.shuffled(names))
      #expect(shuffled.nearest(to: name) == expected, "seed \(seed), in another order")
      #expect(search.lettersLeft == shuffled.lettersLeft, "seed \(seed): the work is the same in any order")
      if expected != nil { found += 1 }
    }
    #expect(found > 500, "enough is found for the test to mean something")
  }

  @Test("Names of words, abbreviated and mistyped, are found as comparing with each finds them")
  func oracleOfWords() {
    let words = ["arch", "architecture", "auth", "pay", "payments", "team", "teams", "bill", "billing"]
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      func name() -> String {
        (0..<cases.int(1...3)).map { _ in
          let word = words[cases.int(0...(words.count - 1))]
          return String(word.prefix(cases.int(0...4) == 0 ? 3 : 99))
        }.joined(separator: "-")
      }
      var said = Array(name())
      if cases.int(0...2) == 0 { said.swapAt(0, said.count - 1) }
      let names = (0..<cases.int(0...12)).map { _ in name() }
      #expect(
        TextDistance.nearest(to: String(said), among: names)
          == NameOracle.nearest(to: String(said), among: names),
        "seed \(seed): \(String(said)) among \(names)")
    }
  }

  @Test("With abbreviations left aside only letters and slips count")
  func withoutAbbreviations() {
    var search = NameSearch(among: ["architecture", "Archs", "on track"])
    #expect(search.nearest(to: "archi") == "architecture")
    #expect(search.nearest(to: "archi", asAbbreviation: false) == "Archs")
    #expect(search.nearest(to: "on trac", asAbbreviation: false) == "on track")
  }

  // MARK: The work

  /// Ids of letters alone, all of one make, which is the dearest there is.
  private static func letters(_ number: Int) -> String {
    var rest = number
    var id = "team "
    for _ in 0..<6 {
      id.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 13)))
      rest /= 13
    }
    return id
  }

  @Test("What is left of the work never falls below nothing, and without it nothing is found")
  func budget() {
    let names = (0..<100).map(Self.letters) + ["billing"]
    var without = NameSearch(among: names, comparingAtMost: 0)
    #expect(without.nearest(to: "biling") == nil)
    var tight = NameSearch(among: names, comparingAtMost: 5_000)
    var found = 0
    for _ in 0..<1000 {
      let before = tight.lettersLeft
      if tight.nearest(to: "billign") == "billing" { found += 1 }
      #expect(tight.lettersLeft >= 0 && tight.lettersLeft < max(1, before))
    }
    #expect(found > 0 && found < 100 && tight.lettersLeft == 0)
    // Whatever is used up, what is found hangs on no order.
    for most in stride(from: 0, to: 5_000, by: 37) {
      var cases = RandomCases(seed: most)
      var one = NameSearch(among: names, comparingAtMost: most)
      var other = NameSearch(among: cases.shuffled(names), comparingAtMost: most)
      for name in ["tema abcdea", "billign", "team aaaaax"] {
        #expect(one.nearest(to: name) == other.nearest(to: name) && one.lettersLeft == other.lettersLeft)
      }
    }
  }

  @Test("Very many ids with numbers are all searched", .timeLimit(.minutes(1)))
  func manyNumbers() {
    let count = 20_000
    var search = NameSearch(among: (0..<count).map { "initiative-\($0)" })
    let found = (0..<count).count { search.nearest(to: "initaitive-\($0)") == "initiative-\($0)" }
    #expect(found == count)
  }

  @Test("Very many near misses, and ids of great length, take a bounded time", .timeLimit(.minutes(1)))
  func bounded() {
    var search = NameSearch(among: (0..<100_000).map(Self.letters))
    var found = 0
    for number in 0..<100_000 {
      let id = Self.letters(number)
      if search.nearest(to: id + "x") == id { found += 1 }
    }
    #expect(found > 0 && search.lettersLeft == 0)

    let long = String(repeating: "retries and ", count: 10_000)
    var longs = NameSearch(among: (0..<1_000).map { long + "\($0)" })
    #expect((0..<1_000).allSatisfy { longs.nearest(to: long + "x\($0)") == nil })
    #expect(longs.lettersLeft > 40_000_000, "long names cost nothing")
  }
}
