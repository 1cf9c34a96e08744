import OperatingModel

/// Which noun may point to which: every reference in the tables of fields of a company.
struct RelationReference {
  var text: String {
    Markdown.table(
      ["Relation", "From", "To", "", "Circles"],
      NounRelation.all.map { row in
        [
          Markdown.code(row.name), row.source, row.target, row.isMany ? "many" : "one",
          Self.circles(row),
        ]
      })
  }

  private static func circles(_ row: NounRelation) -> String {
    guard row.source == row.target else { return "" }
    return switch row.circles {
    case .allowed: "legal, also to itself"
    case .notToItself: "legal, not to itself"
    case .forbidden: "none"
    }
  }
}
