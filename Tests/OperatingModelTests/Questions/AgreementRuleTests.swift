import Testing

@testable import OperatingModel

/// Rules in code, in scopes and over what is recorded, and everything that is no check.
@Suite("Rules of an agreement")
struct AgreementRuleTests {
  private let acme = ProductOperatingSystem("Acme", asOf: "2026-11-21") {
    Team("billing", "Billing", authority: .a ... .b)
    Team("search", "Search", authority: .a ... .b)
    Goal("g1", "Goal 1", owner: "billing").with { $0.levelAsked = .f }
    Goal("g2", "Goal 2", owner: "search").with { $0.levelAsked = .f }
    Bet("old", "Old", horizon: .weeks, owner: nil).with { $0.state = .done }
    Bet("new", "New", horizon: .weeks, owner: nil).with { $0.state = .active }
    Bet("kept", "Kept", horizon: .weeks, owner: "billing").with { $0.state = .active }
  }

  private func breaches(_ rule: AgreementRule, waivers: [Waiver] = []) throws -> Breaches {
    WorkingAgreement("Ours", rules: [rule], waivers: waivers).breaches(in: try acme.resolved())
  }

  @Test("A rule in code looks at the nouns that are meant")
  func own() throws {
    let rule = AgreementRule("Every open bet has an owner", for: \.bets, in: .open) { $0.owner != nil }
    let breaches = try breaches(rule)
    #expect(
      breaches.all.map(\.finding.key.description) == ["agreement.broken of new (Every open bet has an owner)"]
    )
    let all = AgreementRule("Every bet has an owner", for: \.bets) { $0.owner != nil }
    #expect(try self.breaches(all).all.map(\.finding.subject.id) == ["new", "old"])
    let none = AgreementRule("None", for: \.bets, where: { _ in false }) { _ in true }
    #expect(try self.breaches(none).unanswered.map(\.problem.code) == [.vacuousRule])
    #expect(try self.breaches(none.orNothing).isEmpty)
  }

  @Test("A rule in code can be waived by the line that its breach prints")
  func waivingOwn() throws {
    let rule = AgreementRule("Every open bet has an owner", for: \.bets, in: .open) { $0.owner != nil }
    let line =
      #"Waiver(FindingKey("agreement.broken", of: "new", aspect: "Every open bet has an owner"), "#
      + #"because: "…", until: "2026-12-21")"#
    #expect(try breaches(rule).description.contains(line))
    let waiver = Waiver(
      FindingKey("agreement.broken", of: "new", aspect: "Every open bet has an owner"), because: "…",
      until: "2026-12-21")
    #expect(try breaches(rule, waivers: [waiver]).isEmpty)
  }

  @Test("A rule in code that was stored is no check any more, and says so")
  func stored() throws {
    let ours = WorkingAgreement("Ours") {
      AgreementRule("Every bet has an owner", for: \.bets) { $0.owner != nil }
    }
    let read = try WorkingAgreement(json: ours.json)
    let problems = read.breaches(in: try acme.resolved()).unanswered.map(\.problem)
    #expect(problems.map(\.code) == [.vacuousRule])
    #expect(problems.first?.message.contains("said in code") == true)
  }

  @Test("A rule over what is recorded finds what is not, and can be stored")
  func recorded() throws {
    let rule = AgreementRule("Sizes are recorded", recorded: "teams.size", "bets.owner")
    let breaches = try breaches(rule)
    #expect(
      breaches.all.map(\.finding.key.description) == [
        "records.completeness.missing of billing (teams.size)",
        "records.completeness.missing of search (teams.size)",
        "records.completeness.missing of new (bets.owner)",
      ], "the bet that is done is left aside")
    let read = try AgreementRule(json: rule.json)
    #expect(read == rule)
    let wrong = try self.breaches(AgreementRule("Sizes are recorded", recorded: "teams.sise"))
    #expect(wrong.unanswered.first?.problem.nearest == "teams.size")
  }

  @Test("A scope holds a rule to some nouns, and one that is not there is no check")
  func scopes() throws {
    let rule = AgreementRule("Goals come with authority", .mandateGaps, breachedBy: .exceeded)
    #expect(try breaches(rule).all.map(\.finding.subject.id) == ["billing", "search"])
    let only = rule.within(.only("search" as Identifier<Team>))
    #expect(try breaches(only).all.map(\.finding.subject.id) == ["search"])
    #expect(try AgreementRule(json: only.json) == only)
    let goals = rule.within(.only("g1" as Identifier<Goal>))
    #expect(try breaches(goals).all.map(\.finding.subject.id) == ["billing"], "a finding that mentions it")
    let nobody = rule.within(.only("serach" as Identifier<Team>))
    #expect(try breaches(nobody).unanswered.map(\.problem.code) == [.vacuousRule])
    let owners = AgreementRule("Every bet has an owner", for: \.bets) { $0.owner != nil }
    #expect(try breaches(owners.within(.bets(in: .over))).all.map(\.finding.subject.id) == ["old"])
    #expect(
      try breaches(owners.within(.bets(from: .months))).unanswered.map(\.problem.code) == [.vacuousRule])
  }

  @Test("A scope that names no ids holds a rule to every noun of its kind")
  func scopesWithoutIDs() throws {
    let rule = AgreementRule("Goals come with authority", .mandateGaps, breachedBy: .exceeded)
    let teams = rule.within(AgreementScope(noun: "team"))
    #expect(try breaches(teams).all.map(\.finding.subject.id) == ["billing", "search"])
    #expect(try breaches(teams).unanswered.isEmpty)
    let named = AgreementRule("Every team is called something", for: \.teams) { $0.label == "Billing" }
    #expect(
      try breaches(named.within(AgreementScope(noun: "team"))).all.map(\.finding.subject.id) == ["search"])
    let goals = rule.within(AgreementScope(noun: "goal"))
    #expect(try breaches(goals).all.count == 2, "findings that mention one")
    let read = try AgreementRule(json: teams.json)
    #expect(read == teams)
    // Of a kind of which there is none, and of one that there is not, nothing is held.
    let metrics = try breaches(rule.within(AgreementScope(noun: "metric")))
    #expect(metrics.unanswered.map(\.problem.code) == [.vacuousRule])
    let misspelt = try breaches(rule.within(AgreementScope(noun: "taem"))).unanswered.map(\.problem)
    #expect(misspelt.first?.code == .vacuousRule && misspelt.first?.nearest == "team")
  }

  @Test("A rule may ask several questions")
  func several() throws {
    let rule = AgreementRule("Said and authorised", .mandateGaps, breachedBy: .exceeded)
      .also(.completeness(of: "teams.size"), breachedBy: .missing)
    #expect(try breaches(rule).all.count == 4)
    #expect(try AgreementRule(json: rule.json) == rule)
  }

  @Test("An agreement without rules, and a rule without kinds, are no checks")
  func vacuous() throws {
    let system = try acme.resolved()
    #expect(!WorkingAgreement("Empty").breaches(in: system).isEmpty)
    let rule = AgreementRule("No kinds", "teams.mandateGaps", breachedBy: [])
    #expect(try breaches(rule).unanswered.map(\.problem.code) == [.vacuousRule])
    let foreign = AgreementRule("Foreign", "teams.mandateGaps", breachedBy: ["bets.traceability.skips"])
    #expect(try breaches(foreign).unanswered.map(\.problem.code) == [.unknownFinding])
  }

  @Test("A question whose threshold is none of its fields would be asked with the usual one: no check")
  func lossyQuestion() throws {
    let agreement = WorkingAgreement("Ours") {
      AgreementRule("Few", LossyTeams(most: 1), breachedBy: .many)
    }
    let found = agreement.breaches(in: try acme.resolved(), asking: .standard.adding(LossyTeams.self))
    #expect(found.unanswered.map(\.problem.code) == [.vacuousRule])
  }

  @Test("Thresholds are kept whole, also those that are the usual ones")
  func wholeThresholds() {
    let rule = AgreementRule("Goals come with authority", .mandateGaps, breachedBy: .exceeded)
    #expect(rule.parameters["fromLevels"] == 1)
  }

  @Test("Rules can be said with if and for, and held one by one")
  func builder() throws {
    let isStrict = true
    let ours = WorkingAgreement("Ours") {
      for key in ["teams.size", "teams.authority"] { AgreementRule("\(key) is recorded", recorded: key) }
      if isStrict { AgreementRule("Authority", .mandateGaps, breachedBy: .exceeded) }
    }
    #expect(
      ours.rules.map(\.description) == ["teams.size is recorded", "teams.authority is recorded", "Authority"])
    let system = try acme.resolved()
    let kept = ours.rules.map { ours.breaches(of: $0, in: system).isEmpty }
    #expect(kept == [false, true, false])
  }

  @Test("A waiver that never matched is told apart from one that is needed no more")
  func waivers() throws {
    let rule = AgreementRule(
      "Goals come with authority", .mandateGaps { $0.fromLevels = 9 }, breachedBy: .exceeded)
    func note(_ key: FindingKey) throws -> String {
      try breaches(rule, waivers: [Waiver(key, because: "why", until: "2027-01-01")]).notes.joined()
    }
    #expect(try note(FindingKey("teams.mandateGaps.exceeded", of: "billing")).contains("needed no more"))
    #expect(try note(FindingKey("teams.mandateGaps.exceeded", of: "biling")).contains("nothing of that id"))
    #expect(try note(FindingKey("teams.mandateGaps.exeeded", of: "billing")).contains("can never match"))
  }

  @Test("The day is the model's own unless said; without any, waivers do not count")
  func days() throws {
    let rule = AgreementRule("Goals come with authority", .mandateGaps, breachedBy: .exceeded)
    let waiver = Waiver(
      FindingKey("teams.mandateGaps.exceeded", of: "billing"), because: "why", until: "2026-12-31")
    let ours = WorkingAgreement("Ours", rules: [rule], waivers: [waiver])
    #expect(ours.breaches(in: try acme.resolved()).waived.count == 1)
    #expect(ours.breaches(in: try acme.resolved(), on: "2027-01-01").waived.isEmpty)
    let undated = try acme.with { $0.asOf = nil }.resolved()
    #expect(ours.breaches(in: undated).waived.isEmpty)
    #expect(ours.breaches(in: undated).notes.contains { $0.contains("No day is known") })
  }
}

/// A question that keeps a threshold out of its fields.
private struct LossyTeams: Question {
  var most = 100
  static let guide = QuestionGuide("ours.lossyTeams", "Are there too many teams?")
  static let kinds: [FindingKind<Self>] = [.many]
  static let fields = Fields(blank: LossyTeams()) {}
  struct Table: DocumentRecord, Hashable {
    var teams = 0
    static let fields = Fields(blank: Table()) { Field("teams", \.teams, "How many teams there are.") }
  }
  func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    answer.teams = system.model.teams.count
    answer.look(at: answer.teams)
  }
}

extension FindingKind where Q == LossyTeams {
  fileprivate static var many: Self {
    Self("many", "There are many teams.", by: .own, ask: "Who knows them all?")
  }
}
