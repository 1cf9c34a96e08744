import OperatingModel

/// Every record that a document of a type may hold, with its keys, and every word that one may say, from the tables
/// of fields.
struct FormatReference {
  private(set) var sections: [(name: String, fields: [FieldDescription])] = []
  /// The vocabularies in the order in which they are first met, each with the keys that hold its words, by section.
  private(set) var vocabularies:
    [(words: DocumentShape.Vocabulary, keys: [(section: String, keys: [String])])] =
      []

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
      for field in fields {
        for words in Self.vocabularies(in: field.shape) { add(words, heldBy: field.key, of: title) }
        visit(field.shape)
      }
    case .either(let shapes): for shape in shapes { visit(shape) }
    case .text, .boolean, .number, .word, .reference, .object, .anything: break
    }
  }

  private mutating func add(_ words: DocumentShape.Vocabulary, heldBy key: String, of section: String) {
    guard !words.words.isEmpty else { return }
    let index = vocabularies.firstIndex { $0.words.name == words.name } ?? vocabularies.endIndex
    if index == vocabularies.endIndex { vocabularies.append((words, [])) }
    if vocabularies[index].keys.last?.section == section {
      vocabularies[index].keys[vocabularies[index].keys.count - 1].keys.append(key)
    } else {
      vocabularies[index].keys.append((section, [key]))
    }
  }

  /// The vocabularies of a field itself, without those of the records that it holds.
  static func vocabularies(in shape: DocumentShape) -> [DocumentShape.Vocabulary] {
    switch shape {
    case .word(let words): [words]
    case .text(let text): [text.vocabulary].compactMap { $0 }
    case .list(let element): vocabularies(in: element)
    case .either(let shapes): shapes.flatMap(vocabularies)
    case .boolean, .number, .record, .reference, .object, .anything: []
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

  /// What each word means, a table for each vocabulary.
  var wordsText: String { wordsText(without: []) }

  /// - Parameter told: The names of words that are explained already.
  func wordsText(without told: Set<String>) -> String {
    vocabularies.filter { !told.contains($0.0.name) }.map { words, keys in
      let places = keys.map { section, keys in
        "\(Markdown.code(keys)) of [\(section)](\(Self.anchor(section)))"
      }
      let names = Self.swiftNames[words.name] ?? [:]
      let others = words.isOpen ? " Any other word is kept as it is." : ""
      return """
        ### \(words.name)

        Said in \(places.joined(separator: "; ")).\(others)

        \(Markdown.table(
          ["Word"] + (names.isEmpty ? [] : ["In Swift"]) + ["Means"],
          words.words.map { word in
            [Markdown.code(word)] + (names.isEmpty ? [] : [Markdown.code(".\(names[word] ?? word)")])
              + [words.meanings[word] ?? ""]
          }))
        """
    }.joined(separator: "\n\n")
  }

  /// How Swift calls words that it does not call by themselves, by the name of their type.
  static let swiftNames: [String: [String: String]] = [
    "Mandate.Level": names(Mandate.Level.self), "Opportunity.Stage": names(Opportunity.Stage.self),
    "Behaviour.Barrier": names(Behaviour.Barrier.self), "Bet.Visibility": names(Bet.Visibility.self),
    "BreakthroughMatrix.Mark.Strength": names(BreakthroughMatrix.Mark.Strength.self),
  ]

  private static func names<W: Word>(_ type: W.Type) -> [String: String] {
    Dictionary(uniqueKeysWithValues: W.allCases.map { ($0.rawValue, String(describing: $0)) })
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
    return words(field.shape, linked: true)
  }

  /// - Parameter linked: Whether it stands on the page that has a section for each vocabulary.
  static func words(_ shape: DocumentShape, linked: Bool = false) -> String {
    switch shape {
    case .boolean, .number: return shape.expectation
    case .text(let text):
      guard linked, let words = text.vocabulary else { return shape.expectation }
      return "\(shape.expectation) ([\(words.name)](\(anchor(words.name))))"
    case .word(let words):
      guard !words.words.isEmpty else { return "a word of your own" }
      let name = linked ? " of [\(words.name)](\(anchor(words.name)))" : ""
      let listed = Markdown.code(words.words)
      if words.isOpen { return "a word\(name): \(listed), or your own" }
      return linked ? "one\(name): \(listed)" : "one of \(listed)"
    case .reference(let noun): return "the id of \(article(noun))"
    case .list(let element): return "a list, each \(words(element, linked: linked))"
    case .object: return "an object with any members"
    case .anything: return "any value"
    case .either(let shapes): return shapes.map { words($0, linked: linked) }.joined(separator: ", or ")
    case .record(let record):
      let title = title(record.name)
      let link = "[\(title)](\(anchor(title)))"
      return title == estimate ? "an \(link) of one" : link
    }
  }

  /// Where the section of a name stands.
  private static func anchor(_ title: String) -> String {
    "#" + title.lowercased().replacing(" ", with: "-").replacing(".", with: "")
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
