/// Something that drives, binds or frees a bet.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 19 (P).
public struct Force: Hashable, Sendable {
  /// What it is, such as a date, a budget or a scope.
  public var name: String
  /// How it acts (C13).
  public var kind: ForceKind
  /// Whether people know of it; true unless said. Some are only discovered by experience.
  public var isDiscovered: Bool

  /// A force.
  public init(_ name: String, _ kind: ForceKind, isDiscovered: Bool = true) {
    self.name = name
    self.kind = kind
    self.isDiscovered = isDiscovered
  }
}

extension Force: DocumentRecord {
  /// The fields of a force.
  public static let fields = Fields(blank: Force("", .driver), onOneLine: true) {
    Field("name", \.name, .required, "What it is, such as a date, a budget or a scope.")
    Field("kind", \.kind, .required, "How it acts (C13).")
    Field("isDiscovered", \.isDiscovered, "Whether people know of it; true unless said.")
  }
}
