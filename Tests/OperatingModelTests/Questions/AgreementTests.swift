import Foundation
import Testing

@testable import OperatingModel

@Suite("Working agreements")
struct AgreementTests {
  private let day: Day = "2026-11-21"
  private let ours = WorkingAgreement("How we work") {
    AgreementRule("Bets lead up to years", .traceability, breachedBy: .skips, .orphan)
    AgreementRule("Goals come with authority", .mandateGaps { $0.fromLevels = 2 }, breachedBy: .exceeded)
  }
  private let megaco = FindingKey("bets.traceability.orphan", of: "B11")

  private func larkspur() throws -> ProductOperatingSystem { try Fixtures.company("larkspur") }

  @Test("Findings that a rule names are breaches, in the rules' order; others are not")
  func breaches() throws {
    let breaches = ours.breaches(in: try larkspur().resolved(), on: day)
    #expect(!breaches.isEmpty)
    #expect(breaches.all.map(\.finding.key.subject) == ["B11", "B9", "B14", "T7"])
    #expect(breaches.all.map(\.rule).last == "Goals come with authority")
    #expect(breaches.waived.isEmpty && breaches.known.isEmpty && breaches.gone.isEmpty)
  }

  @Test("A waiver holds through its last day, and is missed on the day after")
  func waivers() throws {
    var ours = ours
    ours.waivers = [Waiver(megaco, because: "promised", until: "2026-12-31")]
    let system = try larkspur().resolved()
    let last = ours.breaches(in: system, on: "2026-12-31")
    #expect(last.waived.map(\.finding.key) == [megaco])
    #expect(last.all.count == 3 && last.notes.isEmpty)
    let after = ours.breaches(in: system, on: "2027-01-01")
    #expect(after.waived.isEmpty && after.all.count == 4)
    #expect(after.notes == ["The waiver of bets.traceability.orphan of B11 ended on 2026-12-31: promised"])

    var fixed = try larkspur()
    fixed.bets["B11"]?.parents = ["B4"]
    let needless = ours.breaches(in: try fixed.resolved(), on: day)
    #expect(needless.notes == ["The waiver of bets.traceability.orphan of B11 is needed no more."])
  }

  @Test("A baseline lets through what was known, tells what is gone, and stops what is new")
  func baseline() throws {
    let system = try larkspur().resolved()
    let begun = ours.baselined(in: system, on: day)
    let first = begun.breaches(in: system, on: day)
    #expect(first.isEmpty && first.known.count == 4 && first.gone.isEmpty)

    var later = try larkspur()
    later.bets["B11"]?.parents = ["B4"]
    later.add(Bet("B99", "New", horizon: .weeks))
    let second = begun.breaches(in: try later.resolved(), on: day)
    #expect(second.all.map(\.finding.key.subject) == ["B99"])
    #expect(second.known.count == 3)
    #expect(second.gone == [megaco])
    #expect(begun.baselined(in: try later.resolved(), on: day).baseline.count == 4)
  }

  @Test("A waived finding stays out of the baseline, and a waiver comes before it")
  func waiverAndBaseline() throws {
    var ours = ours
    ours.waivers = [Waiver(megaco, because: "promised", until: "2026-12-31")]
    let system = try larkspur().resolved()
    ours = ours.baselined(in: system, on: day)
    #expect(ours.baseline.count == 3 && !ours.baseline.contains(megaco))
    #expect(ours.breaches(in: system, on: "2027-01-01").all.map(\.finding.key) == [megaco])
  }

  @Test("A rule that matched nothing says so, and so does a code that its question never gives")
  func vacuous() throws {
    let nothing = try ProductOperatingSystem("Nobody").resolved()
    let held = ours.breaches(in: nothing, on: day)
    #expect(held.unanswered.count == 2 && held.unanswered.allSatisfy { $0.problem.code == .vacuousRule })
    var eased = ours
    eased.rules = ours.rules.map(\.orNothing)
    #expect(eased.breaches(in: nothing, on: day).isEmpty)

    let wrong = WorkingAgreement("Wrong") {
      AgreementRule("Bets lead up", "bets.traceability", breachedBy: ["bets.traceability.skip"])
    }
    let found = wrong.breaches(in: try larkspur().resolved(), on: day).unanswered
    #expect(found.map(\.problem.code) == [.unknownFinding])
    #expect(found.first?.problem.nearest == "bets.traceability.skips")
  }

  @Test("A rule that cannot be asked is a breach of its own, with every problem of its thresholds")
  func unanswered() throws {
    let wrong = WorkingAgreement("Wrong") {
      AgreementRule("One", "bets.tracability", breachedBy: ["bets.traceability.orphan"])
      AgreementRule(
        "Two", "bets.traceability", with: ["to": "year", "largestStep": 0],
        breachedBy: ["bets.traceability.skips"])
    }
    let breaches = wrong.breaches(in: try larkspur().resolved(), on: day)
    #expect(!breaches.isEmpty && breaches.all.isEmpty)
    #expect(breaches.unanswered.map(\.rule) == ["One", "Two", "Two"])
    #expect(breaches.unanswered.first?.problem.nearest == "bets.traceability")
    #expect(breaches.description.contains("is no check"))
  }

  @Test("An agreement can be stored, and behaves as before")
  func roundTrip() throws {
    var ours = ours
    ours.waivers = [Waiver(megaco, because: "promised", until: "2026-12-31")]
    ours.baseline = [FindingKey("bets.traceability.skips", of: "B9")]
    let system = try larkspur().resolved()
    let breaches = ours.breaches(in: system, on: day)
    let read = try WorkingAgreement(json: ours.json)
    let decoded = try JSONDecoder().decode(WorkingAgreement.self, from: JSONEncoder().encode(ours))
    for copy in [read, decoded] {
      #expect(copy == ours)
      #expect(copy.breaches(in: system, on: day) == breaches)
    }
    #expect(try Breaches(json: breaches.json) == breaches)
  }

  @Test("A question of one's own can be agreed upon")
  func ownQuestion() throws {
    let agreement = WorkingAgreement("Few teams") {
      AgreementRule("Few teams", TeamCount(most: 8), breachedBy: .tooMany)
    }
    let system = try larkspur().resolved()
    let catalogue = Catalogue.standard.adding(TeamCount.self)
    #expect(agreement.breaches(in: system, on: day, asking: catalogue).all.count == 1)
    #expect(agreement.breaches(in: system, on: day).unanswered.count == 1, "the standard one has it not")
  }

  @Test("Two tellings of one company are held beside one another")
  func tellings() throws {
    let agreement = WorkingAgreement("Honest") {
      AgreementRule("What is official is real", .mandateGaps, breachedBy: .diverges)
    }
    var (official, real) = (try larkspur(), try larkspur())
    official.perspective = .official
    real.perspective = .real
    real.teams["T1"]?.authority = .c ... .d
    let breaches = agreement.breaches(in: try official.resolved(), beside: try real.resolved(), on: day)
    #expect(breaches.all.map(\.finding.key.subject) == ["T1"])
    #expect(breaches.all.first?.finding.statement.contains("official") == true)
  }

  @Test("An expectation that fails prints the whole story")
  func failureMessage() throws {
    let system = try larkspur().resolved()
    let story = Story()
    withKnownIssue {
      #expect(ours.breaches(in: system, on: day).isEmpty)
    } matching: { issue in
      story.text = "\(issue)"
      return true
    }
    // The comparison's left side is written out, the breaches and the rules with it.
    for words in ["How we work", "is breached 4 times", "Bets lead up to years", "MegaCo", "5 levels below"] {
      #expect(story.text.contains(words), "\(words) in \(story.text)")
    }
  }

  private final class Story: @unchecked Sendable { var text = "" }
}
