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

  /// What the format's page and the subjects' show as JSON is printed by the Swift beside it: the two are one model.
  @Test(arguments: ["Documentation/Format.md"] + (try Checkout.pages().filter { $0.contains("/Subjects/") }))
  func swiftAndJSONStandSideBySide(path: String) throws {
    let page = try Checkout.text(path)
    let document = try #require(GeneratedText.blocks(of: "json", on: page).first, "no JSON in \(path)")
    let name = try #require(page.firstMatch(of: /<!-- output: (\w+\.\w+) -->\n```json/)).1
    #expect(page.contains("<!-- snippet: \(name) -->\n```swift\n"), "\(path) shows other Swift than JSON")
    let system = try ProductOperatingSystem(json: document)
    #expect(try system.resolved().model == system && system.json == document + "\n")
  }

  @Test func theFormatShowsARealisticCompany() throws {
    let page = try Checkout.text("Documentation/Format.md")
    let text = try #require(GeneratedText.blocks(of: "json", on: page).first)
    let system = try ProductOperatingSystem(json: text)
    #expect((50...90).contains(text.split(separator: "\n").count))
    #expect(system.teams.count == 2 && system.bets.count == 2 && system.metrics.count == 2)
    #expect(system.bets["retries"]?.kind == "quick win" && system.goals["recovered"]?.levelAsked == .f)
  }

  @Test(arguments: ValueReference.all.flatMap(\.examples).map(\.json).indices)
  func everyExampleOfAValueIsOne(index: Int) {
    #expect(ValueReference.all.flatMap(\.examples)[index].fault() == nil)
  }

  @Test func anExampleOfAnotherValueIsNone() {
    #expect(ValueReference.Example("0.5", "0.25", 0.25 as Share).fault() != nil)
    #expect(ValueReference.Example("25", "0.25", 0.25 as Share).fault() != nil)
    #expect(ValueReference.Example("0.25", "0.25", 0.25 as Share).fault() == nil)
  }

  /// Where a word's name in Swift is another than its text, its table says so.
  @Test func everyWordThatSwiftCallsOtherwiseIsNamed() throws {
    let renamed = try Checkout.paths(below: "Sources/OperatingModel/Model", endingIn: ".swift").flatMap {
      path in
      try Checkout.text(path).matches(of: /\n *case `?(\w+)`? = "(\w+)"/).filter { $0.1 != $0.2 }
        .map { "\($0.2) is \($0.1)" }
    }
    let named = FormatReference.swiftNames.values.flatMap { names in
      names.filter { $0.key != $0.value }.map { "\($0.key) is \($0.value)" }
    }
    #expect(renamed.sorted() == named.sorted() && !named.isEmpty)
  }

  /// A link to a section of the same page leads to one.
  @Test(arguments: ["Documentation/Format.md"])
  func linksWithinThePageLeadSomewhere(path: String) throws {
    let page = try Checkout.text(path)
    let sections = page.matches(of: /\n#+ ([^\n]+)/).map {
      "#" + String($0.1).lowercased().replacing(" ", with: "-").replacing(".", with: "")
    }
    #expect(Set(sections).count == sections.count, "two sections of \(path) have one name")
    for link in Set(page.matches(of: /\]\((#[^)]*)\)/).map { String($0.1) }) {
      #expect(sections.contains(link), "\(path) has no section \(link)")
    }
  }

  @Test(arguments: Catalogue.standard.entries.map(\.code))
  func everyQuestionHasAPage(code: QuestionCode) throws {
    let pages = try Checkout.pages().filter { $0.contains(".docc/Questions/") }.map(Checkout.text)
    let page = pages.first { $0.contains("<!-- generated: thresholds \(code) -->") }
    for part in ["answer", "findings", "printed"] {
      #expect(
        page?.contains("<!-- generated: \(part) \(code) ") ?? false,
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
