import Testing

@testable import OperatingModel

@Suite("Thresholds as somebody sends them")
struct ThresholdTests {
  private let catalogue = Catalogue.standard
  private let wrong = #"{"to": "year", "largestStep": 0, "upto": 1}"#

  private func problems(_ body: () throws -> any AnyAnswer) -> Problems? {
    #expect(throws: Problems.self, performing: body)
  }

  @Test("As text, as bytes and as a JSON value they ask the same")
  func same() throws {
    let system = try Fixtures.company("larkspur").resolved()
    let text = #"{ "to": "quarters" }"#
    let answer = try catalogue.ask("bets.traceability", of: system, with: text).json
    #expect(try catalogue.ask("bets.traceability", of: system, with: Array(text.utf8)).json == answer)
    #expect(try catalogue.ask("bets.traceability", of: system, with: text.utf8).json == answer)
    #expect(
      try catalogue.ask("bets.traceability", of: system, with: ["to": "quarters"] as JSON).json == answer)
    #expect(try catalogue.ask("bets.traceability", of: system).json != answer)
  }

  @Test("What is wrong is told the same, a value's without lines")
  func problemsAreTheSame() throws {
    let system = try ProductOperatingSystem("Nobody").resolved()
    let text = try #require(problems { try catalogue.ask("bets.traceability", of: system, with: wrong) })
    #expect(
      "\(text)" == """
        1:8  error[word.unknown]  to: expected one of “hours”, “days”, “weeks”, “months”, “quarters”, “years”, “decades”, found “year” — did you mean “years”?
        1:31  error[number.range]  largestStep: expected a whole number of at least 1, found 0
        1:34  error[key.unknown]  upto: no such key as “upto”
        """)
    #expect(problems { try catalogue.ask("bets.traceability", of: system, with: Array(wrong.utf8)) } == text)
    let value = try JSON(json: wrong)
    let ofValue = try #require(problems { try catalogue.ask("bets.traceability", of: system, with: value) })
    #expect(ofValue.allSatisfy { $0.place == nil })
    #expect(
      Set(ofValue.map { "\($0)" })
        == Set(text.map { "\(Problem($0.code, at: $0.path, $0.message, nearest: $0.nearest))" }))
    for ask in [
      { try catalogue.ask("bets.tracability", of: system, with: Array("{}".utf8)) },
      { try catalogue.ask("bets.tracability", of: system, with: [:] as JSON) },
    ] { #expect(problems(ask)?.map(\.nearest) == ["bets.traceability"]) }
  }

  @Test("Limits hold for each of them")
  func limits() throws {
    let system = try ProductOperatingSystem("Nobody").resolved()
    func each(_ text: String, _ limits: DocumentLimits) throws -> [[ProblemCode]] {
      let value = try JSON(json: text, limits: DocumentLimits(depth: 128))
      return [
        problems { try catalogue.ask("bets.traceability", of: system, with: text, limits: limits) },
        problems {
          try catalogue.ask("bets.traceability", of: system, with: Array(text.utf8), limits: limits)
        },
        problems { try catalogue.ask("bets.traceability", of: system, with: value, limits: limits) },
      ].map { $0?.map(\.code) ?? [] }
    }
    for codes in try each(wrong, DocumentLimits(bytes: 20)) { #expect(codes == [.tooLong]) }
    for codes in try each(wrong, DocumentLimits(problems: 1)) {
      #expect(codes.count == 2 && codes.last == .tooManyProblems)
    }
    for codes in try each(#"{"to": [[[1]]]}"#, DocumentLimits(depth: 3)) { #expect(codes == [.tooDeep]) }
    let keys = (0..<3_000).map { #""q\#($0)": 0"# }.joined(separator: ",")
    let many = try #require(
      problems { try catalogue.ask("bets.traceability", of: system, with: "{\(keys)}") })
    SaidBack.check(many, "many thresholds")
  }
}

@Suite("Rules that cannot be asked")
struct UnansweredRuleTests {
  private let document = #"""
    {
      "name": "Ours",
      "rules": [
        { "statement": "Bets lead up", "question": "bets.traceability", "parameters": { "to": "years" }, "breachedBy": ["bets.traceability.skips"], "mayMatchNothing": true },
        { "statement": "Bets climb", "question": "bets.traceability",
          "parameters": { "largestStep": 0, "to": "year", "upto": 1 }, "breachedBy": ["bets.traceability.skips"] },
        { "statement": "No such", "breachedBy": [], "question": "bets.tracability" }
      ]
    }
    """#

  @Test("They say which key or word is wrong, where in the agreement, and what is nearest")
  func paths() throws {
    let ours = try WorkingAgreement(json: document)
    let breaches = ours.breaches(in: try ProductOperatingSystem("Nobody").resolved(), on: "2026-11-21")
    #expect(breaches.unanswered.map(\.rule) == ["Bets climb", "Bets climb", "Bets climb", "No such"])
    let problems = breaches.unanswered.map(\.problem)
    #expect(
      problems.map(\.path.description) == [
        "/rules/1/parameters/largestStep", "/rules/1/parameters/to", "/rules/1/parameters/upto",
        "/rules/2/question",
      ])
    #expect(problems.map(\.nearest)[1] == "years" && problems.map(\.nearest)[3] == "bets.traceability")
    #expect(problems.allSatisfy { $0.place == nil })
    let line = "  is no check: error[number.range]  rules/1/parameters/largestStep: expected"
    #expect(breaches.description.contains(line))
    #expect(breaches.description.contains("rules/1/parameters/upto: no such key as “upto”"))
    #expect(try Breaches(json: breaches.json) == breaches)
  }

  @Test("Held against the agreement's text, they have their lines and columns, in the rules' order")
  func places() throws {
    let ours = try WorkingAgreement(json: document)
    let breaches = ours.breaches(in: try ProductOperatingSystem("Nobody").resolved(), on: "2026-11-21")
    let located = breaches.located(in: document)
    #expect(located.unanswered.compactMap { $0.problem.place?.line } == [6, 6, 6, 7])
    #expect(located.unanswered.compactMap { $0.problem.place?.column } == [38, 47, 63, 61])
    #expect(located == breaches.located(in: Array(document.utf8)) && located.located(in: "") == located)
    #expect(
      located.description.contains("is no check: 6:47  error[word.unknown]  rules/1/parameters/to: "))
    var bare = located
    for index in bare.unanswered.indices { bare.unanswered[index].problem.place = nil }
    #expect(bare == breaches)
  }
}
