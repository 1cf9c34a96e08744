import Foundation
import Testing

@testable import OperatingModel

@Suite("The worked companies' documents")
struct CompanyDocumentTests {
  @Test(
    "Reading and writing a document gives the same bytes", arguments: ["larkspur", "halden", "pocketfern"])
  func canonical(_ name: String) throws {
    let bytes = try Fixtures.bytes("companies/\(name).json")
    let system = try ProductOperatingSystem(json: bytes)
    #expect(system.json == String(decoding: bytes, as: UTF8.self))
    #expect(try system.resolved().setAside.isEmpty)
  }

  @Test("A foreign coder carries a company too", arguments: ["larkspur", "halden", "pocketfern"])
  func foreignCoder(_ name: String) throws {
    let system = try Fixtures.company(name)
    let data = try JSONEncoder().encode(system)
    #expect(try JSONDecoder().decode(ProductOperatingSystem.self, from: data) == system)
  }

  @Test("Larkspur said in code is Larkspur read from its document")
  func saidInCode() throws {
    #expect(
      try Checkout.bytes("Snippets/Outputs/Larkspur.txt") == Fixtures.bytes("companies/larkspur.json"))
  }

  @Test("Halden has its roles, its plan and its money")
  func halden() throws {
    let halden = try Fixtures.company("halden")
    #expect(halden.roles["business-sponsor"]?.mandate == .g ... .i)
    #expect(halden.costPlans["one-booking"]?.teams.map(\.size) == [10, 8, 12, 9, 7])
    #expect(halden.costPlans["one-booking"]?.environment == .phaseGate)
    #expect(halden.artifacts["capability-map"]?.refresh == .days(14))
    #expect(halden.cycles["budget-season"]?.period == Period("2026-09-01", through: "2026-11-30"))
    #expect(halden.allocations.map(\.intended) == [0.2, 0.15, 0.3, 0.35])
    #expect(halden.allocations.map(\.actual) == [0.38, 0.17, 0.15, 0.3])
    let forces = try #require(halden.bets["one-booking"]?.forces)
    #expect(Bet.Force.Kind.allCases.map { kind in forces.count { $0.kind == kind } } == [4, 5, 1, 0])
    #expect(halden.bets["one-booking"]?.status == "green")
    #expect(halden.fundingUnits["one-booking"]?.kind == .project)
  }

  @Test("Pocketfern has its assumptions, its experiments and its days")
  func pocketfern() throws {
    let pocketfern = try Fixtures.company("pocketfern")
    #expect(pocketfern.assumptions["employer-seats"]?.value == .exactly(0.95))
    #expect(pocketfern.assumptions["employer-seats"]?.certainty == .exactly(0.15))
    #expect(pocketfern.experiments["quiet-wednesdays"]?.profile?.invitationToImposition == 0.9)
    let daily = try #require(pocketfern.metrics["daily-actives"]?.observations.map(\.value.value))
    #expect(daily.reduce(0, +) / 7 == 9600)
    #expect(pocketfern.metrics["monthly-actives"]?.observations.first?.value == 30000)
    #expect(pocketfern.learningQuestions["paid-tier-trial"]?.economics?.specificity == 0.9)
  }
}
