import Testing

@testable import OperatingModel

@Suite struct BetAgeTests {
  static func age(created: When?, started: When?, on day: Day? = "2026-06-15") -> BetAge {
    var bet = Bet("b", "B")
    bet.createdOn = created
    bet.startedOn = started
    return BetAge(of: bet, on: day)
  }

  @Test func fromTheDayOfRecording() {
    let age = Self.age(created: "2026-06-01", started: "2026-06-10")
    #expect(age.since == "2026-06-01" && age.basis == .created && age.days == 14 && age.missing == nil)
    #expect(Self.age(created: "2026-06-01", started: "2026-01-01").days == 14, "also if work began before")
    #expect(Self.age(created: "2026-06-15", started: nil).days == 0)
  }

  @Test func fromTheBeginningOfWorkWhereRecordingIsNotKnown() {
    let age = Self.age(created: nil, started: "2026-05-15")
    #expect(age.since == "2026-05-15" && age.basis == .started && age.days == 31 && age.missing == nil)
  }

  @Test func whatIsMissingIsSaid() {
    let nothing = Self.age(created: nil, started: nil)
    #expect(nothing.since == nil && nothing.basis == nil && nothing.days == nil)
    #expect(
      nothing.missing == .notRecorded && Self.age(created: nil, started: nil, on: nil).missing == .notRecorded
    )
    let dayless = Self.age(created: "2026-06-01", started: nil, on: nil)
    #expect(dayless.since == "2026-06-01" && dayless.days == nil && dayless.missing == .noDay)
    let later = Self.age(created: "2026-06-16", started: "2026-06-01")
    #expect(later.days == nil && later.missing == .notYetThere)
  }

  @Test func onTheSystemsDay() throws {
    var bet = Bet("b", "B")
    bet.startedOn = "2026-06-01"
    let system = try ProductOperatingSystem("s", asOf: "2026-06-15") { bet }.resolved()
    #expect(system.age(of: bet).days == 14 && system.age(of: bet, on: "2026-06-03").days == 2)
  }
}
