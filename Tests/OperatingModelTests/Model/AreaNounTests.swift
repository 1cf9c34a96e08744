import Testing

@testable import OperatingModel

@Suite struct AreaNounTests {
  @Test func areasKeepEveryField() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "id": "payments", "name": "Payments", "kind": "service", "description": "Takes what customers pay.",
          "parents": ["invoice-to-cash"], "owner": "billing", "otherOwners": ["ledger"], "lifetime": "2024-01-01/..",
          "provenance": {"source": "catalogue"}, "annotations": {"tier": 1}
        }
        """, Area("payments"), #"{"id":"payments"}"#)
    NounChecks.expectWords(
      Area.Kind.self,
      "product productArea service component platform journey journeyStage valueStream segment surface "
        + "jobToBeDone geography architectureLayer internalCapability discipline initiative")
  }

  @Test func teamLinksKeepEveryField() throws {
    try NounChecks.expectFaithful(
      everything: """
        {
          "from": "billing", "kind": "sharesPeople", "to": "ledger", "weight": 2, "since": "2026-01-01",
          "until": "2026-06-30", "note": "two engineers", "provenance": {"source": "directory"},
          "annotations": {"k": "v"}
        }
        """, TeamLink("a", "related", "b"), #"{"from":"a","kind":"related","to":"b"}"#)
    NounChecks.expectWords(TeamLink.Kind.self, "related reportsTo sharesPeople")
    #expect(TableChecks.faults(in: TeamLink("a", "related", "a")) == ["reference.self /to"])
  }

  @Test func ownWordsSayWhatTheyStandFor() throws {
    let lane = OwnWord(lane: "next", stands: .months, meaning: "After the summer")
    #expect(
      lane.compactJSON == #"{"use":"lane","word":"next","meaning":"After the summer","horizon":"months"}"#)
    #expect(try OwnWord(json: lane.json) == lane)
    let status = OwnWord(status: "In review", stands: .active)
    #expect(status.compactJSON == #"{"use":"status","word":"In review","state":"active"}"#)
    var mixed = lane
    mixed.state = .done
    #expect(TableChecks.faults(in: mixed) == ["value.invalid /state"])
    mixed = status
    mixed.horizon = .weeks
    #expect(TableChecks.faults(in: mixed) == ["value.invalid /horizon"])
    NounChecks.expectWords(OwnWord.Use.self, "lane status")
  }

  @Test func theMainParentIsOneOfTheParents() throws {
    var bet = Bet("a", parents: ["b", "c"])
    bet.mainParent = "c"
    #expect(TableChecks.faults(in: bet).isEmpty)
    bet.mainParent = "d"
    #expect(TableChecks.faults(in: bet) == ["value.invalid /mainParent"])
    let system = try ProductOperatingSystem("Acme") {
      Bet("b")
      Bet("d")
      Bet("a", parents: ["b"]).with { $0.mainParent = "d" }
    }.resolved(tolerating: [.invalidValue])
    #expect(system.model.bets["a"]?.mainParent == nil && system.model.bets["a"]?.parents == ["b"])
  }

  /// What has no name is called by its id, in a sentence as in a list.
  @Test func namesMayBeMissing() throws {
    #expect(Bet("a").name == nil && Bet("a").label == "a" && Bet("a", "").label == "a")
    #expect(Bet("a", "Retry").label == "Retry")
    let read = try ProductOperatingSystem(
      json: #"{"formatVersion": 1, "name": "Acme", "teams": [{"id": "billing"}]}"#)
    #expect(read.teams["billing"]?.name == nil && read.teams["billing"]?.label == "billing")
    #expect(!read.json.contains(#""name": """#))
  }
}
