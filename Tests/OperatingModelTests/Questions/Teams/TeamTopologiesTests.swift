import Testing

@testable import OperatingModel

@Suite struct TeamTopologiesTests {
  @Test func larkspursPlatformsCollaborate() throws {
    let answer = try askTeams(.teamTopologies(), of: Fixtures.company("larkspur"))
    let data = try #require(answer.team("T6"))
    #expect(data.dependencies == 5 && data.collaboration == 3 && data.xAsAService == 2)
    #expect(data.collaborationShare == 0.6 && data.age == .cannotTell)
    #expect(answer.team("T5")?.collaborationShare == 0.75)
    #expect(answer.findings.map { $0.subjects.map(\.id) } == [["T5"], ["T6"]])
    #expect(answer.facilitations.map(\.helps) == ["T2", "T4"])
    #expect(answer.facilitations.allSatisfy { $0.age == .cannotTell && $0.days == nil })
    #expect(
      answer.findings[1].description == """
        teams.topologies.platformCollaborates   T6 “Data Platform”
          Is a platform, and 3 of the 5 ways in which teams consume from it (60%) are collaboration; since when is not recorded. Is it in transition?
          facts   T6.topology = platform · T6.collaboratesWith = T3, T4, T9 · T6.collaboration = 3 of 5 · T6.since = not recorded · a platform is used as a service [Team Topologies, K] · at most 50% collaboration beyond a cycle of 6 weeks [own, D]
          ask     Which of these teams could use it by themselves a cycle from now, and what would they need for that?
        """)
    #expect(
      answer.notes == [
        "No day is said; how long platforms have collaborated and enabling teams have helped cannot be told.",
        "No group is recorded whose teams say what they are cut by.",
      ])
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
    var answer = try askTeams(.teamTopologies(), of: Self.platform(since: "2026-10-10"))
    #expect(answer.team("p")?.age == .within && answer.findings.isEmpty)
    answer = try askTeams(.teamTopologies(), of: Self.platform(since: "2026-10-09"))
    #expect(answer.team("p")?.age == .beyond && answer.findings.map(\.code) == [.platformCollaborates])
    #expect(
      answer.findings[0].statement.hasSuffix(
        "for more than a cycle: it is not, or not yet, used as a service."))
    answer = try askTeams(.teamTopologies(), of: Self.platform(since: nil))
    #expect(answer.team("p")?.age == .cannotTell && answer.findings.count == 1)
    #expect(
      answer.notes.contains("How long it has lasted cannot be told for 1 platform."))
    // One of three is young: what is old is 2 of 5, and the rest is not all unknown.
    var mixed = Self.platform(since: "2026-01-01")
    mixed.dependencies[0].since = "2026-11-01"
    #expect(try mixed.resolved().ask(.teamTopologies()).team("p")?.age == .within)
    mixed.dependencies[0].since = nil
    #expect(try mixed.resolved().ask(.teamTopologies()).team("p")?.age == .cannotTell)
    mixed.asOf = nil
    #expect(try mixed.resolved().ask(.teamTopologies()).team("p")?.age == .cannotTell)
    #expect(try mixed.resolved().ask(.teamTopologies(on: "2026-11-21")).team("p")?.age == .cannotTell)
  }

  @Test func halfIsNotMost() throws {
    var model = Self.platform(since: nil)
    model.dependencies[0].mode = nil
    let answer = try model.resolved().ask(.teamTopologies())
    #expect(answer.team("p")?.collaborationShare == 0.5 && answer.findings.isEmpty)
    #expect(
      answer.notes.contains("The mode is not recorded for 1 of 5 dependencies; they stand in no share."))
    #expect(try model.resolved().ask(.teamTopologies(mostCollaboration: 0.4)).findings.count == 1)
  }

  @Test func aTeamInTransitionSaysSoItself() throws {
    let changing = Self.platform(since: "2026-01-01") { $0.becoming = .streamAligned }
    let answer = try askTeams(.teamTopologies(), of: changing)
    #expect(answer.findings.isEmpty && answer.team("p")?.becoming == .streamAligned)
    #expect(answer.notes.contains("p is in transition from platform to stream aligned."))
    let same = try Self.platform(since: "2026-01-01") { $0.becoming = .platform }.resolved()
    #expect(same.ask(.teamTopologies()).findings.count == 1)
    // Others may collaborate as much as they like.
    let stream = try Self.platform(since: "2026-01-01") { $0.topology = .streamAligned }.resolved()
    #expect(stream.ask(.teamTopologies()).findings.isEmpty)
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
    var answer = try askTeams(.teamTopologies(), of: Self.enabling(since: "2026-08-29"))
    #expect(answer.facilitations.map(\.days) == [84] && answer.findings.isEmpty)
    answer = try askTeams(.teamTopologies(), of: Self.enabling(since: "2026-08-28"))
    #expect(answer.findings.map(\.key) == [FindingKey(.longFacilitation, of: "coach")])
    #expect(
      answer.findings[0].statement
        == "Is an enabling team, and has helped shop “Team shop” for 85 days, more than 2 cycles of 6 weeks.")
    // Said twice: from the first day on.
    answer = try askTeams(.teamTopologies(), of: Self.enabling(since: "2026-11-01", "2026-08-01"))
    #expect(answer.facilitations.map(\.since) == ["2026-08-01"] && answer.findings.count == 1)
    answer = try askTeams(.teamTopologies(), of: Self.enabling(since: "2026-11-01", nil))
    #expect(answer.facilitations.map(\.age) == [.cannotTell] && answer.findings.isEmpty)
    // What has ended, or has not begun, does not stand.
    var ended = Self.enabling(since: "2026-01-01")
    ended.dependencies[0].until = "2026-06-30"
    #expect(try ended.resolved().ask(.teamTopologies()).facilitations.isEmpty)
    #expect(try Self.enabling(since: "2027-01-01").resolved().ask(.teamTopologies()).facilitations.isEmpty)
    let patient = try Self.enabling(since: "2026-01-01").resolved()
    #expect(patient.ask(.teamTopologies(cycle: .weeks(26))).findings.isEmpty)
    #expect(patient.ask(.teamTopologies(mostFacilitationCycles: 8)).findings.isEmpty)
    #expect(patient.ask(.teamTopologies(mostFacilitationCycles: .max)).findings.isEmpty)
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
    let answer = try askTeams(.teamTopologies(), of: Self.groups)
    #expect(answer.groups.map(\.id) == ["g", "h"])
    #expect(answer.group("g")?.teams == 4 && answer.group("g")?.unrecorded == 1)
    #expect(answer.group("g")?.paradigms.map(\.teams) == [["g2"], ["g1", "g3"]])
    #expect(answer.findings.map(\.key) == [FindingKey(.mixedParadigms, of: "g")])
    #expect(
      answer.findings[0].statement
        == "Its teams are cut by 2 different things: architecture layer (g2) and journey stage (g1, g3).")
  }

  @Test(arguments: ["halden", "pocketfern"])
  func nothingIsHeldAgainstTheOtherCompanies(name: String) throws {
    #expect(try askTeams(.teamTopologies(), of: Fixtures.company(name)).findings.isEmpty)
  }

  @Test func emptyAndOne() throws {
    try AnswerChecks.expectSilent(.teamTopologies())
    let one = ProductOperatingSystem.built { $0.add(Team.of("only") { $0.topology = .platform }) }
    let answer = try askTeams(.teamTopologies(), of: one)
    #expect(answer.lookedAt == 1 && answer.findings.isEmpty)
    #expect(answer.team("only")?.collaborationShare == nil)
  }
}

extension TeamTopologiesTests {
  /// Since some day in January: 294 days from its last one on, 324 from its first.
  @Test func aModeThatBeganInSomeMonthIsOldOnlyWhereItIsSo() throws {
    let old = try Self.enabling(since: "2026-01").resolved().ask(.teamTopologies())
    #expect(
      old.findings(.longFacilitation).first?.statement.contains("for at least 294 days, more than") == true)
    let young = try Self.enabling(since: "2026-Q4").resolved().ask(.teamTopologies())
    #expect(young.findings(.longFacilitation).isEmpty && young.facilitations.map(\.age) == [.within])
    let unsure = try Self.enabling(since: "2026-H2").resolved().ask(.teamTopologies())
    #expect(unsure.findings(.longFacilitation).isEmpty && unsure.facilitations.map(\.age) == [.cannotTell])
  }
}
