import Testing

@testable import OperatingModel

@Suite("A company's own words are read where it says what they stand for")
struct OwnWordsTests {
  private let acme = ProductOperatingSystem("Acme", asOf: "2026-11-21") {
    OwnWord(lane: "now", stands: .weeks)
    OwnWord(lane: "next", stands: .quarters)
    OwnWord(lane: "someday", stands: nil, meaning: "Nobody promised it")
    OwnWord(status: "In review", stands: .active)
    OwnWord(status: "Shipped", stands: .done)
    OwnWord(status: "Shipped", stands: .dropped)
    Bet("a", lane: "now").with { $0.status = "In review" }
    Bet("b", horizon: .days, lane: "now").with { $0.status = "Shipped" }
    Bet("c", lane: "someday", state: .paused).with { $0.status = "Shipped" }
    Bet("d", lane: "elsewhere").with { $0.status = "Unheard of" }
  }

  @Test func whatABetSaysItselfCounts() throws {
    let bets = try acme.resolved().model.bets
    #expect(bets.map(\.horizon) == [.weeks, .days, nil, nil])
    #expect(bets.map(\.state) == [.active, .done, .paused, nil])
    // What was said is kept beside what it stands for, and the model that was said is untouched.
    #expect(bets.map(\.lane) == ["now", "now", "someday", "elsewhere"])
    #expect(acme.bets["a"]?.horizon == nil)
  }

  @Test func questionsReadThemSo() throws {
    let trace = try acme.resolved().ask(.traceability)
    #expect(trace.rows.first { $0.id == "a" }?.horizon == .weeks)
    #expect(try acme.resolved().openness(of: \.bets)["b"]?.openness == .over)
  }
}

@Suite("Which teams answer for which areas, and which serve them")
struct TeamAreasTests {
  private let acme = ProductOperatingSystem("Acme") {
    Area("invoicing", kind: .service, owner: "billing")
    Area("payments", kind: .service, parents: ["invoicing"], owner: "billing").with {
      $0.otherOwners = ["ledger"]
    }
    Area("cards", kind: .component, owner: "ledger")
    Area("small-firms", kind: .segment)
    Team("billing", serves: ["small-firms", "payments"])
    Team("ledger").with { $0.paradigms = [.journeyStage] }
    Team("web", serves: ["small-firms"])
    Team("lone")
  }

  @Test func known() throws {
    let areas = try acme.resolved().teamAreas()
    #expect(areas.owned(by: "billing") == ["invoicing", "payments"])
    #expect(areas.owned(by: "ledger") == ["cards", "payments"])
    #expect(areas.owners(of: "payments") == ["billing", "ledger"] && areas.owners(of: "small-firms") == [])
    // A team that answers for an area does not serve it besides.
    #expect(areas.served(by: "billing") == ["small-firms"])
    #expect(areas.servers(of: "small-firms") == ["billing", "web"] && areas.servers(of: "payments") == [])
    #expect(areas.owned(by: "nobody") == [] && areas.servers(of: "nowhere") == [])
  }

  @Test func paradigmsAreSaidOrFollowFromAreas() throws {
    let areas = try acme.resolved().teamAreas()
    #expect(areas.paradigms(of: "billing") == [.service])
    #expect(areas.paradigms(of: "ledger") == [.journeyStage], "it says its own")
    #expect(areas.paradigms(of: "web") == [.segment], "it owns none, and serves one")
    #expect(areas.paradigms(of: "lone") == [] && areas.paradigms(of: "nobody") == [])
  }

  /// The same, looked up by going through all areas and teams for each.
  @Test func agreesWithGoingThroughAll() throws {
    for seed in 0..<60 {
      var cases = RandomCases(seed: seed)
      var acme = ProductOperatingSystem("Acme")
      let teams = (0..<cases.int(1...5)).map { Identifier<Team>("t\($0)") }
      for number in 0..<cases.int(0...8) {
        var area = Area(Identifier("a\(number)"))
        area.owner = cases.int(0...2) == 0 ? nil : teams[cases.int(0...teams.count - 1)]
        area.otherOwners = (0..<cases.int(0...2)).map { _ in teams[cases.int(0...teams.count - 1)] }
        acme.add(area)
      }
      for team in teams {
        var team = Team(team)
        team.serves = acme.areas.map(\.id).filter { _ in cases.int(0...2) == 0 }
        acme.add(team)
      }
      let areas = try acme.resolved().teamAreas()
      for team in acme.teams {
        let owned = acme.areas.filter { $0.owner == team.id || $0.otherOwners.contains(team.id) }.map(\.id)
        #expect(areas.owned(by: team.id) == owned.sorted(), "seed \(seed)")
        #expect(
          areas.served(by: team.id) == team.serves.filter { !owned.contains($0) }.sorted(), "seed \(seed)")
      }
    }
  }
}

@Suite("What the levels of a dimension are")
struct MaturityScaleTests {
  private let stage = MaturityScale(
    MaturityDimension(
      "stage",
      levels: [
        .init("Sandbox", key: "sandbox"), .init("Incubating", key: "Sandbox"),
        .init("Graduated", key: "done"),
      ]))

  @Test func known() {
    #expect(stage.count == 3)
    #expect([0, 1, 3, 4, -7].map { stage.level(of: .number($0)) } == [nil, 1, 3, nil, nil])
    #expect(stage.level(of: "Graduated") == 3 && stage.level(of: "done") == 3)
    #expect(stage.level(of: "Sandbox") == 1, "a name comes before a key")
    #expect(
      stage.level(of: "sandbox") == 1 && stage.level(of: "archived") == nil && stage.level(of: "") == nil)
    #expect(stage.name(of: 2) == "Incubating" && stage.name(of: 0) == nil && stage.name(of: 4) == nil)
    let unlisted = MaturityScale(MaturityDimension("d"))
    #expect(unlisted.level(of: 7) == 7 && unlisted.level(of: "high") == nil && unlisted.name(of: 1) == nil)
  }

  /// Words and places say the same; what is off the scale is kept, told, and counts for nothing.
  @Test func questionsReadWords() throws {
    func told(_ levels: [MaturityDimension.Place]) throws -> ResolvedSystem {
      var acme = ProductOperatingSystem("Acme", asOf: "2026-11-21")
      acme.add(MaturityDimension("stage", "Stage", levels: ["Sandbox", "Incubating", "Graduated"]))
      acme.add(Area("payments", "Payments"))
      for (number, level) in levels.enumerated() {
        acme.add(Assessment("stage", level, area: "payments", rater: "r\(number)", day: "2026-01-01"))
      }
      return try acme.resolved()
    }
    let words = try told(["Sandbox", "Graduated", "Incubating"])
    #expect(words.ask(.maturityProfiles) == (try told([1, 3, 2])).ask(.maturityProfiles))
    #expect(words.ask(.maturityHistory) == (try told([1, 3, 2])).ask(.maturityHistory))
    #expect(words.ask(.maturityProfiles).rows.first?.area == Identifier("payments"))
    let off = try told(["Sandbox", "archived", "Graduated", "archived"])
    let profiles = off.ask(.maturityProfiles)
    #expect(profiles.rows.first?.all?.raters == 2 && profiles.lookedAt == 2)
    #expect(
      profiles.notes.contains {
        $0.hasPrefix("2 levels said in words that the dimension does not list, such as archived;")
      })
    #expect(off.ask(.maturityHistory).dimensions.first?.notListed == 2)
    #expect(off.model.assessments[1].level == "archived")
    #expect(try ProductOperatingSystem(json: off.model.json) == off.model)
  }

  @Test func numbersPastTheEndAreProblemsAndWordsAreNone() throws {
    var acme = ProductOperatingSystem("Acme")
    acme.add(MaturityDimension("stage", levels: ["Sandbox"]))
    acme.add(Assessment("stage", 2))
    let problems = try #require(throws: Problems.self) { try acme.resolved() }
    #expect(problems.map(\.code) == [.unknownLevel])
    acme.assessments = [Assessment("stage", "archived"), Assessment("stage", 0)]
    let low = try #require(throws: Problems.self) { try acme.resolved() }
    #expect(low.map { "\($0.code) \($0.path)" } == ["number.range /assessments/1/level"])
  }
}
