import OperatingModel
import Testing

/// Dirt planted in the data of real organisations: nothing crashes, and what was set aside is told.
@Suite(
  .enabled(
    if: OrganisationData.isThere, "the organisations' data do not lie beside the checkout in shared/data"))
struct PlantedDirtTests {
  /// Real bets, with the first ones made dirty in one way each; the others stay.
  private static func dirty(_ json: JSON) throws -> JSON {
    var members = try #require(json.members)
    var bets = try #require(members["bets"]?.elements)
    func edit(_ index: Int, _ values: [String: JSON]) {
      bets[index] = .object((bets[index].members ?? [:]).merging(values) { _, new in new })
    }
    let ids = bets.compactMap { $0["id"] }
    edit(0, ["created": "2025-02-30", "started": "2025-13-01"])
    edit(1, ["state": "done", "created": "2025-03-01", "started": "2025-04-01", "ended": "2025-01-01"])
    edit(2, ["ownerTeam": "nobody", "contributors": ["nobody either"]])
    edit(3, ["state": "Activ", "status": "Accpeted"])
    // A circle of three, of which one says one of them twice, itself and nobody.
    edit(
      10, ["dependsOn": .list([ids[11]]), "links": .list([link("blocks", ids[11]), link("blocks", "gone")])])
    edit(11, ["dependsOn": .list([ids[12]])])
    edit(12, ["dependsOn": .list([ids[10], ids[10], ids[12], "gone"])])
    edit(13, ["dependsOn": .list([ids[14]]), "state": "active"])
    edit(14, ["dependsOn": .list([]), "state": "dropped"])
    bets.append(.object(["id": ids[0], "title": "The same id again", "dependsOn": .list([ids[1]])]))
    members["bets"] = .list(bets)
    var maturity = members["maturity"]?.elements ?? []
    let scale: JSON = ["low", "high"]
    func seen(_ subject: JSON, _ level: JSON, _ date: JSON) -> JSON {
      .object(["subject": subject, "dimension": "planted", "level": level, "scale": scale, "date": date])
    }
    maturity += [
      seen(ids[0], "high", "2024-01-01"), seen(ids[0], "low", "2024-02-01"),
      seen("nobody", "high", "2024-01-01"),
      seen(ids[1], "medium", "2024-01-01"), seen(ids[1], "low", "2024-02-30"),
      seen(ids[1], "low", "9999-01-01"),
    ]
    members["maturity"] = .list(maturity)
    return .object(members)
  }

  private static func link(_ type: JSON, _ to: JSON) -> JSON { .object(["type": type, "to": to]) }

  private static func load(_ name: String) throws -> (NeutralOrganisation, ResolvedSystem) {
    let organisation = NeutralOrganisation(try dirty(OrganisationData.json("shared/data/\(name).json")))
    return (organisation, try organisation.system.resolved(tolerating: Set(ProblemCode.known)))
  }

  @Test(arguments: OrganisationData.organisations)
  func everyQuestionCanBeAsked(_ name: String) throws {
    let (_, system) = try Self.load(name)
    for entry in Catalogue.standard.entries {
      let answer = try Catalogue.standard.ask(entry.code, of: system)
      #expect(!answer.json.isEmpty && !answer.description.isEmpty)
    }
  }

  @Test(arguments: OrganisationData.organisations)
  func whatWasSetAsideIsTold(_ name: String) throws {
    let (organisation, system) = try Self.load(name)
    let unread = organisation.problems.map { "\($0.code) \($0.path.steps.last.map { "\($0)" } ?? "")" }
    #expect(unread.count { $0.hasPrefix("value.invalid") } == 3, "two days of a bet and one of an assessment")
    #expect(unread.count { $0.hasPrefix("word.unknown") } == 2, "a state and a level")
    let counts = Dictionary(uniqueKeysWithValues: system.setAside.counts.map { ($0.code, $0.count) })
    #expect(counts[.duplicateID] == 1 && counts[.selfReference] == 1 && counts[.daysOutOfOrder] == 2)

    let shape = system.ask(.betDependencies(mostCircles: .max))
    let ids = organisation.system.bets.said.map(\.id)
    #expect(shape.circles.contains { Set(ids[10...12]).isSubset(of: $0.members) })
    #expect(shape.waitingForDropped.contains { $0.id == ids[13] && $0.dropped == [ids[14]] })
    #expect(shape.notes.contains("Dependencies that lead nowhere were left out in 1 place."))
    #expect(shape.notes.contains("Dependencies that lead from a bet to itself were left out in 1 place."))
    #expect(shape.notes.contains("1 bet whose id another one holds was left out."))
    let links = system.ask(.betDependencies(link: "blocks"))
    #expect(
      links.dependencies == 1 && links.notes.contains("Links that lead nowhere were left out in 1 place."))

    let flow = system.ask(.flowTimes())
    #expect(flow.backwards.map(\.id) == [ids[1]] && flow.time(.leadTime)?.spread.negative == 1)
    #expect(flow.findings(.endsBeforeBegin).map { $0.subjects[0].id } == [ids[1].rawValue])
    #expect(flow.notes.contains { $0.hasPrefix("Where it stands is not known for 1 bet") })

    let history = system.ask(.maturityHistory(of: "planted"))
    #expect(history.regressed.map(\.bet) == [ids[0]] && history.dimension("planted")?.subjects == 2)
    #expect(history.notes.contains("1 assessment left out: after the day that is asked for."))
    #expect(history.notes.contains("1 assessment left out: of a subject or dimension that is not there."))

    let census = system.ask(.recordCensus())
    #expect(census.noun("bets")?.duplicates == 1)
    #expect(census.notes.contains("1 problem set aside in resolving: id.duplicate."))
    if name == "rust" {
      #expect(census.findings(.nearlySameWord).map(\.aspect) == ["Accpeted"])
    }
  }
}
