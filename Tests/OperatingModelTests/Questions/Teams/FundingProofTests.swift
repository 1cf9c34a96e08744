import Testing

@testable import OperatingModel

@Suite struct FundingProofTests {
  /// Larkspur, with T6 asked for revenue that is attributed to its own work.
  static var larkspur: ProductOperatingSystem {
    get throws {
      var model = try Fixtures.company("larkspur")
      model.teams["T6"]?.evidenceDemanded = [.directRevenue]
      return model
    }
  }

  @Test func aPlatformAskedForRevenue() throws {
    let answer = try askTeams(.fundingProof, of: Self.larkspur)
    let row = try #require(answer.teams["T6"])
    #expect(row.context == .platform && row.unfitting == [.directRevenue] && row.fitting == [])
    #expect(row.situation == .focusedMultipleHops, "the two axes stand side by side")
    #expect(row.consumerInputs == ["M2", "M3"])
    #expect(answer.teams.first?.id == "T6", "what does not fit stands first")
    #expect(
      answer.findings.map(\.statement) == [
        "“Data Platform” is asked for revenue attributed to its own work. It is a platform, whose proof is of other kinds."
      ])
    let finding = answer.findings[0]
    #expect(finding.code == FindingKind<FundingProof>.mismatch.code)
    #expect(
      finding.facts.map { "\($0.field): \($0.value)" } == [
        "asked for: revenue attributed to its own work",
        "what fits: how fast other teams become, costs that teams are spared together, what upkeep that is put off takes and inputs of the teams that consume from it",
        "for more of it: how fast the teams that build on it become, and the costs that they are spared together",
        "for keeping it: what upkeep that is put off drags on",
      ])
    #expect(finding.hanging == Finding.Hanging(5, "team"))
    #expect(finding.question.hasPrefix("The teams that build on it are aimed at “"))
    #expect(answer.gaps.map(\.key) == ["teams.evidenceDemanded"] && answer.gaps[0].missing == 8)
  }

  @Test func larkspursContexts() throws {
    let answer = try askTeams(.fundingProof, of: Fixtures.company("larkspur"))
    #expect(answer.findings.isEmpty && answer.lookedAt == 9)
    #expect(answer.contexts.map(\.arguments.context) == FundingContext.allCases)
    #expect(
      answer.contexts.map(\.teams) == [["T1"], ["T8"], ["T5", "T6"], ["T2", "T3", "T4"], ["T7", "T9"], []])
    // T5 and T7 of one situation or context need not share the other.
    #expect(
      answer.teams["T7"]?.situation == .everythingAndNothing && answer.teams["T9"]?.situation == .startup)
    #expect(answer.gaps.map(\.description) == ["What proof is demanded is not recorded for any of 9 teams."])
  }

  @Test(arguments: FundingContext.allCases)
  func everyContextHasItsArguments(context: FundingContext) throws {
    let arguments = context.arguments
    #expect(!arguments.expand.isEmpty && !arguments.protect.isEmpty)
    #expect(!arguments.expandBy.isEmpty && !arguments.protectBy.isEmpty)
    for evidence in FundingContext.Evidence.allCases {
      let model = ProductOperatingSystem.built { acme in
        acme.add(
          Team.of("t") {
            $0.fundingContext = context
            $0.evidenceDemanded = [evidence, evidence]
          })
      }
      let answer = try model.resolved().ask(.fundingProof)
      let fits = arguments.fitting.contains(evidence)
      #expect(answer.findings.isEmpty == fits && answer.teams[0].fitting == (fits ? [evidence] : []))
      #expect(answer.findings.allSatisfy { $0.question.hasSuffix("?") })
      let accepting = FundingProof.fundingProof { $0.alsoFits = [AcceptedProof(context, [evidence])] }
      #expect(try model.resolved().ask(accepting).findings.isEmpty)
    }
  }

  @Test func everyKindOfProofFitsSomewhere() {
    let fitting = Set(FundingContext.allCases.flatMap(\.arguments.fitting))
    #expect(FundingContext.Evidence.allCases.allSatisfy(fitting.contains))
    #expect(FundingContext.companyInACompany.arguments.fitting.contains(.directRevenue))
    #expect(FundingContext.blurry.arguments.expandBy == [.leadingIndicators, .learningMilestones])
    #expect(FundingContext.adHocProject.arguments.expandBy == [.tranches])
  }

  @Test func withoutAContextItCannotBeTold() throws {
    let model = ProductOperatingSystem.built { acme in
      acme.add(Team.of("t") { $0.evidenceDemanded = [.flow] })
      acme.add(Team.of("u") { $0.fundingContext = .serviceTeam })
    }
    let answer = try askTeams(.fundingProof, of: model)
    #expect(answer.findings.isEmpty && answer.teams["t"]?.fitting == [] && answer.teams["t"]?.unfitting == [])
    #expect(answer.gaps.map(\.key) == ["teams.fundingContext", "teams.evidenceDemanded"])
    #expect(answer.gaps.map(\.ids) == [["t"], ["u"]])
  }

  @Test func inputsAreListedUpToABound() throws {
    let system = try Self.larkspur.resolved()
    #expect(
      system.ask(.fundingProof { $0.mostInputs = 1 }).teams["T6"]?.consumerInputs.map(\.rawValue) == ["M2"])
    let none = system.ask(.fundingProof { $0.mostInputs = -1 })
    #expect(none.teams["T6"]?.consumerInputs == [])
    #expect(
      none.findings[0].question
        == "Which inputs of the teams that build on it does it move, and would those teams say so?")
  }

  @Test(arguments: ["halden", "pocketfern"])
  func nothingIsHeldAgainstTheOtherCompanies(name: String) throws {
    #expect(try askTeams(.fundingProof, of: Fixtures.company(name)).findings.isEmpty)
  }

  @Test func emptyAndOne() throws {
    try AnswerChecks.expectSilent(.fundingProof)
    let one = ProductOperatingSystem.built { $0.add(Team.of("only") { $0.fundingContext = .blurry }) }
    #expect(try askTeams(.fundingProof, of: one).lookedAt == 1)
  }
}
