import Testing

@testable import OperatingModel

/// Whether one thing is open, as it should be read.
struct OpenCase: CustomTestStringConvertible, Sendable {
  var said: String
  var reading: OpenReading
  var expected: OpenReading

  init(_ said: String, _ reading: OpenReading, _ expected: OpenReading) {
    (self.said, self.reading, self.expected) = (said, reading, expected)
  }

  var testDescription: String { said }

  static let day: Day = "2026-06-15"

  static func bet(_ state: Bet.State?, ended: When? = nil, on day: Day? = day) -> OpenReading {
    var bet = Bet("b", "B")
    bet.state = state
    bet.endedOn = ended
    // Neither says anything of an end.
    bet.startedOn = "2026-01-01"
    bet.targetOn = "2026-02-01"
    return bet.openReading(on: day)
  }

  static func goal(_ state: Goal.State?, _ window: Period? = nil, on day: Day? = day) -> OpenReading {
    var goal = Goal("g", "G")
    goal.state = state
    goal.window = window
    return goal.openReading(on: day)
  }

  static func decision(_ chosen: [Bool?], decided: When? = nil, on day: Day? = day) -> OpenReading {
    var decision = Decision("d", "D", options: chosen.map { Decision.Option("O", isChosen: $0) })
    decision.decidedOn = decided
    decision.raisedOn = "2026-01-01"
    return decision.openReading(on: day)
  }

  static let past = Period("2026-03-01", through: "2026-06-14")
  static let running = Period("2026-03-01", through: "2026-06-15")

  static let bets: [OpenCase] = [
    OpenCase("proposed", bet(.proposed), OpenReading(.open, .state)),
    OpenCase("active", bet(.active), OpenReading(.open, .state)),
    OpenCase("paused", bet(.paused), OpenReading(.open, .state)),
    OpenCase("done", bet(.done), OpenReading(.over, .state)),
    OpenCase("dropped", bet(.dropped), OpenReading(.over, .state)),
    OpenCase("closed", bet(.closed), OpenReading(.over, .state)),
    OpenCase("unknown", bet(.unknown), OpenReading(.unknown, .unclearState)),
    OpenCase("nothing", bet(nil), OpenReading(.unknown, .notRecorded)),
    OpenCase("ended before", bet(nil, ended: "2026-06-14"), OpenReading(.over, .days)),
    OpenCase("ended on the day", bet(nil, ended: "2026-06-15"), OpenReading(.over, .days)),
    OpenCase("ended later", bet(nil, ended: "2026-06-16"), OpenReading(.open, .days)),
    OpenCase("ended, no day known", bet(nil, ended: "2026-06-16", on: nil), OpenReading(.over, .days)),
    OpenCase("unknown, and ended", bet(.unknown, ended: "2026-06-14"), OpenReading(.over, .days)),
    OpenCase(
      "active, and ended", bet(.active, ended: "2026-06-14"), OpenReading(.open, .state, isDisputed: true)),
    OpenCase(
      "active, and ended, no day known", bet(.active, ended: "2026-06-14", on: nil),
      OpenReading(.open, .state, isDisputed: true)),
    OpenCase(
      "active, to end later", bet(.active, ended: "2026-06-16"), OpenReading(.open, .state)),
    OpenCase("done, and ended", bet(.done, ended: "2026-06-14"), OpenReading(.over, .state)),
    OpenCase(
      "done, to end later", bet(.done, ended: "2026-06-16"), OpenReading(.over, .state, isDisputed: true)),
  ]

  static let goals: [OpenCase] = [
    OpenCase("proposed", goal(.proposed), OpenReading(.open, .state)),
    OpenCase("active", goal(.active), OpenReading(.open, .state)),
    OpenCase("met", goal(.met), OpenReading(.over, .state)),
    OpenCase("missed", goal(.missed), OpenReading(.over, .state)),
    OpenCase("dropped", goal(.dropped), OpenReading(.over, .state)),
    OpenCase("nothing", goal(nil), OpenReading(.unknown, .notRecorded)),
    OpenCase("window closed", goal(nil, past), OpenReading(.over, .days)),
    OpenCase("last day of the window", goal(nil, running), OpenReading(.open, .days)),
    OpenCase(
      "window without an end", goal(nil, Period("2026-03-01", through: nil)), OpenReading(.open, .days)),
    OpenCase("window to come", goal(nil, Period("2026-09-01", through: nil)), OpenReading(.open, .days)),
    OpenCase("window, no day known", goal(nil, past, on: nil), OpenReading(.unknown, .noDay)),
    OpenCase("active, window closed", goal(.active, past), OpenReading(.open, .state, isDisputed: true)),
    OpenCase("active, window, no day known", goal(.active, past, on: nil), OpenReading(.open, .state)),
    OpenCase("met before its window closed", goal(.met, running), OpenReading(.over, .state)),
  ]

  static let decisions: [OpenCase] = [
    OpenCase("nothing", decision([]), OpenReading(.unknown, .notRecorded)),
    OpenCase("options", decision([nil, nil]), OpenReading(.unknown, .notRecorded)),
    OpenCase("all rejected", decision([false, false]), OpenReading(.unknown, .notRecorded)),
    OpenCase("one chosen", decision([false, true]), OpenReading(.over, .state)),
    OpenCase("decided before", decision([], decided: "2026-06-14"), OpenReading(.over, .days)),
    OpenCase("decided on the day", decision([], decided: "2026-06-15"), OpenReading(.over, .days)),
    OpenCase("decided later", decision([nil], decided: "2026-06-16"), OpenReading(.open, .days)),
    OpenCase(
      "decided, no day known", decision([], decided: "2026-06-16", on: nil), OpenReading(.over, .days)),
    OpenCase(
      "chosen, decided later", decision([true], decided: "2026-06-16"),
      OpenReading(.over, .state, isDisputed: true)),
  ]
}

@Suite struct OpennessTests {
  @Test(arguments: OpenCase.bets) func bets(_ one: OpenCase) { #expect(one.reading == one.expected) }
  @Test(arguments: OpenCase.goals) func goals(_ one: OpenCase) { #expect(one.reading == one.expected) }
  @Test(arguments: OpenCase.decisions) func decisions(_ one: OpenCase) {
    #expect(one.reading == one.expected)
  }

  @Test func questionsAndExperiments() {
    func question(_ state: LearningQuestion.State?) -> OpenReading {
      LearningQuestion("q", "Q", state: state).openReading(on: nil)
    }
    #expect(question(.open) == OpenReading(.open, .state))
    #expect(question(.inProgress) == OpenReading(.open, .state))
    #expect(question(.answered) == OpenReading(.over, .state))
    #expect(question(.dropped) == OpenReading(.over, .state))
    #expect(question(nil) == OpenReading(.unknown, .notRecorded))
    for status in Experiment.Status.allCases {
      #expect(Experiment("e", "E", status: status).openReading(on: nil) == OpenReading(.open, .state))
    }
    #expect(Experiment("e", "E").openReading(on: nil) == OpenReading(.unknown, .notRecorded))
  }

  @Test func everyScope() {
    let included = OpenScope.allCases.map { scope in Openness.allCases.filter(scope.includes) }
    #expect(included == [[.open], [.open, .unknown], [.over], [.open, .over, .unknown]])
    #expect(OpenScope.usual == .openOrUnknown)
  }

  @Test func aSupersededDecisionIsOver() throws {
    var model = ProductOperatingSystem("d", asOf: "2026-06-15")
    model.add(Decision("old", "Old", options: [Decision.Option("O", isChosen: true)]))
    model.add(Decision("undecided", "Undecided"))
    var new = Decision("new", "New")
    new.supersedes = "undecided"
    model.add(new)
    var newer = Decision("newer", "Newer", decidedOn: "2026-07-01")
    newer.supersedes = "old"
    model.add(newer)
    let decisions = try model.resolved().openness(of: \.decisions)
    #expect(decisions["undecided"] == OpenReading(.over, .replaced))
    #expect(decisions["old"] == OpenReading(.over, .state), "what it says of itself comes first")
    #expect(decisions["new"] == OpenReading(.unknown, .notRecorded))
    #expect(decisions.ids(in: .open) == ["newer"])
  }

  @Test func ofARoster() throws {
    var model = ProductOperatingSystem("b", asOf: "2026-06-15")
    for (id, state) in [("d", Bet.State.done), ("c", .active), ("b", .unknown), ("a", .paused)] {
      var bet = Bet(Identifier(id), id)
      bet.state = state
      if state == .active { bet.endedOn = "2026-06-01" }
      model.add(bet)
    }
    model.add(Bet("e", "E"))
    let system = try model.resolved()
    let bets = system.openness(of: \.bets)
    #expect(bets.day == "2026-06-15" && bets.count == 5)
    #expect(bets.those().map(\.id) == ["a", "b", "c", "e"])
    #expect(bets.ids(in: .open) == ["a", "c"] && bets.ids(in: .over) == ["d"])
    #expect(bets.ids(in: .all) == ["a", "b", "c", "d", "e"])
    #expect(bets.count(of: .open) == 2 && bets.count(of: .unknown) == 2)
    #expect(bets.count(for: .unclearState) == 1 && bets.count(for: .notRecorded) == 1)
    #expect(bets.disputed == ["c"] && bets["missing"] == nil)
    #expect(system.openness(of: \.bets, on: "2026-05-31").disputed == [])
  }

  /// No bet of the worked company has a state: none is open, none is over, and all are looked at.
  @Test func nothingIsMadeUp() throws {
    let larkspur = try Fixtures.company("larkspur").resolved().openness(of: \.bets)
    #expect(larkspur.count(for: .notRecorded) == 16)
    #expect(larkspur.ids(in: .open) == [] && larkspur.ids(in: .over) == [] && larkspur.those().count == 16)
    let pocketfern = try Fixtures.company("pocketfern").resolved()
    #expect(
      pocketfern.openness(of: \.learningQuestions).ids(in: .open) == ["paid-tier-survey", "paid-tier-trial"])
  }

  /// Rows of one's own are read as bets are.
  @Test func ownRows() {
    struct Row: Closable {
      var id: Identifier<Row>
      var label = ""
      var isResolved: Bool?
      func openReading(on day: Day?) -> OpenReading {
        OpenReading(said: isResolved.map { $0 ? .over : .open })
      }
    }
    let rows = Roster([Row(id: "b", isResolved: true), Row(id: "a"), Row(id: "c", isResolved: false)])
    #expect(OpenThings(rows, on: nil).ids() == ["a", "c"])
  }
}
