/// What people put in to translate between the official process and the real work.
///
/// Source: John Cutler, The Beautiful Mess 303 (I).
public struct TranslationEffort: RelatingFact {
  /// Who translates: a role or a group.
  public var who: String
  /// The team that they belong to.
  public var team: Identifier<Team>?
  /// How many people they are.
  public var people: Int?
  /// What each of them puts in a week (C7).
  public var effortPerWeek: Effort?
  /// What is translated into what.
  public var note: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A labour of translation.
  public init(_ who: String, team: Identifier<Team>? = nil, people: Int? = nil, effortPerWeek: Effort? = nil)
  {
    self.who = who
    self.team = team
    self.people = people
    self.effortPerWeek = effortPerWeek
  }
}

extension TranslationEffort {
  /// A system's list: ``ProductOperatingSystem/translationEfforts``.
  public static let list: ListPath = \.translationEfforts
  /// The fields of a translation.
  public static let fields = Fields(blank: TranslationEffort("")) {
    Field("who", \.who, .required, "Who translates: a role or a group.")
    Field("team", \.team, "The team that they belong to.")
    Field("people", \.people, rule: .atLeast(0), "How many people they are.")
    Field("effortPerWeek", \.effortPerWeek, "What each of them puts in a week (C7).")
    Field("note", \.note, "What is translated into what.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
