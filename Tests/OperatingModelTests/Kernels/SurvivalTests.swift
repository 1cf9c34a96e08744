import Testing

@testable import OperatingModel

@Suite("Survival")
struct SurvivalTests {
  static func observations(_ pairs: [(Double, Bool)]) -> [Survival.Observation] {
    pairs.map { Survival.Observation(duration: $0.0, hasEnded: $0.1) }
  }

  @Test("Survival is the product over all ends so far of the part that goes on")
  func product() throws {
    for seed in 0..<3000 {
      var cases = RandomCases(seed: seed)
      let observed = (0..<cases.int(0...12)).map { _ in (Double(cases.int(0...6)), cases.int(0...2) > 0) }
      let survival = try #require(Survival(Self.observations(observed)))
      #expect(survival.steps.map(\.time) == Set(observed.map(\.0)).sorted(), "seed \(seed)")
      var product = 1.0
      var median: Double?
      for step in survival.steps {
        #expect(step.atRisk == observed.filter { $0.0 >= step.time }.count, "seed \(seed)")
        #expect(step.ended == observed.filter { $0.0 == step.time && $0.1 }.count, "seed \(seed)")
        #expect(step.censored == observed.filter { $0.0 == step.time && !$0.1 }.count, "seed \(seed)")
        product *= 1 - Double(step.ended) / Double(step.atRisk)
        #expect(isClose([step.survival], [product]), "seed \(seed)")
        #expect(survival.survival(after: step.time) == step.survival, "seed \(seed)")
        #expect(isClose([survival.survival(after: step.time + 0.5)], [product]), "seed \(seed)")
        if median == nil && product <= 0.5 + 1e-9 { median = step.time }
      }
      #expect(survival.median == median, "seed \(seed)")
      #expect(survival.survival(after: -1) == 1, "seed \(seed)")
      #expect(Survival(Self.observations(cases.shuffled(observed))) == survival, "seed \(seed)")
    }
  }

  /// Weeks of remission under 6-MP: Freireich and others, *Blood* 21 (1963), the textbook example.
  @Test("The remission times have the published survival and median")
  func remission() throws {
    let ended: [Double] = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    let censored: [Double] = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    let survival = try #require(
      Survival(Self.observations(ended.map { ($0, true) } + censored.map { ($0, false) })))
    let steps = survival.steps.filter { $0.ended > 0 }
    #expect(steps.map(\.atRisk) == [21, 17, 15, 12, 11, 7, 6])
    let published = [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448]
    #expect(isClose(steps.map(\.survival), published, within: 6e-4))
    #expect(survival.median == 23)
    #expect(survival.time(ofEnded: 0.25) == 13)
  }

  @Test("A median that lies exactly at one half is met, whatever was rounded")
  func exact() {
    for count in 1...400 {
      let all = (1...2 * count).map { (Double($0), true) }
      #expect(Survival(Self.observations(all))?.median == Double(count))
      // One more that was last seen before anything ended changes nothing.
      #expect(Survival(Self.observations(all + [(0, false)]))?.median == Double(count))
      // A third ends, half of the others are lost sight of, and a quarter of the rest ends: two thirds of three
      // quarters are left.
      let thirds = (0..<12 * count).map { number -> (Double, Bool) in
        if number < 4 * count { return (1, true) }
        if number < 8 * count { return (2, false) }
        return number < 9 * count ? (3, true) : (4, false)
      }
      #expect(Survival(Self.observations(thirds))?.median == 3)
    }
  }

  @Test("Nothing, nobody's end, and durations that make no sense")
  func edges() {
    #expect(Survival([Survival.Observation]())?.median == nil)
    #expect(Survival(Self.observations([(3, false), (4, false)]))?.median == nil)
    #expect(Survival(Self.observations([(3, false)]))?.time(ofEnded: 0) == nil)
    #expect(Survival(Self.observations([(3, true)]))?.time(ofEnded: 2) == nil)
    for bad in [-1, .nan, .infinity] { #expect(Survival(Self.observations([(bad, true)])) == nil) }
  }
}
