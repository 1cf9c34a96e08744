import OperatingModel
import Testing

@Suite("Coverage: every concept of the domain has its place")
struct CoverageTests {
  struct Row {
    var concept: String
    var name: String
    var types: [String]
    var questions: [String]
    var isAsked: Bool
  }

  static func rows() throws -> [Row] {
    try Checkout.text("Documentation/Coverage.md").split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingPrefix { $0 == " " } }
        .map { String($0.reversed().drop { $0 == " " }.reversed()) }
      guard cells.count == 4, cells[0].wholeMatch(of: /C\d+/) != nil else { return nil }
      func codes(_ cell: String) -> [String] { cell.matches(of: /`([^`]+)`/).map { String($0.1) } }
      return Row(
        concept: cells[0], name: cells[1], types: codes(cells[2]), questions: codes(cells[3]),
        isAsked: cells[3] != "not yet")
    }
  }

  @Test func everyConceptHasARow() throws {
    #expect(try Self.rows().map(\.concept) == (1...61).map { "C\($0)" })
  }

  @Test func everyTypeThatIsNamedExists() throws {
    let names = try Checkout.declarations()
    func declared(_ name: Substring, as words: Substring...) -> Bool {
      words.contains { names[$0]?.contains(name) ?? false }
    }
    for row in try Self.rows() {
      #expect(!row.types.isEmpty, "\(row.concept) has no type")
      for type in row.types {
        let parts = type.split(separator: ".")
        #expect(
          declared(parts[0], as: "struct", "enum", "protocol"), "\(row.concept): there is no \(parts[0])")
        for member in parts.dropFirst() {
          #expect(
            declared(member, as: "var", "let", "case", "func", "struct", "enum"),
            "\(row.concept): there is no \(type)")
        }
      }
    }
  }

  @Test func questionsStandInTheRowsOfTheirConcepts() throws {
    let rows = try Self.rows()
    for entry in Catalogue.standard.entries {
      for concept in entry.guide.concepts {
        let row = rows.first { $0.concept == concept }
        #expect(
          row?.questions.contains(entry.code.rawValue) ?? false, "\(entry.code) is missing at \(concept)")
      }
    }
    for row in rows {
      #expect(row.isAsked == !row.questions.isEmpty, "\(row.concept) says neither a code nor “not yet”")
      for code in row.questions {
        let concepts = Catalogue.standard[QuestionCode(code)]?.guide.concepts ?? []
        #expect(concepts.contains(row.concept), "\(code) does not belong to \(row.concept)")
      }
    }
  }
}
