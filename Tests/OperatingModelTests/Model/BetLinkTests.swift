import Testing

@testable import OperatingModel

@Suite struct BetLinkTests {
  @Test func linksAreKept() throws {
    let link = BetLink("continues", "b")
    try NounChecks.expectFaithful(full: link, minimal: link)
    NounChecks.expectWords(BetLinkKind.self, "")
    NounChecks.expectWords(DependencyStrength.self, "hard soft")
    var bet = Bet("a", "A")
    bet.links = [link, BetLink("replaces", "b")]
    #expect(try Bet(json: bet.json) == bet)
  }

  @Test func linksLeadToOtherBets() throws {
    var system = ProductOperatingSystem("Acme")
    var bet = Bet("a", "A")
    bet.links = [BetLink("continues", "a"), BetLink("continues", "gone"), BetLink("continues", "b")]
    system.add(bet)
    system.add(Bet("b", "B"))
    let resolved = try system.resolved(tolerating: [.selfReference, .unknownReference])
    #expect(
      resolved.setAside.map { "\($0.code) \($0.path)" } == [
        "reference.self /bets/0/links/0/to", "reference.unknown /bets/0/links/1/to",
      ])
    #expect(resolved.model.bets["a"]?.links == [BetLink("continues", "b")])
  }
}
