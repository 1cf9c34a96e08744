/// A word that several groups use, with what it means to each of them.
///
/// Different meanings are no fault in themselves: they matter where the groups depend on each other.
///
/// Sources: John Cutler, The Beautiful Mess 375 and 409 (p); OS Discovery Playbook, chapter 5 (P).
public struct SharedTerm: Noun {
  /// The term's own id.
  public var id: Identifier<SharedTerm>
  /// The word.
  public var name: String?
  /// What it means to whom (C6).
  public var usages: [Usage]
  /// The stages through which the thing that it names goes (C6).
  public var stages: [String] = []
  /// How it fares (C6).
  public var health: Health?
  /// How it relates to other terms (C6).
  public var relations: [Relation] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A term.
  public init(
    _ id: Identifier<SharedTerm>, _ name: String? = nil, usages: [Usage] = [], health: Health? = nil
  ) {
    self.id = id
    self.name = name
    self.usages = usages
    self.health = health
  }
}

extension SharedTerm {
  /// How a term fares.
  ///
  /// The words are the source's; what they say here is our reading of them (D).
  ///
  /// Source: OS Discovery Playbook, chapter 5 (P).
  public enum Health: String, Word {
    /// People use it every day.
    case core
    /// People seldom use it, and could do without.
    case rare
    /// People use it to gain something by it.
    case political

    public static var meanings: [String: String] {
      [
        "core": "People use it every day.",
        "rare": "People seldom use it, and could do without.",
        "political": "People use it to gain something by it.",
      ]
    }
  }
}

extension SharedTerm {
  /// How a shared term relates to another one: “is part of”, “leads to”.
  ///
  /// Sources: OS Discovery Playbook, chapter 5 (P); John Cutler, The Beautiful Mess 393 and 365 (p) on
  /// labelled relations.
  public struct Relation: Hashable, Sendable {
    /// The other term.
    public var term: Identifier<SharedTerm>
    /// How this one relates to it.
    public var label: String?

    /// A relation.
    public init(_ term: Identifier<SharedTerm>, label: String? = nil) {
      self.term = term
      self.label = label
    }
  }
}

extension SharedTerm.Relation: DocumentRecord {
  /// The fields of a relation.
  public static let fields = Fields(blank: SharedTerm.Relation(""), onOneLine: true) {
    Field("term", \.term, .required, circles: .notToItself, "The other term.")
    Field("label", \.label, "How this one relates to it.")
  }
}

extension SharedTerm {
  /// What a group means by a shared term.
  ///
  /// Source: OS Discovery Playbook, chapter 5 (P).
  public struct Usage: Hashable, Sendable {
    /// The group that means it.
    public var group: String?
    /// The team that means it.
    public var team: Identifier<Team>?
    /// What it means to them.
    public var meaning: String
    /// How they use it in a sentence.
    public var example: String?

    /// A usage.
    public init(
      _ meaning: String, group: String? = nil, team: Identifier<Team>? = nil, example: String? = nil
    ) {
      self.meaning = meaning
      self.group = group
      self.team = team
      self.example = example
    }
  }
}

extension SharedTerm.Usage: DocumentRecord {
  /// The fields of a usage.
  public static let fields = Fields(blank: SharedTerm.Usage(""), onOneLine: true) {
    Field("group", \.group, "The group that means it.")
    Field("team", \.team, "The team that means it.")
    Field("meaning", \.meaning, .required, "What it means to them.")
    Field("example", \.example, "How they use it in a sentence.")
  }
}

extension SharedTerm {
  /// A system's roster: ``ProductOperatingSystem/terms``.
  public static let roster: RosterPath = \.terms
  /// The fields of a term.
  public static let fields = Fields(blank: SharedTerm("")) {
    Field("id", \.id, .identity, "The term's own id.")
    Field("name", \.name, "The word.")
    Field("usages", \.usages, "What it means to whom (C6).")
    Field("stages", \.stages, "The stages through which the thing that it names goes (C6).")
    Field("health", \.health, "How it fares (C6).")
    Field("relations", \.relations, "How it relates to other terms (C6).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
