import Testing

@testable import OperatingModel

/// What is taken from another tool's export, what is left of it, and what is told.
@Suite struct IntakeTests {
  private func intake(_ text: String) throws -> Intake { Intake(try JSON(json: text)) }

  private func told(_ intake: Intake) -> [String] { intake.problems.map { "\($0.code) \($0.path)" } }

  // MARK: Values

  @Test func valuesAreUnderstoodInOtherWords() throws {
    var row = try intake(
      """
      {"size": "007", "share": "60 %", "open": "Yes", "name": 12, "day": "2026-03-02T10:00:00Z", "cost": " 5 ",
       "band": " QUARTERS", "list": "one", "id": "a b ", "word": 1}
      """)
    #expect(row.take("size") == 7)
    #expect(row.take("share") == Share(0.6))
    #expect(row.take("open") == true)
    #expect(row.take("name") == "12")
    #expect(row.take("day") == Day("2026-03-02"))
    #expect(row.take("cost") == Finite(5))
    #expect(row.take("band") == Horizon.quarters)
    #expect(row.take("list") == ["one"])
    // An id is said by its characters; nothing of it is guessed.
    #expect(row.take("id") == Identifier<Team>("a b "))
    #expect(row.take("word") == Area.Kind("1"))
    #expect(row.rest == nil && row.problems.isEmpty)
  }

  @Test func whatSaysSomethingElseStays() throws {
    var row = try intake(
      #"{"size": "a handful", "half": 2.5, "day": "2026-02-30", "time": "2026-03-02Tea", "share": "160 %", "open": 2}"#
    )
    #expect((row.take("size") as Int?) == nil && (row.take("half") as Int?) == nil)
    #expect((row.take("day") as Day?) == nil && (row.take("time") as Day?) == nil)
    #expect((row.take("share") as Share?) == nil && (row.take("open") as Bool?) == nil)
    #expect(row.rest == row.value)
    #expect(
      told(row) == [
        "type.mismatch /size", "type.mismatch /half", "value.invalid /day", "value.invalid /time",
        "type.mismatch /share", "type.mismatch /open",
      ])
  }

  @Test func whatSaysNothingIsGoneOnceItWasAskedFor() throws {
    var row = try intake(#"{"a": null, "b": "", "c": " ", "d": [], "e": null, "f": "later"}"#)
    #expect(
      (row.take("a", or: "f") as String?) == "later", "the first key under which anything stands counts")
    #expect((row.take("b") as String?) == nil && (row.take("c") as Int?) == nil)
    #expect((row.take("d") as [String]).isEmpty)
    #expect(row.rest == ["e": .null] && row.problems.isEmpty)
    #expect((row.require("b") as String?) == nil && (row.require("g") as String?) == nil)
    #expect(told(row) == ["key.missing /b", "key.missing /g"])
  }

  @Test func ofAListTheElementsThatFitAreTaken() throws {
    var row = try intake(#"{"days": ["2026-01-01", null, "soon", 7, "2026-01-02"], "people": 3}"#)
    let days: [Day] = row.take("days")
    #expect(days == ["2026-01-01", "2026-01-02"])
    #expect(row.rest == ["days": ["soon", 7], "people": 3])
    #expect(told(row) == ["value.invalid /days/2", "value.invalid /days/3"])
    #expect(row.take("people") == [3], "one value counts as a list of one")
  }

  @Test func oneMemberMayBeTakenTwice() throws {
    var row = try intake(#"{"status": "Done"}"#)
    #expect(row.take("status") == "Done" && row.take("status") == Bet.State.done)
    #expect(row.rest == nil && row.problems.isEmpty)
  }

  // MARK: Words

  @Test func wordsStandForValues() throws {
    let statuses: WordMap<Bet.State> = ["In progress": .active, "Shipped": .done, "Active": .proposed]
    #expect(statuses["in-progress"] == .active && statuses["IN_PROGRESS"] == .active)
    #expect(statuses["inProgress"] == .active && statuses["shipped "] == .done)
    #expect(statuses["paused"] == .paused, "a word of the type's own needs no entry")
    #expect(statuses["active"] == .proposed, "what is given comes before what is the type's own")
    #expect(statuses["inprogres"] == nil && statuses[""] == nil)
    let levels: WordMap<Int> = ["-1": 0, "1": 1]
    #expect(levels["-1"] == 0 && levels["1"] == 1 && levels["- 1"] == nil)
    #expect(
      try WordMap<Bet.State>(json: #"{"Shipped": "done"}"#, otherwise: .unknown)
        == WordMap(["Shipped": .done], otherwise: .unknown))
    #expect(throws: Problems.self) { try WordMap<Bet.State>(json: #"{"Shipped": "finished"}"#) }
    #expect(throws: Problems.self) { try WordMap<Bet.State>(json: #"["done"]"#) }
  }

  @Test func wordsThatStandForNothingAreToldWithTheNearest() throws {
    var row = try intake(#"{"status": "Shiped", "old": ["Shipped", "Gone", ["x"]]}"#)
    let statuses: WordMap<Bet.State> = ["Shipped": .done]
    #expect(row.take("status", by: statuses) == nil)
    #expect(row.problems.first?.nearest == "Shipped")
    #expect(row.take("old", by: statuses) == [.done] as [Bet.State])
    #expect(row.rest == ["status": "Shiped", "old": ["Gone", ["x"]]])
    #expect(told(row) == ["word.unknown /status", "word.unknown /old/1", "type.mismatch /old/2"])
    #expect(row.take("status", by: WordMap(["Shipped": Bet.State.done], otherwise: .unknown)) == .unknown)
    #expect(row.rest == ["old": ["Gone", ["x"]]], "a word that is taken as another one is told, and gone")
    #expect(row.problems.count == 4)
  }

  // MARK: Objects

  @Test func objectsOfAListAreGoneThrough() throws {
    var export = try intake(
      """
      {"squads": [{"slug": "a", "people": 4, "slack": "#a"}, {"people": 5}, "odd", null, {"slug": "b", "people": "few"}]}
      """)
    let teams = export.each("squads") { row -> Team? in
      guard let id: Identifier<Team> = row.require("slug") else { return nil }
      return Team(id, size: row.take("people"))
    }
    #expect(teams == [Team("a", size: 4), Team("b")])
    // What no team was made of stays whole.
    #expect(export.rest == ["squads": [["slack": "#a"], ["people": 5], "odd", ["people": "few"]]])
    #expect(
      told(export) == [
        "key.missing /squads/1/slug", "type.mismatch /squads/2", "type.mismatch /squads/4/people",
      ])
  }

  @Test func objectsUnderKeysAreGoneThrough() throws {
    var export = try intake(
      #"{"squads": {"b": {"title": "B"}, "a": {"title": "A", "x": 1}}, "one": {"day": 1}}"#)
    let teams = export.eachMember("squads") { row in row.key.map { Team(Identifier($0), row.take("title")) } }
    #expect(teams == [Team("a", "A"), Team("b", "B")])
    #expect(
      export.each("one") { row -> Int? in row.take("day") } == [1], "one object counts as a list of one")
    #expect(export.rest == ["squads": ["a": ["x": 1]]])
    export.eachMember("nowhere") { _ -> Int? in 1 }
    #expect(export.problems.isEmpty)
  }

  @Test func pairsAreTakenByTheirPlaces() throws {
    var export = try intake(#"{"points": [["2026-01-31", 4, "x"], ["soon", 5], 3]}"#)
    let points = export.each("points") { point -> Metric.Observation? in
      point.take(at: 0).flatMap { day in point.take(at: 1).map { Metric.Observation(day, $0) } }
    }
    #expect(points == [Metric.Observation("2026-01-31", 4)])
    #expect(export.rest == ["points": [["x"], ["soon", 5], 3]])
    #expect(told(export) == ["value.invalid /points/1/0", "type.mismatch /points/2"])
  }

  // MARK: Records

  @Test func aRecordIsFilledWithWhatFits() throws {
    var row = try intake(
      """
      {"id": "x", "summary": "Retry", "team": "billing", "state": "ACTIVE", "stage": "Q3", "progress": "25%",
       "parents": ["a", ["b"]], "targetOn": "soon", "areas": "app, web", "labels": ["l"]}
      """)
    var bet = Bet("own", "Own", targetOn: "2026-01-01")
    bet.phase = row.take("stage")
    row.fill(&bet, [\.name: "summary", \.owner: "team"], separator: ",")
    #expect(bet.id == "x" && bet.name == "Retry" && bet.owner == "billing" && bet.state == .active)
    #expect(bet.phase == "Q3" && bet.stage == nil, "what was taken before is none of another field")
    #expect(bet.progress == Share(0.25) && bet.parents == ["a"] && bet.areas == ["app", "web"])
    #expect(bet.targetOn == "2026-01-01", "what does not fit leaves the record as it is")
    row.keepRest(in: &bet.annotations)
    #expect(bet.annotations == ["parents": [["b"]], "targetOn": "soon", "labels": ["l"]])
    #expect(row.rest == nil)
    #expect(told(row) == ["type.mismatch /parents/1", "value.invalid /targetOn"])
  }

  @Test func aFieldThatStandsUnderAnothersKeyIsNotTheOther() throws {
    var row = try intake(#"{"stage": "discovery"}"#)
    var bet = Bet("x")
    row.fill(&bet, [\.phase: "stage"])
    #expect(bet.phase == "discovery" && bet.stage == nil && row.rest == nil && row.problems.isEmpty)
  }

  @Test func aFieldsOwnRulesHold() throws {
    var row = try intake(#"{"size": -1, "leads": 2}"#)
    var team = Team("a", size: 6)
    row.fill(&team)
    #expect(team.size == 6 && team.leads == 2 && row.rest == ["size": -1])
    #expect(told(row) == ["number.range /size"])
  }

  @Test func whatIsKeptOverwritesNothing() throws {
    var row = try intake(#"{"a": 1, "b": 2}"#)
    var annotations: Annotations = ["a": "mine"]
    row.keepRest(in: &annotations)
    #expect(annotations == ["a": "mine", "b": 2] && row.rest == ["a": 1])
  }

  // MARK: Tables

  @Test func aTablesRow() throws {
    var row = Intake(
      row: [
        "service": " ledger ", "level": "2", "seen": "2026-11-02", "also": "invoices; 12 ;;x", "empty": " ",
      ], at: 12)
    #expect(row.take("service") == Identifier<Area>("ledger"))
    #expect(row.take("level") == MaturityDimension.Place.number(2))
    #expect(row.take("seen") == Day("2026-11-02"))
    #expect(
      row.take("also", separator: ";") == [12], "of a text with several values those stay that do not fit")
    #expect((row.take("empty") as String?) == nil)
    #expect(row.rest == ["also": "invoices; x"])
    #expect(told(row) == ["type.mismatch /12/also", "type.mismatch /12/also"])
    var table = Intake(rows: [["team": "a"], ["team": ""]])
    #expect(table.each { row -> String? in row.require("team") } == ["a"])
    #expect(told(table) == ["key.missing /1/team"])
    #expect(table.rest == [["team": ""]])
  }

  // MARK: Bad input

  @Test func whatIsNoObjectIsToldOnce() throws {
    for text in ["[1, 2]", "7", #""x""#, "true"] {
      var odd = try intake(text)
      #expect((odd.take("a") as String?) == nil && (odd.require("b") as String?) == nil)
      var team = Team("a")
      odd.fill(&team)
      #expect(team == Team("a") && odd.rest == odd.value && told(odd) == ["type.mismatch \(ModelPath())"])
    }
    var nothing = try intake("null")
    #expect((nothing.take("a") as String?) == nil && nothing.problems.isEmpty)
  }

  @Test func whatIsNestedTooDeepStays() throws {
    var deep = JSON.text("x")
    for _ in 0..<20 { deep = .list([deep]) }
    var intake = Intake(.object(["own": .object(["a": deep])]), limits: DocumentLimits(depth: 8))
    #expect((intake.take("own") as Annotations?) == nil)
    #expect(told(intake).first?.hasPrefix("json.depth") == true && intake.rest == intake.value)
  }

  @Test func problemsAreCountedBeyondABound() {
    let rows = JSON.list((0..<1000).map { .object(["size": .text("few \($0)")]) })
    var intake = Intake(rows, limits: DocumentLimits(problems: 10))
    intake.each { row -> Int? in row.take("size") }
    #expect(intake.problems.all.count == 10)
    #expect(intake.problems.unlisted.map(\.count) == [990])
    #expect(intake.rest == rows)
  }

  @Test func problemsOfOnesOwnStandAtTheirPlace() throws {
    let text = "{\n  \"rows\": [{\"a\": 1}]\n}"
    var export = try intake(text)
    export.each("rows") { row -> Int? in
      row.report(.invalidValue, at: "a", "one is too little")
      return nil
    }
    let problem = try #require(export.problems.located(in: text).first)
    #expect(problem.path == ModelPath("rows", .index(0), "a") && problem.place?.line == 2)
  }
}
