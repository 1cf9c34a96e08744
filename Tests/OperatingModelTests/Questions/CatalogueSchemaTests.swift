import Testing

@testable import OperatingModel

/// What a catalogue says of itself holds of what it takes and of what it gives back.
@Suite("The schemas of the catalogue")
struct CatalogueSchemaTests {
  private static let catalogue = Catalogue.standard
  private static let schema = catalogue.schema

  private static func question(_ code: QuestionCode) throws -> JSON {
    guard case .list(let questions)? = schema["questions"] else { throw Missing() }
    return try #require(questions.first { $0["code"] == .text(code.rawValue) })
  }
  private struct Missing: Error {}

  @Test("Every question is there, and every reference leads to a definition")
  func isWhole() throws {
    for entry in Self.catalogue.entries {
      let question = try Self.question(entry.code)
      #expect(question["words"] == .text(entry.words))
      #expect(Self.dangling(in: question) == [], "\(entry.code)")
    }
    #expect(Self.dangling(in: Self.schema["$defs"] ?? .null) == [])
    #expect(try JSON(json: Self.schema.json) == Self.schema)
  }

  private static func dangling(in value: JSON) -> [String] {
    switch value {
    case .object(let members):
      var found = members.values.flatMap { dangling(in: $0) }
      if case .text(let reference)? = members["$ref"], SchemaCheck.definition(reference, schema) == nil {
        found.append(reference)
      }
      return found
    case .list(let elements): return elements.flatMap { dangling(in: $0) }
    default: return []
    }
  }

  @Test(
    "The answers of the three companies are as the schemas say",
    arguments: ["larkspur", "halden", "pocketfern"])
  func answers(_ name: String) throws {
    let system = try Fixtures.company(name).resolved()
    for entry in Self.catalogue.entries {
      let answer = try Self.catalogue.ask(entry.code, of: system, beside: system)
      let schema = try #require(try Self.question(entry.code)["answer"])
      let faults = SchemaCheck(root: Self.schema).faults(of: try JSON(json: answer.json), by: schema)
      #expect(faults.prefix(3) == [], "\(entry.code)")
    }
  }

  @Test("The usual thresholds are as the schemas say, and what no question takes is not")
  func thresholds() throws {
    let system = try ProductOperatingSystem("Acme").resolved()
    let check = SchemaCheck(root: Self.schema)
    for entry in Self.catalogue.entries {
      let schema = try #require(try Self.question(entry.code)["thresholds"])
      let asked = try JSON(json: try Self.catalogue.ask(entry.code, of: system, beside: system).json)
      let usual = try #require(asked["thresholds"])
      #expect(check.faults(of: usual, by: schema).prefix(3) == [], "\(entry.code)")
      for wrong: JSON in [["noSuchThreshold": 1], ["\(entry.parameters[0].key)": [[["deep"]]]], []] {
        #expect(!check.faults(of: wrong, by: schema).isEmpty, "\(entry.code) with \(wrong.compactJSON)")
        #expect(throws: Problems.self, "\(entry.code) with \(wrong.compactJSON)") {
          _ = try Self.catalogue.ask(entry.code, of: system, with: wrong)
        }
      }
    }
  }
}

@Suite("Problems of a part of a request")
struct ProblemsOfAPartTests {
  @Test("They are told with their places in the whole")
  func places() throws {
    let body = """
      { "company": {},
        "thresholds": { "largestStep": 1,
                        "to": "quarter" } }
      """
    let thresholds = try #require(try JSON(json: body)["thresholds"])
    let system = try ProductOperatingSystem("Acme").resolved()
    do {
      _ = try Catalogue.standard.ask("bets.traceability", of: system, with: thresholds)
      Issue.record("a quarter is no horizon")
    } catch {
      let problem = try #require(error.within("thresholds").located(in: body).all.first)
      #expect(problem.path.description == "/thresholds/to")
      #expect(problem.place == Problem.Place(line: 3, column: 25))
      #expect(problem.nearest == "quarters")
    }
  }

  @Test("Those of an element of a list keep their counts, and places of the part are forgotten")
  func elements() throws {
    var problems = Problems([
      Problem(.unknownKey, at: ModelPath("size"), "no size", place: Problem.Place(line: 7, column: 1))
    ])
    problems.unlisted = [Problems.Count(.unknownKey, 3)]
    let moved = problems.within("teams", 1)
    #expect(moved.all[0].path.description == "/teams/1/size" && moved.all[0].place == nil)
    #expect(moved.unlisted == problems.unlisted)
    #expect(
      moved.located(in: #"{"teams": [{}, {"size": 2}]}"#).all[0].place == Problem.Place(line: 1, column: 25))
  }
}

/// As much of a checker of JSON Schema as the schemas use.
private struct SchemaCheck {
  var root: JSON

  static func definition(_ reference: String, _ root: JSON) -> JSON? {
    let prefix = "#/$defs/"
    guard reference.hasPrefix(prefix) else { return nil }
    return root["$defs"]?[String(reference.dropFirst(prefix.count))]
  }

  /// Where a value is not as a schema says, and which of its words say so.
  func faults(of value: JSON, by schema: JSON, at path: String = "") -> [String] {
    guard case .object(let rules) = schema else { return schema == true ? [] : ["\(path): nothing is right"] }
    var faults: [String] = []
    if case .text(let reference)? = rules["$ref"] {
      guard let definition = Self.definition(reference, root) else { return ["\(path): \(reference)"] }
      faults += self.faults(of: value, by: definition, at: path)
    }
    if case .list(let ways)? = rules["anyOf"], ways.allSatisfy({ !self.faults(of: value, by: $0).isEmpty }) {
      faults.append("\(path): anyOf")
    }
    if case .list(let words)? = rules["enum"], !words.contains(value) { faults.append("\(path): enum") }
    if case .text(let type)? = rules["type"], !Self.types(of: value).contains(type) {
      return faults + ["\(path): no \(type)"]
    }
    if let number = Self.number(value) {
      if let least = rules["minimum"].flatMap(Self.number), number < least {
        faults.append("\(path): minimum")
      }
      if let most = rules["maximum"].flatMap(Self.number), number > most { faults.append("\(path): maximum") }
    }
    if case .list(let elements) = value, let items = rules["items"] {
      for (index, element) in elements.enumerated() {
        faults += self.faults(of: element, by: items, at: "\(path)[\(index)]")
      }
    }
    if case .object(let members) = value { faults += self.faults(of: members, by: rules, at: path) }
    return faults
  }

  private func faults(of members: [String: JSON], by rules: [String: JSON], at path: String) -> [String] {
    var faults: [String] = []
    if case .list(let required)? = rules["required"] {
      for case .text(let key) in required where members[key] == nil {
        faults.append("\(path).\(key): required")
      }
    }
    for (key, member) in members.sorted(by: { $0.key < $1.key }) {
      if let property = rules["properties"]?[key] {
        faults += self.faults(of: member, by: property, at: "\(path).\(key)")
      } else if rules["additionalProperties"] == false {
        faults.append("\(path).\(key): unknown")
      }
    }
    return faults
  }

  private static func number(_ value: JSON) -> Double? {
    if case .number(let number) = value { number.double?.value } else { nil }
  }

  private static func types(of value: JSON) -> [String] {
    switch value {
    case .null: ["null"]
    case .boolean: ["boolean"]
    case .number(let number): number.int == nil ? ["number"] : ["number", "integer"]
    case .text: ["string"]
    case .list: ["array"]
    case .object: ["object"]
    }
  }
}
