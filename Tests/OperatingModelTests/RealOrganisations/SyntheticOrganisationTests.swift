import OperatingModel
import Testing

/// Organisations that are made up, at the edges of the form and with every kind of dirt, against answers worked out from
/// their records in the plainest way.
@Suite struct SyntheticOrganisationTests {
  /// Each shape first, and then as many more as there is time for.
  @Test func figures() throws {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(2))
    var seed = 1
    while seed <= SyntheticOrganisation.Shape.allCases.count || clock.now < end {
      let shapes = SyntheticOrganisation.Shape.allCases
      let shape = shapes[(seed - 1) % shapes.count]
      let json = SyntheticOrganisation.json(shape, seed: seed)
      let organisation = NeutralOrganisation(json)
      let lost = organisation.lost(from: json)
      #expect(lost.isEmpty, "\(shape), seed \(seed)")
      let figures = try OrganisationFigures(organisation)
      for (section, expected) in OrganisationOracle(json).sections.sorted(by: { $0.key < $1.key }) {
        let differences = figures.figure(of: section)?.limited(to: expected).differences(
          from: expected, at: section)
        #expect(differences == [], "\(shape), seed \(seed)")
      }
      seed += 1
    }
  }

  /// The shapes are what they are called, and what is planted is found in the forms and at the caps of the answers.
  @Test func shapes() throws {
    func oracle(_ shape: SyntheticOrganisation.Shape) -> [String: JSON] {
      OrganisationOracle(SyntheticOrganisation.json(shape, seed: 1)).sections
    }
    let dangling = oracle(.dangling)["validation"]?["danglingDependency"]
    #expect(try #require(dangling?["count"]?.number?.int) >= 400)
    #expect(dangling?["items"]?.elements?.count == 300)
    let circles = oracle(.ring)["dependencies"]?["cycles"]
    #expect(circles?["largest"] == 80 && circles?["members"]?[0]?.elements?.count == 60)
    #expect(oracle(.uncoupled)["coupling"]?["density"] == .null)
    #expect(oracle(.uncoupled)["coupling"]?["maxCore"] == 0)
    #expect(oracle(.closed)["teams"]?["openLoadGini"] == .null)
    #expect(oracle(.withoutMaturity)["maturity"] == [:])
    #expect(oracle(.withoutBets)["dependencies"]?["nodes"] == 0)
    #expect(oracle(.withoutTeams)["teams"]?["load"] == [:])
    #expect(oracle(.sharedMetric)["validation"]?["duplicateMetricId"]?["count"] != 0)
    #expect(oracle(.mixed)["validation"]?["maturityUnknownSubject"]?["count"] != 0)
  }
}
