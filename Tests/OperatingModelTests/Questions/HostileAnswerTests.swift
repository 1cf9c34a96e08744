import Testing

@testable import OperatingModel

@Suite("What is printed of hostile models")
struct HostileAnswerTests {
  /// Asks every question, and looks at what is printed.
  private func expectHarmless(
    _ model: ProductOperatingSystem, _ what: String, at place: SourceLocation = #_sourceLocation
  ) throws -> Set<FindingCode> {
    let system = try model.resolved(tolerating: Set(ProblemCode.known))
    var codes: Set<FindingCode> = []
    for entry in Catalogue.standard.entries {
      let answer = try Catalogue.standard.ask(entry.code, of: system, beside: system)
      let printed = answer.description
      #expect(HostileTexts.forged(in: printed) == [], "\(what): \(entry.code)", sourceLocation: place)
      for line in printed.split(separator: "\n") {
        #expect(line.utf8.count < 20_000, "\(what): \(entry.code)", sourceLocation: place)
      }
      for finding in answer.findings {
        #expect(
          finding.description.split(separator: "\n").count < 40, "\(finding.code)", sourceLocation: place)
        #expect(HostileTexts.forged(in: "\(finding.key)").isEmpty, "\(finding.code)", sourceLocation: place)
        codes.insert(finding.code)
      }
    }
    return codes
  }

  @Test("No question forges a finding, drives a terminal or turns a line, whatever ids and names hold")
  func companies() throws {
    var codes: Set<FindingCode> = []
    for name in ["larkspur", "halden", "pocketfern"] {
      let model = try HostileDocument().system(from: Fixtures.company(name))
      #expect(model.teams.contains { $0.id.rawValue.unicodeScalars.contains(where: HostileTexts.isHarmful) })
      codes.formUnion(try expectHarmless(model, name))
    }
    for seed in 0..<12 {
      let model = try RandomDocument.make(seed: seed) { ($0.most, $0.fill) = (6, 50 + 4 * seed) }.system
      codes.formUnion(try expectHarmless(HostileDocument().system(from: model), "seed \(seed)"))
    }
    let kinds = Catalogue.standard.findingKinds.count
    #expect(codes.count > kinds / 2, "\(codes.count) of \(kinds) kinds of finding are drawn")
  }

  @Test("Names of great length are not printed in full", .timeLimit(.minutes(2)))
  func longNames() throws {
    let long = String(repeating: "retries ", count: 1 << 17)
    let model = ProductOperatingSystem("Acme") {
      Team("platform", "Platform", topology: .platform)
      Bet("ledger", "Ledger", horizon: .years)
      Bet("retries", "Retries", horizon: .weeks, parents: ["ledger"], owner: "platform")
      Bet("export", "Export", horizon: .weeks)
    }
    let hostile = try HostileDocument { _ in long }.system(from: model)
    let codes = try expectHarmless(hostile, "long names")
    #expect(codes.contains("bets.traceability.skips") && codes.contains("bets.traceability.orphan"))
    var broken = hostile
    for index in 0..<20 {
      broken.add(Bet(Identifier("b\(index)"), "B", owner: Identifier(long + "\(index)")))
    }
    let problems = #expect(throws: Problems.self) { try broken.resolved() }
    #expect(problems?.count == 20)
    #expect(problems?.allSatisfy { $0.description.utf8.count < 1_000 } == true)
  }

  @Test("An answer's table cuts its cells, and says so")
  func cells() throws {
    let table = TextTable(title: "T.", header: ["a"], rows: [["x"]])
    #expect(table.description == "T.\na\n-\nx")
    var model = ProductOperatingSystem("Acme")
    for index in 0..<1000 { model.add(Team(Identifier("t\(index)"), "name \(index)")) }
    let answer = try model.resolved().ask(LongRows())
    let line = answer.description.split(separator: "\n").last ?? ""
    #expect(line.hasPrefix(#"a\nb  name 0, name 1, "#) && line.hasSuffix("…") && line.count == 54)
  }

  @Test("What an agreement prints is harmless, whatever its own words are")
  func agreements() throws {
    let system = try HostileDocument().system(from: Fixtures.company("larkspur")).resolved()
    for ending in HostileTexts.endings {
      var rules = [
        AgreementRule("Every bet leads up" + ending, .traceability, breachedBy: .skips, .orphan),
        AgreementRule(
          "No such question", QuestionCode("bets.tracability" + ending),
          breachedBy: ["bets.traceability.skips"]),
        AgreementRule(
          "No such kind", "bets.traceability", breachedBy: [FindingCode("bets.traceability.skip" + ending)]),
      ]
      rules.append(
        AgreementRule(
          "Wrong", "bets.traceability", with: ["to": .text("year" + ending)],
          breachedBy: ["bets.traceability.skips"]))
      let gone = FindingKey("bets.traceability.skips", of: "gone" + ending, aspect: ending)
      let waiver = Waiver(gone, because: "why" + ending, until: "2026-01-01")
      let agreement = WorkingAgreement("Ours" + ending, rules: rules, waivers: [waiver], baseline: [gone])
      let breaches = agreement.breaches(in: system, on: "2026-11-21")
      #expect(breaches.unanswered.count == 3 && breaches.gone.count == 1 && breaches.notes.count >= 1)
      #expect(HostileTexts.forged(in: breaches.description) == [])
    }
  }
}

/// A question of a user's own, with a long list in a row of its answer.
private struct LongRows: Question {
  struct Table: DocumentRecord, Hashable {
    var rows: [Row] = []
    static let fields = Fields(blank: Table()) { Field("rows", \.rows, "Rows.") }
  }
  struct Row: DocumentRecord, Hashable {
    var id: String
    var names: [String] = []
    static let fields = Fields(blank: Row(id: "")) {
      Field("id", \.id, .required, "Which.")
      Field("names", \.names, "What it is called.")
    }
  }
  static let guide = QuestionGuide("ours.longRows", "What is it called?")
  static let kinds: [FindingKind<Self>] = []
  static let fields = Fields(blank: LongRows()) {}

  func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    answer.look(at: 1)
    answer.rows = [Row(id: "a\nb", names: system.model.teams.map(\.label))]
  }
}
