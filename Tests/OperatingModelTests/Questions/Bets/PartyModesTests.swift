import Testing

@testable import OperatingModel

@Suite struct PartyModesTests {
  private static func system(_ parties: (Identifier<Team>?, [Bet.PartyShare])...) -> ProductOperatingSystem {
    var system = ProductOperatingSystem("Acme")
    system.add(Team("billing", "Billing"))
    for (number, (owner, party)) in parties.enumerated() {
      system.add(
        Bet(Identifier("bet-\(number)"), "A bet").with { ($0.owner, $0.party) = (owner, party) })
    }
    return system
  }

  @Test func theWorkedWeekClashes() throws {
    let answer = try askSteadily(
      .partyModes,
      of: Self.system(("billing", [Bet.PartyShare(.questing, 4), Bet.PartyShare(.firewatch, 2)])))
    #expect(answer.rows["billing"]?.verdict == .clashes && answer.rows["billing"]?.people == 6)
    let finding = try #require(answer.findings.first)
    #expect(finding.code == "bets.partyModes.clash")
    #expect(
      finding.statement
        == "At “Billing” 4 are questing while 2 of 6 are on firewatch. What catches fire breaks the attention that this mode needs."
    )
    #expect(
      finding.facts.map(\.description) == [
        "“Billing”: questing 4", "“Billing”: firewatch 2", "“Billing”: bets “A bet”",
      ])
    #expect(
      finding.heuristics.map(\.description) == [
        "heavy from 25% of the people on watch on, beside a mode that needs focus [T356, D]"
      ])
    let calm = try askSteadily(
      .partyModes,
      of: Self.system(
        (
          "billing",
          [Bet.PartyShare(.spellcasting, 1), Bet.PartyShare(.chipping, 1), Bet.PartyShare(.questing, 4)]
        )))
    #expect(calm.rows["billing"]?.verdict == .complementary && calm.findings.isEmpty)
  }

  @Test func theBetsOfOneOwnerShareItsWeek() throws {
    let system = Self.system(
      ("billing", [Bet.PartyShare(.questing, 4)]),
      ("billing", [Bet.PartyShare(.firewatch, 2), Bet.PartyShare(.tidying, 1)]),
      (nil, [Bet.PartyShare(.trailblazing, 2), Bet.PartyShare(.firewatch, 1)]))
    let answer = try askSteadily(.partyModes, of: system)
    #expect(answer.rows.map(\.bets) == [["bet-0", "bet-1"], ["bet-2"]])
    #expect(answer.rows.map(\.verdict) == [.clashes, .clashes])
    #expect(answer.rows.map(\.slack) == [1, 0])
    #expect(answer.findings.map { $0.subject.kind } == ["team", "bet"])
    #expect(
      answer.notes == [
        "The people of several bets were added up for 1 team; somebody in two of them counts twice."
      ])
    #expect(try askSteadily(PartyModes.partyModes { $0.heavyFrom = 0.5 }, of: system).findings.isEmpty)
  }

  @Test func whatIsNotRecordedIsSaid() throws {
    #expect(try askSteadily(.partyModes, of: .of()).notes.isEmpty)
    let silent = try askSteadily(.partyModes, of: .of(Bet("b", "B")))
    #expect(silent.lookedAt == 0 && silent.findings.isEmpty)
    #expect(silent.gaps.map(\.ids) == [["b"]])
    let nobody = try askSteadily(.partyModes, of: Self.system(("billing", [Bet.PartyShare(.questing, 0)])))
    #expect(nobody.rows.isEmpty)
  }

  @Test func anyNumbersAreTaken() {
    let question = PartyModes()
    #expect(question.verdict(of: []) == nil)
    #expect(question.verdict(of: [Bet.PartyShare(.questing, -4)]) == nil)
    #expect(
      question.verdict(of: [Bet.PartyShare(.questing, .max), Bet.PartyShare(.questing, .max)]) == .uniform)
    #expect(
      question.verdict(of: [Bet.PartyShare(.questing, .max), Bet.PartyShare(.firewatch, .max)]) == .clashes)
  }

  /// Held against people looked at one by one.
  @Test func clashesAgreeWithASlowCount() {
    for seed in 1...500 {
      var cases = RandomCases(seed: seed)
      let party = (0..<cases.int(0...5)).map { _ in
        Bet.PartyShare(Bet.PartyMode.allCases[cases.int(0...6)], cases.int(0...4))
      }
      let people = party.flatMap { Array(repeating: $0.mode, count: $0.people) }
      let watch = people.count { $0 == .firewatch }
      let needFocus = people.contains { [.questing, .spellcasting, .trailblazing].contains($0) }
      let expected: PartyVerdict? =
        people.isEmpty
        ? nil
        : Set(people).count == 1
          ? .uniform : needFocus && watch > 0 && watch * 4 >= people.count ? .clashes : .complementary
      #expect(PartyModes().verdict(of: party) == expected, "seed \(seed)")
    }
  }
}
