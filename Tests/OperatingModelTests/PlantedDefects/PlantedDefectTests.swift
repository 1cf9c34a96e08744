import Foundation
import OperatingModel
import Testing

/// Fifty defects of each of nine kinds among ten thousand entities: each is found once, where it stands, and
/// nothing else is.
@Suite struct PlantedDefectTests {
  private static let tolerated: Set<ProblemCode> = [
    .duplicateID, .unknownReference, .invertedInterval, .negativeAmount,
  ]

  @Test func aCleanOrganisation() throws {
    var generator = BenchGenerator(seed: 1)
    let organisation = generator.organisation(entities: 10_000)
    #expect(organisation.defects.isEmpty)
    let system = try organisation.system.resolved()
    #expect(system.setAside.isEmpty)
    #expect(system.model.teams.count + system.model.bets.count + system.model.metrics.count == 9_500)
    #expect(system.model.fundingUnits.count == 500)
    // Bets that skip a band are how the generator nests them, not a defect.
    #expect(Set(system.ask(.traceability()).findings.map(\.code)) == [.skipsBands])
  }

  @Test func generatedDefects() throws {
    var generator = BenchGenerator(seed: 2)
    var organisation = generator.organisation(entities: 10_000)
    let planted = organisation.plant(50, seed: 3)
    #expect(planted == organisation.defects)
    try expectAllFound(planted, in: organisation)
  }

  @Test func nothingIsToleratedUnasked() throws {
    var generator = BenchGenerator(seed: 7)
    var organisation = generator.organisation(entities: 500)
    _ = organisation.plant(5, seed: 8)
    let system = organisation.system
    let setAside = try system.resolved(tolerating: Self.tolerated).setAside
    #expect(setAside.count == 35)
    #expect(throws: setAside) { try system.resolved() }
    for code in Self.tolerated {
      #expect(throws: setAside) { try system.resolved(tolerating: Self.tolerated.subtracting([code])) }
    }
  }

  @Test(
    .enabled(
      if: defectsFile != nil,
      "the benchmarks' org_10k_defects.json was not made; bench/gen.py makes it in .bench/data"))
  func defectsOfTheBenchmarks() throws {
    let file = try #require(Self.defectsFile)
    let organisation = try JSONDecoder().decode(BenchOrganisation.self, from: Data(contentsOf: file))
    let expected = file.deletingLastPathComponent().appendingPathComponent("org_defects_expected.json")
    let counts = try JSONDecoder().decode([Defect: Int].self, from: Data(contentsOf: expected))
    let defects = organisation.defects
    #expect(defects.mapValues(\.count) == counts)
    try expectAllFound(defects, in: organisation)
  }

  private static let defectsFile = Checkout.beside(".bench", or: "BENCH_DIR").flatMap { folder -> URL? in
    let file = folder.appending(path: "data/org_10k_defects.json")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  private func expectAllFound(_ planted: [Defect: Set<String>], in organisation: BenchOrganisation) throws {
    for defect in Defect.allCases { #expect(planted[defect]?.count == 50, "\(defect)") }
    let system = organisation.system
    let resolved = try system.resolved(tolerating: Self.tolerated)

    // Resolving finds seven kinds, each once, at exactly its place.
    let found = resolved.setAside.map { "\($0.code) \($0.path)" }
    var missing = Set(planted.filter { ![.horizonNotNested, .selfDriver].contains($0.key) }.values.joined())
    for place in found where missing.remove(place) == nil {
      Issue.record("\(place) was not planted, or is found twice")
    }
    #expect(missing.isEmpty, "planted, but not found")
    #expect(found.count == 350)

    // A question finds the eighth: a bet that is part of a shorter one.
    let trace = resolved.ask(.traceability())
    let inverted = trace.findings(.invertedBet).map { $0.subjects.map(\.id).joined(separator: " in ") }
    #expect(inverted.count == 50)
    #expect(Set(inverted) == planted[.horizonNotNested])
    #expect(Set(trace.findings.map(\.code)) == [.skipsBands, .invertedBet])

    // The ninth is none here: a metric may move itself, and what was said of it is kept.
    let loops = resolved.model.influences.filter { $0.from == $0.to }.map(\.to.rawValue)
    #expect(loops.count == 50)
    #expect(Set(loops) == planted[.selfDriver])
    // What was planted as dangling is left out, the rest is there.
    #expect(resolved.model.influences.count == system.influences.count - 50)
    #expect(resolved.model.bets.count == system.bets.count)
    #expect(resolved.model.teams.said.count == system.teams.said.count - 50)
  }
}
