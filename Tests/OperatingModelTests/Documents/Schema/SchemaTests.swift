import Testing

@testable import OperatingModel

/// A schema that is written from shapes alone takes just what the reader takes.
@Suite struct SchemaTests {
  private static let shape = ProductOperatingSystem.notation.shape
  private static let schema = JSONSchema(of: shape)

  @Test func everyDocumentIsTaken() throws {
    var validator = SchemaValidator(Self.schema.json)
    let paths = try Fixtures.documents(in: "format-1") + Fixtures.documents(in: "companies")
    #expect(paths.count >= 5)
    for path in paths {
      let document = try JSON(json: Fixtures.bytes(path))
      #expect(try validator.errors(in: document) == [], "\(path)")
    }
    for seed in 0..<10 {
      let document = try JSON(json: RandomDocument.make(seed: seed).tree.text)
      #expect(try validator.errors(in: document) == [], "seed \(seed)")
    }
  }

  @Test func noTwoRecordsShareAName() {
    #expect(Self.schema.ambiguous.sorted() == [])
    #expect(Self.schema.definitions.count > 90)
    #expect(Self.schema.definitions["Bet"]?["required"] == ["id"])
    #expect(Self.schema.definitions["Team"]?["properties"]?["size"] == ["type": "integer", "minimum": 0])
    #expect(
      Self.schema.definitions["ProductOperatingSystem"]?["properties"]?["formatVersion"] == ["const": 1])
  }

  // MARK: Where it refuses

  /// What only one of the two can see, and why.
  private static let differences:
    [(reason: String, isSo: @Sendable (DocumentShape, BrokenDocument.Break) -> Bool)] = [
      (
        "a document may say null where nothing is recorded; it is never written",
        { _, change in if case .replaced(.null) = change { true } else { false } }
      ),
      (
        "a pattern knows no calendar",
        { shape, change in
          guard case .text = shape, case .replaced(.text(let text)) = change else { return false }
          return text.contains("-02-30") || text.hasPrefix("0000")
        }
      ),
      (
        "a pattern does not know how large a number can be held",
        { shape, change in
          guard case .replaced(let value) = change else { return false }
          switch value {
          case .text(let text): return text == "1e999pw" || text.hasPrefix("99999999999999999999")
          case .number(let number):
            return ["1e400", "1e30", "9223372036854775808"].contains(number.text)
          default: return false
          }
        }
      ),
      (
        "which parameters a curve has depends on its shape",
        { shape, _ in shape.isCurve }
      ),
    ]

  @Test(arguments: [
    (0, "asOf", "2026-01-31", "null", true), (1, "asOf", "2026-01-31", "\"2026-02-30\"", false),
    (1, "teams/0/lifetime", "2026-02-01/..", "\"2026-02-30/..\"", false),
    (2, "teams/0/annualCost", "1 USD", "\"99999999999999999999 USD\"", false),
    (2, "bets/0/effort", "1pw", "\"1e999pw\"", false), (2, "teams/0/size", "7", "9223372036854775808", false),
    (3, "bets/0/curve", "linear", #"{"shape": "linear", "rate": 4}"#, false),
  ])
  func whatOnlyOneOfTheTwoSees(
    _ reason: Int, _ path: String, _ sound: String, _ broken: String, isOnlyTheSchemas: Bool
  ) throws {
    var validator = SchemaValidator(Self.schema.json)
    var system = ProductOperatingSystem("Acme", asOf: "2026-01-31") {
      Team("t", "Team")
      Bet("b", "Bet", effort: .personWeeks(1), curve: .linear)
    }
    system.teams["t"]?.size = 7
    system.teams["t"]?.annualCost = Money(1, .usd)
    system.teams["t"]?.lifetime = Period("2026-02-01", through: nil)
    var document = JSON(system)
    let place = try #require(ModelPath(pointer: "/" + path))
    #expect(document.at(place)?.compactJSON.contains(sound) == true)
    #expect(try validator.errors(in: document) == [] && Self.problems(in: document) == [])
    let value = try JSON(json: broken)
    document.edit(place.steps[...]) { $0 = value }
    #expect(try validator.errors(in: document) == (isOnlyTheSchemas ? [place] : []))
    #expect(Self.problems(in: document) == (isOnlyTheSchemas ? [] : [place]))
    let site = try #require(BrokenDocument.sites(of: document, Self.shape).first { $0.path == place })
    #expect(Self.differences[reason].isSo(site.shape, .replaced(by: value)), "it is in the table")
  }

  @Test func itRefusesWhereTheReaderRefuses() throws {
    var validator = SchemaValidator(Self.schema.json)
    var (refused, taken) = (0, 0)
    for seed in 0..<16 {
      let whole = try JSON(json: RandomDocument.make(seed: seed) { ($0.most, $0.fill) = (2, 90) }.tree.text)
      var broken = BrokenDocument(random: RandomCases(seed: seed))
      let document = Self.small(whole, &broken.random)
      // Each kind of value is broken as often as any other.
      let kinds = Dictionary(grouping: BrokenDocument.sites(of: document, Self.shape), by: \.shape.kind)
      for _ in 0..<60 {
        let kind = broken.random.one(of: kinds.keys.sorted())
        let (document, site, change) = broken.broken(document, kinds[kind] ?? [])
        let errors = try validator.errors(in: document)
        let problems = Self.problems(in: document)
        let comment: Comment = "seed \(seed): \(site.path) \(change): \(errors), \(problems)"
        guard errors.isEmpty == problems.isEmpty else {
          #expect(Self.differences.contains { $0.isSo(site.shape, change) }, comment)
          continue
        }
        if errors.isEmpty { taken += 1 } else { refused += 1 }
        // A document of another version is told just that; a value of several shapes is refused as a whole.
        if site.isInEither || site.shape.isEither || problems.contains(ModelPath("formatVersion")) {
          continue
        }
        #expect(Set(errors) == Set(problems), comment)
      }
    }
    #expect(refused > 400 && taken > 80, "\(refused) refused, \(taken) taken")
  }

  /// A few of a document's members, so that a break is soon looked at.
  private static func small(_ document: JSON, _ random: inout RandomCases) -> JSON {
    guard case .object(var members) = document else { return document }
    let needed = ["formatVersion", "name"]
    for key in members.keys.sorted() where !needed.contains(key) && random.int(0...9) > 1 {
      members[key] = nil
    }
    return .object(members)
  }

  private static func problems(in document: JSON) -> [ModelPath] {
    do {
      _ = try ProductOperatingSystem(json: document)
      return []
    } catch { return error.map(\.path) }
  }
}

extension DocumentShape {
  fileprivate var isCurve: Bool {
    if case .record(let record) = self { record.name == "Curve.Form" } else { false }
  }

  /// What is expected, of records alone that they are.
  fileprivate var kind: String {
    if case .record = self { return "record" }
    return isEither ? "either" : expectation
  }

  fileprivate var isEither: Bool { if case .either = self { true } else { false } }
}
