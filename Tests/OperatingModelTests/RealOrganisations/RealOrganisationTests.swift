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

  /// What has a place in the model is there, and beside it only where it was told why.
  @Test(arguments: OrganisationData.names)
  func nothingThatHasAPlaceIsKeptBeside(_ name: String) async throws {
    let organisation = try await OrganisationData.answered(name).figures.organisation
    let system = organisation.system
    let told = Set(
      organisation.problems.map { $0.path.steps.first { if case .key = $0 { true } else { false } } })
    func kept(_ nouns: some Sequence<Annotations>, _ list: String, _ placed: Set<String>) -> Set<String> {
      told.contains(.key(list))
        ? [] : nouns.reduce(into: []) { $0.formUnion(placed.intersection($1.values.keys)) }
    }
    let teams: Set = ["name", "kind", "parent", "memberCount", "leadCount", "status"]
    let bets: Set = [
      "title", "kind", "ownerTeam", "contributors", "status", "state", "stage", "horizon", "created",
      "started",
      "ended", "target", "parent", "otherParents", "dependsOn", "links", "progress", "history",
    ]
    let metrics: Set = ["name", "team", "subject", "unit", "target", "health", "points", "isKey"]
    let lists: Set = ["teams", "bets", "maturity", "metrics", "teamLinks", "betLinks"]
    // A team that is listed twice keeps its own lists of teams the second time.
    let ties: Set =
      system.teams.count == system.teams.said.count ? ["needs", "related", "internalCustomers"] : []
    #expect(kept(system.teams.map(\.annotations), "teams", teams.union(ties)) == [])
    #expect(kept(system.bets.map(\.annotations), "bets", bets) == [])
    #expect(kept(system.metrics.map(\.annotations), "metrics", metrics) == [])
    #expect(lists.intersection(system.annotations.values.keys).filter { !told.contains(.key($0)) } == [])
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
    #expect(system.ask(.traceability).findings.isEmpty)
  }
}
