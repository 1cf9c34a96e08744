import Testing

@testable import OperatingModel

@Suite struct DocumentProblemTests {
  @Test func everyProblemOfADocumentIsToldAtOnce() throws {
    let document = #"""
      {
        "formatVersion": 1,
        "name": "Acme",
        "asOf": "2026-02-29",
        "perspektive": "real",
        "teams": [
          { "id": "billing", "name": "Billing", "topology": "streamAlined", "size": -1, "isCustomerFacing": "yes" },
          { "id": "", "name": "Nobody", "name": "Somebody" },
          { "id": "platform", "authority": "E-Z", "annualCost": "12,50 EUR", "lifetime": "26" }
        ],
        "bets": [
          { "id": "retries", "name": ["Retry"], "horizon": "weaks", "effort": { "low": "6 weeks", "hihg": "9pw" } },
          { "id": "é", "name": "É", "progress": 1.5, "confidence": 7, "curve": { "shape": "linear", "rate": 4 } },
          "not a bet",
          { "id": "x", "name": "X", "isOnRoadmap": 1, "createdOn": 20260101, "na\u006De": "again", "a/b~c": [], "\u001B[31m\n": 1 }
        ],
        "metrics": {},
        "annotations": { "digits": 1e9999999999, "twice": 1, "twice": 2 }
      }
      """#
    let problems = try #require(throws: Problems.self) { try ProductOperatingSystem(json: document) }
    #expect(
      problems.report(in: "acme.json") == #"""
        acme.json:4:11  error[value.invalid]  asOf: there is no 29 February 2026
        acme.json:5:3  error[key.unknown]  perspektive: no such key as “perspektive” — did you mean “perspective”?
        acme.json:7:55  error[word.unknown]  teams/0/topology: expected one of “streamAligned”, “platform”, “enabling”, “complicatedSubsystem”, found “streamAlined” — did you mean “streamAligned”?
        acme.json:7:79  error[number.range]  teams/0/size: expected a whole number of at least 0, found -1
        acme.json:7:103  error[type.mismatch]  teams/0/isCustomerFacing: expected true or false, found the text “yes”
        acme.json:8:13  error[id.empty]  teams/1/id: expected an id of at least one character, found “”
        acme.json:8:35  error[key.duplicate]  teams/1/name: the key “name” a second time
        acme.json:9:38  error[value.invalid]  teams/2/authority: expected one mandate level from A to I, or two, such as “C-E”, found “E-Z”
        acme.json:9:59  error[value.invalid]  teams/2/annualCost: expected an amount with its currency, such as “1140000 USD”, found “12,50 EUR”
        acme.json:9:84  error[value.invalid]  teams/2/lifetime: expected a period as 2026-Q3, 2026-08/2026-10-15 or, without an end, 2026-08-01/.., found “26”
        acme.json:12:32  error[type.mismatch]  bets/0/name: expected a text, found a list
        acme.json:12:54  error[word.unknown]  bets/0/horizon: expected one of “hours”, “days”, “weeks”, “months”, “quarters”, “years”, “decades”, found “weaks” — did you mean “weeks”?
        acme.json:12:73  error[key.missing]  bets/0/effort/high: the key “high” is missing
        acme.json:12:82  error[value.invalid]  bets/0/effort/low: expected an effort in person-weeks, person-days or person-hours, such as “6pw”, “3pd” or “12ph”, found “6 weeks”
        acme.json:12:93  error[key.unknown]  bets/0/effort/hihg: no such key as “hihg” — did you mean “high”?
        acme.json:13:43  error[number.range]  bets/1/progress: expected a share from 0 to 1, found 1.5
        acme.json:13:62  error[type.mismatch]  bets/1/confidence: expected a list of objects (confidence profile), found the number 7
        acme.json:13:74  error[value.invalid]  bets/1/curve: expected parameters of the curve's own shape only, found { "shape": "linear", "rate": 4 }
        acme.json:14:5  error[type.mismatch]  bets/2: expected an object (bet), found the text “not a bet”
        acme.json:15:46  error[type.mismatch]  bets/3/isOnRoadmap: expected true or false, found the number 1
        acme.json:15:62  error[type.mismatch]  bets/3/createdOn: expected a day, month, quarter, half or year as 2026-08-01, 2026-08, 2026-Q3, 2026-H2 or 2026, found the number 20260101
        acme.json:15:72  error[key.duplicate]  bets/3/name: the key “name” a second time
        acme.json:15:94  error[key.unknown]  bets/3/a~1b~0c: no such key as “a/b~c”
        acme.json:15:107  error[key.unknown]  bets/3/\u{1B}[31m\n: no such key as “\u001B[31m\n”
        acme.json:17:14  error[type.mismatch]  metrics: expected a list of objects (metric), found an object
        acme.json:18:30  error[number.range]  annotations/digits: expected a number with an exponent of at most nine digits, found 1e9999999999
        acme.json:18:56  error[key.duplicate]  annotations/twice: the key “twice” a second time
        """#)
    #expect(problems.allSatisfy { $0.expected != nil && $0.found != nil })
  }

  @Test func textsThatAreNotUTF8AreToldWithTheRest() throws {
    var bytes = Array(
      #"{"formatVersion": 1, "name": "é?", "nam?": 1, "n\u0061?": 2, "teams": [{"name": "a"}]}"#.utf8)
    for place in bytes.indices where bytes[place] == UInt8(ascii: "?") { bytes[place] = 0xFF }
    let problems = try #require(throws: Problems.self) { try ProductOperatingSystem(json: bytes) }
    #expect(
      problems.report(in: "acme.json") == #"""
        acme.json:1:32  error[json.utf8]  name: expected a text in UTF-8, found other bytes
        acme.json:1:40  error[json.utf8]  nam�: expected a text in UTF-8, found other bytes
        acme.json:1:55  error[json.utf8]  n\u0061�: expected a text in UTF-8, found other bytes
        acme.json:1:72  error[key.missing]  teams/0/id: the key “id” is missing
        """#)
  }

  @Test func aTolerantReadingLeavesOutAndMakesNothingUp() throws {
    let document = #"""
      {
        "formatVersion": 1, "name": "Acme", "colour": "blue",
        "dimensions": [{ "id": "clarity", "name": "Clarity" }],
        "assessments": [
          { "dimension": "clarity" }, { "dimension": "clarity", "level": 0 }, { "dimension": "clarity", "level": 2, "colour": 1 }
        ],
        "bets": [{ "id": "a", "name": "A", "horizon": "yaers", "urgency": { "shape": "shrotLife" } }]
      }
      """#
    let all: Set<ProblemCode> = [.unknownKey, .missingKey, .unknownWord, .numberOutOfRange]
    let reading = try ProductOperatingSystem.reading(json: document, tolerating: all)
    #expect(
      reading.problems.map(\.code) == [
        .unknownKey, .missingKey, .numberOutOfRange, .unknownKey, .unknownWord, .unknownWord,
      ])
    #expect(reading.value.assessments.map(\.level) == [2])
    #expect(reading.value.bets["a"]?.horizon == nil && reading.value.bets["a"]?.urgency == nil)
    // Whatever is not tolerated is thrown, together with what is.
    let thrown = try #require(throws: Problems.self) {
      try ProductOperatingSystem.reading(json: document, tolerating: all.subtracting([.missingKey]))
    }
    #expect(thrown == reading.problems)
  }

  @Test func brokenSyntaxCannotBeTolerated() {
    #expect(throws: Problems.self) {
      try ProductOperatingSystem.reading(
        json: #"{"formatVersion": 1, "name": "A""#, tolerating: Set(ProblemCode.known))
    }
  }

  @Test func theNumberOfProblemsIsBounded() throws {
    let members = (0..<50).map { #", "key \#($0)": 1"# }.joined()
    let document = #"{"formatVersion": 1, "name": "A"\#(members)}"#
    let problems = try #require(throws: Problems.self) {
      try ProductOperatingSystem(json: document, limits: DocumentLimits(problems: 10))
    }
    #expect(problems.count == 11 && problems.last?.code == .tooManyProblems)
    #expect(
      problems.last?.message == "expected at most 10 problems in one text, found more; reading stopped here")
    let all = try #require(throws: Problems.self) { try ProductOperatingSystem(json: document) }
    #expect(all.count == 50)
  }

  @Test(arguments: [true, false])
  func aDocumentOfTheFutureIsToldJustThat(_ atTheEnd: Bool) throws {
    let unknown = (0..<2_000).map { "\"future \($0)\": {\"deep\": [1]},\n" }.joined()
    let version = #""format\u0056ersion": 2"#
    let document = atTheEnd ? "{\(unknown)\(version)}" : "{\(version),\n\(unknown)\"name\": 7}"
    let problems = try #require(throws: Problems.self) {
      try ProductOperatingSystem.reading(json: document, tolerating: Set(ProblemCode.known))
    }
    let place = atTheEnd ? "2001:23" : "1:24"
    #expect(
      problems.report(in: "acme.json")
        == "acme.json:\(place)  error[format.unknown]  formatVersion: format version 2 is not one that this library reads"
    )
  }

  @Test(arguments: ["0", "-1", "2", "1.5", #""1""#, "null"])
  func versionsThatAreNone(_ version: String) {
    #expect(throws: Problems.self) {
      try ProductOperatingSystem(json: #"{"name": "A", "formatVersion": \#(version)}"#)
    }
  }

  @Test func aByteOrderMarkMovesNothing() throws {
    let text = #"{"formatVersion": 1, "name": "A"}"#
    #expect(try ProductOperatingSystem(json: "\u{FEFF}" + text) == ProductOperatingSystem(json: text))
    let problems = try #require(throws: Problems.self) {
      try ProductOperatingSystem(json: "\u{FEFF}{\"naem\": 1}")
    }
    #expect(problems.map { $0.place?.column } == [1, 1, 2])
  }

  @Test func integrityProblemsAreFoundInTheText() throws {
    let document = #"""
      {
        "formatVersion": 1,
        "name": "Acme",
        "bets": [
          { "id": "self-serve", "name": "Firms run their own books", "parents": ["self-serve"] },
          { "owner": "biling", "id": "retries", "name": "Retry failed cards", "startedOn": "2026-05-01",
            "endedOn": "2026-04-01" },
          { "id": "retries", "name": "Again" }
        ],
        "teams": [{ "id": "billing", "name": "Billing" }, { "id": "billing", "name": "Other" }]
      }
      """#
    do {
      _ = try ProductOperatingSystem(json: document).resolved()
      Issue.record("resolves")
    } catch {
      #expect(
        error.located(in: document).report(in: "acme.json") == #"""
          acme.json:5:76  error[reference.self]  bets/0/parents/0: the bet “self-serve” refers to itself
          acme.json:6:16  error[reference.unknown]  bets/1/owner: no team “biling” — did you mean “billing”?
          acme.json:7:18  error[days.order]  bets/1/endedOn: endedOn 2026-04-01 is before startedOn 2026-05-01
          acme.json:8:13  error[id.duplicate]  bets/2/id: another bet holds the id “retries”
          acme.json:10:61  error[id.duplicate]  teams/1/id: another team holds the id “billing”
          """#)
      #expect(error.located(in: document) == error.located(in: Array(document.utf8)))
      #expect(error.located(in: document).located(in: "") == error.located(in: document))
      // Held against another text, problems point at what is nearest.
      #expect(error.located(in: "{}").allSatisfy { $0.place == Problem.Place(line: 1, column: 1) })
      #expect(error.located(in: "").count == error.count && error.located(in: "[[[").count == error.count)
    }
  }

  @Test func everyPathOfADocumentIsFoundWhereItStands() throws {
    for seed in 300..<310 {
      let system = try RandomDocument.make(seed: seed) { ($0.dangling, $0.most) = (50, 4) }.system
      let text = system.json
      guard let problems = #expect(throws: Problems.self, performing: { try system.resolved() }) else {
        continue
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
      for problem in problems.located(in: text).of(.unknownReference)
      where !problem.path.steps.contains("marks") {
        guard let place = problem.place else {
          Issue.record("seed \(seed): \(problem)")
          continue
        }
        let rest = String(lines[place.line - 1][(place.column - 1)...])
        let name = problem.message.split(separator: "“").last?.prefix { $0 != "”" } ?? ""
        #expect(rest.hasPrefix("\"\(name)\""), "seed \(seed): \(problem)")
      }
    }
  }
}
