import Testing

@testable import OperatingModel

@Suite struct IntentFlowNounTests {
  @Test func insight() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "i1", "name": "Firms leave in week two", "day": "2026-01-12", "source": "interviews",
          "impact": "im1", "metrics": ["activation"], "note": "Small firms only",
          "provenance": {"author": "research"}, "annotations": {"k": "v"}
        }
        """,
      Insight("i1"), #"{"id":"i1"}"#)
  }

  @Test func opportunity() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "o1", "name": "A calmer second week", "insights": ["i1"], "horizon": "quarters", "stage": "B",
          "driver": "retention", "certainty": 0.8, "size": {"low": 0.2, "high": 0.8}, "nature": "Easy to test",
          "valueTypes": ["protectRevenue"],
          "isCoreProblem": true,
          "provenance": {"author": "research"}, "annotations": {"k": "v"}
        }
        """,
      Opportunity("o1"), #"{"id":"o1"}"#)
  }

  @Test func option() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "op1", "name": "A guide on day eight", "opportunity": "o1", "bet": "guide",
          "rejectedInFavourOf": "op2", "reason": "Too late", "provenance": {"author": "team"},
          "annotations": {"k": "v"}
        }
        """,
      BetOption("op1"), #"{"id":"op1"}"#)
  }

  @Test func release() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "r1", "name": "4.2", "bets": ["guide"], "areas": ["guides"], "day": "2026-02-02", "visibility": "internal",
          "note": "Behind a flag", "provenance": {"source": "pipeline"}, "annotations": {"k": "v"}
        }
        """,
      Release("r1"), #"{"id":"r1"}"#)
  }

  @Test func impact() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "im1", "name": "Fewer leave", "releases": ["r1"], "bet": "guide", "day": "2026-03-02",
          "expected": "a tenth fewer", "observed": "a twentieth fewer", "learned": "Large firms did not notice.",
          "surprises": ["Support cases rose."], "metrics": ["activation"], "changedDecision": false,
          "movedNothing": true,
          "provenance": {"source": "analysis"}, "annotations": {"k": "v"}
        }
        """,
      Impact("im1"), #"{"id":"im1"}"#)
  }

  @Test func launch() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "l1", "name": "Spring", "tier": "tier1", "releases": ["r1"], "day": "2026-04-01", "leadTime": "12d",
          "realisation": "2026-04-01/2026-09-30", "owner": "growth", "reviewOn": "2026-07-01",
          "provenance": {"source": "calendar"}, "annotations": {"k": "v"}
        }
        """,
      Launch("l1"), #"{"id":"l1"}"#)
  }

  @Test func review() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "rv1", "name": "Guide", "bet": "guide", "day": "2026-05-01", "expected": "more firms stay",
          "observed": "some do", "learned": "It is too late by then.", "surprises": ["Nobody read it."],
          "next": "Try day two",
          "decisionQuality": {
            "timelyInformation": "missing", "senseMaking": "partial", "fitApproach": "present", "focus": "missing",
            "timing": "partial", "flow": "present", "safeEnvironment": "missing", "skill": "partial"
          },
          "rank": 3, "isUnknown": true, "tradeRatio": 5,
          "provenance": {"author": "team"}, "annotations": {"k": "v"}
        }
        """,
      Review("rv1"), #"{"id":"rv1"}"#)
  }

  @Test func judgingGuide() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "g1", "name": "Second week", "opportunity": "o1",
          "criteria": [
            {
              "text": "Likely to keep small firms", "form": "probabilityOfImpact", "namesTarget": true,
              "target": "firms that stay", "metric": "activation"
            },
            {"text": "Delights", "namesTarget": false}
          ],
          "options": [{"name": "A guide", "option": "op1", "passes": true}],
          "provenance": {"author": "team"}, "annotations": {"k": "v"}
        }
        """,
      JudgingGuide("g1"), #"{"id":"g1"}"#)
  }

  @Test func initialisers() {
    #expect(Insight("i2", "Large firms stay", day: "2026-03-03", impact: "im1").impact == "im1")
    #expect(Opportunity("o1", "Calm", insights: ["i1"], horizon: .quarters, stage: .b).insights == ["i1"])
    #expect(
      BetOption("op1", "Guide", opportunity: "o1", rejectedInFavourOf: "op2").rejectedInFavourOf == "op2")
    #expect(Release("r1", "4.2", bets: ["guide"], day: "2026-02-02").bets == ["guide"])
    #expect(Impact("im1", "Fewer leave", releases: ["r1"], metrics: ["activation"]).releases == ["r1"])
    #expect(Launch("l1", "Spring", tier: .tier1, releases: ["r1"], owner: "growth").owner == "growth")
    #expect(Review("rv1", "Guide", bet: "guide", rank: 2).rank == 2)
    #expect(JudgingGuide("g1", "Second week", opportunity: "o1").opportunity == "o1")
    #expect(
      JudgingGuide.Criterion("Likely to keep firms", form: .probabilityOfImpact, namesTarget: true)
        .namesTarget == true)
    #expect(JudgingGuide.JudgedOption("A guide", option: "op1", passes: false).option == "op1")
  }

  @Test func aLaunchIsReviewedAfterIt() {
    var launch = Launch("l1", "Spring", day: "2026-04-01")
    launch.reviewOn = "2026-04-01"
    #expect(TableChecks.faults(in: launch).isEmpty)
    launch.reviewOn = "2026-03-31"
    #expect(TableChecks.faults(in: launch) == ["days.order /reviewOn"])
  }

  @Test func anOptionIsNotRejectedForItself() {
    #expect(
      TableChecks.circles(in: BetOption("op1", "Guide", opportunity: "o1", rejectedInFavourOf: "op2"))
        .contains(
          "/rejectedInFavourOf notToItself"))
  }

  @Test func words() {
    NounChecks.expectWords(Review.DecisionQuality.Strength.self, "missing partial present")
    NounChecks.expectWords(
      JudgingGuide.Criterion.Form.self,
      "probabilityOfImpact rangeOfImpact alignment learning incrementalApproach")
  }
}
