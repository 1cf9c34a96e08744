import OperatingModel
import Testing

@Suite("Pages: what they show can be read, and says who said it")
struct PageTests {
  /// Documents on pages are read as users would read them; a page that shows problems names them in words.
  @Test(arguments: try Checkout.pages())
  func documentsCanBeReadAndResolved(path: String) throws {
    for text in GeneratedText.blocks(of: "json", on: try Checkout.text(path))
    where text.contains("\"formatVersion\"") {
      let system = try ProductOperatingSystem(json: text)
      _ = try system.resolved()
      #expect(try ProductOperatingSystem(json: system.json) == system)
    }
  }

  @Test(arguments: Catalogue.standard.entries.map(\.code))
  func everyQuestionHasAPage(code: QuestionCode) throws {
    let pages = try Checkout.pages().filter { $0.contains(".docc/Questions/") }.map(Checkout.text)
    let page = pages.first { $0.contains("<!-- generated: thresholds \(code) -->") }
    for part in ["answer", "findings", "printed"] {
      #expect(
        page?.contains("<!-- generated: \(part) \(code) -->") ?? false,
        "no page in Documentation shows the \(part) of \(code)")
    }
  }

  @Test func everySourceIsCredited() throws {
    let credits = try Checkout.text("Documentation/OperatingModel.docc/Sources.md")
    let keys = Set(credits.matches(of: /\| `([^`]+)` \|/).map { String($0.1) })
    let heuristics = try Checkout.sourceLines().filter { $0.contains("source: \"") }
      .compactMap { $0.firstMatch(of: /source: "([^"]+)"/).map { String($0.1) } }
    let guides = Catalogue.standard.entries.flatMap(\.guide.sources)
    let origins = Catalogue.standard.entries.flatMap(\.parameters).compactMap(\.origin)
    for key in Set(heuristics + guides + origins.map(\.source)).sorted() {
      #expect(keys.contains(key), "Sources.md does not say what \(key) is")
    }
    let rows = credits.split(separator: "\n")
    for origin in Set(origins) {
      let row = rows.first { $0.hasPrefix("| `\(origin.source)` |") }
      #expect(
        row?.contains("| \(origin.grade.letter) |") ?? false, "\(origin) is another grade than Sources.md's")
    }
  }

  @Test func everyProblemCodeIsExplained() throws {
    let page = try Checkout.text("Documentation/OperatingModel.docc/Documents.md")
    for code in ProblemCode.known {
      #expect(page.contains("| `\(code)` |"), "Documents.md does not explain \(code)")
    }
  }
}
