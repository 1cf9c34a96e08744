/// A mark in a breakthrough matrix: how strongly one entry is linked to another.
///
/// Source: hoshin planning (K).
public struct MatrixMark: Hashable, Sendable {
  /// The id of the one entry.
  public var from: String
  /// The id of the other entry.
  public var to: String
  /// How strongly they are linked.
  public var strength: MatrixStrength

  /// A mark.
  public init(from: String, to: String, _ strength: MatrixStrength) {
    self.from = from
    self.to = to
    self.strength = strength
  }
}

extension MatrixMark: DocumentRecord {
  /// The fields of a mark.
  public static let fields = Fields(blank: MatrixMark(from: "", to: "", .unlinked), onOneLine: true) {
    Field("from", \.from, .required, "The id of the one entry.")
    Field("to", \.to, .required, "The id of the other entry.")
    Field("strength", \.strength, .required, "How strongly they are linked.")
  }
}
