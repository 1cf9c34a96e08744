import Foundation
import Testing

@testable import OperatingModel

@Suite struct RhythmNounTests {
  @Test func ritual() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "mbr", "name": "Monthly business review", "owner": "COO", "sponsor": "CEO", "organiser": "product ops",
          "attendees": [{"role": "director", "count": 9, "team": "leads"}], "cadence": "30d",
          "trigger": "30 days after a bet completes", "duration": "0.0625d", "preparation": "0.65pw",
          "inputs": ["status"], "outputs": ["slides"], "consumes": ["slate"], "produces": ["deck"],
          "decisionsConsumedElsewhere": 0, "health": "mixed", "improvements": ["fewer slides"],
          "provenance": {"source": "calendar"}, "annotations": {"room": "4.12"}
        }
        """,
      Ritual("mbr"), #"{"id":"mbr"}"#)
  }

  @Test func preparationInPersonHours() throws {
    let text = #"{"id":"mbr","name":"Review","preparation":"26ph","duration":"1.5h"}"#
    let ritual = try JSONDecoder().decode(Ritual.self, from: Data(text.utf8))
    #expect(ritual.preparation == .personWeeks(0.65))
    #expect(ritual.duration == .hours(1.5))
  }

  @Test func cycle() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "annual", "name": "Annual planning", "kind": "calendar", "period": "2026-08-01/2026-10-31",
          "length": "92d", "cadence": "365d", "purpose": "Agree on the year", "phase": "converge",
          "inputs": ["strategy"], "outputs": ["plan"], "runBy": "finance", "team": "leads",
          "interactions": ["budget"], "provenance": {"source": "calendar"}, "annotations": {"k": 1}
        }
        """,
      Cycle("annual"), #"{"id":"annual"}"#)
  }

  @Test func artifact() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "slate", "name": "Quarterly slate", "kind": "anchor", "purpose": "intent", "creator": "product ops",
          "consumers": ["directors"], "consumingTeams": ["checkout"], "usedIn": ["mbr"],
          "decisions": ["what to stop"], "combines": ["bets", "capacity"], "areas": ["ledgers"], "home": "wiki", "stability": "reinvented",
          "pain": "It is out of date.", "horizon": "90d", "refresh": "120d", "createdOn": "2025-01-07",
          "changedOn": "2026-02-03", "provenance": {"author": "ops"}, "annotations": {"pages": 12}
        }
        """,
      Artifact("slate"), #"{"id":"slate"}"#)
  }

  @Test func sharedTerm() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "initiative", "name": "initiative",
          "usages": [
            {"group": "finance", "team": "budgeting", "meaning": "a budget line", "example": "Initiative 12 is over."}
          ],
          "stages": ["proposed", "funded"], "health": "political",
          "relations": [{"term": "bet", "label": "is made of"}],
          "provenance": {"source": "interviews"}, "annotations": {"k": null}
        }
        """,
      SharedTerm("initiative"), #"{"id":"initiative"}"#)
  }

  @Test func consistencyRule() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "calendar", "name": "One release calendar", "risk": "coordinationFailure",
          "worstCase": "Two launches on one day", "beneficiaries": ["marketing"], "payers": ["teams"],
          "easierFor": ["support"], "harderFor": ["platform"], "isTemporary": true, "expiresOn": "2026-12-31",
          "provenance": {"source": "agreement"}, "annotations": {"k": [1, 2]}
        }
        """,
      ConsistencyRule("calendar"), #"{"id":"calendar"}"#
    )
  }

  @Test func lens() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "kind": "wardley", "entries": 14, "artifacts": ["map"], "note": "Drawn once.",
          "provenance": {"day": "2026-05-01"}, "annotations": {"k": "v"}
        }
        """,
      Lens(.journey), #"{"kind":"journey"}"#)
  }

  @Test func translationEffort() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "who": "product managers", "team": "checkout", "people": 14, "effortPerWeek": "0.15pw",
          "note": "Boards into status reports", "provenance": {"source": "survey"}, "annotations": {"k": {"a": 1}}
        }
        """,
      TranslationEffort("product managers"), #"{"who":"product managers"}"#)
  }

  @Test func initialisers() {
    let ritual = Ritual("mbr", "Review", cadence: .days(30), trigger: "a bet ends", duration: .hours(2))
    #expect(ritual.cadence == .days(30) && ritual.trigger == "a bet ends" && ritual.duration == .hours(2))
    #expect(Ritual.Attendance(role: "director", count: 9, team: "leads").count == 9)
    #expect(
      Cycle("q1", "Quarter", period: Period("2026-01-01", through: "2026-03-31"), purpose: "Choose").period
        != nil)
    #expect(
      Artifact("slate", "Slate", kind: .anchor, horizon: .days(90), refresh: .days(120)).kind == .anchor)
    #expect(
      SharedTerm("bet", "bet", usages: [SharedTerm.Usage("a wager", group: "finance")]).usages.count == 1)
    #expect(SharedTerm.Relation("bet", label: "is part of").term == "bet")
    #expect(ConsistencyRule("r", "One word", risk: .confusion, expiresOn: "2026-12-31").risk == .confusion)
    #expect(Lens(.wardley, entries: 0).entries == 0)
    #expect(TranslationEffort("PMs", people: 14, effortPerWeek: .personDays(0.75)).people == 14)
  }

  @Test func anArtifactIsChangedAfterItIsMade() {
    var artifact = Artifact("slate", "Slate")
    artifact.createdOn = "2026-02-01"
    artifact.changedOn = "2026-01-01"
    #expect(TableChecks.faults(in: artifact) == ["days.order /changedOn"])
    artifact.changedOn = "2026-02-01"
    #expect(TableChecks.faults(in: artifact).isEmpty)
  }

  @Test func cyclesAndTermsDoNotReferToThemselves() {
    var cycle = Cycle("annual", "Annual planning")
    cycle.interactions = ["budget"]
    #expect(TableChecks.circles(in: cycle).contains("/interactions/0 notToItself"))
    var term = SharedTerm("bet", "bet")
    term.relations = [SharedTerm.Relation("goal")]
    #expect(TableChecks.circles(in: term).contains("/relations/0/term notToItself"))
  }

  @Test func words() {
    NounChecks.expectWords(Artifact.Kind.self, "anchor instance dimensional")
    NounChecks.expectWords(Artifact.Purpose.self, "intent context anchor")
    NounChecks.expectWords(Artifact.Stability.self, "template reinvented")
    NounChecks.expectWords(Cycle.Phase.self, "diverge converge")
    NounChecks.expectWords(SharedTerm.Health.self, "core rare political")
    NounChecks.expectWords(Ritual.Health.self, "good mixed poor")
    NounChecks.expectWords(Cycle.Kind.self, "external calendar chosen")
    NounChecks.expectWords(ConsistencyRule.Risk.self, "confusion coordinationFailure reportingGap regulation")
    NounChecks.expectWords(Lens.Kind.self, "journey wardley teamBoundaries opportunities execution")
  }
}
