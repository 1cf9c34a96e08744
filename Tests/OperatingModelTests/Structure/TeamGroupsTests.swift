import Testing

@testable import OperatingModel

@Suite struct TeamGroupsTests {
  @Test func pocketfern() throws {
    let groups = try Fixtures.company("pocketfern").resolved().teamGroups()
    #expect(groups.groups == ["pocketfern"] && groups.reason("pocketfern") == .kind)
    #expect(groups.teams == ["squad-1", "squad-2", "squad-3"] && groups.heads == [])
    #expect(groups.hierarchy.children(of: "pocketfern").count == 3)
  }

  @Test func larkspurHasNone() throws {
    let groups = try Fixtures.company("larkspur").resolved().teamGroups()
    #expect(groups.groups == [] && groups.teams.count == 9)
  }

  static func groups(
    kinds: Set<Team.Kind> = Team.Kind.groups, editing edit: (inout ProductOperatingSystem) -> Void
  ) throws -> TeamGroups {
    var model = ProductOperatingSystem("g") {
      Team("head", "Head")
      Team("part", "Part", parent: "head")
      Person("p")
    }
    edit(&model)
    return try model.resolved().teamGroups(kinds: kinds)
  }

  @Test func teamsBelowAndNothingOfItsOwn() throws {
    let groups = try Self.groups { _ in }
    #expect(groups.reason("head") == .teamsBelow && groups.reason("part") == nil)
    #expect(groups.isGroup("head") && !groups.isGroup("part") && !groups.isGroup("missing"))
    let owner = try Self.groups { $0.add(Bet("b", "B", owner: "head")) }
    #expect(owner.reason("head") == .teamsBelow, "a group answers for bets, too")
    let own = try Self.groups {
      var bet = Bet("b", "B", owner: "head")
      bet.contributors = ["head"]
      $0.add(bet)
    }
    #expect(own.reason("head") == .teamsBelow, "who contributes to its own bet answers for it")
  }

  @Test func whatWorksItselfIsATeam() throws {
    let edits: [(inout ProductOperatingSystem) -> Void] = [
      { $0.teams["head"]?.flow = Team.FlowWindow(workInProgress: 3) },
      { $0.teams["head"]?.slots = Team.Slots(primary: 0.6, secondary: 0.2, adHoc: 0.2) },
      { $0.add(Assignment("p", team: "head")) },
      {
        var bet = Bet("b", "B", owner: "part")
        bet.contributors = ["head"]
        $0.add(bet)
      },
    ]
    for edit in edits {
      let groups = try Self.groups(editing: edit)
      #expect(groups.groups == [] && groups.heads == ["head"] && groups.teams == ["head", "part"])
    }
  }

  @Test func kindsAreTheCompanysWords() throws {
    for kind in ["productGroup", "group", "community", "board"] {
      let groups = try Self.groups { $0.teams["part"]?.kind = Team.Kind(kind) }
      #expect(groups.reason("part") == .kind)
    }
    let tribe = try Self.groups(kinds: ["tribe"]) {
      $0.teams["part"]?.kind = "tribe"
      $0.teams["head"]?.kind = .productGroup
    }
    #expect(tribe.reason("part") == .kind && tribe.reason("head") == .teamsBelow)
    let working = try Self.groups {
      $0.teams["head"]?.kind = "group"
      $0.teams["head"]?.flow = Team.FlowWindow(workInProgress: 3)
    }
    #expect(working.reason("head") == .kind, "what it is called comes first")
    #expect(try Self.groups { $0.teams["part"]?.kind = "squad" }.teams == ["part"])
  }
}
