import OperatingModel
import Testing

/// Public records of real organisations, dirt and all, against reference answers of independent code.
@Suite(
  .enabled(
    if: OrganisationData.isThere, "the organisations' data do not lie beside the checkout in shared/data"))
struct RealOrganisationTests {
  /// What is dirty in the data, and known to be.
  private static let dirt: Set<ProblemCode> = [
    .unknownReference, .duplicateID, .selfReference, .daysOutOfOrder,
  ]

  @Test(arguments: OrganisationData.organisations)
  func everyRecordIsInTheModel(_ name: String) throws {
    let said = try #require(OrganisationData.json("shared/data/\(name).json").members)
    let organisation = try OrganisationData.organisation(name)
    let told = try #require(NeutralOrganisation.neutral(organisation.system).members)
    #expect(organisation.problems.isEmpty)
    #expect(said.keys.sorted() == told.keys.sorted())
    for key in said.keys.sorted() {
      guard let said = said[key]?.elements, let told = told[key]?.elements else {
        #expect(said[key] == told[key])
        continue
      }
      #expect(said.count == told.count)
      for (said, told) in zip(said, told) where said != told {
        Issue.record("\(key): \(said) became \(told)")
      }
    }
  }

  @Test(arguments: OrganisationData.organisations)
  func aDocumentCarriesAllOfIt(_ name: String) throws {
    let system = try OrganisationData.organisation(name).system
    #expect(try ProductOperatingSystem(json: system.json) == system)
  }

  @Test(arguments: OrganisationData.organisations)
  func validation(_ name: String) throws {
    let organisation = try OrganisationData.organisation(name)
    let resolved = try organisation.system.resolved(tolerating: Self.dirt)
    let expected = try #require(OrganisationData.expected(name)["validation"]?.members)
    let found = NeutralValidation(organisation, setAside: resolved.setAside).items
    #expect(found.keys.sorted() == expected.keys.sorted())
    for (kind, expected) in expected.sorted(by: { $0.key < $1.key }) {
      #expect(found[kind]?.count == expected["count"]?.number?.int, "\(kind)")
      #expect(found[kind] == expected["items"]?.elements, "\(kind)")
    }
  }

  /// Resolving says just what it should: here, parents that are not there, each at its place.
  @Test(arguments: OrganisationData.organisations)
  func problems(_ name: String) throws {
    let organisation = try OrganisationData.organisation(name)
    let expected = try #require(
      OrganisationData.expected(name)["validation"]?["danglingParent"]?["items"]?.elements)
    let setAside = try organisation.system.resolved(tolerating: Self.dirt).setAside
    var places: [String] = []
    for (index, bet) in organisation.system.bets.said.enumerated()
    where expected.contains(.pair(bet.id, bet.mainParent)) {
      places.append("reference.unknown /bets/\(index)/parents/0")
    }
    #expect(places.count == expected.count)
    #expect(setAside.map { "\($0.code) \($0.path)" } == places)
    guard !places.isEmpty else { return }
    #expect(throws: setAside) { try organisation.system.resolved() }
  }

  @Test(arguments: OrganisationData.organisations)
  func counts(_ name: String) throws {
    let system = try OrganisationData.organisation(name).system
    let bets = Array(system.bets)
    let counts = [
      "teams": system.teams.said.count, "uniqueTeams": system.teams.count,
      "bets": system.bets.said.count, "uniqueBets": system.bets.count,
      "openBets": bets.count { $0.state?.isOpen == true },
      "dependsOnRefs": bets.reduce(0) { $0 + $1.dependencies.count },
      "contributorRefs": bets.reduce(0) { $0 + $1.contributors.count },
      "maturityRecords": system.assessments.count + (system.annotations["maturity"]?.elements?.count ?? 0),
      "metrics": system.metrics.said.count,
      "historyEvents": bets.reduce(0) { $0 + ($1.annotations["history"]?.elements?.count ?? 0) },
    ]
    #expect(
      try JSON.object(counts.mapValues { .number(JSONNumber($0)) })
        == OrganisationData.expected(name)["counts"])
  }

  @Test(arguments: OrganisationData.organisations)
  func teamHierarchy(_ name: String) throws {
    let system = try OrganisationData.organisation(name).system.resolved(tolerating: Self.dirt)
    let expected = try #require(OrganisationData.expected(name)["teamHierarchy"])
    #expect(Self.summary(Hierarchy(system.model.teams)) == expected)
  }

  /// The reference counts the main parent alone; a model's bets have several, the main one first.
  @Test(arguments: OrganisationData.organisations)
  func betHierarchy(_ name: String) throws {
    let system = try OrganisationData.organisation(name).system
    let hierarchy = Hierarchy(system.bets.map(MainLine.init))
    var found = try #require(Self.summary(hierarchy).members)
    var children: [String: JSON] = [:]
    for (id, count) in hierarchy.childCounts {
      let states = hierarchy.children(of: id).map { system.bets[Identifier($0.rawValue)]?.state }
      let numbers = [count, states.count { $0 == .done }, states.count { $0?.isOpen == true }]
      children[id.rawValue] = .list(numbers.map { .number(JSONNumber($0)) })
    }
    found["childrenTotalDoneOpen"] = .object(children)
    let expected = try #require(OrganisationData.expected(name)["betHierarchy"])
    #expect(JSON.object(found) == expected)
  }

  /// No band is recorded anywhere, and so no chain is judged.
  @Test(arguments: OrganisationData.organisations)
  func nothingIsMadeUp(_ name: String) throws {
    let system = try OrganisationData.organisation(name).system.resolved(tolerating: Self.dirt)
    let trace = system.ask(.traceability())
    #expect(trace.lookedAt == system.model.bets.count)
    #expect(trace.count(.unplaced) == system.model.bets.count)
    #expect(Set(trace.findings.map(\.code)) == [.unplacedBet])
  }

  private static func summary<Element: Nested>(_ hierarchy: Hierarchy<Element>) -> JSON {
    func number(_ value: Int) -> JSON { .number(JSONNumber(value)) }
    let perDepth = hierarchy.countsByDepth.enumerated().map { (String($0), number($1)) }
    return .object([
      "roots": number(hierarchy.roots.count), "withParent": number(hierarchy.nestedCount),
      "maxDepth": number(hierarchy.deepest), "leaves": number(hierarchy.leaves.count),
      "cycles": .list(hierarchy.circles.map { .list($0.map { .text($0.rawValue) }) }),
      "perDepth": .object(Dictionary(uniqueKeysWithValues: perDepth)),
      "mostChildren": .list(
        hierarchy.childCounts.prefix(10).map { .list([.text($0.id.rawValue), number($0.count)]) }),
    ])
  }
}

/// A bet as part of its main parent alone: a row of one's own that is asked about without a copy into the model.
struct MainLine: Nested {
  let id: Identifier<MainLine>
  let name: String
  let parents: [Identifier<MainLine>]

  init(_ bet: Bet) {
    id = Identifier(bet.id.rawValue)
    name = bet.name
    parents = bet.mainParent.map { [Identifier($0.rawValue)] } ?? []
  }
}
