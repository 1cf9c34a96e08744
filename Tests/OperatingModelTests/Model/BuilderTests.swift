import Testing

import OperatingModel

@Suite("Saying a company in a builder")
struct BuilderTests {
  private typealias Said = ProductOperatingSystem.Statements

  private static func company(isGrown: Bool, @ProductOperatingSystem.Builder _ more: () -> Said)
    -> ProductOperatingSystem
  {
    ProductOperatingSystem("Acme") {
      Team("billing", "Billing")
      for number in 1...2 { Team("squad-\(number)") }
      [Bet("retries"), Bet("invoices")]
      if isGrown {
        Team("platform")
        Dependency("billing", on: "platform")
      } else {
        Bet("platform")
      }
      if isGrown { Metric("share") }
      more()
    }
  }

  @Test("Nouns, facts, lists, loops, branches and parts stand in the order in which they are said")
  func everything() {
    let grown = Self.company(isGrown: true) {
      Bet("last")
      Influence("a", .increases, "b")
    }
    #expect(grown.teams.map(\.id) == ["billing", "squad-1", "squad-2", "platform"])
    #expect(grown.bets.map(\.id) == ["retries", "invoices", "last"])
    #expect(grown.metrics.map(\.id) == ["share"] && grown.dependencies.count == 1)
    #expect(grown.influences.map(\.to) == ["b"])

    let young = Self.company(isGrown: false) {}
    #expect(young.teams.map(\.id) == ["billing", "squad-1", "squad-2"] && young.metrics.isEmpty)
    #expect(young.bets.map(\.id) == ["retries", "invoices", "platform"] && young.influences.isEmpty)
  }

  @Test("What is added by one call or by several is the same")
  func added() {
    let teams = [Team("a"), Team("b")]
    var (one, each) = (ProductOperatingSystem("Acme"), ProductOperatingSystem("Acme"))
    one.add(teams)
    for team in teams { each.add(team) }
    #expect(one == each && one.teams.count == 2)
    one.add(teams.lazy.map { Bet(Identifier($0.id.rawValue)) })
    one.add([Metric("m"), Influence("m", .increases, "n")] as [any Sayable])
    one.add(ProductOperatingSystem.Statements([Metric("n"), Team("c")]))
    #expect(one.bets.map(\.id) == ["a", "b"] && one.metrics.map(\.id) == ["m", "n"])
    #expect(one.influences.count == 1 && one.teams.map(\.id) == ["a", "b", "c"])
    // A duplicate is set aside, and not lost on the way.
    one.add([Team("a")])
    #expect(one.teams.duplicates.count == 1)
  }
}
