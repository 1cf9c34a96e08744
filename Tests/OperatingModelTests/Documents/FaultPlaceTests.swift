import Testing

@testable import OperatingModel

@Suite("What is wrong with a text is said where it is")
struct FaultPlaceTests {
  struct Broken: CustomTestStringConvertible, Sendable {
    let text: String
    let line: String
    var testDescription: String { text }
    init(_ text: String, _ line: String) { (self.text, self.line) = (text, line) }
  }

  /// Worked out by hand: the place of the first byte that cannot stand there, and what was being read.
  static let broken = [
    Broken(#"{"formatVersion": 1, "name" "Acme"}"#, #"1:29  error[json.syntax]  expected “:”, found “"”"#),
    Broken(
      #"{"formatVersion": 1 "name": "A"}"#, #"1:21  error[json.syntax]  expected “,” or “}”, found “"”"#),
    Broken(#"{"asOf": null, "name" 2}"#, "1:23  error[json.syntax]  expected “:”, found “2”"),
    Broken(
      #"{"teams": [{"id": "a", "name": "A"} {"id": "b", "name": "B"}]}"#,
      "1:37  error[json.syntax]  teams: expected “,” or “]”, found “{”"),
    Broken(
      #"{"bets": [], "teams": [{"id": "a", "name": "A"},]}"#,
      "1:49  error[json.syntax]  teams: expected a value after the comma, found “]”"),
    Broken(
      #"{"name": "A",}"#, "1:14  error[json.syntax]  expected a key in quotes after the comma, found “}”"),
    Broken(#"{"name": "A",, "asOf": 1}"#, "1:14  error[json.syntax]  expected a key in quotes, found “,”"),
    Broken(
      #"{"teams": [{"id": "a", "name": "A""#,
      "1:35  error[json.truncated]  teams/0: expected “,” or “}”, found the end of the text"),
    Broken(
      #"{"teams": [{"id": "a", "name": "A"}"#,
      "1:36  error[json.truncated]  teams: expected “,” or “]”, found the end of the text"),
    Broken(
      #"{"teams": [{"id": "a", "name""#,
      "1:30  error[json.truncated]  teams/0: expected “:”, found the end of the text"),
    Broken(
      #"{"teams": [{"id": "a", "name":"#,
      "1:31  error[json.truncated]  teams/0/name: expected a value, found the end of the text"),
    Broken(
      #"{"teams": [{"id": "a", "name": "A}]}"#,
      "1:37  error[json.truncated]  teams/0/name: expected the closing quote of a text, found the end of the text"
    ),
    Broken(
      "{\n  \"perspective\": \"real\",\n  \"name\": \"A,\n  \"asOf\": null\n}",
      "3:14  error[json.syntax]  name: expected the closing quote of a text, found the end of the line"),
    Broken(
      #"{"name: "A"}"#, #"1:10  error[json.syntax]  expected “:”, found “A”"#),
    Broken(#"{"name": , "asOf": 1}"#, "1:10  error[json.syntax]  name: expected a value, found “,”"),
    Broken(
      #"{"annotations": {"a": tru}}"#, "1:26  error[json.syntax]  annotations/a: expected true, found “}”"),
    Broken(
      #"{"annotations": {"a": 1}, "b" 2}"#, "1:31  error[json.syntax]  expected “:”, found “2”"),
    Broken(
      #"{"annotations": {"a": [1, 2}, "b": 2}"#,
      "1:28  error[json.syntax]  annotations/a: expected “,” or “]”, found “}”"),
    Broken(
      #"{"annotations": {"a": [1, 01]}}"#,
      "1:27  error[json.syntax]  annotations/a/1: expected a number without leading zeros, found “0”"),
    Broken(
      #"{"annotations": {"a": 1.}}"#,
      "1:25  error[json.syntax]  annotations/a: expected a digit after the point, found “}”"),
    Broken(
      #"{"name": "\uD800"}"#,
      #"1:11  error[json.syntax]  name: expected a Unicode escape of four hexadecimal digits, surrogates in pairs, found “\uD800”"#
    ),
    Broken(
      #"{"annotations": {"a": ["", "\uDC00\uD800"]}}"#,
      #"1:29  error[json.syntax]  annotations/a/1: expected a Unicode escape of four hexadecimal digits, surrogates in pairs, found “\uDC00”"#
    ),
    Broken(
      "{\"name\": \"\\\u{1B}\"}",
      #"1:11  error[json.syntax]  name: expected one of \" \\ \/ \b \f \n \r \t \u, found “\\u{1B}”"#),
    Broken(
      "{\"name\": \"a\u{1}b\"}",
      "1:12  error[json.syntax]  name: expected control characters written as escapes, found a control character"
    ),
    Broken(
      #"{"formatVersion": 1, "name": "A"} {}"#,
      "1:35  error[json.syntax]  expected the end of the text, found “{”"),
    Broken(#"{name: 1}"#, "1:2  error[json.syntax]  expected a key in quotes, found “n”"),
    Broken(
      "{“name”: 1}", "1:2  error[json.syntax]  expected a key in quotes, found a character outside any text"),
  ]

  @Test(
    "Broken syntax is told at the container or value that was being read, never at the key before",
    arguments: broken)
  func syntax(_ broken: Broken) throws {
    let problems = try #require(throws: Problems.self) { try ProductOperatingSystem(json: broken.text) }
    let said = problems.filter { [.syntax, .truncated].contains($0.code) }
    #expect(said.map(\.description) == [broken.line])
  }

  @Test("A day that there is not is told as such")
  func days() throws {
    let time = "a day, month, quarter, half or year as 2026-08-01, 2026-08, 2026-Q3, 2026-H2 or 2026"
    for (day, said) in [
      ("2026-02-30", "there is no 30 February 2026"), ("2026-02-29", "there is no 29 February 2026"),
      ("1900-02-29", "there is no 29 February 1900"), ("2026-04-31", "there is no 31 April 2026"),
      ("2026-01-00", "there is no 0 January 2026"), ("2026-13-01", "there is no month 13"),
      ("2026-00-01", "there is no month 0"), ("0000-01-01", "there is no year 0"),
    ] {
      let problems = #expect(throws: Problems.self) {
        try Bet(json: #"{"id": "a", "name": "A", "startedOn": "\#(day)"}"#)
      }
      #expect(problems?.map(\.message) == [said])
      #expect(problems?.first?.expected == time)
      #expect(problems?.first?.found == "“\(day)”")
    }
    for text in ["2026-2-30", "30.02.2026", "2026-02-3O", ""] {
      let problems = #expect(throws: Problems.self) {
        try Bet(json: #"{"id": "a", "name": "A", "startedOn": "\#(text)"}"#)
      }
      #expect(problems?.map(\.message) == ["expected \(time), found “\(text)”"])
    }
  }

  @Test("A message holds nothing that does harm, whatever stands in keys, words, ids and values")
  func harmless() throws {
    for ending in HostileTexts.endings {
      let name = Tree.quoted("teams" + ending)
      let document = """
        {"formatVersion": 1, "name": "Acme", \(name): 1, "perspective": \(name), "asOf": \(name),
         "bets": [{"id": \(name), "name": {\(name): 1}, "horizon": \(name), "\(name.dropFirst().dropLast())": 2,
           "curve": {"shape": "linear", "rate": 1}, "progress": [\(name)], "effort": {"low": \(name), "high": "1pw"}},
           \(name)],
         "annotations": {\(name): {\(name): 1, \(name): [1e9999999999]}}}
        """
      let problems = try #require(throws: Problems.self) { try ProductOperatingSystem(json: document) }
      #expect(problems.count >= 10)
      SaidBack.check(problems, ending)
      #expect(HostileTexts.forged(in: problems.report(in: "acme.json")) == [])
      #expect(problems.contains { $0.path.steps.contains(.key("teams" + ending)) }, "paths are exact")
      var acme = ProductOperatingSystem("Acme")
      acme.teams = [Team(Identifier("t" + ending), "T"), Team(Identifier("t" + ending), "T")]
      acme.teams[Identifier("t" + ending)]?.annualCost = Money(-1, Currency("U" + ending))
      acme.dependencies = [Dependency(Identifier("x" + ending), on: Identifier("y" + ending))]
      let more = try #require(throws: Problems.self) { try acme.resolved() }
      #expect(more.count >= 4)
      SaidBack.check(more, ending)
      #expect(HostileTexts.forged(in: more.report(in: "acme.json")) == [])
    }
  }

  @Test(
    "Texts with a few bytes changed at random are told harmlessly, each problem with its place and its path")
  func mutations() throws {
    let bytes = Array(#"{}[]",:\0-1e.tfn"#.utf8) + [0x0A, 0x1B, 0xE2, 0x80, 0xAE, 0xFF]
    var broken = 0
    for seed in 0..<400 {
      var random = RandomCases(seed: seed)
      let document = try RandomDocument.make(seed: 900 + seed % 20) { $0.most = 1 }.tree.text
      var text = Array(document.utf8)
      for _ in 0..<random.int(1...4) {
        let place = random.int(0...(text.count - 1))
        switch random.int(0...2) {
        case 0: text.remove(at: place)
        case 1: text.insert(bytes[random.int(0...(bytes.count - 1))], at: place)
        default: text[place] = bytes[random.int(0...(bytes.count - 1))]
        }
      }
      guard let problems = try? ProductOperatingSystem(json: text).resolved(), problems.setAside.isEmpty
      else {
        let found: Problems
        do throws(Problems) {
          found = try ProductOperatingSystem(json: text).resolved().setAside
        } catch { found = error }
        broken += 1
        SaidBack.check(found, "seed \(seed)")
        continue
      }
    }
    #expect(broken > 200)
  }
}
