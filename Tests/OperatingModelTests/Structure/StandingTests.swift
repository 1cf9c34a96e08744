import Testing

@testable import OperatingModel

@Suite struct StandingTests {
  static let day: Day = "2026-06-15"

  @Test func everyCase() {
    let today = When(Self.day)
    let (before, after): (When, When) = ("2026-06-14", "2026-06-16")
    #expect(Standing(from: nil, through: nil, on: Self.day) == .standing)
    #expect(Standing(from: nil, through: nil, on: nil) == .standing, "what has no days stands on every day")
    #expect(
      Standing(from: today, through: today, on: Self.day) == .standing, "both ends are part of it")
    #expect(Standing(from: before, through: nil, on: Self.day) == .standing)
    #expect(Standing(from: after, through: nil, on: Self.day) == .notBegun)
    #expect(Standing(from: nil, through: before, on: Self.day) == .over)
    #expect(Standing(from: nil, through: after, on: Self.day) == .standing)
    #expect(Standing(from: before, through: nil, on: nil) == .cannotTell)
    #expect(Standing(from: nil, through: before, on: nil) == .cannotTell)
    #expect(Standing(nil, on: nil) == .standing)
    #expect(Standing(Period(before, through: nil), on: Self.day) == .standing)
    #expect(Standing.allCases.filter(\.mayStand) == [.standing, .cannotTell])
  }

  @Test func nounsAndFacts() {
    let past = Period("2026-01-01", through: "2026-03-31")
    var team = Team("t", "T")
    team.lifetime = past
    var assignment = Assignment("p", team: "t")
    assignment.period = past
    var unit = FundingUnit("f", "F")
    unit.period = past
    var metric = Metric("m", "M")
    metric.lifetime = past
    let standings = [
      team.standing(on: Self.day), assignment.standing(on: Self.day), unit.standing(on: Self.day),
      metric.standing(on: Self.day), Cycle("c", "C", period: past).standing(on: Self.day),
    ]
    #expect(standings == [Standing](repeating: .over, count: 5))
    #expect(Team("t", "T").standing(on: nil) == .standing)
  }

  /// Held against every day that lies in it, one after the other.
  @Test func agreesWithListingEveryDay() throws {
    let days = (0...4).compactMap { Self.day.adding(days: $0) }
    let ends: [Day?] = days + [nil]
    for first in ends {
      for last in ends where first.map({ first in last.map { first <= $0 } ?? true }) ?? true {
        for day in days {
          let inside = days.filter { (first ?? $0) <= $0 && $0 <= (last ?? $0) }
          let isBefore = inside.first.map { day < $0 } ?? false
          let expected: Standing = inside.contains(day) ? .standing : isBefore ? .notBegun : .over
          #expect(Standing(from: .of(first), through: .of(last), on: day) == expected)
          #expect(
            Standing(first.map { Period.of($0, through: last) }, on: day)
              == Standing(from: .of(first), through: first == nil ? nil : .of(last), on: day))
        }
      }
    }
  }

  // MARK: Dependencies between teams

  @Test func larkspur() throws {
    let needs = try Fixtures.company("larkspur").resolved().teamDependencies()
    #expect(needs.dependencies.count == 12 && needs.count(of: .standing) == 12)
    #expect(needs.consumers(of: "T6") == ["T1", "T2", "T3", "T4", "T9"])
    #expect(needs.providers(of: "T2") == ["T5", "T6", "T8"])
    #expect(needs.providers(of: "T6") == [] && needs.consumers(of: "missing") == [])
  }

  @Test func whatIsOverIsLeftOutAndCounted() throws {
    var model = ProductOperatingSystem("d", asOf: Self.day) {
      Team("a", "A")
      Team("b", "B")
      Team("c", "C")
      Dependency("a", on: "b", mode: .collaboration)
      Dependency("a", on: "b", mode: .xAsAService)
      Dependency("c", on: "b")
      Dependency("b", on: "c")
    }
    model.dependencies[2].until = "2026-06-14"
    model.dependencies[3].since = "2026-06-16"
    let needs = try model.resolved().teamDependencies()
    #expect(needs.dependencies.map(\.mode) == [.collaboration, .xAsAService])
    #expect(needs.consumers(of: "b") == ["a"] && needs.providers(of: "b") == [])
    #expect(Standing.allCases.map { needs.count(of: $0) } == [2, 1, 1, 0])
    #expect(needs.leftAside(as: .over).map(\.consumer) == ["c"])
    #expect(needs.leftAside(as: .notBegun).map(\.consumer) == ["b"])

    model.asOf = nil
    let dayless = try model.resolved().teamDependencies()
    #expect(dayless.consumers(of: "b") == ["a", "c"] && dayless.day == nil)
    #expect(Standing.allCases.map { dayless.count(of: $0) } == [2, 0, 0, 2], "no day is guessed")
    #expect(try model.resolved().teamDependencies(on: Self.day).count(of: .cannotTell) == 0)
  }

  @Test func agreesWithLookingAtEachDependency() throws {
    for seed in 0..<200 {
      var random = RandomCases(seed: seed)
      let model = random.readingModel()
      let needs = try model.resolved().teamDependencies()
      func stands(_ dependency: Dependency) -> Bool {
        guard let day = model.asOf else { return true }
        return (dependency.since?.day ?? day) <= day && day <= (dependency.until?.day ?? day)
      }
      let standing = model.dependencies.filter(stands)
      #expect(needs.dependencies == standing, "seed \(seed)")
      for team in model.teams.map(\.id) {
        let those = standing.filter { $0.provider == team }.map(\.consumer)
        #expect(needs.consumers(of: team) == Set(those).sorted(), "seed \(seed)")
        let others = standing.filter { $0.consumer == team }.map(\.provider)
        #expect(needs.providers(of: team) == Set(others).sorted(), "seed \(seed)")
      }
      let counts = Standing.allCases.map { needs.count(of: $0) }
      #expect(counts.reduce(0, +) == model.dependencies.count, "seed \(seed)")
    }
  }
}
