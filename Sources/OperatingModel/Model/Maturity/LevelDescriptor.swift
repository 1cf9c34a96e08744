/// What one level of a dimension is called and looks like (C51).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 47 (P).
public struct LevelDescriptor: Hashable, Sendable {
  /// What people call it.
  public var name: String
  /// The short text that other systems know it by, such as “incubating”.
  public var key: String?
  /// What can be observed there.
  public var description: String?
  /// What helped others to move on from it.
  public var interventions: [String] = []

  /// A level.
  public init(_ name: String, key: String? = nil, description: String? = nil) {
    self.name = name
    self.key = key
    self.description = description
  }
}

extension LevelDescriptor: DocumentRecord {
  /// The fields of a level.
  public static let fields = Fields(blank: LevelDescriptor("")) {
    Field("name", \.name, .required, "What people call it.")
    Field("key", \.key, "The short text that other systems know it by, such as “incubating”.")
    Field("description", \.description, "What can be observed there.")
    Field("interventions", \.interventions, "What helped others to move on from it.")
  }
}

extension LevelDescriptor: ExpressibleByStringLiteral {
  /// The level of a name.
  public init(stringLiteral value: String) { self.init(value) }
}
