import Testing

@testable import OperatingModel

/// One kind of integrity problem: members that have it, where, and the same members without it.
struct IntegrityCase: CustomTestStringConvertible, Sendable {
  var code: ProblemCode
  var broken: String
  var places: [String]
  var sound: String

  init(_ code: ProblemCode, _ broken: String, at places: String..., sound: String) {
    (self.code, self.broken, self.places, self.sound) = (code, broken, places, sound)
  }

  var testDescription: String { "\(code) \(places.first ?? "")" }

  static let all: [IntegrityCase] = [
    IntegrityCase(
      .duplicateID,
      #""teams": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "a", "name": "C"}]"#,
      at: "/teams/2/id", sound: #""teams": [{"id": "a", "name": "A"}], "bets": [{"id": "a", "name": "A"}]"#),
    IntegrityCase(
      .unknownReference,
      #""bets": [{"id": "a", "name": "A", "owner": "nobody", "targets": ["m", "x"]}], "metrics": [{"id": "m", "name": "M"}]"#,
      at: "/bets/0/owner", "/bets/0/targets/1",
      sound:
        #""bets": [{"id": "a", "name": "A", "owner": "t", "targets": ["m"]}], "metrics": [{"id": "m", "name": "M"}], "teams": [{"id": "t", "name": "T"}]"#
    ),
    IntegrityCase(
      .unknownReference,
      #""breakthroughMatrices": [{"id": "x", "name": "X", "owners": [{"id": "o", "name": "O"}], "measures": [{"id": "m", "name": "M"}], "marks": [{"from": "o", "to": "m", "strength": "strong"}, {"from": "o", "to": "n", "strength": "weak"}]}]"#,
      at: "/breakthroughMatrices/0/marks/1",
      sound:
        #""breakthroughMatrices": [{"id": "x", "name": "X", "owners": [{"id": "o", "name": "O"}], "measures": [{"id": "m", "name": "M"}], "marks": [{"from": "o", "to": "m", "strength": "strong"}]}]"#
    ),
    IntegrityCase(
      .selfReference, #""bets": [{"id": "a", "name": "A", "parents": ["a"], "dependencies": [{"on": "a"}]}]"#,
      at: "/bets/0/parents/0", "/bets/0/dependencies/0/on",
      sound:
        #""bets": [{"id": "a", "name": "A", "parents": ["b"], "dependencies": [{"on": "b"}]}, {"id": "b", "name": "B"}]"#
    ),
    IntegrityCase(
      .selfReference,
      #""teams": [{"id": "a", "name": "A"}], "dependencies": [{"consumer": "a", "provider": "a"}]"#,
      at: "/dependencies/0/provider",
      sound:
        #""teams": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}], "dependencies": [{"consumer": "a", "provider": "b"}]"#
    ),
    IntegrityCase(
      .selfReference,
      #""breakthroughMatrices": [{"id": "x", "name": "X", "owners": [{"id": "o", "name": "O"}], "marks": [{"from": "o", "to": "o", "strength": "strong"}]}]"#,
      at: "/breakthroughMatrices/0/marks/0",
      sound: #""breakthroughMatrices": [{"id": "x", "name": "X", "owners": [{"id": "o", "name": "O"}]}]"#),
    IntegrityCase(
      .containmentCycle,
      #""bets": [{"id": "a", "name": "A", "parents": ["b"]}, {"id": "b", "name": "B", "parents": ["c"]}, {"id": "c", "name": "C", "parents": ["a"]}]"#,
      at: "/bets/0/parents/0",
      sound:
        #""bets": [{"id": "a", "name": "A", "parents": ["b", "c"]}, {"id": "b", "name": "B", "parents": ["c"]}, {"id": "c", "name": "C"}]"#
    ),
    IntegrityCase(
      .containmentCycle,
      #""teams": [{"id": "a", "name": "A", "parent": "b"}, {"id": "b", "name": "B", "parent": "a"}]"#,
      at: "/teams/0/parent",
      sound: #""teams": [{"id": "a", "name": "A", "parent": "b"}, {"id": "b", "name": "B"}]"#),
    IntegrityCase(
      .containmentCycle, #""people": [{"id": "a", "reportsTo": "b"}, {"id": "b", "reportsTo": "a"}]"#,
      at: "/people/0/reportsTo", sound: #""people": [{"id": "a", "reportsTo": "b"}, {"id": "b"}]"#),
    IntegrityCase(
      .containmentCycle,
      #""capabilities": [{"id": "a", "name": "A", "parent": "b"}, {"id": "b", "name": "B", "parent": "a"}]"#,
      at: "/capabilities/0/parent",
      sound: #""capabilities": [{"id": "a", "name": "A", "parent": "b"}, {"id": "b", "name": "B"}]"#),
    IntegrityCase(
      .containmentCycle,
      #""goals": [{"id": "a", "name": "A", "parents": ["b"]}, {"id": "b", "name": "B", "parents": ["a"]}]"#,
      at: "/goals/0/parents/0",
      sound:
        #""goals": [{"id": "a", "name": "A", "parents": ["b"]}, {"id": "b", "name": "B", "guards": ["a"]}]"#),
    IntegrityCase(
      .containmentCycle,
      #""decisions": [{"id": "a", "name": "A", "supersedes": "b"}, {"id": "b", "name": "B", "supersedes": "a"}]"#,
      at: "/decisions/0/supersedes",
      sound: #""decisions": [{"id": "a", "name": "A", "supersedes": "b"}, {"id": "b", "name": "B"}]"#),
    IntegrityCase(
      .dependencyCycle,
      #""bets": [{"id": "a", "name": "A", "dependencies": [{"on": "b", "isHard": true}]}, {"id": "b", "name": "B", "dependencies": [{"on": "a", "isHard": true}]}]"#,
      at: "/bets/0/dependencies/0/on",
      sound:
        #""bets": [{"id": "a", "name": "A", "dependencies": [{"on": "b", "isHard": true}]}, {"id": "b", "name": "B", "dependencies": [{"on": "a"}]}]"#
    ),
    IntegrityCase(
      .invertedInterval,
      #""teams": [{"id": "a", "name": "A", "authority": "F-D"}], "bets": [{"id": "b", "name": "B", "effort": {"low": "9pw", "high": "4pw"}}], "goals": [{"id": "g", "name": "G", "atLeast": 5, "atMost": 4}]"#,
      at: "/teams/0/authority", "/bets/0/effort", "/goals/0/atMost",
      sound:
        #""teams": [{"id": "a", "name": "A", "authority": "D-F"}], "bets": [{"id": "b", "name": "B", "effort": {"low": "4pw", "high": "4pw"}}], "goals": [{"id": "g", "name": "G", "atLeast": 5, "atMost": 5}]"#
    ),
    IntegrityCase(
      .negativeAmount,
      #""people": [{"id": "p"}], "assignments": [{"person": "p", "effort": "-1pd"}], "rituals": [{"id": "r", "name": "R", "cadence": "-1w"}]"#,
      at: "/assignments/0/effort", "/rituals/0/cadence",
      sound:
        #""people": [{"id": "p"}], "assignments": [{"person": "p", "effort": "0pw"}], "rituals": [{"id": "r", "name": "R", "cadence": "1w"}]"#
    ),
    IntegrityCase(
      .slotsOverfull,
      #""teams": [{"id": "a", "name": "A", "slots": {"primary": 0.7, "secondary": 0.2, "adHoc": 0.2}}]"#,
      at: "/teams/0/slots",
      sound:
        #""teams": [{"id": "a", "name": "A", "slots": {"primary": 0.7, "secondary": 0.2, "adHoc": 0.1}}]"#),
    IntegrityCase(
      .daysOutOfOrder,
      #""teams": [{"id": "a", "name": "A", "lifetime": "2026-03-01/2026-02-28"}], "bets": [{"id": "b", "name": "B", "startedOn": "2026-03-01", "endedOn": "2026-02-28"}]"#,
      at: "/teams/0/lifetime", "/bets/0/endedOn",
      sound:
        #""teams": [{"id": "a", "name": "A", "lifetime": "2026-03-01/2026-03-01"}], "bets": [{"id": "b", "name": "B", "startedOn": "2026-03-01", "endedOn": "2026-03-01"}]"#
    ),
    IntegrityCase(
      .curveOutOfBounds,
      #""bets": [{"id": "a", "name": "A", "curve": {"shape": "sigmoid", "steepness": 0}}, {"id": "b", "name": "B", "curve": {"shape": "sampled"}}, {"id": "c", "name": "C", "curve": {"shape": "step", "at": 0}}]"#,
      at: "/bets/0/curve", "/bets/1/curve", "/bets/2/curve",
      sound:
        #""bets": [{"id": "a", "name": "A", "curve": {"shape": "sigmoid", "steepness": 1}}, {"id": "b", "name": "B", "curve": {"shape": "sampled", "points": [{"effort": 0, "value": 0}, {"effort": 1, "value": 1}]}}]"#
    ),
    IntegrityCase(
      .unknownLevel,
      #""dimensions": [{"id": "d", "name": "D", "levels": [{"name": "low"}, {"name": "high"}]}], "assessments": [{"dimension": "d", "level": 2}, {"dimension": "d", "level": 3}], "needs": [{"dimension": "d", "level": 9}]"#,
      at: "/assessments/1/level", "/needs/0/level",
      sound:
        #""dimensions": [{"id": "d", "name": "D", "levels": [{"name": "low"}, {"name": "high"}]}, {"id": "open", "name": "O"}], "assessments": [{"dimension": "d", "level": 2}, {"dimension": "open", "level": 7}], "needs": [{"dimension": "d", "level": 1}]"#
    ),
  ]
}

@Suite struct ResolvingTests {
  private func read(_ members: String) throws -> ProductOperatingSystem {
    try ProductOperatingSystem(json: #"{"formatVersion": 1, "name": "Acme", \#(members)}"#)
  }

  @Test(arguments: IntegrityCase.all)
  func everyKindOfProblemIsFoundWhereItStands(_ one: IntegrityCase) throws {
    let problems = try #require(throws: Problems.self) { try read(one.broken).resolved() }
    #expect(problems.map(\.code) == one.places.map { _ in one.code }, "\(problems)")
    #expect(problems.map(\.path.description) == one.places)
    #expect(try read(one.sound).resolved().setAside.isEmpty)
    // Tolerated, it is set aside, and what is left resolves as it is where the problem was a reference's.
    let tolerant = try read(one.broken).resolved(tolerating: [one.code])
    #expect(tolerant.setAside == problems)
    if Self.aboutReferences.contains(one.code) {
      #expect(try tolerant.model.resolved().setAside.isEmpty)
    } else {
      #expect(try tolerant.model == read(one.broken))
    }
  }

  static let aboutReferences: Set<ProblemCode> = [
    .duplicateID, .emptyID, .unknownReference, .selfReference, .containmentCycle, .dependencyCycle,
  ]

  @Test func everyCodeOfIntegrityIsTried() {
    let tried = Set(IntegrityCase.all.map(\.code) + [.emptyID])
    let ofDocuments: Set<ProblemCode> = [
      .syntax, .truncated, .tooDeep, .tooLong, .notUTF8, .tooManyProblems, .unknownKey, .duplicateKey,
      .missingKey,
      .wrongType, .unknownWord, .numberOutOfRange, .invalidValue, .unknownFormat,
    ]
    let ofIntegrity = Set(ProblemCode.known).subtracting(ofDocuments).filter {
      !$0.rawValue.hasPrefix("question.") && ![.unknownFinding, .vacuousRule].contains($0)
    }
    #expect(ofIntegrity.subtracting(tried).isEmpty)
  }

  @Test func anEmptyIDIsNone() throws {
    var acme = ProductOperatingSystem("Acme")
    acme.bets.add(Bet("a", "A"))
    acme.bets.add(Bet("", "Nothing"))
    let problems = try #require(throws: Problems.self) { try acme.resolved() }
    #expect(problems.map(\.code) == [.emptyID] && problems.first?.path == ModelPath("bets", 1, "id"))
    #expect(try acme.resolved(tolerating: [.emptyID]).model.bets.map(\.id) == ["a"])
  }

  @Test func theNearestIDIsSuggested() throws {
    let broken =
      #""teams": [{"id": "billing", "name": "B"}, {"id": "platform", "name": "P"}], "bets": [{"id": "a", "name": "A", "owner": "biling"}]"#
    let problems = try #require(throws: Problems.self) { try read(broken).resolved() }
    #expect(
      "\(problems)" == "error[reference.unknown]  bets/0/owner: no team “biling” — did you mean “billing”?")
  }

  @Test func whatMayRunInCirclesDoes() throws {
    let system = try read(
      #"""
      "metrics": [{"id": "m", "name": "M"}, {"id": "n", "name": "N"}],
      "influences": [{"from": "m", "to": "n", "effect": "increases"}, {"from": "n", "to": "m", "effect": "decreases"}, {"from": "m", "to": "m", "effect": "increases"}],
      "teams": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
      "dependencies": [{"consumer": "a", "provider": "b"}, {"consumer": "b", "provider": "a"}],
      "bets": [{"id": "x", "name": "X", "dependencies": [{"on": "y"}]}, {"id": "y", "name": "Y", "dependencies": [{"on": "x"}]}]
      """#
    ).resolved()
    #expect(
      system.setAside.isEmpty && system.count(of: "influences.from") == 3
        && system.count(of: "bets.dependencies.on") == 2)
  }

  @Test func tolerantResolvingLeavesOutNothingElse() throws {
    let broken =
      #""teams": [{"id": "t", "name": "T", "size": 3}], "bets": [{"id": "a", "name": "A", "owner": "x", "parents": ["a", "b", "z"], "status": "open", "contributors": [{"team": "t"}, {"team": "y"}]}, {"id": "b", "name": "B"}]"#
    let sound =
      #""teams": [{"id": "t", "name": "T", "size": 3}], "bets": [{"id": "a", "name": "A", "parents": ["b"], "status": "open", "contributors": [{"team": "t"}]}, {"id": "b", "name": "B"}]"#
    let system = try read(broken).resolved(tolerating: [.unknownReference, .selfReference])
    #expect(try system.model == read(sound))
    #expect(system.setAside.count == 4)
    #expect(throws: Problems.self) { try read(broken).resolved(tolerating: [.unknownReference]) }
  }

  @Test func tolerantResolvingReachesAFixedPoint() throws {
    var circles = 0
    for seed in 400..<440 {
      var system = try RandomDocument.make(seed: seed) {
        ($0.dangling, $0.most, $0.isAcyclic) = (seed % 3 * 15, 5, seed % 4 == 0)
      }.system
      if seed % 2 == 0 {
        for bet in system.bets.prefix(2) { system.bets.add(bet) }
        system.teams.add(Team("", "Nobody"))
      }
      let everything = Set(ProblemCode.known)
      let once = try system.resolved(tolerating: everything)
      do { _ = try once.model.resolved() } catch {
        let left = error.filter { Self.aboutReferences.contains($0.code) }
        #expect(left.isEmpty, "seed \(seed): \(left)")
      }
      let twice = try once.model.resolved(tolerating: everything)
      #expect(twice.model == once.model, "seed \(seed)")
      circles += once.setAside.of(.containmentCycle, .dependencyCycle, .selfReference).count
    }
    #expect(circles > 20)
  }

  @Test func aLongCircleIsOneProblem() throws {
    let count = 3_000
    var acme = ProductOperatingSystem("Acme")
    for index in 0..<count {
      acme.bets.add(Bet(Identifier("\(index)"), "B", parents: [Identifier("\((index + 1) % count)")]))
    }
    let problems = try #require(throws: Problems.self) { try acme.resolved() }
    #expect(problems.map(\.code) == [.containmentCycle])
    #expect(try acme.resolved(tolerating: [.containmentCycle]).model.bets.allSatisfy(\.parents.isEmpty))
  }

  // MARK: The table of references

  @Test func everyNounThatIsReferredToIsInARoster() {
    let rolls = ProductOperatingSystem.fields.table.entries.compactMap { entry -> String? in
      if case .roster(_, let access) = entry.layout.structure { access.target.noun } else { nil }
    }
    let rosters = ProductOperatingSystem.fieldDescriptions.compactMap { field -> String? in
      guard case .list(.record(let record)) = field.shape, record.fields.first?.isIdentity == true else {
        return nil
      }
      return record.title
    }
    #expect(rolls == rosters && Set(rolls).count == rolls.count)
    var nouns: Set<String> = []
    for field in ProductOperatingSystem.fieldDescriptions { collect(field.shape, &nouns) }
    #expect(nouns == Set(rolls))
  }

  private func collect(_ shape: DocumentShape, _ nouns: inout Set<String>) {
    switch shape {
    case .reference(let noun): nouns.insert(noun)
    case .list(let element): collect(element, &nouns)
    case .record(let record): for field in record.fields { collect(field.shape, &nouns) }
    default: break
    }
  }

  @Test func everyReferenceThatLeadsNowhereIsFound() throws {
    for seed in 500..<506 {
      let system = try RandomDocument.make(seed: seed) { ($0.dangling, $0.fill) = (100, 95) }.system
      let json = try #require(JSONTexts.read(system.jsonBytes).value)
      var references: [String] = []
      collect(json, ProductOperatingSystem.notation.shape, ModelPath(), &references)
      let problems = try #require(throws: Problems.self) { try system.resolved() }
      let found = problems.of(.unknownReference).filter { !$0.path.steps.contains("marks") }.map(
        \.path.description)
      #expect(found.sorted() == references.sorted(), "seed \(seed)")
      #expect(references.count > 100)
    }
  }

  private func collect(_ json: JSON, _ shape: DocumentShape, _ path: ModelPath, _ references: inout [String])
  {
    switch (json, shape) {
    case (.text, .reference):
      if path.steps.count != 3 || path.steps.last != "id" { references.append("\(path)") }
    case (.list(let values), .list(let element)):
      for (index, value) in values.enumerated() {
        collect(value, element, path.appending(.index(index)), &references)
      }
    case (.object(let members), .record(let record)):
      for field in record.fields {
        if let value = members[field.key] {
          collect(value, field.shape, path.appending(.key(field.key)), &references)
        }
      }
    default: break
    }
  }
}
