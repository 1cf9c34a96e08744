/// A kind of conversation, and how naturally a company has it (C52).
///
/// A five is not required everywhere.
///
/// ```swift
/// let tensions = ConversationClass(
///   "tensions", "Organisational health and tensions", level: .occasional, requiredLevel: .shared)
/// ```
/// Source: John Cutler, The Beautiful Mess 353 (p and I).
public struct ConversationClass: Noun {
  /// The class's own id.
  public var id: Identifier<ConversationClass>
  /// What people call it.
  public var name: String?
  /// How naturally it is had.
  public var level: Level?
  /// How naturally it needs to be had in this domain.
  public var requiredLevel: Level?
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
    _ id: Identifier<ConversationClass>, _ name: String? = nil, level: Level? = nil,
    requiredLevel: Level? = nil, team: Identifier<Team>? = nil
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.requiredLevel = requiredLevel
    self.team = team
  }
}

extension ConversationClass {
  /// How naturally a kind of conversation is had, in five steps (C52).
  ///
  /// The source names the ends; the three steps between them are our own words (D).
  ///
  /// Source: John Cutler, The Beautiful Mess 353 (p and I).
  public enum Level: String, Word, Ordinal {
    /// It is not had, or only by accident.
    case absent
    /// It is had now and then, when somebody brings it up.
    case occasional
    /// It is had at set times, by some of the people.
    case recurring
    /// It is had across roles and teams.
    case shared
    /// Had wherever it belongs, without anybody asking for it.
    case reflexive

    public static var meanings: [String: String] {
      [
        "absent": "It is not had, or only by accident.",
        "occasional": "It is had now and then, when somebody brings it up.",
        "recurring": "It is had at set times, by some of the people.",
        "shared": "It is had across roles and teams.",
        "reflexive": "Had wherever it belongs, without anybody asking for it.",
      ]
    }
  }
}

extension ConversationClass {
  /// A system's roster: ``ProductOperatingSystem/conversations``.
  public static let roster: RosterPath = \.conversations
  /// The fields of a class of conversations.
  public static let fields = Fields(blank: ConversationClass("")) {
    Field("id", \.id, .identity, "The class's own id.")
    Field("name", \.name, "What people call it.")
    Field("level", \.level, "How naturally it is had.")
    Field("requiredLevel", \.requiredLevel, "How naturally it needs to be had in this domain.")
    Field("note", \.note, "What was seen.")
    Field("team", \.team, "The team that was looked at; the whole company where none is named.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
