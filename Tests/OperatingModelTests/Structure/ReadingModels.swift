@testable import OperatingModel

/// Small models with states, days and ties of every form, to hold readings against slow and obvious ones.
extension RandomCases {
  static let day: Day = "2026-06-15"

  mutating func readingModel() -> ProductOperatingSystem {
    var model = ProductOperatingSystem("random", asOf: isLucky(80) ? Self.day : nil)
    let (teams, bets, metrics) = (int(1...5), int(0...7), int(0...5))
    for team in 0..<teams {
      var noun = Team(id("t", team), "")
      if team > 0, isLucky(50) { noun.parent = id("t", int(0...(team - 1))) }
      if isLucky(20) { noun.kind = isLucky(50) ? .productGroup : "squad" }
      if isLucky(20) { noun.slots = Team.Slots(primary: 0.6, secondary: 0.2, adHoc: 0.2) }
      model.add(noun)
    }
    for bet in 0..<bets {
      var noun = Bet(id("b", bet), "")
      noun.state = isLucky(70) ? one(of: Bet.State.allCases) : nil
      noun.endedOn = isLucky(40) ? When(someDay()) : nil
      noun.owner = isLucky(70) ? id("t", int(0...(teams - 1))) : nil
      noun.contributors = (0..<int(0...3)).map { _ in Bet.Contribution(id("t", int(0...(teams - 1)))) }
      if bet > 0 { noun.parents = (0..<int(0...2)).map { _ in id("b", int(0...(bet - 1))) } }
      // Hard ones lead to lower numbers, so that they run in no circle.
      noun.dependencies = (0..<int(0...3)).compactMap { _ in
        let on = int(0...(bets - 1))
        return on == bet ? nil : Bet.Dependency(on: id("b", on), isHard: on < bet && isLucky(50))
      }
      model.add(noun)
    }
    for metric in 0..<metrics {
      model.add(Metric(id("m", metric), "", role: one(of: [.input, .northStar, .result])))
    }
    if metrics > 0 {
      for _ in 0..<int(0...10) {
        model.add(
          Influence(
            id("m", int(0...(metrics - 1))), one(of: Influence.Effect.allCases),
            id("m", int(0...(metrics - 1)))
          ))
      }
    }
    if teams > 1 {
      for _ in 0..<int(0...8) {
        let (one, other) = (int(0...(teams - 1)), int(1...(teams - 1)))
        var dependency = Dependency(id("t", one), on: id("t", (one + other) % teams))
        let days = [someDay(), someDay()].sorted()
        if isLucky(50) { dependency.since = When(days[0]) }
        if isLucky(50) { dependency.until = When(days[1]) }
        model.add(dependency)
      }
    }
    if bets > 0, isLucky(50) {
      model.add(
        CostPlan(
          "plan", "", bet: id("b", int(0...(bets - 1))),
          teams: (0..<int(0...3)).map { _ in CostPlan.CostedTeam(team: id("t", int(0...(teams - 1)))) }))
    }
    return model
  }

  func id<Subject>(_ kind: String, _ number: Int) -> Identifier<Subject> { Identifier("\(kind)\(number)") }

  mutating func isLucky(_ share: Int) -> Bool { int(1...100) <= share }

  private mutating func someDay() -> Day { Self.day.adding(days: int(-3...3)) ?? Self.day }
}
