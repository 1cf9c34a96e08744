import Testing

@testable import OperatingModel

@Suite struct BetTeamsTests {
  @Test func halden() throws {
    let teams = try Fixtures.company("halden").resolved().betTeams()
    let parts = teams.parts(of: "one-booking")
    #expect(parts.map(\.team) == ["booking", "billing", "mainframe-integration", "pricing", "yard-ops"])
    #expect(parts.map(\.role) == [.owner, .contributor, .contributor, .contributor, .contributor])
    #expect(teams.owned(by: "booking") == ["one-booking"] && teams.contributed(by: "booking") == [])
    #expect(
      teams.partners(of: "billing").map(\.team) == [
        "booking", "mainframe-integration", "pricing", "yard-ops",
      ])
  }

  /// T5 contributes to three bets of three teams, and shares none of its own.
  @Test func larkspur() throws {
    let teams = try Fixtures.company("larkspur").resolved().betTeams()
    #expect(teams.contributed(by: "T5") == ["B10", "B13", "B8"] && teams.owned(by: "T5") == [])
    #expect(
      teams.partners(of: "T5") == [
        .init(team: "T1", bets: 1), .init(team: "T3", bets: 1), .init(team: "T6", bets: 1),
      ])
    #expect(teams.unowned == ["B0", "B1", "B12", "B2", "B3"])
    #expect(teams.owner(of: "B0") == nil && teams.parts(of: "B0") == [])
  }

  @Test func everyRole() throws {
    var bet = Bet("b", "B", owner: "own")
    bet.contributors = [
      Bet.Contribution("two", level: .small, ask: "a form"), Bet.Contribution("own", level: .large),
      Bet.Contribution("two", level: .medium),
      Bet.Contribution("one"),
    ]
    let model = ProductOperatingSystem("m") {
      Team("own", "Own")
      Team("one", "One")
      Team("two", "Two")
      Team("paid", "Paid")
      bet
      Bet("alone", "Alone", owner: "one")
      CostPlan(
        "c", "C", bet: "b",
        teams: [
          CostPlan.CostedTeam(team: "paid"), CostPlan.CostedTeam(team: "two"),
          CostPlan.CostedTeam(team: "own"), CostPlan.CostedTeam(name: "X"),
        ])
    }
    let teams = try model.resolved().betTeams()
    let parts = teams.parts(of: "b")
    #expect(parts.map(\.team) == ["own", "one", "two", "paid"])
    #expect(parts.map(\.role) == [.owner, .contributor, .contributor, .costed])
    #expect(parts.map { $0.asks.map(\.level) } == [[.large], [nil], [.small, .medium], []])
    #expect(teams.teams(of: "b") == ["one", "own", "two"], "a cost plan alone makes no team of it")
    #expect(teams.owned(by: "one") == ["alone"] && teams.contributed(by: "own") == [])
    #expect(teams.partners(of: "two") == [.init(team: "one", bets: 1), .init(team: "own", bets: 1)])
    #expect(teams.partners(of: "paid") == [] && teams.partners(of: "missing") == [])
    #expect(teams.parts(of: "missing") == [] && teams.teams(of: "missing") == [])
  }

  @Test func onlyWhatIsLookedAt() throws {
    var done = Bet("done", "Done", owner: "t")
    done.state = .done
    done.contributors = ["u"]
    let model = ProductOperatingSystem("m") {
      Team("t", "T")
      Team("u", "U")
      done
      Bet("new", "New", owner: "t")
      CostPlan("c", "C", bet: "done", teams: [CostPlan.CostedTeam(team: "u")])
    }
    let system = try model.resolved()
    let open = system.betTeams(in: .usual)
    #expect(open.owned(by: "t") == ["new"] && open.contributed(by: "u") == [] && open.unowned == [])
    #expect(open.owner(of: "done") == nil && open.parts(of: "done") == [] && open.teams(of: "done") == [])
    #expect(system.betTeams().owned(by: "t") == ["done", "new"])
    #expect(system.betTeams(in: .over).contributed(by: "u") == ["done"])
  }

  @Test func agreesWithLookingAtEachBet() throws {
    for seed in 0..<300 {
      var random = RandomCases(seed: seed)
      let system = try random.readingModel().resolved()
      let scope = random.one(of: OpenScope.allCases)
      let teams = system.betTeams(in: scope)
      let bets = system.openness(of: \.bets).those(in: scope)
      func all(_ bet: Bet) -> Set<Identifier<Team>> {
        Set(bet.contributors.map(\.team)).union(bet.owner.map { [$0] } ?? [])
      }
      for bet in bets {
        #expect(teams.teams(of: bet.id) == all(bet).sorted(), "seed \(seed)")
        #expect(teams.owner(of: bet.id) == bet.owner, "seed \(seed)")
        let costed = system.model.costPlans.filter { $0.bet == bet.id }.flatMap {
          $0.teams.compactMap(\.team)
        }
        let parts = teams.parts(of: bet.id)
        #expect(parts.filter { $0.role != .costed }.map(\.team).sorted() == all(bet).sorted(), "seed \(seed)")
        #expect(
          parts.filter { $0.role == .costed }.map(\.team) == Set(costed).subtracting(all(bet)).sorted(),
          "seed \(seed)")
      }
      #expect(teams.unowned == bets.filter { $0.owner == nil }.map(\.id), "seed \(seed)")
      for team in system.model.teams.map(\.id) {
        #expect(teams.owned(by: team) == bets.filter { $0.owner == team }.map(\.id), "seed \(seed)")
        let others = bets.filter { $0.owner != team && all($0).contains(team) }
        #expect(teams.contributed(by: team) == others.map(\.id), "seed \(seed)")
        let shared = bets.filter { all($0).contains(team) }
        let partners = system.model.teams.sortedByID.map(\.id).compactMap { other -> BetTeams.Partner? in
          let count = shared.count { all($0).contains(other) }
          return other == team || count == 0 ? nil : .init(team: other, bets: count)
        }
        #expect(teams.partners(of: team) == partners, "seed \(seed)")
      }
    }
  }
}
