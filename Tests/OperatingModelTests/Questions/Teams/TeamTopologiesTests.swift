import Testing

@testable import OperatingModel

@Suite struct TeamTopologiesTests {
  @Test func larkspursPlatformsCollaborate() throws {
    let answer = try askTeams(.teamTopologies, of: Fixtures.company("larkspur"))
    let data = try #require(answer.teams["T6"])
    #expect(data.dependencies == 5 && data.collaboration == 3 && data.xAsAService == 2)
    #expect(data.collaborationShare == 0.6 && data.age == .cannotTell)
    #expect(answer.teams["T5"]?.collaborationShare == 0.75)
    #expect(answer.findings.map(\.key.subject).sorted() == ["T5", "T6"])
    #expect(answer.facilitations.map(\.helps) == ["T2", "T4"])
    #expect(answer.facilitations.allSatisfy { $0.age == .cannotTell && $0.days == nil })
    let finding = try #require(answer.findings.first { $0.subject.id == "T6" })
    #expect(
      finding.statement
        == "“Data Platform” is a platform, and 3 of the 5 ways in which teams consume from it (60%) are collaboration; for how long cannot be told."
    )
    #expect(finding.others.map(\.id) == ["T3", "T4", "T9"] && finding.hanging == Finding.Hanging(3, "team"))
    #expect(finding.facts.map(\.field) == ["set up as", "collaborates with", "since"])
    #expect(finding.facts.first?.value == "platform" && finding.facts.last?.value == "not recorded")
    #expect(
      finding.heuristics.map(\.rule) == [
        "at most 50% collaboration beyond a cycle of 6 weeks", "a platform is used as a service",
      ])
    #expect(answer.gaps.map(\.key) == ["teams.paradigms", "asOf"] && answer.notes.isEmpty)
  }

  /// A platform with three that collaborate since a day, and two that use it as a service.
  static func platform(since: When?, _ edit: (inout Team) -> Void = { _ in }) -> ProductOperatingSystem {
    .built { acme in
      acme.asOf = "2026-11-21"
      acme.add(
        Team.of("p") {
          $0.topology = .platform
          edit(&$0)
        })
      for number in 1...5 {
        let id = Identifier<Team>("c\(number)")
        acme.add(Team.of(id))
        var dependency = Dependency(id, on: "p", mode: number <= 3 ? .collaboration : .xAsAService)
        dependency.since = since
        acme.add(dependency)
      }
    }
  }

  @Test func howLongDecides() throws {
    // 42 days are a cycle; the 43rd is more than one.
    var answer = try askTeams(.teamTopologies, of: Self.platform(since: "2026-10-10"))
    #expect(answer.teams["p"]?.age == .within && answer.findings.isEmpty)
    answer = try askTeams(.teamTopologies, of: Self.platform(since: "2026-10-09"))
    #expect(answer.teams["p"]?.age == .beyond && answer.findings(.platformCollaborates).count == 1)
    #expect(
      answer.findings[0].statement.hasSuffix("are collaboration, mostly for more than a cycle."))
    answer = try askTeams(.teamTopologies, of: Self.platform(since: nil))
    #expect(answer.teams["p"]?.age == .cannotTell && answer.findings.count == 1)
    #expect(answer.gaps.contains { $0.key == "dependencies.since" && $0.ids == ["p"] && $0.outOf == 1 })
    // One of three is young: what is old is 2 of 5, and the rest is not all unknown.
    var mixed = Self.platform(since: "2026-01-01")
    mixed.dependencies[0].since = "2026-11-01"
    #expect(try mixed.resolved().ask(.teamTopologies).teams["p"]?.age == .within)
    mixed.dependencies[0].since = nil
    #expect(try mixed.resolved().ask(.teamTopologies).teams["p"]?.age == .cannotTell)
    mixed.asOf = nil
    #expect(try mixed.resolved().ask(.teamTopologies).teams["p"]?.age == .cannotTell)
    #expect(try mixed.resolved().ask(.teamTopologies(on: "2026-11-21")).teams["p"]?.age == .cannotTell)
  }

  @Test func halfIsNotMost() throws {
    var model = Self.platform(since: nil)
    model.dependencies[0].mode = nil
    let answer = try model.resolved().ask(.teamTopologies)
    #expect(answer.teams["p"]?.collaborationShare == 0.5 && answer.findings.isEmpty)
    #expect(
      answer.gaps.map(\.description).contains(
        "The mode is not recorded for 1 of 5 dependencies; no share counts it."))
    let strict = TeamTopologies.teamTopologies { $0.mostCollaboration = 0.4 }
    #expect(try model.resolved().ask(strict).findings.count == 1)
  }

  @Test func aTeamInTransitionSaysSoItself() throws {
    let changing = Self.platform(since: "2026-01-01") { $0.becoming = .streamAligned }
    let answer = try askTeams(.teamTopologies, of: changing)
    #expect(answer.findings.isEmpty && answer.teams["p"]?.becoming == .streamAligned)
    #expect(answer.teams["p"]?.topology == .platform)
    let same = try Self.platform(since: "2026-01-01") { $0.becoming = .platform }.resolved()
    #expect(same.ask(.teamTopologies).findings.count == 1)
    // Others may collaborate as much as they like.
    let stream = try Self.platform(since: "2026-01-01") { $0.topology = .streamAligned }.resolved()
    #expect(stream.ask(.teamTopologies).findings.isEmpty)
  }

  static func enabling(since: When?...) -> ProductOperatingSystem {
    .built { acme in
      acme.asOf = "2026-11-21"
      acme.add(Team.of("coach") { $0.topology = .enabling })
      acme.add(Team.of("shop"))
      for day in since {
        var dependency = Dependency("shop", on: "coach", mode: .facilitating)
        dependency.since = day
        acme.add(dependency)
      }
    }
  }

  @Test func helpThatLasts() throws {
    // 84 days are two cycles.
    var answer = try askTeams(.teamTopologies, of: Self.enabling(since: "2026-08-29"))
    #expect(answer.facilitations.map(\.days) == [84] && answer.findings.isEmpty)
    answer = try askTeams(.teamTopologies, of: Self.enabling(since: "2026-08-28"))
    #expect(
      answer.findings.map(\.key) == [
        FindingKey(FindingKind<TeamTopologies>.longFacilitation.code, of: "coach", aspect: "shop")
      ])
    #expect(
      answer.findings[0].statement
        == "“Team coach” is an enabling team, and has helped “Team shop” for 85 days, more than 2 cycles of 6 weeks."
    )
    // Said twice: from the first day on.
    answer = try askTeams(.teamTopologies, of: Self.enabling(since: "2026-11-01", "2026-08-01"))
    #expect(answer.facilitations.map(\.since) == ["2026-08-01"] && answer.findings.count == 1)
    answer = try askTeams(.teamTopologies, of: Self.enabling(since: "2026-11-01", nil))
    #expect(answer.facilitations.map(\.age) == [.cannotTell] && answer.findings.isEmpty)
    // What has ended, or has not begun, does not stand.
    var ended = Self.enabling(since: "2026-01-01")
    ended.dependencies[0].until = "2026-06-30"
    #expect(try ended.resolved().ask(.teamTopologies).facilitations.isEmpty)
    #expect(try Self.enabling(since: "2027-01-01").resolved().ask(.teamTopologies).facilitations.isEmpty)
    let patient = try Self.enabling(since: "2026-01-01").resolved()
    #expect(patient.ask(.teamTopologies { $0.cycle = .weeks(26) }).findings.isEmpty)
    #expect(patient.ask(.teamTopologies { $0.mostFacilitationCycles = 8 }).findings.isEmpty)
    #expect(patient.ask(.teamTopologies { $0.mostFacilitationCycles = .max }).findings.isEmpty)
  }

  static var groups: ProductOperatingSystem {
    .built { acme in
      acme.add(Team.of("g"))
      acme.add(Team.of("h"))
      acme.add(Team.of("g1") { ($0.parent, $0.paradigms) = ("g", [.journeyStage, .segment]) })
      acme.add(Team.of("g2") { ($0.parent, $0.paradigms) = ("g", [.architectureLayer]) })
      acme.add(Team.of("g3") { ($0.parent, $0.paradigms) = ("g", [.journeyStage]) })
      acme.add(Team.of("g4") { $0.parent = "g" })
      acme.add(Team.of("h1") { ($0.parent, $0.paradigms) = ("h", [.segment]) })
      acme.add(Team.of("h2") { ($0.parent, $0.paradigms) = ("h", [.segment, .geography]) })
      acme.add(Team.of("free") { $0.paradigms = [.geography] })
    }
  }

  @Test func oneGroupCutByTwoThings() throws {
    let answer = try askTeams(.teamTopologies, of: Self.groups)
    #expect(answer.groups.map(\.id) == ["g", "h"])
    #expect(answer.groups["g"]?.teams == 4 && answer.groups["g"]?.unrecorded == 1)
    #expect(answer.groups["g"]?.paradigms.map(\.teams) == [["g1", "g3"], ["g2"]])
    #expect(answer.findings(.mixedParadigms).map(\.key.subject) == ["g"] && answer.findings.count == 1)
    #expect(
      answer.findings[0].statement
        == "The teams of “Team g” are cut by 2 different things: journey stage (“Team g1” and “Team g3”) and architecture layer (“Team g2”)."
    )
    // The groups themselves have no type that could be missing.
    #expect(answer.teams["g"] == nil && answer.gaps.first?.outOf == 7)
  }

  @Test(arguments: ["halden", "pocketfern"])
  func nothingIsHeldAgainstTheOtherCompanies(name: String) throws {
    #expect(try askTeams(.teamTopologies, of: Fixtures.company(name)).findings.isEmpty)
  }

  @Test func emptyAndOne() throws {
    try AnswerChecks.expectSilent(.teamTopologies)
    let one = ProductOperatingSystem.built { $0.add(Team.of("only") { $0.topology = .platform }) }
    let answer = try askTeams(.teamTopologies, of: one)
    #expect(answer.lookedAt == 1 && answer.findings.isEmpty)
    #expect(answer.teams["only"]?.collaborationShare == nil)
  }
}

extension TeamTopologiesTests {
  /// Since some day in January: 294 days from its last one on, 324 from its first.
  @Test func aModeThatBeganInSomeMonthIsOldOnlyWhereItIsSo() throws {
    let old = try Self.enabling(since: "2026-01").resolved().ask(.teamTopologies)
    #expect(
      old.findings(.longFacilitation).first?.statement.contains("for at least 294 days, more than") == true)
    let young = try Self.enabling(since: "2026-Q4").resolved().ask(.teamTopologies)
    #expect(young.findings(.longFacilitation).isEmpty && young.facilitations.map(\.age) == [.within])
    let unsure = try Self.enabling(since: "2026-H2").resolved().ask(.teamTopologies)
    #expect(unsure.findings(.longFacilitation).isEmpty && unsure.facilitations.map(\.age) == [.cannotTell])
  }
}
