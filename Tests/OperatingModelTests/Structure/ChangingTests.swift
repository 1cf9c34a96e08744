import Testing

@testable import OperatingModel

@Suite struct ChangingTests {
  private static let bet = Bet(
    "b", "B", state: .done,
    history: [
      Change("2026-03-02", "state", from: "proposed", to: "active"),
      Change("2026-Q3", "state", from: "active", to: "paused"), Change("2026-11-01", "state", to: "done"),
      Change("2026-04-01", "targetOn", from: "2026-06-30", to: "2026-Q4"),
      Change("2026-02-01", "status", to: "Idea"), Change("2026-05-01", "status", to: "Doing"),
    ])

  @Test(
    arguments: [
      ("2026-03-01", Known.known(Bet.State.proposed)), ("2026-03-02", .known(.active)),
      ("2026-06-30", .known(.active)), ("2026-07-01", .cannotTell), ("2026-09-29", .cannotTell),
      ("2026-09-30", .known(.paused)), ("2026-10-31", .known(.paused)), ("2026-11-01", .known(.done)),
      ("2030-01-01", .known(.done)),
    ] as [(Day, Known<Bet.State>)])
  func stateOnADay(_ day: Day, _ state: Known<Bet.State>) { #expect(Self.bet.state(on: day) == state) }

  @Test func anyPropertyOnADay() {
    #expect(Self.bet.value(of: "targetOn", on: "2026-03-31") == .known("2026-06-30"))
    #expect(Self.bet.value(of: "targetOn", on: "2026-04-01").value == "2026-Q4")
    #expect(Self.bet.value(of: "owner", on: "2026-04-01") == .notRecorded)
    #expect(
      Self.bet.value(of: "status", on: "2026-01-31") == .notRecorded, "from what it changed is not noted")
    #expect(Self.bet.value(of: "status", on: "2026-01-31").value == nil)
  }

  @Test func statusesStandForStates() throws {
    var bet = Self.bet
    bet.history.removeAll { $0.what == "state" }
    let words = OwnWords(
      ProductOperatingSystem("Acme") {
        OwnWord(status: "Doing", stands: .active)
      })
    #expect(bet.state(on: "2026-06-01") == .notRecorded)
    #expect(bet.state(on: "2026-06-01", reading: words) == .known(.active))
    #expect(bet.state(on: "2026-03-01", reading: words) == .notRecorded, "nobody says what “Idea” stands for")
    #expect(
      Self.bet.state(on: "2026-07-01", reading: words) == .cannotTell, "a state that cannot be told stays so")
  }

  @Test func goals() {
    let goal = Goal("g", "G", history: [Change("2026-02", "state", from: "proposed", to: "active")])
    #expect(
      goal.state(on: "2026-01-31") == .known(.proposed) && goal.state(on: "2026-02-28") == .known(.active))
    #expect(goal.state(on: "2026-02-10") == .cannotTell)
  }

  /// Against replaying the changes day by day, which are known to the day here; the order of the list does not matter.
  @Test func agreesWithReplaying() throws {
    for seed in 0..<200 {
      var random = RandomCases(seed: seed)
      let start: Day = "2026-01-01"
      var values: [String?] = [nil]
      var changes: [Change] = []
      for day in 0..<30 {
        var value = values.last ?? nil
        if random.int(0...3) == 0 {
          let next = random.one(of: ["a", "b", "c"])
          changes.append(
            Change(When(try #require(start.adding(days: day))), "status", from: value, to: next))
          value = next
        }
        values.append(value)
      }
      let first = changes.first?.from
      var bet = Bet("b", "B")
      bet.history = random.shuffled(changes)
      for day in 0..<30 {
        let known = bet.value(of: "status", on: try #require(start.adding(days: day)))
        #expect(known.value == (values[day + 1] ?? first), "seed \(seed)")
        #expect(known != .cannotTell)
      }
    }
  }
}
