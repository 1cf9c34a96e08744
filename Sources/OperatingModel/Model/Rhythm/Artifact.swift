/// Something that people make, share and look at; where the real operating system shows.
///
/// Sources: OS Discovery Playbook, chapter 4 (P); John Cutler, The Beautiful Mess 365 (p); Dotwork's
/// operating-context-system page (p) and starter pack (p).
public struct Artifact: Noun {
  /// The artifact's own id.
  public var id: Identifier<Artifact>
  /// What people call it.
  public var name: String?
  /// What it is to the work (C5).
  public var kind: Kind?
  /// What it holds (C5).
  public var purpose: Purpose?
  /// Who makes it (C5).
  public var creator: String?
  /// Who uses it (C5).
  public var consumers: [String] = []
  /// The teams that use it (C5).
  public var consumingTeams: [Identifier<Team>] = []
  /// The rituals in which it is used (C5).
  public var usedIn: [Identifier<Ritual>] = []
  /// The decisions that depend on it (C5).
  public var decisions: [String] = []
  /// The information that it brings together (C5).
  public var combines: [String] = []
  /// The areas that it shows, or is cut by (C5).
  public var areas: [Identifier<Area>] = []
  /// Where it lives (C5).
  public var home: String?
  /// Whether it has a lasting form (C5).
  public var stability: Stability?
  /// What is painful about it (C5).
  public var pain: String?
  /// How far ahead it looks (C5).
  public var horizon: TimeSpan?
  /// How long it is from one renewal to the next (C5).
  public var refresh: TimeSpan?
  /// The day on which it was made (C2).
  public var createdOn: When?
  /// The day on which it was last changed (C2).
  public var changedOn: When?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// An artifact.
  public init(
    _ id: Identifier<Artifact>, _ name: String? = nil, kind: Kind? = nil, purpose: Purpose? = nil,
    horizon: TimeSpan? = nil, refresh: TimeSpan? = nil, createdOn: When? = nil, changedOn: When? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.purpose = purpose
    self.horizon = horizon
    self.refresh = refresh
    self.createdOn = createdOn
    self.changedOn = changedOn
  }
}

extension Artifact {
  /// What an artifact is to the work.
  ///
  /// Source: OS Discovery Playbook, chapter 4 (P).
  public enum Kind: String, Word {
    /// A shared, lasting hub that stays useful across many efforts.
    case anchor
    /// It belongs to one effort, and is over with it.
    case instance
    /// An axis that things are cut by, such as customers or value streams.
    case dimensional

    public static var meanings: [String: String] {
      [
        "anchor": "A shared, lasting hub that stays useful across many efforts.",
        "instance": "It belongs to one effort, and is over with it.",
        "dimensional": "An axis that things are cut by, such as customers or value streams.",
      ]
    }
  }

  /// What an artifact holds.
  ///
  /// Source: John Cutler, The Beautiful Mess 365 (p).
  public enum Purpose: String, Word {
    /// It says what is to change, and why.
    case intent
    /// It says how things are, and changes slowly.
    case context
    /// It is the lasting frame that intent and context are placed in.
    case anchor

    public static var meanings: [String: String] {
      [
        "intent": "It says what is to change, and why.",
        "context": "It says how things are, and changes slowly.",
        "anchor": "It is the lasting frame that intent and context are placed in.",
      ]
    }
  }

  /// Whether an artifact has a lasting form.
  ///
  /// Source: OS Discovery Playbook, chapter 4 (P).
  public enum Stability: String, Word {
    /// It has a lasting form that is filled in anew.
    case template
    /// Its form is invented anew each time.
    case reinvented

    public static var meanings: [String: String] {
      [
        "template": "It has a lasting form that is filled in anew.",
        "reinvented": "Its form is invented anew each time.",
      ]
    }
  }
}

extension Artifact {
  /// A system's roster: ``ProductOperatingSystem/artifacts``.
  public static let roster: RosterPath = \.artifacts
  /// The fields of an artifact.
  public static let fields = Fields(blank: Artifact("")) {
    Field("id", \.id, .identity, "The artifact's own id.")
    Field("name", \.name, "What people call it.")
    Field("kind", \.kind, "What it is to the work (C5).")
    Field("purpose", \.purpose, "What it holds (C5).")
    Field("creator", \.creator, "Who makes it (C5).")
    Field("consumers", \.consumers, "Who uses it (C5).")
    Field("consumingTeams", \.consumingTeams, "The teams that use it (C5).")
    Field("usedIn", \.usedIn, "The rituals in which it is used (C5).")
    Field("decisions", \.decisions, "The decisions that depend on it (C5).")
    Field("combines", \.combines, "The information that it brings together (C5).")
    Field("areas", \.areas, "The areas that it shows, or is cut by (C5).")
    Field("home", \.home, "Where it lives (C5).")
    Field("stability", \.stability, "Whether it has a lasting form (C5).")
    Field("pain", \.pain, "What is painful about it (C5).")
    Field("horizon", \.horizon, "How far ahead it looks (C5).")
    Field("refresh", \.refresh, "How long it is from one renewal to the next (C5).")
    Field("createdOn", \.createdOn, "The day on which it was made (C2).")
    Field("changedOn", \.changedOn, notBefore: [\.createdOn], "The day on which it was last changed (C2).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
