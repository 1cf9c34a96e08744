import Testing

@testable import OperatingModel

@Suite struct RecordCensusTests {
  private static func system() -> ProductOperatingSystem {
    var system = ProductOperatingSystem("Acme")
    system.add(Team("t", "T", topology: .streamAligned))
    for (id, kind, status) in [
      ("a", "goal", "On track"), ("b", "goal", "On Track"), ("c", "step", "At risk"),
    ] {
      var bet = Bet(Identifier(id), id, owner: id == "a" ? "t" : nil)
      (bet.kind, bet.status) = (Bet.Kind(rawValue: kind), status)
      bet.valueTypes = id == "b" ? [.reduceCost, "goodwill"] : []
      bet.annotations["stage"] = .text("2026")
      bet.annotations["history"] = .list([.text("x"), .text("y")])
      bet.annotations["nothing"] = .null
      system.add(bet)
    }
    return system
  }

  @Test func recordsFieldsAndWords() throws {
    let question = RecordCensus.recordCensus {
      $0.inWords = ["bets.status", "bets.annotations.stage", "teams.costCentre"]
    }
    let answer = try askSteadily(question, of: Self.system())
    #expect(answer.nouns.map(\.noun) == ["teams", "bets"] && answer.lookedAt == 4)
    #expect(answer.fieldRows["bets.owner"] == .init(field: "bets.owner", recorded: 1, notRecorded: 2))
    #expect(
      answer.fieldRows["bets.valueTypes"]?.entries == 2 && answer.fieldRows["bets.valueTypes"]?.words == 2)
    #expect(answer.fieldRows["bets.annotations.history"]?.entries == 6)
    #expect(answer.fieldRows["bets.annotations.nothing"] == nil && answer.fieldRows["bets.horizon"] == nil)
    #expect(answer.words["bets.kind"].map(\.word) == ["goal", "step"])
    #expect(answer.words["bets.kind"].map(\.count) == [2, 1])
    #expect(answer.words["bets.status"].map(\.word) == ["At risk", "On Track", "On track"])
    #expect(answer.words["bets.annotations.stage"].map(\.count) == [3])
    #expect(answer.words["bets.name"].isEmpty, "texts are counted word by word only where asked for")
    #expect(
      answer.gaps.map(\.description) == [
        "Cost centre of teams is not recorded; its words cannot be counted."
      ])
    #expect(answer.notes.isEmpty && answer.cuts.isEmpty)
    let short = try askSteadily(RecordCensus.recordCensus { $0.mostWords = 1 }, of: Self.system())
    #expect(short.words["bets.status"].map(\.word) == ["At risk"])
    #expect(short.cuts.first == AnswerCut("words", "bets.kind", shown: 1, outOf: 2))
  }

  @Test func aWordThatIsNearlyAnother() throws {
    var model = ProductOperatingSystem("Acme")
    for index in 0..<5 {
      model.add(Bet(Identifier("b\(index)"), "B").with { $0.status = "Accepted" })
      model.add(Bet(Identifier("y\(index)"), "Y").with { $0.status = "2026" })
    }
    model.add(Bet("x", "X").with { $0.status = "Acepted" })
    model.add(Bet("z", "Z").with { $0.status = "2027" })
    let answer = try askSteadily(.recordCensus, of: model)
    #expect(
      answer.findings.map(\.description) == [
        """
        “Acepted” is said once as “status of bets”, and “Accepted” 5 times.
          facts   Acepted 1 · Accepted 5
          rule    nearly the same letters, said twice or less and 5 times or more (our own)
          ask     Do the two mean the same?
          records.census.nearlySame · bets.status · Acepted
        """
      ], "years differ on purpose")
    #expect(try askSteadily(RecordCensus.recordCensus { $0.often = 6 }, of: model).findings.isEmpty)
  }

  @Test func whatWasSetAside() throws {
    var model = Self.system()
    model.add(Bet("a", "Another"))
    model.bets["b"]?.owner = "nobody"
    let answer = try model.resolved(tolerating: [.duplicateID, .unknownReference]).ask(.recordCensus)
    #expect(answer.nouns["bets"]?.duplicates == 1 && answer.nouns["bets"]?.said == 4)
    #expect(
      answer.notes == [
        "1 problem was set aside in resolving: id.duplicate.",
        "1 problem was set aside in resolving: reference.unknown.",
      ])
  }

  /// Every list of nouns or facts that a model has can be counted.
  @Test func everyListIsCounted() {
    let model = ProductOperatingSystem("Acme")
    for entry in ProductOperatingSystem.fields.table.entries {
      guard case .list(.record) = entry.shape else { continue }
      let tallies = Place.looking(at: model) { entry.layout.tallies(at: $0.at(entry.offset), inWords: []) }
      #expect(tallies?.records == 0, "\(entry.key)")
    }
  }

  @Test func nothingAndTheCompanies() throws {
    try AnswerChecks.expectSilent(RecordCensus())
    for name in ["larkspur", "halden", "pocketfern"] {
      let model = try Fixtures.company(name)
      try AnswerChecks.expectFaithful(RecordCensus(), of: model, shuffles: 2)
      let answer = try model.resolved().ask(.recordCensus)
      #expect(answer.nouns["teams"]?.records == model.teams.count && answer.findings.isEmpty)
    }
  }
}
