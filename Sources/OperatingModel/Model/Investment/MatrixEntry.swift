/// One entry in an arm of a breakthrough matrix.
///
/// Its id is known within its matrix only.
///
/// Source: hoshin planning (K).
public struct MatrixEntry: Hashable, Sendable {
  /// Its id within the matrix.
  public var id: String
  /// What people call it.
  public var name: String

  /// An entry.
  public init(_ id: String, _ name: String) {
    self.id = id
    self.name = name
  }
}

extension MatrixEntry: DocumentRecord {
  /// The fields of an entry.
  public static let fields = Fields(blank: MatrixEntry("", ""), onOneLine: true) {
    Field("id", \.id, .required, "Its id within the matrix.")
    Field("name", \.name, .required, "What people call it.")
  }
}
