import Testing

@testable import OperatingModel

@Suite("Traceability over any bets")
struct TraceabilityPropertyTests {
  /// A row of a server's own.
  private struct Row: Traceable, Hashable {
    var id: Identifier<Row>
    var label = ""
    var horizon: Horizon?
    var parents: [Identifier<Row>]
  }

  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private func rows(_ seed: Int, acyclic: Bool) -> [Row] {
    var dice = Dice(state: UInt64(seed))
    let count = Int.random(in: 1...9, using: &dice)
    return (0..<count).map { index in
      let candidates = acyclic ? Array(0..<index) : Array(0..<count)
      let parents = candidates.filter { _ in Int.random(in: 0..<3, using: &dice) == 0 }
      let horizon =
        Int.random(in: 0..<8, using: &dice) == 0 ? nil : Horizon.allCases.randomElement(using: &dice)
      return Row(id: id(index), horizon: horizon, parents: parents.map(id))
    }
  }

  private func id(_ index: Int) -> Identifier<Row> { Identifier(rawValue: "r\(index)") }

  /// How good a verdict is: a link that is added can only better it.
  private func goodness(_ verdict: TraceVerdict?) -> Int? {
    switch verdict {
    case .orphan, .inverted: 0
    case .skips: 1
    case .cannotTell: 2
    case .traceable: 3
    case .circular, .unplaced, nil: nil
    }
  }

  @Test("The order of saying does not matter", arguments: 0..<60)
  func order(_ seed: Int) {
    let rows = rows(seed, acyclic: false)
    var dice = Dice(state: UInt64(seed) &+ 1)
    let shuffled = rows.shuffled(using: &dice).map { row in
      var row = row
      row.parents.shuffle(using: &dice)
      return row
    }
    let (one, other) = (Traceability().answer(over: rows), Traceability().answer(over: shuffled))
    #expect(one.rows == other.rows && one.missingLinks == other.missingLinks)
    #expect(one.counts == other.counts)
    #expect(one.findings.map(\.key) == other.findings.map(\.key))
  }

  @Test("Another link never makes a bet less traceable", arguments: 0..<60)
  func anotherLink(_ seed: Int) {
    let rows = rows(seed, acyclic: true)
    let before = Traceability().answer(over: rows)
    for child in rows.indices {
      for parent in 0..<child where !rows[child].parents.contains(id(parent)) {
        var more = rows
        more[child].parents.append(id(parent))
        let after = Traceability().answer(over: more)
        // What could not be told may turn out either way once more is said.
        for row in before.rows where row.verdict != .cannotTell {
          guard let was = goodness(row.verdict), let now = goodness(after.rows[row.id]?.verdict) else {
            continue
          }
          #expect(now >= was, "\(row.id) after \(child) under \(parent)")
        }
      }
    }
  }

  @Test("Other ids give the same answer under other ids", arguments: 0..<60)
  func renaming(_ seed: Int) {
    let rows = rows(seed, acyclic: false)
    func renamed(_ id: Identifier<Row>) -> Identifier<Row> {
      // Turns the order round.
      Identifier(rawValue: "s\(9 - (Int(id.rawValue.dropFirst()) ?? 0))")
    }
    let others = rows.map { row in
      Row(id: renamed(row.id), horizon: row.horizon, parents: row.parents.map(renamed))
    }
    let (one, other) = (Traceability().answer(over: rows), Traceability().answer(over: others))
    for row in one.rows {
      #expect(
        other.rows[Identifier(rawValue: renamed(Identifier(rawValue: row.id.rawValue)).rawValue)]?.verdict
          == row.verdict)
    }
    #expect(one.counts == other.counts)
  }

  @Test("Each kind of finding is drawn where its facts are, and not elsewhere")
  func findings() throws {
    func ask(_ rows: Row...) -> [FindingCode] { Traceability().answer(over: rows).findings.map(\.code) }
    let year = Row(id: "y", horizon: .years, parents: [])
    let quarter = Row(id: "q", horizon: .quarters, parents: ["y"])
    #expect(ask(year, quarter) == [])
    #expect(ask(year, Row(id: "m", horizon: .months, parents: ["y"])) == ["bets.traceability.skips"])
    #expect(ask(quarter) == ["bets.traceability.orphan"])
    #expect(ask(year, quarter, Row(id: "u", horizon: nil, parents: [])) == [])
    let unplaced = Traceability().answer(over: [year, quarter, Row(id: "u", horizon: nil, parents: [])])
    #expect(unplaced.gaps.contains { $0.key == "bets.horizon" && $0.missing == 1 && $0.ids == ["u"] })
    #expect(
      ask(
        Row(id: "a", horizon: .weeks, parents: ["b"]), Row(id: "b", horizon: .months, parents: ["a"]))
        == ["bets.traceability.circular"])
    #expect(
      ask(year, quarter, Row(id: "w", horizon: .quarters, parents: ["q"])).contains(
        "bets.traceability.inverted"))
    // A second parent that leads up makes up for one that does not.
    #expect(ask(year, quarter, Row(id: "m", horizon: .months, parents: ["q", "y"])) == [])
    // One without a band may fill the gap.
    let unknown = Row(id: "u", horizon: nil, parents: ["y"])
    let answer = Traceability().answer(over: [year, unknown, Row(id: "w", horizon: .months, parents: ["u"])])
    #expect(answer.rows["w"]?.verdict == .cannotTell && answer.rows["w"]?.doubtful == [.quarters])
    // … and what it hangs under may be large enough, where it hangs under nothing itself.
    let top = Traceability().answer(over: [
      Row(id: "u", horizon: nil, parents: []), Row(id: "q", horizon: .quarters, parents: ["u"]),
    ])
    #expect(top.rows["q"]?.verdict == .cannotTell && top.rows["q"]?.doubtful == [])
    // … but not one that is surely there.
    let both = Traceability(to: .decades).answer(over: [
      Row(id: "d", horizon: .decades, parents: []), Row(id: "u", horizon: nil, parents: ["d"]),
      Row(id: "q", horizon: .quarters, parents: ["u"]), Row(id: "w", horizon: .weeks, parents: ["q"]),
    ])
    #expect(both.rows["q"]?.verdict == .cannotTell && both.rows["w"]?.verdict == .skips)
    #expect(
      Traceability(to: .years, largestStep: 2).answer(over: [
        year, Row(id: "m", horizon: .months, parents: ["y"]),
      ]).findings.isEmpty)
  }

  @Test("What is over is not asked about, and chains lead through it")
  func over() throws {
    let acme = ProductOperatingSystem("Acme") {
      Bet("y", "Year", horizon: .years)
      Bet("q", "Quarter", horizon: .quarters, parents: ["y"]).with { $0.state = .done }
      Bet("m", "Month", horizon: .months, parents: ["q"]).with { $0.state = .active }
      Bet("lost", "Lost", horizon: .weeks).with { $0.state = .dropped }
      Bet("odd", "Odd", horizon: .weeks).with { $0.state = .unknown }
    }
    let system = try acme.resolved()
    let answer = system.ask(.traceability)
    #expect(answer.rows["m"]?.verdict == .traceable)
    #expect(answer.rows["lost"] == nil && answer.findings.map(\.subject.id) == ["odd"])
    #expect(answer.lookedAt == 3 && answer.outOf == 5)
    let all = system.ask(.traceability { $0.looksAt = .all })
    #expect(all.findings.map(\.subject.id) == ["lost", "odd"] && all.outOf == nil)
  }

  @Test("A parent that is not among the rows is told as that")
  func danglingParent() {
    let orphan = Traceability().answer(over: [Row(id: "a", label: "A", horizon: .weeks, parents: ["gone"])])
    #expect(
      orphan.findings.map(\.statement) == [
        "“A” (weeks) names a whole that is not among what was asked about. The chain ends here."
      ])
    let alone = Traceability().answer(over: [Row(id: "a", label: "A", horizon: .weeks, parents: [])])
    #expect(
      alone.findings.map(\.statement) == [
        "“A” (weeks) is recorded as part of nothing larger. The chain ends here."
      ])
  }

  @Test("A very long chain takes linear time and no stack", .timeLimit(.minutes(1)))
  func deepChain() {
    #if DEBUG
      let count = 20_000
    #else
      let count = 200_000
    #endif
    let rows = (0..<count).map {
      Row(id: id($0), horizon: $0 == 0 ? .years : .quarters, parents: $0 == 0 ? [] : [id($0 - 1)])
    }
    let answer = Traceability().answer(over: rows)
    #expect(answer.lookedAt == count)
    #expect(answer.table.count(.traceable) == 1 && answer.table.count(.inverted) == count - 2)
  }
}
