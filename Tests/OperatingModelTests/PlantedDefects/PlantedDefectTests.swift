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
    #expect(
      Set(system.ask(.traceability { $0.looksAt = .all }).findings.map(\.code)) == ["bets.traceability.skips"]
    )
  }

  @Test func generatedDefects() throws {
    var generator = BenchGenerator(seed: 2)
    var organisation = generator.organisation(entities: 10_000)
    let planted = organisation.plant(50, seed: 3)
    #expect(planted == organisation.defects)
    try expectAllFound(planted, in: organisation, each: 50)
  }

  /// A small organisation of the benchmarks' form that lies here, so that it stays what it is whoever makes others.
  @Test func defectsOfTheFixture() throws {
    if ProcessInfo.processInfo.environment["UPDATE"] != nil { try Self.writeFixture() }
    let organisation = try JSONDecoder().decode(
      BenchOrganisation.self, from: Data(Fixtures.bytes("planted/organisation.json")))
    let counts = try JSONDecoder().decode(
      [Defect: Int].self, from: Data(Fixtures.bytes("planted/counts.json")))
    let defects = organisation.defects
    #expect(defects.mapValues(\.count) == counts)
    #expect(Set(counts.keys) == Set(Defect.allCases) && Set(counts.values) == [4])
    try expectAllFound(defects, in: organisation, each: 4)
    try expectPlaces(of: defects, in: organisation)
  }

  private static func writeFixture() throws {
    var generator = BenchGenerator(seed: 11)
    var organisation = generator.organisation(entities: 160)
    let planted = organisation.plant(4, seed: 12)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let folder = Checkout.root.appending(path: "Tests/OperatingModelTests/Fixtures/planted")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try encoder.encode(organisation).write(to: folder.appending(path: "organisation.json"))
    try encoder.encode(planted.mapValues(\.count)).write(to: folder.appending(path: "counts.json"))
  }

  /// Every problem has its line and its column in the document, and all stand in the order of the document.
  private func expectPlaces(of planted: [Defect: Set<String>], in organisation: BenchOrganisation) throws {
    let text = organisation.system.json
    let resolving = planted.filter { ![.horizonNotNested, .selfDriver].contains($0.key) }.values.joined()
    let expected = DefectPlaces(text: text, organisation: organisation).places(of: resolving)
    #expect(expected.count == resolving.count && Set(expected).count == expected.count)
    let system = try ProductOperatingSystem(json: text)
    let problems = #expect(throws: Problems.self) { try system.resolved() }
    let found = try #require(problems).located(in: text).map { problem in
      DefectPlaces.Place(
        line: problem.place?.line ?? 0, column: problem.place?.column ?? 0,
        what: "\(problem.code) \(problem.path)")
    }
    #expect(found == expected)
    // Also of a document that is all on one line, and of what resolving sets aside.
    let setAside = try system.resolved(tolerating: Self.tolerated).setAside.located(in: system.compactJSON)
    #expect(setAside.map { "\($0.code) \($0.path)" } == expected.map(\.what))
    #expect(setAside.allSatisfy { $0.place?.line == 1 })
    let columns = setAside.map { $0.place?.column ?? 0 }
    #expect(columns == Set(columns).sorted())
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
    try expectAllFound(defects, in: organisation, each: 50)
  }

  private static let defectsFile = Checkout.beside(".bench", or: "BENCH_DIR").flatMap { folder -> URL? in
    let file = folder.appending(path: "data/org_10k_defects.json")
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  private func expectAllFound(
    _ planted: [Defect: Set<String>], in organisation: BenchOrganisation, each count: Int
  ) throws {
    for defect in Defect.allCases { #expect(planted[defect]?.count == count, "\(defect)") }
    let system = organisation.system
    let resolved = try system.resolved(tolerating: Self.tolerated)

    // Resolving finds seven kinds, each once, at exactly its place.
    let found = resolved.setAside.map { "\($0.code) \($0.path)" }
    var missing = Set(planted.filter { ![.horizonNotNested, .selfDriver].contains($0.key) }.values.joined())
    for place in found where missing.remove(place) == nil {
      Issue.record("\(place) was not planted, or is found twice")
    }
    #expect(missing.isEmpty, "planted, but not found")
    #expect(found.count == 7 * count)

    // A question finds the eighth: a bet that is part of a shorter one.
    let trace = resolved.ask(.traceability { $0.looksAt = .all }, bounds: .none)
    let inverted = trace.findings(.inverted).map { $0.subjects.map(\.id).joined(separator: " in ") }
    #expect(inverted.count == count)
    #expect(Set(inverted) == planted[.horizonNotNested])
    #expect(Set(trace.findings.map(\.code)) == ["bets.traceability.skips", "bets.traceability.inverted"])

    // The ninth is none here: a metric may move itself, and what was said of it is kept.
    let loops = resolved.model.influences.filter { $0.from == $0.to }.map(\.to.rawValue)
    #expect(loops.count == count)
    #expect(Set(loops) == planted[.selfDriver])
    // What was planted as dangling is left out, the rest is there.
    #expect(resolved.model.influences.count == system.influences.count - count)
    #expect(resolved.model.bets.count == system.bets.count)
    #expect(resolved.model.teams.said.count == system.teams.said.count - count)
  }
}
