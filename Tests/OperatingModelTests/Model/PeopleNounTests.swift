import Testing

@testable import OperatingModel

@Suite struct PeopleNounTests {
  @Test func dependency() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "consumer": "checkout", "provider": "platform", "kind": "needs", "mode": "collaboration", "closeness": "transactional",
          "shouldBe": "collaborative", "weight": 2.5, "since": "2026-01-05", "until": "2026-02-16",
          "cause": "incentives", "note": "Both are measured by their own output.",
          "provenance": {"source": "retrospective"}, "annotations": {"tickets": 14}
        }
        """,
      Dependency("checkout", on: "platform"), #"{"consumer":"checkout","provider":"platform"}"#)
  }

  @Test func person() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "p7", "name": "Seven", "reportsTo": "p2", "role": "pm", "function": "product",
          "provenance": {"day": "2026-03-01"}, "annotations": {"site": "north"}
        }
        """,
      Person("p7"), #"{"id":"p7"}"#)
    #expect(Person("p7").label == "p7")
  }

  @Test func personAssignment() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "person": "p7", "team": "checkout", "bet": "retries", "workItem": "w5", "share": 0.4, "effort": "1.5pw",
          "period": "2026-01-01/2026-03-31", "provenance": {"author": "teams"}, "annotations": {"board": "B"}
        }
        """,
      Assignment("p7"), #"{"person":"p7"}"#)
  }

  @Test func role() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "pm", "name": "Product manager", "group": "leads", "mandate": "E-I",
          "provenance": {"source": "handbook"}, "annotations": {"grade": "none"}
        }
        """,
      JobRole("pm"), #"{"id":"pm"}"#)
  }

  @Test func managementTie() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "managers": ["p1", "p2"], "rituals": ["weekly"], "incentives": ["the team's health"], "note": "Since May.",
          "provenance": {"source": "interview"}, "annotations": {"k": true}
        }
        """,
      ManagementTie(["p1", "p2"]), #"{"managers":["p1","p2"]}"#)
  }

  @Test func initialisers() {
    let dependency = Dependency(
      "a", on: "b", mode: .facilitating, closeness: .supportive, shouldBe: .collaborative)
    #expect(dependency.mode == .facilitating && dependency.shouldBe == .collaborative)
    #expect(Person("p1", reportsTo: "p2", function: .design).reportsTo == "p2")
    #expect(Assignment("p1", team: "a", bet: "guide", share: 0.5).share == 0.5)
    #expect(JobRole("pm", "Product manager", mandate: .e ... .i).mandate == .e ... .i)
    #expect(ManagementTie(["p1", "p2"], rituals: ["weekly"]).rituals == ["weekly"])
  }

  @Test func aDependencyMayContradictItself() {
    var dependency = Dependency("a", on: "a")
    dependency.weight = -1
    dependency.since = "2026-02-01"
    dependency.until = "2026-01-01"
    #expect(
      TableChecks.faults(in: dependency) == [
        "number.range /weight", "days.order /until", "reference.self /provider",
      ])
    #expect(TableChecks.faults(in: Dependency("a", on: "b")).isEmpty)
  }

  @Test func peopleDoNotReportInACircle() {
    #expect(TableChecks.circles(in: Person("p1", reportsTo: "p2")).contains("/reportsTo forbidden"))
    #expect(Hierarchy([Person("p1", reportsTo: "p2"), Person("p2")]).depth(of: "p1") == 1)
  }

  @Test func words() {
    NounChecks.expectWords(Dependency.Mode.self, "collaboration xAsAService facilitating")
    NounChecks.expectWords(Dependency.Closeness.self, "transactional supportive collaborative fullyEmbedded")
    NounChecks.expectWords(Dependency.Cause.self, "strategy alignment incentives interface knowledge")
    NounChecks.expectWords(Person.Function.self, "product design engineering research data operations")
    #expect(Dependency.Closeness.transactional < .fullyEmbedded)
  }
}
