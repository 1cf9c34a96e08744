/// What a group means by a shared term.
///
/// Source: OS Discovery Playbook, chapter 5 (P).
public struct TermUsage: Hashable, Sendable {
  /// The group that means it.
  public var group: String?
  /// The team that means it.
  public var team: Identifier<Team>?
  /// What it means to them.
  public var meaning: String
  /// How they use it in a sentence.
  public var example: String?

  /// A usage.
  public init(_ meaning: String, group: String? = nil, team: Identifier<Team>? = nil, example: String? = nil)
  {
    self.meaning = meaning
    self.group = group
    self.team = team
    self.example = example
  }
}

extension TermUsage: DocumentRecord {
  /// The fields of a usage.
  public static let fields = Fields(blank: TermUsage(""), onOneLine: true) {
    Field("group", \.group, "The group that means it.")
    Field("team", \.team, "The team that means it.")
    Field("meaning", \.meaning, .required, "What it means to them.")
    Field("example", \.example, "How they use it in a sentence.")
  }
}
