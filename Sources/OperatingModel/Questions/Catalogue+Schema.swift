extension Catalogue {
  /// All that can be asked, as data for tools and servers, with JSON Schemas of thresholds and answers.
  ///
  /// Every question is there with its words, its concepts and sources, and the kinds of finding that it may draw.
  ///
  /// ```swift
  /// let offered = Catalogue.standard.schema
  /// offered["questions"]?[0]?["code"]          // “bets.confidence”
  /// print(offered.json)                         // what a server says of itself
  /// ```
  /// It is one schema document of the draft 2020-12: what several questions share stands among its `$defs`. Takes
  /// time in proportion to the fields of all questions.
  public var schema: JSON {
    var writer = SchemaWriter()
    let questions = entries.map { entry -> JSON in
      [
        "code": .text(entry.code.rawValue), "words": .text(entry.words),
        "concepts": .list(entry.guide.concepts.map { .text($0) }),
        "sources": .list(entry.guide.sources.map { .text($0) }),
        "compares": .boolean(entry.compares), "findings": .list(entry.findings.map { JSON(whole: $0) }),
        "thresholds": writer.schema(of: entry.parameters), "answer": writer.schema(of: entry.answerFields),
      ]
    }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "questions": .list(questions),
      "$defs": .object(writer.definitions),
    ]
  }
}
