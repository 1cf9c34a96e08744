import OperatingModel

/// Every record that a document of a type may hold, with its keys, from the tables of fields.
struct FormatReference {
  private(set) var sections: [(name: String, fields: [FieldDescription])] = []

  init<R: Record>(_ type: R.Type) { visit(.record("\(type)", fields: { R.fieldDescriptions })) }

  /// Records in the order in which they are first met, each once, since records may hold their own kind.
  private mutating func visit(_ shape: NotationShape) {
    switch shape {
    case .list(let element): visit(element)
    case .record(let name, let fields):
      let title = Self.title(name)
      guard !sections.contains(where: { $0.name == title }) else { return }
      let fields = fields()
      sections.append((title, fields))
      for field in fields { visit(field.shape) }
    case .text, .boolean, .wholeNumber, .number, .word, .reference, .anything: break
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
    switch (field.key, field.shape) {
    case ("annotations", _): return "an object with any members"
    case ("id", .reference(let noun)): return "a text that no other \(noun) has as its id"
    default: return words(field.shape)
    }
  }

  static func words(_ shape: NotationShape) -> String {
    switch shape {
    case .text, .boolean, .wholeNumber, .number: return shape.expectation
    case .word(let words, let isOpen):
      let listed = words.map { Markdown.code($0) }.joined(separator: ", ")
      if isOpen { return words.isEmpty ? "a word" : "a word: \(listed), or your own" }
      return "one of \(listed)"
    case .reference(let noun): return "the id of \(article(noun))"
    case .list(let element): return "a list, each \(words(element))"
    case .anything: return "any value"
    case .record(let name, _):
      let title = title(name)
      let link = "[\(title)](#\(title.lowercased().replacing(" ", with: "-").replacing(".", with: "")))"
      return title == estimate ? "\(name.dropFirst(12)), or an \(link) of one" : link
    }
  }

  static let estimate = "Estimate"

  /// Estimates of all quantities have one section.
  private static func title(_ name: String) -> String { name.hasPrefix("Estimate of ") ? estimate : name }

  private static func article(_ noun: String) -> String {
    (noun.first.map("aeiou".contains) ?? false ? "an " : "a ") + noun
  }
}
