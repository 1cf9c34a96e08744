import Testing

@testable import OperatingModel

@Suite struct BetShapeTests {
  private static func bet(_ ratings: [Bet.ShapeDimension: [Int]]) -> Bet {
    Bet("one-booking", "One Booking").with { bet in
      for dimension in Bet.ShapeDimension.allCases {
        for (number, level) in (ratings[dimension] ?? []).enumerated() {
          bet.shapeRatings.append(Bet.ShapeRating("rater-\(number)", dimension, level, day: "2026-03-02"))
        }
      }
    }
  }

  @Test func theWorkedRatingsAreSplitAndAgreed() throws {
    let answer = try askSteadily(
      .betShape, of: .of(Self.bet([.coordination: [2, 2, 3, 5, 5], .sustainedAttention: [3, 3, 3, 4]])))
    let coordination = try #require(answer.table.row(.coordination, of: "one-booking"))
    #expect(coordination.median == [3] && coordination.range == 3 && coordination.isBimodal)
    #expect(coordination.levels == [2, 3, 5] && coordination.counts == [2, 1, 2])
    #expect(coordination.verdict == .split)
    let attention = try #require(answer.table.row(.sustainedAttention, of: "one-booking"))
    #expect(attention.range == 1 && !attention.isBimodal && attention.verdict == .agreed)
    #expect(answer.findings.count == 1 && answer.findings(.split).count == 1)
    let finding = try #require(answer.findings.first)
    #expect(
      finding.statement
        == "5 raters put the coordination of “One Booking” at levels 2 to 5, in two camps with fewer between them."
    )
    #expect(
      finding.facts == [
        Fact(finding.subject, "ratings", "level 2 by 2, level 3 by 1, level 5 by 2"),
        Fact(finding.subject, "median", "level 3"),
      ])
    #expect(
      finding.heuristics.map(\.description) == [
        "a camp is at least 2 raters on one level, with fewer between it and another [T397, D]"
      ])
    #expect(finding.key.aspect == "coordination")
    #expect(!answer.json.contains("rater-"), "raters are counted, never named")
  }

  @Test func ratingsApartWithoutCampsAreTold() throws {
    let answer = try askSteadily(.betShape, of: .of(Self.bet([.uncertainty: [1, 2, 3, 4]])))
    #expect(answer.findings.count == 1 && answer.findings(.apart).count == 1)
    #expect(
      answer.findings.map(\.statement) == ["4 raters put the uncertainty of “One Booking” at levels 1 to 4."])
    #expect(
      answer.table.row(.uncertainty, of: "one-booking")?.median == [2, 3], "both middle levels, and no mean")
    let wide = try askSteadily(
      .betShape { $0.agreedWithin = 3 }, of: .of(Self.bet([.uncertainty: [1, 2, 3, 4]])))
    #expect(wide.findings.isEmpty && wide.rows.map(\.verdict) == [.agreed])
    let camps = try askSteadily(.betShape { $0.campOf = 1 }, of: .of(Self.bet([.uncertainty: [1, 4]])))
    #expect(camps.findings.count == 1 && camps.findings(.split).count == 1)
    let two = try askSteadily(.betShape, of: .of(Self.bet([.uncertainty: [1, 4]])))
    #expect(two.findings.count == 1 && two.findings(.apart).count == 1)
  }

  @Test func theLatestRatingOfEachRaterCounts() throws {
    let bet = Bet("b", "B").with {
      $0.shapeRatings = [
        Bet.ShapeRating("x", .constraints, 5, day: "2026-01-01"),
        Bet.ShapeRating("x", .constraints, 2, day: "2026-02-01"),
        Bet.ShapeRating("y", .constraints, 1, day: "2026-02-01"),
        Bet.ShapeRating("y", .constraints, 3, day: "2026-02-01"),
        Bet.ShapeRating("z", .constraints, 3),
      ]
    }
    let now = try askSteadily(.betShape, of: .of(bet))
    #expect(
      now.table.row(.constraints, of: "b")?.levels == [2, 3]
        && now.table.row(.constraints, of: "b")?.counts == [1, 2])
    #expect(
      now.gaps.map(\.description) == [
        "The day is not recorded for 1 of 3 ratings; such a rating counts on every day, unless its rater gave a dated one."
      ])
    let then = try askSteadily(.betShape(on: "2026-01-15"), of: .of(bet))
    #expect(then.table.row(.constraints, of: "b")?.levels == [3, 5])
  }

  @Test func whatIsNotRecordedIsSaid() throws {
    #expect(try askSteadily(.betShape, of: .of()).gaps.isEmpty)
    let silent = try askSteadily(.betShape, of: .of(Bet("b", "B")))
    #expect(
      silent.lookedAt == 0
        && silent.gaps.map(\.description) == [
          "How anybody sees the shape is not recorded for the one bet; whether people disagree about it cannot be told."
        ])
    let one = try askSteadily(.betShape, of: .of(Self.bet([.coordination: [4]])))
    #expect(one.rows.map(\.verdict) == [.cannotTell] && one.findings.isEmpty)
    #expect(
      one.gaps.map(\.description) == [
        "A second person's rating is not recorded for the one dimension of a bet; whether people disagree cannot be told."
      ])
    let done = Self.bet([.coordination: [1, 5]]).with { $0.state = .done }
    #expect(try askSteadily(.betShape, of: .of(done)).rows.isEmpty)
    #expect(try askSteadily(.betShape { $0.looksAt = .over }, of: .of(done)).findings.count == 1)
  }

  @Test func whereCampsFormStandsFirst() throws {
    let answer = try askSteadily(
      .betShape,
      of: .of(
        Self.bet([
          .coordination: [3, 3], .sustainedAttention: [2], .valueOverTime: [1, 3], .uncertainty: [1, 5],
          .constraints: [1, 1, 3, 3],
        ])))
    #expect(
      answer.rows.map(\.dimension) == [
        .constraints, .uncertainty, .valueOverTime, .sustainedAttention, .coordination,
      ])
    #expect(answer.rows.map(\.verdict) == [.split, .apart, .apart, .cannotTell, .agreed])
  }

  @Test func ratingsOfAnySizeAreTaken() {
    let spread = BetShape().spread(of: [Int.min, Int.min, Int.max, Int.max])
    #expect(spread?.range == .max && spread?.isBimodal == true)
    #expect(BetShape().spread(of: []) == nil)
  }

  /// Held against every triple of levels.
  @Test func campsAgreeWithASlowSearch() throws {
    for seed in 1...1000 {
      var cases = RandomCases(seed: seed)
      let levels = (0..<cases.int(1...9)).map { _ in cases.int(1...6) }
      let question = BetShape().with {
        $0.agreedWithin = cases.int(0...3)
        $0.campOf = cases.int(1...3)
      }
      let spread = try #require(question.spread(of: levels))
      func count(_ level: Int) -> Int { levels.count { $0 == level } }
      let camps = (1...6).contains { low in
        (low...6).contains { middle in
          (middle...6).contains { high in
            count(low) >= question.campOf && count(high) >= question.campOf
              && count(middle) < min(count(low), count(high))
          }
        }
      }
      #expect(spread.isBimodal == camps, "seed \(seed): \(levels.sorted())")
      let sorted = levels.sorted()
      let range = (sorted.last ?? 0) - (sorted.first ?? 0)
      let verdict: ShapeVerdict =
        levels.count < 2 ? .cannotTell : range <= question.agreedWithin ? .agreed : camps ? .split : .apart
      #expect(spread.verdict == verdict && spread.range == range, "seed \(seed)")
      #expect(spread.lowerMedian == sorted[(sorted.count - 1) / 2], "seed \(seed)")
      #expect(spread.counts == spread.levels.map(count), "seed \(seed)")
    }
  }
}
