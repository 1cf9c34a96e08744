import Testing

@testable import OperatingModel

@Suite("Effort and value")
struct CurveTests {
  static let shapes: [Curve] = [
    .sigmoid(), .exponentialDecay(), .linear, .step(), .jCurve(), .delayedStep(),
    .sampled([
      Curve.Point(0, 0), Curve.Point(0.3, 0.1), Curve.Point(0.3, 0.4), Curve.Point(0.7, 0.4),
      Curve.Point(1, 1),
    ]),
  ]

  /// The whole table of the six shapes, to three decimals; the effort for most is rounded up.
  @Test(
    "The six shapes have their known figures",
    arguments: zip(
      shapes.prefix(6),
      [
        [0.070, 0.500, 0.989, 0.234, 0.637, 0.500], [0.644, 0.881, 0.991, 0.045, 0.385, 0.769],
        [0.250, 0.500, 0.900, 0.100, 0.800, 0.500], [1, 1, 1, 0, 0.100, 0.900],
        [-0.125, 0.000, 0.720, 0.120, 0.931, 0.167], [0, 0, 1, 0, 0.900, 0.100],
      ]))
  func table(_ curve: Curve, _ known: [Double]) throws {
    let figures = EffortAndValue().figures(of: curve)
    func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
    #expect(figures.kept.map { rounded($0.value.value) } == Array(known.prefix(3)))
    #expect(rounded(figures.next?.value ?? .nan) == known[3])
    // A hair is taken off first: 0.8 of a straight line is 0.8, not 0.801.
    let most = try #require(figures.effortForMost?.value)
    #expect(((most * 1000) - 1e-6).rounded(.up) / 1000 == known[4])
    #expect(rounded(figures.average?.value ?? .nan) == known[5])
  }

  @Test("A J-curve is lowest where its formula says")
  func lowest() throws {
    let lowest = try #require(EffortAndValue().figures(of: Curve.jCurve()).lowest)
    #expect(abs(lowest.effort.value - 0.25) < 1e-6)
    #expect(abs(lowest.value.value + 0.125) < 1e-12)
  }

  @Test("Every curve starts with nothing and ends with everything", arguments: shapes)
  func ends(_ curve: Curve) {
    #expect(curve.value(at: 0) == 0)
    #expect(abs(curve.value(at: 1) - 1) < 1e-12)
    #expect(curve.value(at: -1) == curve.value(at: 0) && curve.value(at: 2) == curve.value(at: 1))
  }

  @Test("All shapes but the J-curve never fall", arguments: shapes.filter { $0.shape != .jCurve })
  func monotone(_ curve: Curve) {
    let values = (0...2000).map { curve.value(at: Double($0) / 2000) }
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test("The average is the area under the curve", arguments: shapes)
  func average(_ curve: Curve) {
    let parts = 200_000
    let sum = (0..<parts).reduce(0.0) { $0 + curve.value(at: (Double($1) + 0.5) / Double(parts)) }
    #expect(abs(curve.averageValue - sum / Double(parts)) < 1e-5)
  }

  @Test("The effort for a value is the least one", arguments: shapes)
  func leastEffort(_ curve: Curve) throws {
    for percent in stride(from: 5.0, through: 100, by: 5) {
      let value = percent / 100
      let effort = try #require(curve.effort(for: value))
      #expect(curve.value(at: effort) >= value)
      if effort > 0 { #expect(curve.value(at: effort - 1e-9) < value, "\(value)") }
    }
    #expect(curve.effort(for: 1.5) == nil)
  }

  @Test("A jump at the very end is worth nothing on the way")
  func lateJump() {
    #expect(Curve.delayedStep(at: 1).averageValue == 0)
    #expect(Curve.linear.averageValue == 0.5)
  }

  /// A company's own curve: two steps, told in no order.
  private struct TwoSteps: EffortValueCurve {
    var jumps: [Double] { [0.6, 0.2] }
    func value(at effort: Double) -> Double { effort >= 0.6 ? 1 : effort >= 0.2 ? 0.5 : 0 }
  }

  @Test("A user's own curve has the same figures")
  func ownCurve() {
    let figures = EffortAndValue().figures(of: TwoSteps())
    #expect(abs((figures.average?.value ?? 0) - 0.6) < 1e-9)
    #expect(figures.effortForMost == 0.6)
    #expect(figures.kept(at: 0.25) == 0.5)
    #expect(figures.kept(at: 0.3) == nil)
  }

  /// Curves that are wrong: one that is no number in places, one that gives half of the value and no more.
  private struct Hole: EffortValueCurve {
    func value(at effort: Double) -> Double { effort > 0.4 && effort < 0.6 ? .nan : effort }
  }
  private struct Nothing: EffortValueCurve {
    func value(at effort: Double) -> Double { .nan }
  }
  private struct Half: EffortValueCurve {
    func value(at effort: Double) -> Double { effort / 2 }
  }

  @Test(
    "What a curve of one's own has no number for is left out, and told; so is an end at half of the value")
  func oddCurves() {
    let hole = EffortAndValue().figures(of: Hole())
    #expect(hole.kept.map(\.effort) == [0.25, 0.9] && hole.average == nil && hole.next == nil)
    #expect(hole.doubts == ["It has no number at 40.1% of the effort."])
    #expect(hole.lowest?.value == 0)
    let nothing = EffortAndValue().figures(of: Nothing())
    #expect(nothing.kept.isEmpty && nothing.next == nil && nothing.effortForMost == nil)
    #expect(nothing.average == nil && nothing.lowest == nil, "no number is not 0")
    #expect(nothing.doubts == ["It has no number at 0% of the effort."])
    let half = EffortAndValue().figures(of: Half())
    #expect(half.doubts == ["It ends at 50% of the value rather than at all of it."])
    #expect(half.effortForMost == nil)
    #expect(Self.shapes.allSatisfy { EffortAndValue().figures(of: $0).doubts.isEmpty })
  }

  @Test("What follows from a curve is told in round figures, and as assumed")
  func roundFigures() throws {
    func told(_ curve: Curve, _ progress: Share) throws -> Finding {
      try #require(try ask(curve, progress: progress).findings.first)
    }
    #expect(
      try told(.delayedStep(), 0.5).statement
        == "“Bet” has taken 50% of its effort. By the curve that is assumed for it, a late step, nothing would be "
        + "kept if it stopped now; value shows from 90% of the effort on.")
    let tapering = try told(.exponentialDecay(), 0.6)
    #expect(
      tapering.statement
        == "“Bet” has taken 60% of its effort. By the curve that is assumed for it, a quick win that tapers off, "
        + "about 95% of its value is there, and the next 10% of the effort would add about 3%.")
    #expect(
      tapering.facts.map(\.value) == [
        "a quick win that tapers off, assumed", "60%", "about 95% of the value",
      ])
    #expect(
      try told(.exponentialDecay(), 0.95).statement.contains("nearly all of its value is there, and the rest")
    )
    #expect(try told(.step(), 0.5).statement.contains(" all of its value is there"))
    #expect(try told(.step(), 0.5).statement.hasSuffix("would add nothing."))
    let dip = try told(.jCurve(), 0.25)
    #expect(
      dip.statement.contains("a J-curve, nothing would be kept if it stopped now, and a loss of about 13%"))
    #expect(dip.statement.hasSuffix("would remain; value shows from 50% of the effort on."))
  }

  @Test("Value that was there, and is gone again, is not announced as still to come")
  func valueThatWasThere() throws {
    let curve = Curve.sampled([
      Curve.Point(0, 0), Curve.Point(0.1, 0.4), Curve.Point(0.3, 0), Curve.Point(0.5, 0), Curve.Point(1, 1),
    ])
    let finding = try #require(try ask(curve, progress: 0.4).findings.first)
    #expect(finding.statement.hasSuffix("nothing would be kept if it stopped now."))
  }

  @Test(
    "Bets whose value lags furthest behind their effort come first, and those of which it is not known last")
  func order() throws {
    var model = ProductOperatingSystem("Acme")
    for (id, curve, progress) in [
      ("a", .linear, nil), ("b", .linear, 0.5), ("c", .delayedStep(), 0.5), ("d", .jCurve(), 0.25),
      ("e", nil, 0.5), ("f", .linear, 0.5),
    ] as [(Identifier<Bet>, Curve?, Share?)] {
      model.add(Bet(id, "Bet", horizon: .weeks, curve: curve).with { $0.progress = progress })
    }
    model.add(Bet("over", "Over").with { $0.state = .done })
    try AnswerChecks.expectFaithful(.effortAndValue, of: model)
    let answer = try model.resolved().ask(.effortAndValue)
    #expect(answer.rows.map(\.id) == ["c", "d", "b", "f", "a"])
    #expect(answer.gaps.map(\.ids) == [["e"], ["a"]])
    #expect(answer.gaps.first?.outOf == 6, "what is over is not counted among those that lack a curve")
  }

  private func ask(_ curve: Curve, progress: Share?) throws -> Answer<EffortAndValue> {
    var bet = Bet("b", "Bet", horizon: .months, curve: curve)
    bet.progress = progress
    let model = ProductOperatingSystem("Acme") { bet }
    return try model.resolved().ask(.effortAndValue)
  }

  @Test("Half done is nothing kept, or all of it")
  func findings() throws {
    let late = try ask(.delayedStep(), progress: 0.5)
    #expect(late.findings.map(\.code) == ["curves.effortAndValue.nothingKept"])
    #expect(late.findings.first?.facts.map(\.field) == ["curve", "progress", "kept"])
    #expect(late.findings.first?.heuristics.map(\.source) == ["T220"])
    #expect(late.rows["b"]?.keptNow == 0)
    let early = try ask(.step(), progress: 0.5)
    #expect(early.findings.map(\.code) == ["curves.effortAndValue.mostKept"])
    #expect(try ask(.jCurve(), progress: 0.25).findings.map(\.code) == ["curves.effortAndValue.nothingKept"])
    #expect(try ask(.linear, progress: 0.5).findings.isEmpty)
    #expect(try ask(.delayedStep(), progress: 0).findings.isEmpty)
    #expect(try ask(.delayedStep(), progress: 1).findings.isEmpty)
    let unknown = try ask(.delayedStep(), progress: nil)
    #expect(unknown.findings.isEmpty && unknown.rows["b"]?.keptNow == nil)
    #expect(unknown.gaps.map(\.key) == ["bets.progress"])
  }

  @Test("A curve that was drawn with any numbers is told, and traps nothing")
  func largeNumbers() throws {
    for value in [1e300, -1e300, 1e20] as [Finite] {
      let points = [Curve.Point(0, 0), Curve.Point(0.5, value), Curve.Point(1, 1)]
      let answer = try ask(.sampled(points), progress: 0.5)
      #expect(!answer.description.isEmpty && answer.rows["b"]?.keptNow == value)
    }
  }
}
