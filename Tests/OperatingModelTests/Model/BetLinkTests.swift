import Testing

@testable import OperatingModel

@Suite struct BetLinkTests {
  @Test func linksAreKept() throws {
    let link = Bet.Link("continues", to: "b")
    try NounChecks.expectFaithful(full: Bet.Link("continues", to: "b", weight: 2), minimal: link)
    NounChecks.expectWords(Bet.Link.Kind.self, "")
    NounChecks.expectWords(DependencyStrength.self, "hard soft")
    var bet = Bet("a", "A")
    bet.links = [link, Bet.Link("replaces", to: "b")]
    #expect(try Bet(json: bet.json) == bet)
  }

  @Test func linksLeadToOtherBets() throws {
    var system = ProductOperatingSystem("Acme")
    var bet = Bet("a", "A")
    bet.links = [
      Bet.Link("continues", to: "a"), Bet.Link("continues", to: "gone"), Bet.Link("continues", to: "b"),
    ]
    system.add(bet)
    system.add(Bet("b", "B"))
    let resolved = try system.resolved(tolerating: [.selfReference, .unknownReference])
    #expect(
      resolved.setAside.map { "\($0.code) \($0.path)" } == [
        "reference.self /bets/0/links/0/to", "reference.unknown /bets/0/links/1/to",
      ])
    #expect(resolved.model.bets["a"]?.links == [Bet.Link("continues", to: "b")])
  }
}
