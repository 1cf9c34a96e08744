import OperatingModel
import Testing

/// Public records of real organisations, dirt and all: the model holds them, and says what is wrong with them.
@Suite(OrganisationData.isThere) struct RealOrganisationTests {
  @Test(arguments: OrganisationData.names)
  func everyRecordIsInTheModel(_ name: String) throws {
    let json = try OrganisationData.json(name)
    #expect(NeutralOrganisation(json).lost(from: json).isEmpty)
  }

  @Test(arguments: OrganisationData.names)
  func aDocumentCarriesAllOfIt(_ name: String) async throws {
    let system = try await OrganisationData.answered(name).figures.organisation.system
    #expect(try ProductOperatingSystem(json: system.json) == system)
  }

  /// Resolving sets aside just what the reference answers know as dirt, and refuses what is not tolerated.
  @Test(arguments: OrganisationData.names)
  func problems(_ name: String) async throws {
    let organisation = try await OrganisationData.answered(name).figures.organisation
    let setAside = try organisation.system.resolved(tolerating: Set(ProblemCode.known)).setAside
    let unexpected = NeutralValidation(organisation, setAside: setAside).unexpected
    #expect(unexpected.isEmpty)
    guard !setAside.isEmpty else { return }
    #expect(throws: setAside) { try organisation.system.resolved() }
  }

  /// Where no band is recorded, no chain is judged.
  @Test(arguments: OrganisationData.names)
  func nothingIsMadeUp(_ name: String) async throws {
    let system = try await OrganisationData.answered(name).figures.system
    guard system.model.bets.allSatisfy({ $0.horizon == nil }) else { return }
    #expect(Set(system.ask(.traceability()).findings.map(\.code)).isSubset(of: [.unplacedBet]))
  }
}
