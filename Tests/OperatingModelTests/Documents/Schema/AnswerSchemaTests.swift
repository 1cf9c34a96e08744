import Testing

@testable import OperatingModel

/// Answers are documents too: the schema of an answer's shape takes the answers of the worked companies.
@Suite struct AnswerSchemaTests {
  @Test(arguments: Catalogue.standard.entries.map(\.code.rawValue))
  func everyAnswerIsTaken(_ code: String) throws {
    let entry = try #require(Catalogue.standard[QuestionCode(code)])
    for name in ["larkspur", "halden", "pocketfern"] {
      let system = try Fixtures.company(name).resolved()
      try Self.expectTaken(
        try entry.ask(system, system, .text("{}", DocumentLimits()), AnswerBounds()), of: name)
    }
  }

  private static func expectTaken<A: AnyAnswer>(_ answer: A, of name: String) throws {
    let schema = JSONSchema(of: A.notation.shape)
    #expect(schema.ambiguous.sorted() == [], "no two records share a name")
    var validator = SchemaValidator(schema.json)
    #expect(try validator.errors(in: JSON(answer)) == [], "\(name)")
    #expect(try A(json: JSON(answer)) == answer, "\(name)")
  }
}
