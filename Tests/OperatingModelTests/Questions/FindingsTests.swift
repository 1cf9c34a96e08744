import Testing

@testable import OperatingModel

@Suite("Findings of an answer")
struct FindingsTests {
  private func trace() throws -> Answer<Traceability> {
    let acme = ProductOperatingSystem("Acme") {
      Bet("ledger", "Firms run their own books", horizon: .years)
      Bet("retries", "Retry failed cards", horizon: .weeks, parents: ["ledger"])
      Bet("export", "An export", horizon: .weeks)
    }
    return try acme.resolved().ask(.traceability(to: .years))
  }

  @Test func areAListInTheOrderOfTheTable() throws {
    let findings = try trace().findings
    #expect(findings.map(\.code) == ["bets.traceability.orphan", "bets.traceability.skips"])
    #expect(findings == [findings[0], findings[1]])
    #expect(Findings() == [] && Findings().description.isEmpty)
  }

  @Test func areNarrowedToAKindOrToANoun() throws {
    let answer = try trace()
    #expect(answer.findings.of("bets.traceability.orphan").map { $0.subjects[0].id } == ["export"])
    #expect(answer.findings.of("bets.traceability.orphan") == answer.findings(.orphan))
    #expect(answer.findings.about("retries" as Identifier<Bet>).map(\.code) == ["bets.traceability.skips"])
    #expect(answer.findings.about(Bet("export", "An export")).map(\.code) == ["bets.traceability.orphan"])
    // A team of the same id is somebody else.
    #expect(answer.findings.about("retries" as Identifier<Team>).isEmpty)
  }

  @Test func printAsAReportWithAnEmptyLineBetween() throws {
    let findings = try trace().findings
    #expect("\(findings)" == "\(findings[0])\n\n\(findings[1])")
  }

  @Test func areAListInJSON() throws {
    let answer = try trace()
    #expect(try Answer<Traceability>(json: answer.json) == answer)
    #expect(answer.json.contains("\"findings\": ["))
  }
}
