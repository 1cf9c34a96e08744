import Testing

@testable import OperatingModel

@Suite struct TeamSituationsTests {
  private static func path(
    _ hops: Int?, _ continuity: Share?, _ independence: Share?, journey: Bool? = nil, temporary: Bool? = nil,
    project: Bool? = nil
  ) -> Team.PathToValue {
    var path = Team.PathToValue()
    (path.hopsToBusiness, path.continuity, path.independence) = (hops, continuity, independence)
    (path.sharesJourney, path.isTemporary, path.isFundedByProject) = (journey, temporary, project)
    return path
  }

  static var worked: ProductOperatingSystem {
    .built { acme in
      acme.add(Team.of("checkout") { $0.path = path(1, 0.9, 0.85) })
      acme.add(Team.of("data") { $0.path = path(2, 0.8, 0.6) })
      acme.add(Team.of("solutions") { $0.path = path(1, 0.2, 0.5) })
      acme.add(Team.of("mix") { $0.path = path(1, 0.6, 0.5, journey: false) })
    }
  }

  @Test func theFourWorkedTeams() throws {
    let answer = try askTeams(.teamSituations, of: Self.worked)
    #expect(answer.teams["checkout"]?.inferred?.number == 1)
    #expect(answer.teams["data"]?.inferred?.number == 3)
    #expect(answer.teams["solutions"]?.inferred?.number == 2)
    let mix = try #require(answer.teams["mix"])
    #expect(mix.verdict == .unclear && mix.inferred == nil)
    #expect(mix.missing == [.fundedByProject, .temporary] && mix.possible == [.projectFactory, .startup])
    #expect(
      mix.reasons.map(\.because) == [
        "whether it is funded project by project is not recorded", "whether it is temporary is not recorded",
        "60% of its effort in one domain, not below 50%",
        "1 step to the business, not 2 or more, and 60% of its effort in one domain, not at least 70%",
        "it is not on a journey shared with other teams",
        "50% of its work finished without others, not at least 70%",
      ])
    // What people say when it is so, and have not said, is named.
    #expect(answer.teams["checkout"]?.unless == [.projectFactory, .startup, .journey])
    #expect(answer.teams["checkout"]?.missing == [.fundedByProject, .temporary, .sharesJourney])
    #expect(answer.findings(.unclear).map(\.key.subject) == ["mix"] && answer.findings.count == 1)
    #expect(
      answer.findings[0].statement
        == "What is recorded of the path to value of “Team mix” fits none of the six situations. Whether it is a project factory (6) or a start-up's mode (5) is not recorded."
    )
    #expect(
      answer.findings[0].facts.map { "\($0.field): \($0.value)" } == [
        "not everything and nothing: 60% of its effort in one domain, not below 50%",
        "not focused, but multiple hops: 1 step to the business, not 2 or more, and 60% of its effort in one domain, not at least 70%",
        "not one of many on a journey: it is not on a journey shared with other teams",
        "not close to impact: 50% of its work finished without others, not at least 70%",
      ])
  }

  /// Every path of a few values, against the decision as it is written.
  @Test func theDecisionAsItIsWritten() {
    let shares: [Share] = [0, 0.49, 0.5, 0.69, 0.7, 1]
    for hops in 0...3 {
      for continuity in shares {
        for independence in shares {
          for flags in 0..<8 {
            let (journey, temporary, project) = (flags & 1 != 0, flags & 2 != 0, flags & 4 != 0)
            var expected: Team.Situation?
            if project {
              expected = .projectFactory
            } else if temporary {
              expected = .startup
            } else if continuity < 0.5 {
              expected = .everythingAndNothing
            } else if hops >= 2 && continuity >= 0.7 {
              expected = .focusedMultipleHops
            } else if journey {
              expected = .journey
            } else if hops == 1 && independence >= 0.7 {
              expected = .closeToImpact
            }
            let reading = TeamSituations().reading(
              of: Self.path(
                hops, continuity, independence, journey: journey, temporary: temporary, project: project))
            #expect(reading.situation == expected)
            #expect(reading.verdict == (expected == nil ? .unclear : .fits))
            #expect(reading.missing.isEmpty && reading.unless.isEmpty)
          }
        }
      }
    }
  }

  /// What is left open is exactly what filling in what is missing can lead to.
  @Test func whatIsOpenIsWhatFillingInCanLeadTo() {
    let hops: [Int?] = [nil, 1, 2, 3]
    let shares: [Share?] = [nil, 0.2, 0.6, 0.9]
    let flags: [Bool?] = [nil, false, true]
    for h in hops {
      for c in shares {
        for i in shares {
          for (j, t) in flags.flatMap({ j in flags.map { (j, $0) } }) {
            for p in flags {
              let path = Self.path(h, c, i, journey: j, temporary: t, project: p)
              let reading = TeamSituations().reading(of: path)
              let filled = h.map { [$0] } ?? [0, 1, 2]
              var can: Set<Team.Situation?> = []
              for hops in filled {
                for continuity in c.map({ [$0] }) ?? [0.2, 0.6, 0.9] {
                  for independence in i.map({ [$0] }) ?? [0.2, 0.9] {
                    for journey in j.map({ [$0] }) ?? [false, true] {
                      for temporary in t.map({ [$0] }) ?? [false, true] {
                        for project in p.map({ [$0] }) ?? [false, true] {
                          can.insert(
                            TeamSituations().reading(
                              of: Self.path(
                                hops, continuity, independence, journey: journey, temporary: temporary,
                                project: project)
                            ).situation)
                        }
                      }
                    }
                  }
                }
              }
              #expect(can.compactMap { $0 }.allSatisfy { reading.possible.contains($0) })
              if let situation = reading.situation { #expect(can.contains(situation)) }
              if can.count == 1 && reading.missing.isEmpty { #expect(can.contains(reading.situation)) }
            }
          }
        }
      }
    }
  }

  @Test func aMissingFigureIsNeverGuessed() {
    let reading = TeamSituations().reading(
      of: Self.path(1, nil, 0.9, journey: false, temporary: false, project: false))
    #expect(reading.verdict == .cannotTell && reading.situation == nil)
    #expect(reading.missing == [.continuity])
    #expect(reading.possible == [.everythingAndNothing, .closeToImpact])
    #expect(TeamSituations().reading(of: Team.PathToValue()).missing == SituationInput.allCases)
    // What settles it earlier needs no figure.
    let squad = TeamSituations().reading(of: Self.path(nil, nil, nil, temporary: true))
    #expect(squad.situation == .startup && squad.unless == [.projectFactory])
  }

  @Test func larkspursRecordedSituationsStand() throws {
    let answer = try askTeams(.teamSituations, of: Fixtures.company("larkspur"))
    #expect(answer.teams.inIDOrder.map { $0.recorded?.number } == [1, 4, 4, 4, 3, 3, 2, 3, 5])
    #expect(answer.teams.allSatisfy { $0.verdict == .cannotTell && $0.missing.contains(.continuity) })
    // How far each is from a customer says nothing of how far it is from the business.
    #expect(answer.teams.allSatisfy { $0.path == nil && $0.derived.isEmpty })
    #expect(answer.teams.allSatisfy { row in row.recorded.map(row.possible.contains) ?? false })
    #expect(answer.findings.isEmpty)
    #expect(
      answer.situations.map(\.recorded) == [
        ["T1"], ["T7"], ["T5", "T6", "T8"], ["T2", "T3", "T4"], ["T9"], [],
      ])
    #expect(
      answer.gaps.map(\.key) == [
        "teams.path.isFundedByProject", "teams.path.isTemporary", "teams.path.continuity",
        "teams.path.hopsToBusiness", "teams.path.sharesJourney", "teams.path.independence",
      ])
    #expect(answer.gaps.allSatisfy { $0.missing == 9 && $0.outOf == 9 } && answer.notes.isEmpty)
  }

  @Test func haldensTeamsAreFundedByProject() throws {
    let answer = try askTeams(.teamSituations, of: Fixtures.company("halden"))
    #expect(answer.teams.allSatisfy { $0.inferred == .projectFactory && $0.derived == [.fundedByProject] })
    #expect(answer.lookedAt == 5 && answer.findings.isEmpty)
    // Two kinds of funding leave it open; a team that is funded as such is not funded by project.
    var mixed = try Fixtures.company("halden")
    mixed.add(FundingUnit("steady", "Steady", kind: .team, teams: ["booking"]))
    mixed.fundingUnits["one-booking"]?.teams.removeAll { $0 == "pricing" }
    mixed.add(FundingUnit("other", "Other", kind: .team, teams: ["pricing"]))
    let rows = try mixed.resolved().ask(.teamSituations)
    #expect(rows.teams["booking"]?.path == nil && rows.teams["booking"]?.verdict == .cannotTell)
    #expect(rows.teams["pricing"]?.path?.isFundedByProject == false)
  }

  @Test func pocketfernIsInStartupMode() throws {
    let answer = try askTeams(.teamSituations, of: Fixtures.company("pocketfern"))
    #expect(answer.teams["pocketfern"]?.recorded == .startup)
    for squad in ["squad-1", "squad-2", "squad-3"] as [Identifier<Team>] {
      #expect(answer.teams[squad]?.inferred?.number == 5)
    }
    #expect(answer.findings.isEmpty)
  }

  @Test func recordedBesideInferred() throws {
    var model = Self.worked
    model.teams["data"]?.situation = .closeToImpact
    var answer = try askTeams(.teamSituations, of: model)
    #expect(
      answer.findings.map(\.key.subject) == ["data", "mix"]
        && answer.teams.prefix(2).map(\.id) == ["data", "mix"])
    #expect(
      answer.findings[0].statement
        == "“Team data” is recorded as close to impact (1); what is recorded of its path to value says focused, but multiple hops (3). Whether it is a project factory (6) or a start-up's mode (5) is not recorded."
    )
    #expect(
      answer.findings[0].facts.map { "\($0.field) \($0.value)" } == [
        "situation close to impact (1)", "effort in one domain 80%", "steps to the business 2",
        "finished without others 60%",
      ])
    // It may be temporary: nobody says that it is not.
    model.teams["data"]?.situation = .startup
    #expect(try model.resolved().ask(.teamSituations).findings(.differs).isEmpty)
    model.teams["data"]?.path?.isTemporary = false
    #expect(try model.resolved().ask(.teamSituations).findings(.differs).count == 1)
    // Ruled out by what is there, even where what is missing leaves two others open.
    model = .built { acme in
      acme.add(
        Team.of("t") {
          $0.situation = .closeToImpact
          $0.path = Self.path(2, nil, nil, journey: false, temporary: false, project: false)
        })
    }
    answer = try askTeams(.teamSituations, of: model)
    #expect(
      answer.findings.map(\.statement) == [
        "“Team t” is recorded as close to impact (1); what is recorded of its path to value leaves only everything and nothing (2) or focused, but multiple hops (3)."
      ])
  }

  @Test func stepsToTheBusinessAreNeverStepsToACustomer() throws {
    let model = ProductOperatingSystem.built { acme in
      acme.add(Team.of("shop") { $0.isCustomerFacing = true })
      acme.add(
        Team.of("back") {
          $0.isCustomerFacing = false
          $0.path = Self.path(nil, 0.9, 0.9, journey: false, temporary: false, project: false)
        })
      acme.add(Dependency("shop", on: "back"))
    }
    let answer = try askTeams(.teamSituations, of: model)
    #expect(answer.teams["shop"]?.path == nil)
    let back = try #require(answer.teams["back"])
    #expect(back.path?.hopsToBusiness == nil && back.derived.isEmpty)
    #expect(back.verdict == .cannotTell && back.missing == [.hopsToBusiness])
    #expect(back.possible == [.focusedMultipleHops, .closeToImpact])
    // What is recorded is believed.
    var said = model
    said.teams["back"]?.path?.hopsToBusiness = 1
    #expect(try askTeams(.teamSituations, of: said).teams["back"]?.inferred == .closeToImpact)
  }

  /// Units that no longer fund a team, or do not yet, say nothing of how it is funded.
  @Test func fundingIsOfTheDay() throws {
    var model = ProductOperatingSystem.built { $0.add(Team.of("t")) }
    var unit = FundingUnit("u", "Unit", kind: .project, teams: ["t"])
    unit.period = Period("2026-01-01", through: "2026-03-31")
    model.add(unit)
    model.asOf = "2026-03-31"
    #expect(try askTeams(.teamSituations, of: model).teams["t"]?.inferred == .projectFactory)
    let later = TeamSituations.teamSituations(on: "2026-04-01")
    #expect(try askTeams(later, of: model).teams["t"]?.inferred == nil)
  }

  @Test func thresholdsMove() {
    let mix = Self.path(1, 0.6, 0.5, journey: false, temporary: false, project: false)
    #expect(
      TeamSituations.teamSituations { $0.grabBagBelow = 0.61 }.reading(of: mix).situation
        == .everythingAndNothing)
    #expect(
      TeamSituations.teamSituations { $0.independentFrom = 0.5 }.reading(of: mix).situation == .closeToImpact)
    #expect(
      TeamSituations.teamSituations { ($0.focusedFrom, $0.farFrom) = (0.6, 1) }.reading(of: mix).situation
        == .focusedMultipleHops)
  }

  @Test func emptyAndOne() throws {
    try AnswerChecks.expectSilent(.teamSituations)
    let one = ProductOperatingSystem.built { $0.add(Team.of("only") { $0.situation = .journey }) }
    let answer = try askTeams(.teamSituations, of: one)
    #expect(answer.lookedAt == 1 && answer.findings.isEmpty && answer.teams[0].verdict == .cannotTell)
  }
}
