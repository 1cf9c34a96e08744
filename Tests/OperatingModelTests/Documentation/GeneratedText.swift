import OperatingModel

/// The parts of pages that are written from the code: what stands between two comments.
///
///     <!-- generated: findings bets.traceability -->
///     …
///     <!-- end -->
///
/// `UPDATE=1 swift test --filter GeneratedText` writes them anew.
struct GeneratedText {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  static let opening = "\n<!-- generated: "
  static let closing = "<!-- end -->"

  /// The page with each generated part as it should be.
  static func renewed(_ page: String) throws -> (text: String, parts: Int) {
    var text = ""
    var parts = 0
    var rest = page[...]
    while let start = rest.firstRange(of: opening) {
      let tail = rest[start.upperBound...]
      guard let end = tail.firstRange(of: " -->\n"), let close = tail.firstRange(of: closing) else {
        throw Failure(description: "a generated part has no end")
      }
      let words = tail[..<end.lowerBound].split(separator: " ").map(String.init)
      text += rest[..<end.upperBound]
      text += "\n" + (try part(words, on: text)) + "\n\n" + closing
      rest = tail[close.upperBound...]
      parts += 1
    }
    return (text + rest, parts)
  }

  /// - Parameter before: What stands on the page before the part.
  private static func part(_ words: [String], on before: String) throws -> String {
    let code = QuestionCode(words.dropFirst().first ?? "")
    switch (words.first, words.count) {
    case ("format", 2):
      switch words[1] {
      case "ProductOperatingSystem": return FormatReference(ProductOperatingSystem.self).text
      case "WorkingAgreement": return FormatReference(WorkingAgreement.self).text
      default: break
      }
    case ("words", 2) where words[1] == "ProductOperatingSystem":
      let model = FormatReference(ProductOperatingSystem.self)
      let told = Set(model.vocabularies.map { $0.0.name })
      return model.wordsText + "\n\n" + FormatReference(WorkingAgreement.self).wordsText(without: told)
    case ("values", 1): return ValueReference.text
    case ("relations", 1): return RelationReference().text
    case ("questions", 1):
      return try Catalogue.standard.entries.map { try QuestionReference($0.code).text }
        .joined(separator: "\n\n")
    case ("asked", 1):
      return Markdown.table(
        ["Question", "In Swift", "Code"],
        try Catalogue.standard.entries.map {
          [$0.words, Markdown.code(try call($0.code)), Markdown.code($0.code.rawValue)]
        })
    case ("findings", 1): return QuestionReference.allFindings
    case ("findings", 2): return try QuestionReference(code).findings
    case ("thresholds", 2): return try QuestionReference(code).thresholds
    case ("answer", 2): return try QuestionReference(code).answer
    case ("printed", 2): return try printed(code, asking: before)
    case ("printed", 3): return try printed(code, with: words[2], asking: before)
    default: break
    }
    throw Failure(description: "“\(words.joined(separator: " "))” is nothing that can be generated")
  }

  /// What a question's answer prints, asked of the last documents on the page: one, or one beside another.
  private static func printed(
    _ code: QuestionCode, with thresholds: String = "{}", asking page: String
  ) throws -> String {
    let systems = try blocks(of: "json", on: page).filter { $0.contains("\"formatVersion\"") }
      .map { try ProductOperatingSystem(json: $0).resolved() }
    guard let first = systems.first else { throw Failure(description: "no document stands before \(code)") }
    let answer = try Catalogue.standard.ask(
      code, of: first, beside: systems.dropFirst().first, with: thresholds)
    return "```text\n\(shortened(answer.description))\n```"
  }

  /// How a question is asked in Swift, as its page shows it: that is a slice of a snippet, which runs.
  private static func call(_ code: QuestionCode) throws -> String {
    for path in try Checkout.pages() where path.contains(".docc/Questions/") {
      let page = try Checkout.text(path)
      guard page.contains("<!-- generated: thresholds \(code) -->") else { continue }
      for block in blocks(of: "swift", on: page) {
        if let call = block.firstMatch(of: /print\((\w+\.ask\(.*\))\)/) { return String(call.1) }
      }
    }
    throw Failure(description: "no page shows how \(code) is asked")
  }

  /// A report whose tables are cut where a page would have to be scrolled sideways.
  private static func shortened(_ report: String, to width: Int = 130) -> String {
    report.split(separator: "\n\n").map { part in
      let lines = part.split(separator: "\n")
      guard lines.count > 2, lines[2].allSatisfy({ $0 == "-" || $0 == " " }) else { return String(part) }
      return lines.map { $0.count > width ? $0.prefix(width) + " …" : String($0) }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// The fenced blocks of a language.
  static func blocks(of language: String, on page: String) -> [String] {
    var blocks: [String] = []
    var rest = page[...]
    while let start = rest.firstRange(of: "```\(language)\n") {
      let tail = rest[start.upperBound...]
      guard let end = tail.firstRange(of: "\n```") else { break }
      blocks.append(String(tail[..<end.lowerBound]))
      rest = tail[end.upperBound...]
    }
    return blocks
  }
}
