import OperatingModel

/// Every record that a document of a type may hold, with its keys, from the tables of fields.
struct FormatReference {
  private(set) var sections: [(name: String, fields: [FieldDescription])] = []

  init<R: DocumentRecord>(_ type: R.Type) { visit(R.notation.shape) }

  /// Records in the order in which they are first met, each once, since records may hold their own kind.
  private mutating func visit(_ shape: DocumentShape) {
    switch shape {
    case .list(let element): visit(element)
    case .record(let record):
      let title = Self.title(record.name)
      guard !sections.contains(where: { $0.name == title }) else { return }
      let fields = record.fields
      sections.append((title, fields))
      for field in fields { visit(field.shape) }
    case .either(let shapes): for shape in shapes { visit(shape) }
    case .text, .boolean, .number, .word, .reference, .object, .anything: break
    }
  }

  var text: String {
    sections.map { section in
      let header =
        section.name == Self.estimate
        ? "A quantity that is known is written plainly; a range is an object.\n\n" : ""
      return "### \(section.name)\n\n\(header)" + Self.table(section.fields, of: section.name)
    }.joined(separator: "\n\n")
  }

  static func table(_ fields: [FieldDescription], of name: String = "") -> String {
    Markdown.table(
      ["Key", "", "Holds", "What it says", "Since"],
      fields.map { field in
        [
          Markdown.code(field.key), field.isRequired ? "required" : "", holds(field, in: name), field.summary,
          "\(field.since)",
        ]
      })
  }

  private static func holds(_ field: FieldDescription, in name: String) -> String {
    if name == estimate {
      switch field.key {
      case "low", "high", "likely": return "a plain quantity"
      case "sample": return "a list of plain quantities"
      default: break
      }
    }
    if field.isIdentity, case .reference(let noun) = field.shape {
      return "a text that no other \(noun) has as its id"
    }
    return words(field.shape)
  }

  static func words(_ shape: DocumentShape) -> String {
    switch shape {
    case .text, .boolean, .number: return shape.expectation
    case .word(let words, let isOpen):
      let listed = words.map { Markdown.code($0) }.joined(separator: ", ")
      if isOpen { return words.isEmpty ? "a word" : "a word: \(listed), or your own" }
      return "one of \(listed)"
    case .reference(let noun): return "the id of \(article(noun))"
    case .list(let element): return "a list, each \(words(element))"
    case .object: return "an object with any members"
    case .anything: return "any value"
    case .either(let shapes): return shapes.map(words).joined(separator: ", or ")
    case .record(let record):
      let title = title(record.name)
      let link = "[\(title)](#\(title.lowercased().replacing(" ", with: "-").replacing(".", with: "")))"
      return title == estimate ? "an \(link) of one" : link
    }
  }

  static let estimate = "Estimate"

  /// Estimates of all quantities have one section.
  private static func title(_ name: String) -> String {
    name.hasPrefix("Estimate<") ? estimate : name == "Curve.Form" ? "Curve" : name
  }

  private static func article(_ noun: String) -> String {
    (noun.first.map("aeiou".contains) ?? false ? "an " : "a ") + noun
  }
}
