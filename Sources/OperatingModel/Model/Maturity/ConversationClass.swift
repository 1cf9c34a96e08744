/// A kind of conversation, and how naturally a company has it (C52).
///
/// A five is not required everywhere.
///
/// ```swift
/// let tensions = ConversationClass(
///   "tensions", "Organisational health and tensions", level: .occasional, requiredLevel: .shared)
/// ```
/// Source: John Cutler, The Beautiful Mess 353 (p and I).
public struct ConversationClass: Identified {
  /// The class's own id.
  public var id: Identifier<ConversationClass>
  /// What people call it.
  public var name: String
  /// How naturally it is had.
  public var level: ConversationLevel?
  /// How naturally it needs to be had in this domain.
  public var requiredLevel: ConversationLevel?
  /// What was seen.
  public var note: String?
  /// The team that was looked at; the whole company where none is named.
  public var team: Identifier<Team>?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A class of conversations.
  public init(
    _ id: Identifier<ConversationClass>, _ name: String, level: ConversationLevel? = nil,
    requiredLevel: ConversationLevel? = nil, team: Identifier<Team>? = nil
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.requiredLevel = requiredLevel
    self.team = team
  }
}

extension ConversationClass: DocumentRecord {
  /// The fields of a class of conversations.
  public static let fields = Fields(blank: ConversationClass("", "")) {
    Field("id", \.id, .identity, "The class's own id.")
    Field("name", \.name, .required, "What people call it.")
    Field("level", \.level, "How naturally it is had.")
    Field("requiredLevel", \.requiredLevel, "How naturally it needs to be had in this domain.")
    Field("note", \.note, "What was seen.")
    Field("team", \.team, "The team that was looked at; the whole company where none is named.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
