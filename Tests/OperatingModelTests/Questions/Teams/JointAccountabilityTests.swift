import Testing

@testable import OperatingModel

@Suite struct JointAccountabilityTests {
  /// C38's worked example: a product manager, a designer and two developers, with separate lines up to the top.
  private static var checkout: ProductOperatingSystem {
    var model = ProductOperatingSystem("Acme")
    model.add(Team("checkout", "Checkout"))
    let lines: [(String, String?)] = [
      ("ceo", nil), ("cpo", "ceo"), ("cto", "ceo"), ("pd", "cpo"), ("dd", "cpo"), ("dir", "cto"),
      ("em", "dir"), ("pm", "pd"), ("designer", "dd"), ("dev-1", "em"), ("dev-2", "em"),
    ]
    for (id, manager) in lines {
      model.add(Person(Identifier(id), reportsTo: manager.map { Identifier($0) }))
    }
    for (id, function) in [("pm", "product"), ("designer", "design"), ("dev-1", "engineering")] {
      model.people[Identifier(id)]?.function = Person.Function(rawValue: function)
    }
    for id in ["pm", "designer", "dev-1", "dev-2"] {
      model.add(Assignment(Identifier(id), team: "checkout"))
    }
    for id in ["weekly", "monthly"] as [Identifier<Ritual>] { model.add(Ritual(id, "A meeting")) }
    return model
  }

  @Test func fourLevelsUp() throws {
    let answer = try Self.checkout.resolved().ask(.jointAccountability)
    let row = try #require(answer.teams["checkout"])
    #expect(row.managers == ["dd", "em", "pd"])
    #expect(row.common == "ceo" && row.levels == 4)
    #expect(row.bond == .notRecorded && row.rituals.isEmpty && row.incentives.isEmpty)
    #expect(row.people == 4 && row.withoutLine == 0)
    #expect(
      answer.lines == [
        .init(team: "checkout", manager: "em", people: 2, functions: [.engineering]),
        .init(team: "checkout", manager: "dd", people: 1, functions: [.design]),
        .init(team: "checkout", manager: "pd", people: 1, functions: [.product]),
      ])
    try AnswerChecks.expectFaithful(.jointAccountability, of: Self.checkout)
    try AnswerChecks.expectSilent(.jointAccountability)
  }

  @Test func findingsShowTheirWork() throws {
    var model = Self.checkout
    func told() throws -> Finding {
      let findings = try model.resolved().ask(.jointAccountability).findings
      #expect(findings.count == 1 && findings.first?.hanging == Finding.Hanging(4, "member"))
      return try #require(findings.first)
    }
    var finding = try told()
    #expect(finding.code == FindingKind<JointAccountability>.notRecorded.code)
    #expect(
      finding.statement
        == "The people of “Checkout” report to “dd”, “em” and “pd”, of whom no ritual or incentive is recorded that any two share. The first to whom all of them report is “ceo”, 4 levels up."
    )
    #expect(
      finding.facts.map { "\($0.field): \($0.value)" } == [
        "managers: “dd”, “em” and “pd”", "shared rituals: not recorded", "shared incentives: not recorded",
        "common manager: “ceo”", "levels up: 4",
      ])
    #expect(finding.others.map(\.id) == ["dd", "em", "pd"])
    model.add(ManagementTie(["pd", "dd"], rituals: ["weekly"]))
    finding = try told()
    #expect(finding.code == FindingKind<JointAccountability>.partial.code)
    #expect(
      finding.statement
        == "The people of “Checkout” report to 3 managers, in 2 circles by what they are recorded to share: “dd” and “pd”; “em” alone. The first to whom all of them report is “ceo”, 4 levels up."
    )
    #expect(finding.facts.map(\.value) == ["“dd”, “em” and “pd”", "1", "not recorded", "“ceo”", "4"])
    model.add(ManagementTie(["em", "pd", "cto"], incentives: ["the team's health"]))
    finding = try told()
    #expect(finding.code == FindingKind<JointAccountability>.distant.code)
    #expect(
      finding.statement
        == "The managers of “Checkout”, “dd”, “em” and “pd”, share 1 ritual and 1 incentive. The first to whom all of them report is “ceo”, 4 levels up."
    )
    #expect(
      finding.heuristics.map(\.rule) == [
        "a team splits where its managers form none",
        "leaders collaborate at least as much as the work needs",
        "the first common manager at most 2 levels up",
      ])
    let near = try model.resolved().ask(.jointAccountability { $0.farthest = 4 })
    #expect(near.findings.isEmpty && near.teams["checkout"]?.bond == .all)
    try AnswerChecks.expectFaithful(.jointAccountability, of: model)
  }

  @Test func aTieCountsOnlyWhereTwoOfTheManagersShareSomething() throws {
    var model = Self.checkout
    model.add(ManagementTie(["pd", "dd", "em"]))
    model.add(ManagementTie(["pd", "cpo"], rituals: ["weekly"]))
    model.add(ManagementTie(["em", "em"], incentives: ["delivery"]))
    let row = try #require(try model.resolved().ask(.jointAccountability).teams["checkout"])
    #expect(row.bond == .notRecorded && row.rituals.isEmpty && row.circles.count == 3)
  }

  @Test func oneManagerAnswersForAll() throws {
    var model = Self.checkout
    model.assignments = ["dev-1", "dev-2"].map { Assignment(Identifier($0), team: "checkout") }
    let answer = try model.resolved().ask(.jointAccountability)
    let row = try #require(answer.teams["checkout"])
    #expect(row.managers == ["em"] && row.common == "em" && row.levels == 1 && row.bond == .oneManager)
    #expect(answer.findings.isEmpty)
  }

  @Test func whoLeadsTheOthersIsAMember() throws {
    var model = Self.checkout
    // The engineering manager works in the team: the line out of it goes to the director.
    model.add(Assignment("em", team: "checkout"))
    let row = try #require(try model.resolved().ask(.jointAccountability).teams["checkout"])
    #expect(row.managers == ["dd", "dir", "pd"] && row.common == "ceo" && row.levels == 4)
    // With developers alone, the engineering manager is the one in common.
    model.assignments = ["em", "dev-1", "dev-2"].map { Assignment(Identifier($0), team: "checkout") }
    let led = try model.resolved().ask(.jointAccountability)
    #expect(led.teams["checkout"]?.managers == ["em"] && led.teams["checkout"]?.common == "em")
    #expect(led.lines.map(\.people) == [2])
    // The head of the company may be a member, too, and reports to nobody.
    model.assignments = ["ceo", "dev-1", "pm"].map { Assignment(Identifier($0), team: "checkout") }
    let top = try #require(try model.resolved().ask(.jointAccountability).teams["checkout"])
    #expect(top.common == "ceo" && top.levels == 4 && top.withoutLine == 0)
    #expect(top.managers == ["em", "pd"])
  }

  @Test func aTeamOfOneHasAManager() throws {
    var model = Self.checkout
    model.assignments = [Assignment("pm", team: "checkout"), Assignment("pm", team: "checkout")]
    let row = try #require(try model.resolved().ask(.jointAccountability).teams["checkout"])
    #expect(row.people == 1 && row.common == "pd" && row.levels == 1 && row.bond == .oneManager)
    model.assignments = [Assignment("ceo", team: "checkout")]
    let alone = try model.resolved().ask(.jointAccountability)
    #expect(alone.teams["checkout"]?.bond == nil && alone.teams["checkout"]?.withoutLine == 1)
    #expect(alone.findings.isEmpty)
  }

  @Test func whatIsNotRecordedIsSaid() throws {
    var model = Self.checkout
    model.add(Team("other", "Other"))
    model.add(Person("new"))
    model.add(Assignment("new", team: "checkout"))
    model.people["cto"]?.reportsTo = nil
    let answer = try model.resolved().ask(.jointAccountability)
    let row = try #require(answer.teams["checkout"])
    #expect(row.common == nil && row.levels == nil && row.withoutLine == 1)
    #expect(answer.findings[0].statement.hasSuffix("No one to whom all of them report is recorded."))
    #expect(
      answer.gaps.map(\.key) == [
        "assignments.team", "people.reportsTo", "people.reportsTo", "managementTies",
      ])
    #expect(answer.gaps.map(\.missing) == [1, 1, 1, 0] && answer.gaps.map(\.outOf) == [2, 5, 1, 0])
    #expect(answer.gaps.map(\.ids) == [["other"], [], ["checkout"], []] && answer.notes.isEmpty)
    // A group of teams has no members that could be missing.
    model.teams["other"]?.unit = .group
    #expect(try model.resolved().ask(.jointAccountability).gaps.count == 3)
  }

  @Test func thoseWhoseManagersShareLeastComeFirst() throws {
    var model = Self.checkout
    model.add(Team("a", "One manager"))
    model.add(Assignment("dev-1", team: "a"))
    model.add(Team("b", "Two"))
    for id in ["pm", "designer"] { model.add(Assignment(Identifier(id), team: "b")) }
    model.add(ManagementTie(["pd", "dd"], rituals: ["weekly"]))
    let answer = try model.resolved().ask(.jointAccountability)
    #expect(answer.teams.map(\.id) == ["checkout", "b", "a"])
    #expect(answer.lines.map(\.team) == ["checkout", "checkout", "checkout", "b", "b", "a"])
    try AnswerChecks.expectFaithful(.jointAccountability, of: model)
  }

  @Test func linesInACircleEndTheSearch() throws {
    var model = Self.checkout
    model.people["ceo"]?.reportsTo = "dir"
    #expect(throws: Problems.self) { try model.resolved() }
    let answer = try model.resolved(tolerating: [.containmentCycle]).ask(.jointAccountability)
    #expect(answer.teams["checkout"]?.managers == ["dd", "em", "pd"])
    #expect(answer.teams["checkout"]?.common == nil)
    #expect(answer.notes.contains { $0.contains("in a circle") })
  }

  // MARK: Against the plain way

  @Test func sameAsWalkingUp() throws {
    for seed in 0..<150 {
      var cases = RandomCases(seed: seed)
      var model = ProductOperatingSystem.with(Team("t", "Team"))
      let count = cases.int(1...9)
      let parents = (0..<count).map { $0 == 0 || cases.int(0...5) == 0 ? nil : cases.int(0...($0 - 1)) }
      for (number, parent) in parents.enumerated() {
        model.add(Person(Identifier("p\(number)"), reportsTo: parent.map { Identifier("p\($0)") }))
      }
      let members = Set((0..<cases.int(1...4)).map { _ in cases.int(0...(count - 1)) })
      for member in members { model.add(Assignment(Identifier("p\(member)"), team: "t")) }
      func above(_ person: Int) -> [Int] {
        var line: [Int] = []
        var next = parents[person]
        while let node = next {
          line.append(node)
          next = parents[node]
        }
        return line
      }
      // Whom every other member with a line has above: the lowest such, who has at least one below.
      let lined = members.filter { parents[$0] != nil }
      let common = (0..<count).filter { boss in
        let others = lined.filter { $0 != boss }
        return !others.isEmpty && others.allSatisfy { above($0).contains(boss) }
          && members.filter { parents[$0] == nil && $0 != boss }.allSatisfy { !above(boss).contains($0) }
      }.max { above($0).count < above($1).count }
      let expected = common.map { Identifier<Person>("p\($0)") }
      let row = try #require(
        try OtherOrder.of(model, seed: seed).resolved().ask(.jointAccountability).teams["t"])
      #expect(row.common == expected, "seed \(seed): \(parents), \(members)")
      if let common {
        let levels = lined.filter { $0 != common }.compactMap { above($0).firstIndex(of: common) }.max()
        #expect(row.levels == levels.map { $0 + 1 }, "seed \(seed)")
      }
      #expect(
        row.managers.allSatisfy {
          $0 == row.common || !members.contains(Int($0.rawValue.dropFirst()) ?? -1)
            || model.people[$0]?.reportsTo == nil
        }, "seed \(seed)")
    }
  }

  @Test func manyTeamsOverALongLine() throws {
    var model = ProductOperatingSystem("Deep")
    for number in 0..<3000 {
      model.add(Person(Identifier("p\(number)"), reportsTo: number == 0 ? nil : Identifier("p\(number - 1)")))
    }
    for number in 0..<300 {
      let team = Identifier<Team>("t\(number)")
      model.add(Team(team, "Team"))
      model.add(Assignment("p2999", team: team))
      model.add(Assignment(Identifier("p\(number + 1)"), team: team))
    }
    let answer = try model.resolved().ask(.jointAccountability)
    #expect(answer.teams["t7"]?.common == "p8" && answer.teams["t7"]?.levels == 2991)
  }
}
