/// A row of an answer that is about one noun.
///
/// ```swift
/// answer.teams["billing"]?.gap
/// ```
public protocol EntityRow: DocumentRecord {
  /// The kind of noun that it is about.
  associatedtype Noun: Identified
  /// The noun's id.
  var id: Identifier<Noun> { get }
  /// What people call it.
  var name: String { get }
}

extension Array where Element: EntityRow {
  /// The row of the noun with an id; `nil` where there is none. Takes linear time.
  public subscript(id: Identifier<Element.Noun>) -> Element? { first { $0.id == id } }
}

extension Finding.Subject {
  /// The noun of a row as the subject of a finding.
  public init<Row: EntityRow>(row: Row) {
    self.init(kind: TypeName.noun(Row.Noun.self), id: row.id.rawValue, name: row.name)
  }
}
