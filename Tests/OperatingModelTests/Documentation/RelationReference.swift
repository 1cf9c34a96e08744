import OperatingModel

/// Which noun may point to which: every reference in the tables of fields of a company.
struct RelationReference {
  struct Row {
    var path: [String]
    /// The kind of noun or fact that it stands in, as references name it.
    var source: String
    var target: String
    var isMany: Bool
    var tie: Tie
  }

  private(set) var rows: [Row] = []

  init() {
    for member in ProductOperatingSystem.fieldDescriptions {
      guard case .list(.record(let name, let fields)) = member.shape else { continue }
      for field in fields() where field.key != "id" {
        walk(field.shape, field, [member.key, field.key], Self.spaced(name), within: [name], isMany: false)
      }
    }
  }

  private mutating func walk(
    _ shape: NotationShape, _ field: FieldDescription, _ path: [String], _ source: String,
    within records: [String], isMany: Bool
  ) {
    switch shape {
    case .list(let element): walk(element, field, path, source, within: records, isMany: true)
    case .reference(let target):
      rows.append(Row(path: path, source: source, target: target, isMany: isMany, tie: field.tie))
    case .record(let name, let fields) where !records.contains(name):
      for inner in fields() {
        walk(inner.shape, inner, path + [inner.key], source, within: records + [name], isMany: isMany)
      }
    case .text, .boolean, .wholeNumber, .number, .word, .record, .anything: break
    }
  }

  var text: String {
    Markdown.table(
      ["Relation", "From", "To", "", "Circles"],
      rows.map { row in
        [
          Markdown.code(row.path.joined(separator: ".")), row.source, row.target, row.isMany ? "many" : "one",
          Self.circles(row),
        ]
      })
  }

  private static func circles(_ row: Row) -> String {
    guard row.source == row.target else { return "" }
    return switch row.tie {
    case .free: "legal, also to itself"
    case .peer: "legal, not to itself"
    case .part: "none"
    }
  }

  private static func spaced(_ name: String) -> String {
    name.reduce(into: "") { words, character in
      if character.isUppercase, !words.isEmpty { words += " " }
      words += character.lowercased()
    }
  }
}
