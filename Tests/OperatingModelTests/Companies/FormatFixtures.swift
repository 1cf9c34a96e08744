import Foundation
import Testing

@testable import OperatingModel

@Suite("Documents of released formats")
struct FormatFixtures {
  static func documents() throws -> [String] { try Fixtures.documents(in: "format-1") }

  @Test("Every document of a released format is read, and all its references lead somewhere")
  func everyDocumentIsRead() throws {
    #expect(try Self.documents().count >= 2)
    for path in try Self.documents() {
      let system = try ProductOperatingSystem(json: Fixtures.bytes(path))
      #expect(try system.resolved().setAside.isEmpty, "\(path)")
      #expect(try ProductOperatingSystem(json: system.json) == system, "\(path)")
    }
  }

  @Test("Larkspur is read as it was written")
  func larkspur() throws {
    let system = try ProductOperatingSystem(json: Fixtures.bytes("format-1/larkspur.json"))
    #expect(system.name == "Larkspur Ledger")
    #expect(system.teams.count == 9)
    #expect(system.teams.compactMap(\.size).reduce(0, +) == 54)
    #expect(Money.totals(system.teams.compactMap(\.annualCost))?.map(\.description) == ["10160000 USD"])
    #expect(system.bets.count == 16)
    #expect(system.bets["B9"]?.curve == .jCurve())
    #expect(system.bets["B13"]?.contributors == ["T5"])
    #expect(system.dependencies.count == 12)
    #expect(system.assessments.count == 42)
    #expect(system.metrics["M0"]?.role == .northStar)
  }

  @Test("The document of everything says something in every field")
  func everything() throws {
    let system = try ProductOperatingSystem(json: Fixtures.bytes("format-1/everything.json"))
    // The first format had no place for a schema.
    #expect(TableChecks.silentKeys(of: system) == ["$schema"])
    func expectSaid<Noun: DocumentRecord>(_ noun: Noun?) throws {
      let noun = try #require(noun)
      #expect(TableChecks.silentKeys(of: noun).isEmpty, "\(Noun.self)")
    }
    try expectSaid(system.teams.last)
    try expectSaid(system.dependencies.last)
    try expectSaid(system.roles.last)
    try expectSaid(system.bets.last)
    try expectSaid(system.metrics.last)
    try expectSaid(system.goals.last)
    try expectSaid(system.decisions.last)
    try expectSaid(system.experiments.last)
    try expectSaid(system.fundingUnits.last)
    try expectSaid(system.costPlans.last)
    try expectSaid(system.artifacts.last)
    try expectSaid(system.terms.last)
    try expectSaid(system.capabilities.last)
    #expect(system.bets["bet-2"]?.parents == ["bet-1"])
    #expect(system.bets["bet-2"]?.annotations["tracker"]?["id"] == 4711)
  }
}
