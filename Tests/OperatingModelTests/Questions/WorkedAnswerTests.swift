import Foundation
import Testing

@testable import OperatingModel

/// The known answers of the three worked companies.
@Suite("Worked answers")
struct WorkedAnswerTests {
  private func system(_ name: String) throws -> ResolvedSystem { try Fixtures.company(name).resolved() }

  // MARK: C11

  @Test("Larkspur: eight bets trace, three skip, two are orphans, with their person-weeks")
  func traceability() throws {
    let answer = try system("larkspur").ask(.traceability)
    #expect(answer.rows.count == 13)
    #expect(answer.counts.map(\.verdict) == [.traceable, .skips, .orphan])
    #expect(answer.counts.map(\.count) == [8, 3, 2])
    #expect(answer.counts.map(\.effort) == [.personWeeks(37.1), .personWeeks(14), .personWeeks(9.5)])
    let shares = answer.counts.compactMap { $0.effortShare.map { ($0.percent * 10).rounded() / 10 } }
    #expect(shares == [61.2, 23.1, 15.7])
    #expect(answer.rows["B9"]?.missing == [.quarters])
    #expect(answer.rows["B10"]?.missing == [.quarters])
    #expect(answer.rows["B10"]?.breaksAt == "B9")
    #expect(answer.rows["B14"]?.missing == [.months])
    #expect(answer.rows.filter { $0.verdict == .orphan }.map(\.id) == ["B11", "B15"])
    #expect(answer.bands.filter { $0.horizon >= .weeks }.map(\.count) == [5, 3, 2])
    #expect(answer.findings.map { $0.subjects.map(\.id) } == [["B11"], ["B9", "B2"], ["B14", "B3"]])
    #expect(answer.rows["B1"] == nil, "years are not below years")
  }

  // MARK: C34

  @Test("Larkspur: Solutions is asked for five levels more than it holds, Onboarding for one")
  func mandates() throws {
    let answer = try system("larkspur").ask(.mandateGaps)
    #expect(answer.teams.map(\.gap) == [5, 1, 0, 0, 0, 0, 0, 0, 0])
    #expect(answer.teams.allSatisfy { $0.unused == 0 })
    #expect(answer.findings(.exceeded).map(\.key.subject) == ["T7", "T2"])
  }

  @Test("Halden: D/E and F/G are rigid, and every other boundary is spanned by one role")
  func boundaries() throws {
    let answer = try system("halden").ask(.mandateGaps)
    #expect(
      answer.boundaries.map(\.spannedBy) == [
        ["developers"], ["business-analyst"], ["business-analyst"], [], ["programme-manager"], [],
        ["business-sponsor"], ["business-sponsor"],
      ])
    #expect(answer.boundaries.map(\.isRigid) == [false, false, false, true, false, true, false, false])
    #expect(answer.findings(.rigid).map(\.key.subject) == ["D/E", "F/G"])
  }

  // MARK: C7

  @Test("Official F against real C is three levels; with one telling it is unknown, not none")
  func tellings() throws {
    func telling(_ perspective: Perspective, _ level: Mandate.Level) throws -> ResolvedSystem {
      try ProductOperatingSystem("Acme", perspective: perspective) {
        Team("t", "Team", authority: Mandate(level))
      }.resolved()
    }
    let official = try telling(.official, .f)
    let compared = official.ask(.mandateGaps, beside: try telling(.real, .c))
    #expect(compared.teams["t"]?.divergence == 3)
    #expect(compared.findings.map(\.code) == [FindingKind<MandateGaps>.diverges.code])
    let alone = official.ask(.mandateGaps)
    #expect(alone.teams["t"]?.divergence == nil)
    #expect(alone.findings.isEmpty)
    #expect(alone.notes.contains { $0.contains("unknown") })
  }

  // MARK: C43

  @Test("Larkspur: M1 and M4 are moved by nothing, B9 and B10 aim at a result, B11 and B13 at nothing")
  func inputs() throws {
    let answer = try system("larkspur").ask(.inputsAndBets)
    #expect(answer.northStars == ["M0"])
    #expect(answer.inputs.map(\.bets) == [[], [], ["B14", "B5"], ["B8"]])
    #expect(answer.findings(.unmoved).map { $0.subjects.map(\.id) } == [["M1"], ["M4"]])
    #expect(
      answer.findings(.resultTargeted).map { $0.subjects.map(\.id) } == [["B10", "M8"], ["B9", "M8"]])
    #expect(answer.findings(.unmeasured).map { $0.subjects.map(\.id) } == [["B11"], ["B13"]])
    #expect(answer.inputs["M2"]?.polarity == .raises)
    #expect(answer.inputs["M2"]?.via == ["M2", "M3", "M0"])
    #expect(answer.inputs["M3"]?.polarity == .lowers)
    #expect(answer.findings(.opposed).isEmpty, "hours to close are wanted to fall")
  }

  @Test("Pocketfern: more buddy pairs both raise and lower the North Star")
  func balancingLoop() throws {
    let answer = try system("pocketfern").ask(.inputsAndBets)
    #expect(answer.findings(.mixed).map { $0.subjects.map(\.id) } == [["buddy-pairs"], ["witnesses"]])
    let mixed = try #require(answer.findings(.mixed).first)
    #expect(mixed.facts.contains { $0.field == "decreases" }, "the facts of both paths are shown")
  }

  // MARK: C51

  @Test("Larkspur: medians of leads and teams")
  func maturity() throws {
    let answer = try system("larkspur").ask(.maturityProfiles)
    func medians(_ dimension: Identifier<MaturityDimension>) -> [String]? {
      answer.rows[dimension]?.groups.map(\.median)
    }
    #expect(medians("strategic-clarity") == ["4", "2"])
    #expect(medians("discovery") == ["3", "3"])
    #expect(medians("delivery-flow") == ["3", "3"])
    #expect(medians("measurement") == ["4", "3"])
    #expect(medians("cross-team-collaboration") == ["3", "1"])
    #expect(medians("funding-and-planning") == ["2", "2"])
    #expect(answer.rows.map(\.widestGap) == [2, 0, 0, 0, 1, 2])
    #expect(try system("larkspur").ask(.maturityProfiles { $0.smallestGap = 2 }).findings.count == 2)
  }

  @Test("X lacks one level in the first dimension, Y two in the last; no level too many is told as a merit")
  func needs() throws {
    var acme = ProductOperatingSystem("Acme")
    let (x, y, need) = ([3, 3, 3, 3, 3, 3], [5, 5, 4, 2, 1, 1], [4, 3, 3, 2, 1, 3])
    acme.teams.add(Team("x", "X"))
    acme.teams.add(Team("y", "Y"))
    for place in 0..<6 {
      let dimension = Identifier<MaturityDimension>(rawValue: "d\(place + 1)")
      acme.dimensions.add(MaturityDimension(dimension, "Dimension \(place + 1)"))
      for (team, level) in [("x", x[place]), ("y", y[place])] as [(Identifier<Team>, Int)] {
        acme.assessments.append(Assessment(dimension, .number(level), team: team))
        acme.needs.append(MaturityNeed(dimension, .number(need[place]), team: team))
      }
    }
    let answer = try acme.resolved().ask(.maturityProfiles)
    func short(_ team: Identifier<Team>) -> [Int?] {
      answer.rows.filter { $0.team == team }.map { $0.needs.first?.short }
    }
    #expect(short("x") == [1, 0, 0, 0, 0, 0])
    #expect(short("y") == [0, 0, 0, 0, 0, 2])
    #expect(answer.findings(.needUnmet).map { $0.subjects.map(\.id) } == [["d6", "y"], ["d1", "x"]])
  }

  @Test(
    "What the whole company needs is held against its own assessments, and said not to be against a team's")
  func companyWideNeeds() throws {
    var acme = ProductOperatingSystem("Acme")
    acme.teams.add(Team("x", "X"))
    acme.dimensions.add(MaturityDimension("d", "Dimension"))
    acme.assessments.append(Assessment("d", 2, team: "x"))
    acme.needs.append(MaturityNeed("d", 4))
    let answer = try acme.resolved().ask(.maturityProfiles)
    #expect(answer.findings.isEmpty && answer.rows["d", of: "x"]?.needs == [])
    let gap = try #require(answer.gaps.first { $0.key == "needs" })
    #expect(gap.missing == 1 && gap.consequence?.contains("whole company") == true)
  }

  // MARK: Every answer

  @Test("Every answer survives being sent", arguments: ["larkspur", "halden", "pocketfern"])
  func roundTrips(_ name: String) throws {
    try AnswerChecks.expectFaithful(Traceability(), of: try Fixtures.company(name))
    try AnswerChecks.expectFaithful(EffortAndValue(), of: try Fixtures.company(name))
    try AnswerChecks.expectFaithful(MandateGaps(), of: try Fixtures.company(name))
    try AnswerChecks.expectFaithful(InputsAndBets(), of: try Fixtures.company(name))
    try AnswerChecks.expectFaithful(MaturityProfiles(), of: try Fixtures.company(name))
  }

  @Test("Nothing is asked of an empty system in vain: every answer is empty, and says so")
  func empty() throws {
    let nothing = try ProductOperatingSystem("Nobody").resolved()
    for entry in Catalogue.standard.entries {
      let answer = try Catalogue.standard.ask(entry.code, of: nothing)
      #expect(answer.findings.isEmpty && answer.lookedAt == 0, "\(entry.code)")
      #expect(answer.description.contains("nothing that this question is about"), "\(entry.code)")
    }
  }

  @Test("A system of one of everything can be asked")
  func one() throws {
    let small = try ProductOperatingSystem("Small") {
      Team("t", "Team", authority: .c ... .d)
      Bet("b", "Bet", horizon: .weeks, curve: .linear)
      Metric("m", "Metric", role: .input)
      MaturityDimension("d", "Dimension")
      Assessment("d", 2)
    }.resolved()
    var said = try ProductOperatingSystem(json: Fixtures.bytes("format-1/everything.json"))
    // The assessment there says everything, also that it is only planned.
    said.assessments += said.dimensions.prefix(1).map { Assessment($0.id, 1) }
    let everything = try said.resolved()
    for entry in Catalogue.standard.entries {
      let answer = try Catalogue.standard.ask(entry.code, of: everything)
      // It looks at something, or says what it lacks.
      #expect(answer.lookedAt > 0 || !answer.notes.isEmpty || !answer.gaps.isEmpty, "\(entry.code)")
    }
    #expect(small.ask(.traceability).findings.map(\.code) == ["bets.traceability.orphan"])
    #expect(
      small.ask(.inputsAndBets).findings.map(\.code) == [
        "metrics.inputsAndBets.unmoved", "metrics.inputsAndBets.unmeasured",
      ])
  }
}
