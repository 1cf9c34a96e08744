import Testing

@testable import OperatingModel

@Suite("The catalogue")
struct CatalogueTests {
  private let catalogue = Catalogue.standard

  @Test(
    "The catalogue, the codes and the fields of a finding may be looked up in any order",
    .timeLimit(.minutes(1)))
  func noCircleBetweenCatalogueAndFields() {
    #expect(Finding.fieldDescriptions.count == 10)
    #expect(!QuestionCode.notation.shape.expectation.isEmpty)
    #expect(catalogue.entries.allSatisfy { !$0.answerFields.isEmpty })
  }

  @Test("Every question has words, concepts, sources and documented thresholds")
  func entries() {
    #expect(catalogue.entries.map(\.code) == catalogue.entries.map(\.code).sorted())
    for entry in catalogue.entries {
      #expect(entry.words.hasSuffix("?"), "\(entry.code)")
      #expect(!entry.guide.concepts.isEmpty && !entry.guide.sources.isEmpty, "\(entry.code)")
      #expect(!entry.parameters.isEmpty, "\(entry.code)")
      for field in entry.parameters {
        #expect(field.summary.hasSuffix(".") && field.summary.count <= 150, "\(entry.code) \(field.key)")
        #expect(!field.isRequired, "\(entry.code) \(field.key)")
      }
      let keys = entry.answerFields.map(\.key)
      #expect(Set(keys).count == keys.count, "\(entry.code)")
      #expect(Set(keys).isSuperset(of: ["lookedAt", "notes", "findings"]), "\(entry.code)")
    }
  }

  /// What narrows a question without being anybody's rule of thumb: which day, which telling, which part.
  private static let plainChoices: Set = [
    "on", "since", "period", "window", "perspective", "dimension", "context", "strength", "link", "facets",
    "through", "ties", "inWords", "teamCounts", "keys",
  ]

  @Test("Every threshold says who said it, and what is meant without it is said once")
  func thresholds() {
    var choices: Set<String> = []
    for entry in catalogue.entries {
      for field in entry.parameters {
        let name = "\(entry.code) \(field.key)"
        if let origin = field.origin {
          #expect(!Self.plainChoices.contains(field.key), "\(name) is a choice, and nobody's threshold")
          #expect((entry.guide.sources + ["own"]).contains(origin.source), "\(name)")
        } else {
          #expect(Self.plainChoices.contains(field.key), "nobody said \(name)")
          #expect(!isMeasure(field.shape), "\(name) is a number, and nobody said it")
          choices.insert(field.key)
        }
        #expect((field.defaultJSON == nil) == field.summary.contains("unless said"), "\(name)")
      }
    }
    #expect(choices == Self.plainChoices)
  }

  /// Whether a number is held, in whichever unit.
  private func isMeasure(_ shape: DocumentShape) -> Bool {
    switch shape {
    case .number: true
    case .text(let what): what.description == TimeSpan.notation.shape.expectation
    default: false
    }
  }

  @Test("Defaults are told as the question has them")
  func defaults() throws {
    func field(_ code: QuestionCode, _ key: String) throws -> FieldDescription {
      try #require(catalogue[code]?.parameters.first { $0.key == key })
    }
    #expect(try field("teams.mandateGaps", "fromLevels").defaultJSON == "1")
    #expect(try field("teams.mandateGaps", "fromLevels").origin == .said("T2021-27", .primaryInPart))
    #expect(try field("bets.traceability", "to").defaultJSON == #""years""#)
    #expect(try field("bets.traceability", "to").origin?.description == "B20-14, P")
    #expect(try field("bets.launchReadiness", "tier1Lead").defaultJSON == #""42d""#)
    #expect(try field("bets.launchReadiness", "on").defaultJSON == nil)
    #expect(try field("teams.network", "ties").defaultJSON == "[]")
    #expect(try field("teams.focus", "countingBothSides").defaultJSON == "false")
    #expect(try field("curves.effortAndValue", "stops").defaultJSON == "[0.25,0.5,0.9]")
    // What has to be said has no default.
    #expect(Heuristic.fieldDescriptions.allSatisfy { $0.defaultJSON == nil && $0.isRequired })
  }

  @Test("A question asked with its defaults said asks what it asks without them")
  func sayingDefaults() throws {
    let system = try Fixtures.company("larkspur").resolved()
    for entry in catalogue.entries {
      let members = entry.parameters.compactMap { field in
        field.defaultJSON.map { "\"\(field.key)\": \($0)" }
      }
      let said = try catalogue.ask(
        entry.code, of: system, with: "{ \(members.joined(separator: ", ")) }")
      #expect(try said.json == catalogue.ask(entry.code, of: system).json, "\(entry.code)")
    }
  }

  @Test("Codes of findings are unique and begin with the code of their question")
  func codes() {
    let kinds = catalogue.findingKinds
    #expect(Set(kinds.map(\.code)).count == kinds.count)
    for entry in catalogue.entries {
      for kind in entry.findings {
        #expect(kind.code.rawValue.hasPrefix(entry.code.rawValue + "."))
        #expect(kind.meaning.hasSuffix("."))
      }
    }
  }

  @Test("A question asked by its code with thresholds as JSON gives what the typed one gives")
  func asking() throws {
    let system = try Fixtures.company("larkspur").resolved()
    let answer = try catalogue.ask("bets.traceability", of: system, with: #"{ "to": "quarters" }"#)
    #expect(answer as? Answer<Traceability> == system.ask(.traceability(to: .quarters)))
  }

  @Test("An unknown code is told with the nearest one, wrong thresholds all at once")
  func wrong() throws {
    let system = try ProductOperatingSystem("Nobody").resolved()
    let unknown = #expect(throws: Problems.self) { try catalogue.ask("bets.tracability", of: system) }
    #expect(unknown?.map(\.code) == [.unknownQuestion])
    #expect(unknown?.first?.nearest == "bets.traceability")
    let wrong = #expect(throws: Problems.self) {
      try catalogue.ask(
        "bets.traceability", of: system, with: #"{ "to": "year", "largestStep": 0, "upto": 1 }"#)
    }
    #expect(wrong?.map(\.code) == [.unknownWord, .numberOutOfRange, .unknownKey])
  }

  @Test("Every rule of thumb can be moved and sent")
  func questionsRoundTrip() throws {
    func expectSame<Q: DocumentRecord>(_ question: Q) throws {
      #expect(try Q(json: question.json) == question)
      #expect(try Q(json: "{}") == Q.fields.blank)
    }
    try expectSame(Traceability(to: .months, largestStep: 3))
    try expectSame(
      EffortAndValue.effortAndValue {
        ($0.stops, $0.from, $0.next, $0.most) = ([0.3], 0.2, 0.05, 0.9)
      })
    try expectSame(MandateGaps().with { $0.fromLevels = 2 })
    try expectSame(InputsAndBets.inputsAndBets { $0.paths = 3 })
    try expectSame(
      MaturityProfiles.maturityProfiles {
        ($0.smallestGap, $0.context, $0.on) = (2, "start", "2026-01-01")
        ($0.since, $0.perspective) = ("2025-01-01", .real)
      })
  }

  @Test("A question of one's own takes its place among the others, and one of the same code replaces it")
  func adding() throws {
    let more = catalogue.adding(TeamCount.self).adding(TeamCount.self)
    #expect(more.entries.count == catalogue.entries.count + 1)
    #expect(more.entries.map(\.code) == more.entries.map(\.code).sorted())
    let larkspur = try Fixtures.company("larkspur").resolved()
    #expect(try more.ask("ours.teamCount", of: larkspur, with: #"{ "most": 8 }"#).findings.count == 1)
  }
}

/// A question of a user's own.
struct TeamCount: Question {
  var most = 100
  static let guide = QuestionGuide("ours.teamCount", "Are there too many teams?", sources: ["own"])
  static let kinds: [FindingKind<Self>] = [.tooMany]
  static let fields = Fields(blank: TeamCount()) { Field("most", \.most, "How many there may be.") }

  struct Table: DocumentRecord, Hashable {
    var teams = 0
    static let fields = Fields(blank: Table()) { Field("teams", \.teams, "How many teams there are.") }
  }

  func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    answer.teams = system.model.teams.count
    answer.look(at: answer.teams)
    let company = Finding.Subject(kind: "company", id: system.name, name: "")
    if answer.teams > most {
      answer.find(
        .tooMany, about: company, "There are \(answer.teams) teams.",
        facts: [Fact(company, "teams", answer.teams)])
    }
  }
}

extension FindingKind where Q == TeamCount {
  static var tooMany: Self {
    Self("tooMany", "There are too many teams.", by: .own, rule: "not too many", ask: "Who knows them all?")
  }
}
