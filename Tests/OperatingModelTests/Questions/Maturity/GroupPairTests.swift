import Testing

@testable import OperatingModel

@Suite("Pairs of groups that see one thing apart")
struct GroupPairTests {
  private func view(_ name: String, _ levels: Int...) -> MaturityView? {
    MaturityView(levels, group: Assessment.Group(rawValue: name))
  }

  @Test("The widest come first, and the rest are counted")
  func knownAnswer() {
    let views = [view("a", 1), view("b", 4), view("c", 2, 3), view("d", 5)].compactMap { $0 }
    let pairs = GroupPairs(views, smallestGap: 1)
    // By hand: d–a 4, b–a 3, d–c 2, then b–c, c–a and d–b 1 each, of which c's median may be 2 or 3.
    #expect(pairs.count == 6 && pairs.widestGap == 4)
    func names(_ most: Int) -> [String] {
      pairs.widest(most).map { "\($0.high.group?.rawValue ?? "")\($0.low.group?.rawValue ?? "")" }
    }
    #expect(names(20) == ["da", "ba", "dc", "db", "bc", "ca"])
    #expect(names(2) == ["da", "ba"] && names(0) == [] && names(-1) == [])
    #expect(GroupPairs(views, smallestGap: 3).count == 2 && GroupPairs([], smallestGap: 1).widestGap == nil)
  }

  @Test("The same as every pair looked at one by one")
  func everyPair() {
    for seed in 0..<300 {
      var cases = RandomCases(seed: seed)
      let views = (0..<cases.int(0...9)).compactMap { number in
        let levels = (0..<cases.int(1...3)).map { _ in cases.int(1...5) }
        return MaturityView(levels, group: Assessment.Group(rawValue: "g\(number)"))
      }
      let smallest = cases.int(1...3)
      let gaps = views.flatMap { one in views.map { one.levelsAbove($0) } }.filter { $0 >= smallest }
      let pairs = GroupPairs(cases.shuffled(views), smallestGap: smallest)
      #expect(pairs.count == gaps.count, "seed \(seed)")
      for most in [1, 2, 5, 100] {
        let widest = pairs.widest(most)
        #expect(
          widest.map { $0.high.levelsAbove($0.low) } == Array(gaps.sorted(by: >).prefix(most)), "seed \(seed)"
        )
        #expect(Set(widest.map { [$0.high.group, $0.low.group] }).count == widest.count, "seed \(seed)")
        // Whatever the order of saying.
        let other = GroupPairs(views, smallestGap: smallest).widest(most)
        #expect(other.map { [$0.high, $0.low] } == widest.map { [$0.high, $0.low] }, "seed \(seed)")
      }
    }
  }

  @Test("The question tells the widest of each row, and how many there are")
  func question() throws {
    var model = ProductOperatingSystem("m", asOf: "2026-06-15")
    let levels = [MaturityDimension.Level](repeating: MaturityDimension.Level("L"), count: 5)
    model.add(MaturityDimension("clarity", "Clarity", levels: levels))
    for number in 0..<10 {
      let group = Assessment.Group(rawValue: "g\(number)")
      model.add(Assessment("clarity", number < 4 ? 1 : 5, rater: "r\(number)", group: group))
    }
    let answer = try model.resolved().ask(.maturityProfiles { $0.mostPairs = 5 }, bounds: .none)
    #expect(answer.findings.count == 5 && answer.rows["clarity"]?.widestGap == 4)
    #expect(answer.cuts == [AnswerCut("pairs of groups", "clarity", shown: 5, outOf: 24)])
    let all = try model.resolved().ask(.maturityProfiles { $0.mostPairs = 24 }, bounds: .none)
    #expect(all.findings.count == 24 && all.cuts.isEmpty)
  }
}
