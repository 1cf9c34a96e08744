import OperatingModel
import Testing

/// Dirt planted beside the records of real organisations: nothing crashes, and what was set aside is told.
@Suite(OrganisationData.isThere) struct PlantedDirtTests {
  private static func id(_ number: Int) -> String { "planted \(number)" }
  private static func ids(_ numbers: Int...) -> JSON { .list(numbers.map { .text(id($0)) }) }

  /// The organisation with more bets, each dirty in one way, and a dimension in which they are seen.
  private static func dirty(_ json: JSON) throws -> JSON {
    var members = try #require(json.members)
    func link(_ type: JSON, _ to: JSON) -> JSON { .object(["type": type, "to": to]) }
    var bets: [[String: JSON]] = [
      ["created": "2025-02-30", "started": "2025-13-01"],
      ["state": "done", "created": "2025-03-01", "started": "2025-04-01", "ended": "2025-01-01"],
      ["ownerTeam": "nobody", "contributors": ["nobody either"]],
      ["state": "Activ", "status": "Certianly so"],
      // A circle of three, of which one says one of them twice, itself and nobody.
      ["dependsOn": ids(5), "links": .list([link("planted", .text(id(5))), link("planted", "gone")])],
      ["dependsOn": ids(6)],
      ["dependsOn": .list([.text(id(4)), .text(id(4)), .text(id(6)), "gone"])],
      ["dependsOn": ids(8), "state": "active"],
      ["state": "dropped"],
    ]
    bets += Array(repeating: ["status": "Certainly so"], count: 5)
    var said = bets.enumerated().map { index, bet in
      JSON.object(bet.merging(["id": .text(id(index))]) { first, _ in first })
    }
    said.append(["id": .text(id(0)), "title": "The same id again", "dependsOn": ids(1)])
    members["bets"] = .list((members["bets"]?.elements ?? []) + said)
    func seen(_ subject: JSON, _ level: JSON, _ date: JSON) -> JSON {
      .object([
        "subject": subject, "dimension": "planted", "level": level, "scale": ["low", "high"], "date": date,
      ])
    }
    members["maturity"] = .list(
      (members["maturity"]?.elements ?? []) + [
        seen(.text(id(0)), "high", "2024-01-01"), seen(.text(id(0)), "low", "2024-02-01"),
        seen("nobody", "high", "2024-01-01"), seen(.text(id(1)), "medium", "2024-01-01"),
        seen(.text(id(1)), "low", "2024-02-30"), seen(.text(id(1)), "low", "9999-01-01"),
      ])
    return .object(members)
  }

  private static func load(_ json: JSON) throws -> (NeutralOrganisation, ResolvedSystem) {
    let organisation = NeutralOrganisation(json)
    return (organisation, try organisation.system.resolved(tolerating: Set(ProblemCode.known)))
  }

  @Test(arguments: OrganisationData.names)
  func everyQuestionCanBeAsked(_ name: String) throws {
    let (_, system) = try Self.load(Self.dirty(OrganisationData.json(name)))
    for entry in Catalogue.standard.entries {
      let answer = try Catalogue.standard.ask(entry.code, of: system)
      #expect(!answer.json.isEmpty && !answer.description.isEmpty)
    }
  }

  @Test(arguments: OrganisationData.names)
  func whatWasSetAsideIsTold(_ name: String) throws {
    let json = try OrganisationData.json(name)
    let (clean, cleanSystem) = try Self.load(json)
    let (organisation, system) = try Self.load(Self.dirty(json))
    /// How many more problems of a kind there are.
    func more(_ code: ProblemCode, unread: Bool = false) -> Int {
      unread
        ? organisation.problems.of(code).count - clean.problems.of(code).count
        : system.setAside.of(code).count - cleanSystem.setAside.of(code).count
    }
    #expect(more(.invalidValue, unread: true) == 3, "two days of a bet and one of an assessment")
    #expect(more(.unknownWord, unread: true) == 1, "a state")
    #expect(more(.duplicateID) == 1 && more(.selfReference) == 1 && more(.daysOutOfOrder) == 2)
    #expect(more(.unknownReference) == 4, "an owner, a contributor, a link and a dependency")
    #expect(
      organisation.system.areas.contains("nobody"), "what is seen of neither team nor bet is seen of an area")

    let id = { (number: Int) in Identifier<Bet>(Self.id(number)) }
    let shape = system.ask(BetDependencies().with { $0.mostCircles = OrganisationFigures.noBound })
    #expect(shape.circles.contains { $0.members == [id(4), id(5), id(6)] })
    #expect(shape.waitingForDropped.contains { $0.id == id(7) && $0.dropped == [id(8)] })
    let links = system.ask(.betDependencies(link: "planted"))
    #expect(
      links.dependencies == 1
        && links.notes.contains { $0.hasPrefix("Links that lead nowhere were left out") })

    let flow = system.ask(.flowTimes)
    #expect(flow.backwards.contains { $0.id == id(1) })
    #expect(flow.findings(.backwards).contains { $0.subjects[0].id == Self.id(1) })

    let history = system.ask(.maturityHistory(of: "planted"))
    #expect(history.regressed.map(\.bet) == [id(0)] && history.dimensions["planted"]?.subjects == 3)
    #expect(history.dimensions["planted"]?.notListed == 1)
    #expect(history.notes.contains("1 assessment is of a later day than the one asked for and left out."))

    let census = system.ask(.recordCensus)
    #expect(
      census.nouns["bets"]?.duplicates == (cleanSystem.ask(.recordCensus).nouns["bets"]?.duplicates ?? 0) + 1)
    #expect(census.findings(.nearlySameWord).contains { $0.aspect == "Certianly so" })
  }
}
