@testable import OperatingModel
import Testing

@Suite("Contradictions, whose facts lie in several nouns")
struct ContradictionsTests {
  /// A team whose goal is above its authority, and whose attention goes to what turns up.
  private func solutions(adHoc: Share = 0.6, authority: Mandate = .a ... .b) -> ProductOperatingSystem {
    ProductOperatingSystem("Larkspur", asOf: "2026-11-21") {
      Team(
        "T7", "Solutions", authority: authority,
        slots: Team.Slots(primary: Share(0.8 - adHoc.value) ?? 0, secondary: 0.2, adHoc: adHoc))
      Goal("exports", "Exports close deals", owner: "T7").with { $0.levelAsked = .g }
    }
  }

  @Test("A goal at G, authority that ends at B, 60% ad hoc: one contradiction, three facts, one question")
  func goalAuthorityAndAttention() throws {
    let answer = try solutions().resolved().ask(.contradictions)
    #expect(answer.findings.count == 1)
    let finding = try #require(answer.findings(.askedBeyond).first)
    #expect(finding.subject.id == "T7" && finding.others.map(\.id) == ["exports"])
    #expect(finding.facts.map(\.value) == ["G", "A-B", "60%"])
    #expect(
      finding.statement
        == "“Solutions” is given a goal at level G, its authority ends at B, and 60% of its attention goes to what turns up."
    )
    #expect(finding.question.hasSuffix("?"))
  }

  @Test("Without one of the three facts there is none")
  func oneFactLess() throws {
    #expect(try solutions(adHoc: 0.4).resolved().ask(.contradictions).findings.isEmpty)
    #expect(try solutions(authority: .a ... .g).resolved().ask(.contradictions).findings.isEmpty)
    var silent = solutions()
    silent.teams["T7"]?.slots = nil
    let answer = try silent.resolved().ask(.contradictions)
    #expect(answer.findings.isEmpty && answer.lookedAt == 0)
    let stricter = Contradictions.contradictions.with { $0.fromAdHoc = 0.4 }
    #expect(try solutions(adHoc: 0.4).resolved().ask(stricter).findings.count == 1)
  }

  /// A bet due in ten days at 40%, with others that rest on it.
  private func launch(due: When = "2026-12-01", progress: Share = 0.4, waiting: Int = 4)
    -> ProductOperatingSystem
  {
    var acme = ProductOperatingSystem("Acme", asOf: "2026-11-21")
    acme.add(
      Bet("launch", "The launch", horizon: .months).with {
        $0.state = .active
        $0.progress = progress
        $0.urgency = UrgencyProfile(.deadline).with {
          $0.deadline = due
          $0.costPerWeek = .exactly(25_000)
          $0.currency = .usd
        }
      })
    for index in 0..<waiting {
      acme.add(
        Bet("w\(index)", "Waiting \(index)", horizon: .weeks).with {
          $0.state = .proposed
          $0.dependencies = [Bet.Dependency(on: "launch", isHard: true)]
        })
    }
    return acme
  }

  @Test("A near deadline, little progress, a cost of delay and four bets that wait are one contradiction")
  func deadlineProgressDelayAndWhatWaits() throws {
    let answer = try launch().resolved().ask(.contradictions)
    let finding = try #require(answer.findings(.dueAndFarOff).first)
    #expect(answer.findings.count == 1 && finding.hanging == Finding.Hanging(4, "bet"))
    #expect(finding.statement.contains("due in 10 days and 40% done"))
    #expect(finding.facts.contains { $0.field == "cost of delay" && $0.value == "25000 USD a week" })
    #expect(finding.facts.count { $0.field == "waits for" } == 4)
  }

  @Test("The bounds hold to the day and to the share")
  func bounds() throws {
    func count(_ model: ProductOperatingSystem) throws -> Int {
      try model.resolved().ask(.contradictions).findings(.dueAndFarOff).count
    }
    #expect(try count(launch(due: "2026-12-21")) == 1, "thirty days")
    #expect(try count(launch(due: "2026-12-22")) == 0)
    #expect(try count(launch(due: "2026-11-20")) == 0, "what is past is no near deadline")
    #expect(try count(launch(progress: 0.75)) == 0)
    var over = launch()
    over.bets["launch"]?.state = .done
    #expect(try count(over) == 0)
    var dayless = launch()
    dayless.asOf = nil
    let answer = try dayless.resolved().ask(.contradictions)
    #expect(answer.findings.isEmpty && answer.gaps.contains { $0.key == "asOf" })
  }

  @Test("A bet that is due before what it cannot do without is told once for each")
  func daysOutOfOrder() throws {
    var acme = launch(due: "2027-06-01", waiting: 2)
    acme.bets["w0"]?.targetOn = "2027-03-01"
    acme.bets["w1"]?.targetOn = "2027-09-01"
    let answer = try acme.resolved().ask(.contradictions)
    #expect(
      answer.findings(.outOfOrder).map(\.key.text) == ["system.contradictions.outOfOrder · w0 · launch"])
  }

  @Test("A goal for whose metric nothing is done is told, unless bets say nothing of what they are aimed at")
  func goalsWithoutBets() throws {
    var acme = ProductOperatingSystem("Acme", asOf: "2026-11-21") {
      Metric("closed", "Closed books", role: .northStar)
      Metric("churn", "Churn", role: .result)
      Metric("matched", "Matched share", role: .input)
      Influence("matched", .increases, "closed")
      Goal("close", "Close the books", metric: "closed")
      Goal("stay", "Firms stay", metric: "churn")
      Bet("rules", "Matching rules", horizon: .weeks)
    }
    let silent = try acme.resolved().ask(.contradictions)
    #expect(silent.findings.isEmpty && silent.gaps.contains { $0.key == "bets.targets" })
    acme.bets["rules"]?.targets = ["matched"]
    let answer = try acme.resolved().ask(.contradictions)
    #expect(answer.findings(.nothingAimed).map(\.subject.id) == ["stay"], "the other is moved by an input")
  }

  @Test("The large step of Larkspur that pays late and has no measure is told with its share")
  func largeAndUnmeasured() throws {
    let answer = try Fixtures.company("larkspur").resolved().ask(.contradictions)
    #expect(answer.findings(.largeAndUnmeasured).map(\.subject.id) == ["B13"])
    #expect(answer.findings(.askedBeyond).map(\.subject.id) == ["T7"])
  }
}
