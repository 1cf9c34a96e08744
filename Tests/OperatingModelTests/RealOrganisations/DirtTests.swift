import OperatingModel
import Testing

/// What records of real organisations may hold: nothing of it crashes, and each is reported where it stands.
@Suite struct DirtTests {
  /// Reads, and resolves tolerating everything; the problems of both as “code path”.
  private func problems(_ text: String) throws -> (found: [String], resolved: ResolvedSystem) {
    let organisation = NeutralOrganisation(try JSON(anyText: text))
    let resolved = try organisation.system.resolved(tolerating: Set(ProblemCode.known))
    let all = organisation.problems.all + resolved.setAside.all
    if !resolved.setAside.isEmpty {
      #expect(throws: resolved.setAside) { try organisation.system.resolved() }
    }
    // What is left is whole: it resolves as it is, but for values, which are kept as they were said.
    let again = try resolved.model.resolved(tolerating: [.daysOutOfOrder])
    #expect(again.model == resolved.model)
    // And it can be asked.
    let trace = resolved.ask(.traceability)
    #expect((trace.outOf ?? trace.lookedAt) == resolved.model.bets.count)
    return (all.map { "\($0.code) \($0.path)" }, resolved)
  }

  @Test func circlesOfSoftDependenciesAreLegal() throws {
    let (found, resolved) = try problems(
      """
      {"bets": [{"id": "a", "dependsOn": ["b"]}, {"id": "b", "dependsOn": ["c"]}, {"id": "c", "dependsOn": ["a", "b"]}]}
      """)
    #expect(found == [])
    #expect(resolved.count(of: "bets.dependencies.on") == 4)
  }

  @Test func aBetThatDependsOnItself() throws {
    let (found, resolved) = try problems(
      #"{"bets": [{"id": "a", "dependsOn": ["a"]}, {"id": "b", "dependsOn": ["a"]}]}"#)
    #expect(found == ["reference.self /bets/0/dependencies/0/on"])
    #expect(resolved.count(of: "bets.dependencies.on") == 1)
  }

  @Test func duplicateIDs() throws {
    let (found, resolved) = try problems(
      """
      {"teams": [{"id": "t", "name": "One"}, {"id": "u"}, {"id": "t", "name": "Two", "parent": "nowhere", "needs": ["x"]}],
       "bets": [{"id": "b", "ownerTeam": "u"}, {"id": "b", "ownerTeam": "nobody", "parent": "b"}, {"id": "c", "parent": "d"}],
       "metrics": [{"id": "m", "name": "M"}, {"id": "m", "name": "M again", "team": "nobody"}]}
      """)
    // A later record with a taken id is ignored as a whole, the references in it too.
    #expect(
      found == [
        "id.duplicate /teams/2/id", "id.duplicate /bets/1/id", "reference.unknown /bets/2/parents/0",
        "reference.unknown /bets/2/mainParent", "id.duplicate /metrics/1/id",
      ])
    #expect(resolved.model.teams["t"]?.name == "One")
    #expect(resolved.model.teams.said.count == 2)
    #expect(resolved.model.bets["b"]?.owner == "u")
  }

  @Test func impossibleDays() throws {
    let (found, resolved) = try problems(
      """
      {"asOf": "yesterday",
       "bets": [{"id": "b", "created": "2025-02-29", "started": "2025-13-01", "ended": "", "target": 2026}],
       "metrics": [{"id": "m", "name": "M", "points": [["2025-01-31", 1], ["2025-01-32", 2], ["2025-02-28", null]]}]}
      """)
    #expect(
      found == [
        "value.invalid /asOf", "value.invalid /bets/0/created", "value.invalid /bets/0/started",
        "value.invalid /metrics/0/points/1/0",
      ])
    #expect(resolved.model.bets["b"]?.createdOn == nil)
    #expect(resolved.model.bets["b"]?.targetOn == "2026", "a year is known, though no day")
    #expect(resolved.model.bets["b"]?.annotations["created"] == "2025-02-29")
    #expect(resolved.model.annotations["asOf"] == "yesterday")
    #expect(resolved.model.metrics["m"]?.observations == [Metric.Observation("2025-01-31", 1)])
  }

  @Test func daysInTheWrongOrder() throws {
    let (found, resolved) = try problems(
      """
      {"bets": [{"id": "a", "created": "2025-03-01", "started": "2025-02-01", "ended": "2025-01-01"},
                {"id": "b", "created": "2025-03-01", "ended": "2025-01-01"},
                {"id": "c", "created": "2025-03-01", "started": "2025-02-01", "ended": "2025-03-01"}]}
      """)
    // Work may begin before it is recorded; it does not end before either.
    #expect(
      found == ["days.order /bets/0/endedOn", "days.order /bets/0/endedOn", "days.order /bets/1/endedOn"])
    #expect(resolved.model.bets["a"]?.endedOn == "2025-01-01")
  }

  @Test func teamsThatDoNotExist() throws {
    let (found, resolved) = try problems(
      """
      {"teams": [{"id": "t", "parent": "group", "needs": ["t", "x"], "internalCustomers": ["y"]}],
       "bets": [{"id": "b", "ownerTeam": "T", "contributors": ["t", "x", "t"], "parent": "B", "otherParents": ["c", "d"],
                 "dependsOn": ["c", "e"]}, {"id": "c"}],
       "maturity": [{"subject": "x", "dimension": "d", "level": "low", "scale": ["low", "high"], "date": "2026-01-01"}],
       "metrics": [{"id": "m", "team": "x"}, {"id": "n", "subject": "x"}, {"id": "o", "subject": "t"}]}
      """)
    #expect(
      found == [
        "reference.unknown /teams/0/parent",
        "reference.self /dependencies/0/provider", "reference.unknown /dependencies/1/provider",
        "reference.unknown /dependencies/2/consumer",
        "reference.unknown /bets/0/parents/0", "reference.unknown /bets/0/parents/2",
        "reference.unknown /bets/0/mainParent",
        "reference.unknown /bets/0/owner", "reference.unknown /bets/0/contributors/1/team",
        "reference.unknown /bets/0/dependencies/1/on",
        "reference.unknown /metrics/0/team",
      ])
    let bet = try #require(resolved.model.bets["b"])
    #expect(bet.owner == nil)
    #expect(bet.contributors.map(\.team) == ["t", "t"])
    #expect(bet.parents == ["c"])
    #expect(resolved.model.dependencies == [])
    #expect(resolved.model.metrics["o"]?.team == "t")
    // What is neither team nor bet is an area.
    #expect(resolved.model.areas.map(\.id) == ["x"] && resolved.model.metrics["n"]?.area == "x")
    #expect(resolved.model.assessments.map(\.area) == ["x"])
  }

  @Test func aMisspeltTeamIsSuggestedWhereverItIsReferredTo() throws {
    let bets = (0..<500).map { #"{"id": "b\#($0)", "ownerTeam": "bililng"}"# }.joined(separator: ", ")
    let (_, resolved) = try problems(#"{"teams": [{"id": "billing"}], "bets": [\#(bets)]}"#)
    #expect(resolved.setAside.count == 500)
    #expect(resolved.setAside.allSatisfy { $0.nearest == "billing" })
  }

  @Test func misspeltWords() throws {
    let (found, resolved) = try problems(
      """
      {"teams": [{"id": "t", "kind": "sqaud"}],
       "bets": [{"id": "a", "state": "Active", "status": "whatever", "horizon": "latter"}, {"id": "b", "state": "unknown"},
                {"id": "c", "contributors": ["t"], "asks": [{"team": "t", "level": "smal"}, {"team": "t", "level": "vibes"}]}],
       "maturity": [{"subject": "t", "dimension": "d", "level": "low", "scale": ["low", "high"]},
                    {"subject": "t", "dimension": "d", "level": "lwo", "scale": ["low", "high"]},
                    {"subject": "t", "dimension": "d", "level": "medium", "scale": ["low", "medium", "high"]},
                    {"subject": "t", "dimension": "d", "level": "low", "scale": ["low", "high"], "date": "2026-02-30"}]}
      """)
    #expect(
      found == [
        "word.unknown /bets/0/state", "word.unknown /bets/2/asks/0/level", "value.invalid /maturity/3/date",
      ])
    #expect(resolved.model.bets["a"]?.state == nil)
    #expect(resolved.model.bets["a"]?.annotations["state"] == "Active")
    #expect(resolved.model.bets["a"]?.lane == "latter")
    #expect(resolved.model.bets["b"]?.state == .unknown)
    #expect(resolved.model.bets["c"]?.contributors == [Bet.Contribution("t", level: .vibes)])
    #expect(resolved.model.dimensions.map(\.levels.count) == [2, 3])
    // A word off the scale is kept.
    #expect(resolved.model.assessments.map(\.dimension) == ["d", "d", "d: low, medium, high"])
    #expect(resolved.model.assessments.map(\.level) == ["low", "lwo", "medium"])
    #expect(resolved.model.annotations["maturity"]?.elements?.count == 1)
  }

  @Test func selfParents() throws {
    let (found, resolved) = try problems(
      #"{"teams": [{"id": "t", "parent": "t"}], "bets": [{"id": "a", "parent": "b", "otherParents": ["a"]}, {"id": "b"}]}"#
    )
    #expect(found == ["reference.self /teams/0/parent", "reference.self /bets/0/parents/1"])
    #expect(resolved.model.teams["t"]?.parent == nil)
    #expect(resolved.model.bets["a"]?.parents == ["b"])
  }

  @Test func circlesOfParents() throws {
    let (found, resolved) = try problems(
      """
      {"teams": [{"id": "t", "parent": "u"}, {"id": "u", "parent": "v"}, {"id": "v", "parent": "u"}, {"id": "w", "parent": "t"}],
       "bets": [{"id": "a", "parent": "top"}, {"id": "top"}, {"id": "b", "parent": "c", "otherParents": ["top"]},
                {"id": "c", "parent": "d"}, {"id": "d", "parent": "b", "otherParents": ["c"]},
                {"id": "x", "otherParents": ["y"]}, {"id": "y", "parent": "x"}]}
      """)
    #expect(
      found == [
        "containment.cycle /teams/1/parent", "containment.cycle /bets/2/parents/0",
        "containment.cycle /bets/5/parents/0",
      ])
    let hierarchy = Hierarchy(resolved.model.bets)
    #expect(hierarchy.circles == [])
    #expect(hierarchy.roots == ["c", "d", "top", "x", "y"])
    #expect(Hierarchy(resolved.model.teams).countsByDepth == [2, 1, 1])
  }

  @Test func recordsOfAnotherForm() throws {
    let (found, resolved) = try problems(
      """
      {"name": 7, "teams": {"t": {}}, "metrics": null,
       "bets": [{}, {"id": "", "title": "No id"}, {"id": 5, "title": ["x"], "parent": null, "dependsOn": "b", "extra": {"k": [1]}}, "b",
                {"id": "z", "otherParents": [1]}],
       "maturity": [{}, {"subject": "z", "dimension": "d", "level": "low", "scale": ["low"], "by": "us"}]}
      """)
    #expect(
      found == [
        "key.missing /teams/id", "key.missing /bets/0/id", "key.missing /bets/1/id",
        "type.mismatch /bets/2/title",
        "type.mismatch /bets/3", "key.missing /maturity/0/subject",
        "reference.unknown /bets/0/dependencies/0/on", "reference.unknown /bets/1/parents/0",
      ])
    #expect(resolved.model.bets.map(\.id) == ["5", "z"])
    #expect(resolved.model.bets["5"]?.annotations == ["title": ["x"], "extra": ["k": [1]]])
    // No bet was made of these, so that they stay whole.
    #expect(resolved.model.annotations["bets"] == [[:], ["id": "", "title": "No id"], "b"])
    #expect(resolved.model.annotations["teams"] == ["t": [:]])
  }

  @Test func nothingAtAll() throws {
    for text in ["{}", "[]", "null", #"{"teams": [], "bets": []}"#] {
      #expect(try problems(text).resolved.model.bets.isEmpty)
    }
  }
}
