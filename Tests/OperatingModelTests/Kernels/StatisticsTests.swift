import Testing

@testable import OperatingModel

@Suite("Statistics of anything that has an order")
struct OrdinalStatisticsTests {
  @Test("The median is both middle values, and half lie on either side")
  func median() throws {
    #expect(Statistics.median(of: [Int]()) == nil)
    #expect(Statistics.median(of: ["weeks"]) == .init(lower: "weeks", upper: "weeks"))
    #expect(Statistics.median(of: [4, 1, 3, 2]) == .init(lower: 2, upper: 3))
    for seed in 0..<1000 {
      var cases = RandomCases(seed: seed)
      let values = (0...cases.int(0...9)).map { _ in cases.int(0...5) }
      let median = try #require(Statistics.median(of: values))
      for middle in [median.lower, median.upper] {
        #expect(values.contains(middle), "seed \(seed)")
        #expect(2 * values.count { $0 < middle } <= values.count, "seed \(seed)")
        #expect(2 * values.count { $0 > middle } <= values.count, "seed \(seed)")
      }
      #expect(median.lower <= median.upper, "seed \(seed)")
      let greaterOrEqual = 2 * values.count { $0 >= median.upper }
      let lessOrEqual = 2 * values.count { $0 <= median.lower }
      #expect(greaterOrEqual >= values.count && lessOrEqual >= values.count, "seed \(seed)")
      #expect(Statistics.median(of: cases.shuffled(values)) == median, "seed \(seed)")
      // Turned upside down, the lower middle is the upper.
      let turned = Statistics.median(of: values.map { -$0 })
      #expect(turned == .init(lower: -median.upper, upper: -median.lower), "seed \(seed)")
    }
  }

  @Test("Counts, modes and range agree with counting by hand")
  func counts() {
    for seed in 0..<1000 {
      var cases = RandomCases(seed: seed)
      let values = (0..<cases.int(0...9)).map { _ in cases.int(0...5) }
      let expected = Set(values).sorted().map { value in
        Statistics.Count(value: value, count: values.count { $0 == value })
      }
      #expect(Statistics.distribution(of: values) == expected, "seed \(seed)")
      let most = expected.map(\.count).max()
      #expect(
        Statistics.modes(of: values) == expected.filter { $0.count == most }.map(\.value), "seed \(seed)")
      let range = Statistics.range(of: values)
      #expect(range?.least == values.min() && range?.greatest == values.max(), "seed \(seed)")
    }
  }
}

@Suite("Statistics of numbers")
struct NumberStatisticsTests {
  @Test("A sum does not lose small values beside great ones")
  func sum() {
    #expect(Statistics.sum([]) == 0)
    #expect(Statistics.sum([1, 1e100, 1, -1e100]) == 2)
    #expect(Statistics.sum([Double](repeating: 0.1, count: 10)) == 1)
    #expect(Statistics.sum([.greatestFiniteMagnitude, .greatestFiniteMagnitude]) == .infinity)
    #expect(Statistics.sum([.infinity, 1]) == .infinity)
    #expect(Statistics.sum([.infinity, -.infinity]).isNaN)
    for seed in 0..<1000 {
      var cases = RandomCases(seed: seed)
      // Whole numbers up to 2⁶⁰, the largest of which a double cannot add exactly.
      let whole = (0..<cases.int(0...20)).map { _ in cases.int(-1_000_000...1_000_000) << cases.int(0...40) }
      let found = Statistics.sum(whole.map(Double.init))
      #expect(found == Double(whole.reduce(0, +)), "seed \(seed)")
    }
  }

  @Test("The mean of nothing is nothing")
  func mean() {
    #expect(Statistics.mean(of: []) == nil)
    #expect(Statistics.mean(of: [3]) == 3)
    #expect(Statistics.mean(of: [0.4, 0.1, 0.3, 0.2]) == 0.25)
  }

  @Test("Quantiles are those of type 7")
  func quantile() {
    // The example of R's help page: quantile(c(1, 3, 4, 8, 9), …), and NumPy's default.
    let values = [9.0, 1, 8, 3, 4]
    #expect(Statistics.quantile(0, of: values) == 1)
    #expect(Statistics.quantile(0.25, of: values) == 3)
    #expect(Statistics.quantile(0.5, of: values) == 4)
    #expect(Statistics.quantile(1, of: values) == 9)
    #expect(Statistics.quantile(0.9, of: [1, 2, 3, 4]) == 3.7)
    #expect(Statistics.quantile(0.5, ofSorted: [1, 2]) == 1.5)
    #expect(Statistics.quantile(0.5, of: [-.infinity, .infinity]) == nil)
    #expect(Statistics.quantile(0.4, of: [.infinity, .infinity]) == .infinity)

    #expect(Statistics.quantile(0.5, of: []) == nil)
    #expect(Statistics.quantile(0.5, of: [1, .nan]) == nil)
    for none in [-0.1, 1.1, .nan] { #expect(Statistics.quantile(none, of: values) == nil) }
  }

  @Test("Quantiles rise, and agree with the definition by linear pieces")
  func quantileProperties() throws {
    for seed in 0..<500 {
      var cases = RandomCases(seed: seed)
      let values = (0...cases.int(0...9)).map { _ in Double(cases.int(-9...9)) }
      let sorted = values.sorted()
      for (index, value) in sorted.enumerated() where values.count > 1 {
        let fraction = Double(index) / Double(values.count - 1)
        let found = try #require(Statistics.quantile(fraction, of: values))
        #expect(abs(found - value) < 1e-12, "seed \(seed)")
      }
      let steps = try (0...20).map { try #require(Statistics.quantile(Double($0) / 20, of: values)) }
      #expect(steps == steps.sorted(), "seed \(seed)")
    }
  }

  @Test("Gini's coefficient is half the mean difference of all pairs over the mean")
  func gini() throws {
    #expect(Statistics.gini(of: []) == nil)
    #expect(Statistics.gini(of: [0, 0]) == nil)
    #expect(Statistics.gini(of: [1, -1, 3]) == nil)
    #expect(Statistics.gini(of: [1, .infinity]) == nil && Statistics.gini(of: [.nan]) == nil)
    #expect(Statistics.gini(of: [5]) == 0)
    #expect(Statistics.gini(of: [2, 2, 2]) == 0)
    #expect(Statistics.gini(of: [0, 0, 0, 7]) == 0.75)
    for seed in 0..<1000 {
      var cases = RandomCases(seed: seed)
      let values = [1] + (0...cases.int(0...9)).map { _ in Double(cases.int(0...100)) }
      var differences = 0.0
      for first in values {
        for second in values { differences += abs(first - second) }
      }
      let count = Double(values.count)
      let expected = differences / (2 * count * values.reduce(0, +))
      let found = try #require(Statistics.gini(of: cases.shuffled(values)))
      #expect(abs(found - expected) < 1e-14, "seed \(seed)")
      let scaled = try #require(Statistics.gini(of: values.map { $0 * 1000 }))
      #expect(abs(found - scaled) < 1e-14, "seed \(seed)")
    }
  }
}

@Suite("The order of texts")
struct TextOrderTests {
  @Test func isByCodePointAndThenByPlace() {
    #expect(TextOrder.places(of: []) == [])
    #expect(TextOrder.places(of: ["b", "a", "Z", "é", "a"]) == [2, 1, 4, 0, 3])
  }

  @Test func aRosterIsSortedLikeItsIDs() {
    for seed in 0..<50 {
      var random = RandomStream(seed: 7, text: "\(seed)")
      let ids = (0..<random.nextInt(in: 0...12)).map { _ in "\(random.nextInt(in: 0...99))" }
      let roster = Roster(Set(ids).map { Team(Identifier($0), $0) } as [Team])
      #expect(roster.sortedByID.map(\.id.rawValue) == Set(ids).sorted())
    }
  }
}
