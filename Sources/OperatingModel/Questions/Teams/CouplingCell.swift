/// One cell of the map of verticals and horizontals, by the name that people give it.
///
/// The four names are the author's; which cell each names was read from an index only, and is unconfirmed. Give a
/// ``CouplingMap`` cells of your own where you read them otherwise, or have other names.
///
/// Source: John Cutler, The Beautiful Mess 379 (I); the layout is this library's own (D).
public struct CouplingCell: Hashable, Sendable {
  /// Whether what is meant to happen hangs together from top to bottom.
  public var isCohesive: Bool
  /// Whether teams depend on many others.
  public var hasMany: Bool
  /// What people call it.
  public var name: String

  /// A cell.
  public init(isCohesive: Bool, hasMany: Bool, _ name: String) {
    self.isCohesive = isCohesive
    self.hasMany = hasMany
    self.name = name
  }

  /// The four cells that the author names.
  public static let named = [
    CouplingCell(isCohesive: true, hasMany: false, "command towers"),
    CouplingCell(isCohesive: false, hasMany: false, "federated islands"),
    CouplingCell(isCohesive: false, hasMany: true, "hands-off gridlock"),
    CouplingCell(isCohesive: true, hasMany: true, "locked grid"),
  ]
}

extension CouplingCell: DocumentRecord {
  /// The fields of a cell.
  public static let fields = Fields(
    blank: CouplingCell(isCohesive: false, hasMany: false, ""), onOneLine: true
  ) {
    Field("cohesive", \.isCohesive, "Whether what is meant to happen hangs together from top to bottom.")
    Field("many", \.hasMany, "Whether teams depend on many others.")
    Field("name", \.name, .required, "What people call it.")
  }
}
