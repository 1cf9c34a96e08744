import Testing

import OperatingModel

@Suite("Saying more of a value than its initialiser takes")
struct WithTests {
  @Test("The builder takes a noun and a fact with what is changed of them")
  func builder() {
    let acme = ProductOperatingSystem("Acme") {
      Team("billing", "Billing", size: 6).with { $0.kind = "squad" }
      Dependency("billing", on: "platform").with {
        $0.note = "Every Monday"
        $0.weight = 2
      }
      if true { Bet("retries", "Retry failed cards").with { $0.targetOn = "2026-09-30" } }
      for id in ["a", "b"] { Bet(Identifier(id), "A bet").with { $0.progress = 0.5 } }
    }
    #expect(acme.teams["billing"]?.kind == "squad" && acme.teams["billing"]?.size == 6)
    #expect(acme.dependencies.map(\.note) == ["Every Monday"] && acme.dependencies.map(\.weight) == [2])
    #expect(acme.bets["retries"]?.targetOn == "2026-09-30")
    #expect(acme.bets.map(\.progress) == [nil, 0.5, 0.5])
  }

  @Test("The value itself stays as it was, and an error leaves nothing behind")
  func values() {
    struct Refusal: Error {}
    let guide = Bet("guide", "A guide")
    #expect(guide.with { $0.name = "Another" }.name == "Another" && guide.name == "A guide")
    #expect(throws: Refusal.self) { try guide.with { _ in throw Refusal() } }
  }

  @Test("Parts and whole systems have it too")
  func records() {
    #expect(Bet.Link("continues", to: "a").with { $0.to = "b" } == Bet.Link("continues", to: "b"))
    let acme = ProductOperatingSystem("Acme").with { $0.add(Team("billing", "Billing")) }
    #expect(acme.teams.count == 1)
  }
}
