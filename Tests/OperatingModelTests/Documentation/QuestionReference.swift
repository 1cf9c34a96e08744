import OperatingModel

/// What the catalogue says of a question, as tables.
struct QuestionReference {
  let entry: Catalogue.Entry

  init(_ code: QuestionCode) throws {
    guard let entry = Catalogue.standard[code] else {
      throw GeneratedText.Failure(description: "there is no question “\(code)”")
    }
    self.entry = entry
  }

  var text: String {
    """
    ## \(entry.code)

    \(entry.words)

    Concepts \(entry.guide.concepts.joined(separator: ", ")) · \
    Sources \(entry.guide.sources.joined(separator: ", "))

    ### Thresholds of \(entry.code)

    \(thresholds)

    ### Answer of \(entry.code)

    \(answer)

    ### Findings of \(entry.code)

    \(findings)
    """
  }

  var thresholds: String {
    Markdown.table(
      ["Key", "Holds", "What it says", "Default", "Source"],
      entry.parameters.map {
        [
          Markdown.code($0.key), FormatReference.words($0.shape), $0.summary,
          $0.defaultJSON.map { Markdown.code($0) } ?? "–", $0.origin?.description ?? "–",
        ]
      })
  }

  var findings: String {
    Markdown.table(
      ["Code", "Drawn when"], entry.findings.map { [Markdown.code($0.code.rawValue), $0.meaning] })
  }

  /// The keys of the answer: first its own, then those of each of its tables.
  var answer: String {
    let shared = ["asked", "thresholds", "lookedAt", "outOf", "findings", "gaps", "notes", "cuts"]
    let own = entry.answerFields.filter { !shared.contains($0.key) }
    let tables: [String] = own.compactMap { field in
      guard case .list(.record(let record)) = field.shape else { return nil }
      return "Each of \(Markdown.code(field.key)):\n\n" + Self.columns(record.fields)
    }
    return ([Self.columns(own)] + tables).joined(separator: "\n\n")
  }

  private static func columns(_ fields: [FieldDescription]) -> String {
    Markdown.table(
      ["Key", "What it says"],
      fields.map { [Markdown.code($0.key), $0.summary] })
  }

  static var allFindings: String {
    let rows = Catalogue.standard.entries.flatMap { entry in
      entry.findings.map { kind in
        [Markdown.code(kind.code.rawValue), kind.meaning, Markdown.code(entry.code.rawValue)]
      }
    }
    return Markdown.table(["Code", "Drawn when", "Question"], rows)
  }
}
