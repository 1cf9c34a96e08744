import Testing

@testable import OperatingModel

/// For each kind of finding, facts by which it is drawn, and nearly the same facts by which it is not.
@Suite("When findings are drawn")
struct FindingTests {
  // MARK: Mandates

  private func mandates(
    _ authority: Mandate?, asked: Mandate.Level?, smallestGap: Int = 1
  ) throws -> Answer<MandateGaps> {
    var acme = ProductOperatingSystem("Acme")
    acme.teams.add(Team("t", "Team", authority: authority))
    var goal = Goal("g", "Goal", owner: "t")
    goal.levelAsked = asked
    acme.goals.add(goal)
    return try acme.resolved().ask(.mandateGaps { $0.fromLevels = smallestGap })
  }

  @Test("A goal above the authority is asked about, and authority above all goals too")
  func mandateFindings() throws {
    let exceeded = try mandates(.a ... .b, asked: .g)
    #expect(exceeded.findings.map(\.code) == [FindingKind<MandateGaps>.exceeded.code])
    #expect(
      exceeded.findings[0].facts.map(\.description) == ["“Team”: authority A-B", "“Goal”: level asked G"])
    #expect(exceeded.findings[0].heuristics.map(\.source) == ["T2021-27"])
    #expect(try mandates(.a ... .g, asked: .g).findings.isEmpty)
    #expect(try mandates(.a ... .b, asked: .c, smallestGap: 2).findings.isEmpty)
    #expect(try mandates(.a ... .f, asked: .c).findings.map(\.code) == [FindingKind<MandateGaps>.unused.code])
    #expect(try mandates(.a ... .f, asked: .c).teams["t"]?.gap == 0, "a gap is never below zero")
  }

  @Test("What is not recorded is no gap and no match")
  func mandatesUnrecorded() throws {
    let noAuthority = try mandates(nil, asked: .g)
    #expect(noAuthority.findings.isEmpty && noAuthority.teams["t"]?.gap == nil)
    let noLevel = try mandates(.a ... .b, asked: nil)
    #expect(noLevel.findings.isEmpty && noLevel.teams["t"]?.unused == nil)
    #expect(noLevel.gaps.map(\.key) == ["goals.levelAsked", "roles.mandate"])
  }

  @Test("A boundary is rigid only where both sides are held and nobody holds both")
  func boundaries() throws {
    func rigid(_ mandates: Mandate?...) throws -> [String] {
      var acme = ProductOperatingSystem("Acme")
      for (place, mandate) in mandates.enumerated() {
        acme.roles.add(JobRole(Identifier("r\(place)"), "Role \(place)", mandate: mandate))
      }
      return try acme.resolved().ask(.mandateGaps).findings.map(\.key.subject)
    }
    #expect(try rigid(.a ... .b, .c ... .d) == ["B/C"])
    #expect(try rigid(.a ... .b, .b ... .d) == [])
    #expect(try rigid(.a ... .b, .d ... .e) == [], "nobody holds C")
    #expect(try rigid(nil, nil) == [])
    var acme = ProductOperatingSystem("Acme")
    acme.roles.add(JobRole("r", "Role"))
    #expect(try acme.resolved().ask(.mandateGaps).lookedAt == 0, "a role without a mandate says nothing")
  }

  // MARK: Inputs and bets

  private func ask(@ProductOperatingSystem.Builder _ statements: () -> ProductOperatingSystem.Statements)
    throws
    -> Answer<InputsAndBets>
  {
    try ProductOperatingSystem("Acme", statements).resolved().ask(.inputsAndBets)
  }

  @Test("An input wants a bet, a path to the North Star, and one direction")
  func inputFindings() throws {
    let star = Metric("n", "North", role: .northStar)
    func input(_ direction: Metric.Direction? = nil) -> Metric {
      Metric("i", "Input", role: .input, direction: direction)
    }
    let bet = Bet("b", "Bet", targets: ["i"])
    let fine = try ask {
      star
      input(.increase)
      bet
      Influence("i", .increases, "n")
    }
    #expect(fine.findings.isEmpty && fine.inputs["i"]?.polarity == .raises)
    let unmoved = try ask {
      star
      input()
      Influence("i", .increases, "n")
    }
    #expect(unmoved.findings.map(\.code) == ["metrics.inputsAndBets.unmoved"])
    let disconnected = try ask {
      star
      input()
      bet
    }
    #expect(disconnected.findings.map(\.code) == ["metrics.inputsAndBets.disconnected"])
    let opposed = try ask {
      star
      input(.increase)
      bet
      Influence("i", .decreases, "n")
    }
    #expect(opposed.findings.map(\.code) == ["metrics.inputsAndBets.opposed"])
    #expect(opposed.findings[0].facts.contains { $0.field == "decreases" })
    let mixed = try ask {
      star
      input()
      bet
      Metric("h", "Health", role: .health)
      Influence("i", .increases, "n")
      Influence("i", .increases, "h")
      Influence("h", .decreases, "n")
    }
    #expect(mixed.findings.map(\.code) == ["metrics.inputsAndBets.mixed"])
    #expect(mixed.findings[0].facts.count == 3)
    let unknown = try ask {
      star
      input()
      bet
      Influence("i", .unknown, "n")
    }
    #expect(unknown.inputs["i"]?.polarity == .cannotTell && unknown.findings.isEmpty)
  }

  @Test("A bet wants an input, by itself or through what it belongs to")
  func betFindings() throws {
    let metrics: [any Sayable] = [
      Metric("n", "North", role: .northStar), Metric("i", "Input", role: .input),
      Metric("r", "Result", role: .result), Influence("i", .increases, "n"), Bet("x", "X", targets: ["i"]),
    ]
    func codes(_ bets: Bet...) throws -> [FindingCode] {
      var acme = ProductOperatingSystem("Acme")
      acme.add(metrics)
      for bet in bets { acme.add(bet) }
      return try acme.resolved().ask(.inputsAndBets).findings.map(\.code)
    }
    #expect(try codes(Bet("b", "B", targets: ["r"])) == ["metrics.inputsAndBets.resultTargeted"])
    #expect(try codes(Bet("b", "B", targets: ["r", "i"])) == [])
    #expect(try codes(Bet("b", "B")) == ["metrics.inputsAndBets.unmeasured"])
    #expect(try codes(Bet("b", "B", parents: ["x"])) == [], "it is measured through its whole")
    #expect(
      try codes(Bet("b", "B"), Bet("c", "C", parents: ["b"], targets: ["i"])) == [], "and through its parts")
    var done = Bet("b", "B")
    done.state = .done
    #expect(try codes(done) == [], "what is done is not asked about")
  }

  // MARK: Maturity

  private func profiles(
    _ leads: [Int], _ teams: [Int], smallestGap: Int = 1
  ) throws -> Answer<MaturityProfiles> {
    var acme = ProductOperatingSystem("Acme")
    acme.dimensions.add(MaturityDimension("d", "Dimension"))
    for (group, levels) in [(Assessment.Group.leads, leads), (.teams, teams)] {
      for level in levels { acme.assessments.append(Assessment("d", .number(level), group: group)) }
    }
    return try acme.resolved().ask(.maturityProfiles { $0.smallestGap = smallestGap })
  }

  @Test("Groups are apart only where their medians certainly are")
  func apart() throws {
    let apart = try profiles([4, 4, 3], [2, 1, 2, 2])
    #expect(apart.findings.map(\.code) == ["maturity.profiles.seenApart"])
    #expect(apart.findings[0].key.aspect == "leads above teams")
    #expect(try profiles([4, 4, 3], [2, 1, 2, 2], smallestGap: 3).findings.isEmpty)
    // The median of 3 and 4 is both; against 3 a gap is not certain.
    let unsure = try profiles([3, 4], [3, 3])
    #expect(unsure.findings.isEmpty && unsure.rows["d"]?.widestGap == 0)
    #expect(unsure.rows["d"]?.groups.first?.median == "3 or 4")
    #expect(try profiles([4], []).rows["d"]?.widestGap == nil, "one group alone cannot differ")
  }

  @Test("A change without evidence is asked about, one with evidence is not; tellings are not mixed")
  func change() throws {
    func codes(evidence: String?) throws -> [FindingCode] {
      var acme = ProductOperatingSystem("Acme")
      acme.dimensions.add(MaturityDimension("d", "Dimension"))
      acme.assessments.append(Assessment("d", 2, rater: "r", day: "2025-06-01"))
      var later = Assessment("d", 3, rater: "r", day: "2026-06-01")
      later.evidence = evidence
      acme.assessments.append(later)
      var official = Assessment("d", 5, rater: "o", day: "2026-06-01")
      official.perspective = .official
      acme.assessments.append(official)
      let answer = try acme.resolved().ask(MaturityProfiles.maturityProfiles { $0.since = "2025-12-31" })
      #expect(answer.rows["d"]?.change == 1)
      #expect(answer.notes.contains { $0.contains("another telling") })
      return answer.findings.map(\.code)
    }
    #expect(try codes(evidence: nil) == ["maturity.profiles.unevidenced"])
    #expect(try codes(evidence: "Interviews every week") == [])
  }

  // MARK: Reports

  @Test("Long reports are cut, and say by how much")
  func longReports() {
    let table = TextTable(
      title: "Many.", header: ["id"], rows: (1...130).map { ["\($0)"] })
    let lines = table.description.split(separator: "\n")
    #expect(lines.count == 16 && lines.last == "… and 118 more rows")
  }

  @Test("Inner records are spread over columns, and lists of them are tables of their own")
  func reports() throws {
    let report = try Fixtures.company("larkspur").resolved().ask(.maturityProfiles).description
    #expect(report.contains("How each group sees it, in the groups' order.\ndimension "))
    #expect(report.contains("1: 3, 2: 1"))
    #expect(!report.contains("distribution count"))
    let halden = try Fixtures.company("halden").resolved().ask(.traceability).description
    #expect(!halden.contains("0pw"), "effort that is not recorded is not none")
  }
}
