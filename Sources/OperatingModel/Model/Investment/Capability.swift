/// An ability of the company, said without a solution: “ability to collect a payment”.
///
/// Capabilities form a tree that outlasts structures and projects. The wider frames are optional lenses;
/// each stays empty where nobody looked through it.
///
/// Sources: John Cutler, The Beautiful Mess 310 and 333 (p), 300 (s); Wardley, Kano, Kaplan and Norton (K).
public struct Capability: Noun {
  /// The capability's own id.
  public var id: Identifier<Capability>
  /// What people call it.
  public var name: String?
  /// The capability that it is part of (C9).
  public var parent: Identifier<Capability>?
  /// The team that looks after it.
  public var owner: Identifier<Team>?
  /// The products, services, segments and other areas that it serves.
  public var areas: [Identifier<Area>] = []
  /// What it does for the company (C9).
  public var kind: Kind?
  /// How far it has come (C9).
  public var maturation: Maturation?
  /// The stage of the customer's journey that it serves (C9).
  public var journeyStage: String?
  /// How far it has evolved towards a commodity (C61).
  public var evolution: Evolution?
  /// How visible it is to customers, from not at all to fully (C61).
  public var visibility: Share?
  /// Whether the company builds it itself (C61).
  public var isBuiltHere: Bool?
  /// How people judge it in a survey (C61).
  public var kano: KanoCounts?
  /// The perspective of the scorecard under which it stands (C61).
  public var scorecardPerspective: ScorecardPerspective?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A capability.
  public init(
    _ id: Identifier<Capability>, _ name: String? = nil, parent: Identifier<Capability>? = nil,
    owner: Identifier<Team>? = nil, kind: Kind? = nil, maturation: Maturation? = nil,
    evolution: Evolution? = nil, visibility: Share? = nil, isBuiltHere: Bool? = nil
  ) {
    self.id = id
    self.name = name
    self.parent = parent
    self.owner = owner
    self.kind = kind
    self.maturation = maturation
    self.evolution = evolution
    self.visibility = visibility
    self.isBuiltHere = isBuiltHere
  }
}

extension Capability {
  /// What a capability does for a company.
  ///
  /// Source: John Cutler, The Beautiful Mess 300 (s).
  public enum Kind: String, Word {
    /// It sets the company apart from others.
    case differentiator
    /// It has to be there, and nobody chooses the company for it.
    case basic
    /// The better the company is at it, the more it is worth to customers.
    case performance

    public static var meanings: [String: String] {
      [
        "differentiator": "It sets the company apart from others.",
        "basic": "It has to be there, and nobody chooses the company for it.",
        "performance": "The better the company is at it, the more it is worth to customers.",
      ]
    }
  }

  /// How far a capability has come.
  ///
  /// Source: John Cutler, The Beautiful Mess 300 (s).
  public enum Maturation: String, Word, Ordinal {
    /// People try out whether and how the company can do it.
    case exploration
    /// It works in places, and is spread to more of them.
    case expansion
    /// It works throughout, and is being perfected.
    case excellence

    public static var meanings: [String: String] {
      [
        "exploration": "People try out whether and how the company can do it.",
        "expansion": "It works in places, and is spread to more of them.",
        "excellence": "It works throughout, and is being perfected.",
      ]
    }
  }

  /// How far something has evolved towards a commodity.
  ///
  /// Source: Simon Wardley (K).
  public enum Evolution: String, Word, Ordinal {
    /// Nobody has it yet: it is new, uncertain and changes often.
    case genesis
    /// It is understood, and built to measure by those who need it.
    case custom
    /// It can be bought or rented as a product, and products are compared.
    case product
    /// It is a utility: everybody has it, and it is bought by volume.
    case commodity

    public static var meanings: [String: String] {
      [
        "genesis": "Nobody has it yet: it is new, uncertain and changes often.",
        "custom": "It is understood, and built to measure by those who need it.",
        "product": "It can be bought or rented as a product, and products are compared.",
        "commodity": "It is a utility: everybody has it, and it is bought by volume.",
      ]
    }
  }

  /// A perspective of the balanced scorecard.
  ///
  /// Source: Kaplan and Norton (K).
  public enum ScorecardPerspective: String, Word {
    /// How the company looks to those who give it money.
    case financial
    /// How the company looks to its customers.
    case customer
    /// What the company has to be good at inside.
    case internalProcess
    /// How people and the company get better and stay able to change.
    case learningAndGrowth

    public static var meanings: [String: String] {
      [
        "financial": "How the company looks to those who give it money.",
        "customer": "How the company looks to its customers.",
        "internalProcess": "What the company has to be good at inside.",
        "learningAndGrowth": "How people and the company get better and stay able to change.",
      ]
    }
  }
}

extension Capability {
  /// How many people of a survey put something into each of Kano's categories.
  ///
  /// Categories drift, and are unreliable where technology moves fast. Source: Noriaki Kano (K).
  public struct KanoCounts: Hashable, Sendable {
    /// How many say that it must be there.
    public var mustBe: Int
    /// How many say that more of it is better.
    public var performance: Int
    /// How many are delighted by it.
    public var attractive: Int
    /// How many are indifferent.
    public var indifferent: Int
    /// How many would rather do without.
    public var reverse: Int?
    /// How many contradict themselves.
    public var questionable: Int?
    /// The day of the survey.
    public var day: When?

    /// The counts of a survey.
    public init(
      attractive: Int, performance: Int, mustBe: Int, indifferent: Int, reverse: Int? = nil,
      questionable: Int? = nil, day: When? = nil
    ) {
      self.attractive = attractive
      self.performance = performance
      self.mustBe = mustBe
      self.indifferent = indifferent
      self.reverse = reverse
      self.questionable = questionable
      self.day = day
    }
  }
}

extension Capability.KanoCounts: DocumentRecord {
  /// The fields of a survey.
  public static let fields = Fields(
    blank: Capability.KanoCounts(attractive: 0, performance: 0, mustBe: 0, indifferent: 0), onOneLine: true
  ) {
    Field("mustBe", \.mustBe, .required, rule: .atLeast(0), "How many say that it must be there.")
    Field(
      "performance", \.performance, .required, rule: .atLeast(0), "How many say that more of it is better.")
    Field("attractive", \.attractive, .required, rule: .atLeast(0), "How many are delighted by it.")
    Field("indifferent", \.indifferent, .required, rule: .atLeast(0), "How many are indifferent.")
    Field("reverse", \.reverse, rule: .atLeast(0), "How many would rather do without.")
    Field("questionable", \.questionable, rule: .atLeast(0), "How many contradict themselves.")
    Field("day", \.day, "The day of the survey.")
  }
}

extension Capability: Nested {
  /// The capability that it is part of, if one is recorded.
  public var parents: [Identifier<Capability>] { parent.map { [$0] } ?? [] }
}

extension Capability {
  /// A system's roster: ``ProductOperatingSystem/capabilities``.
  public static let roster: RosterPath = \.capabilities
  /// The fields of a capability.
  public static let fields = Fields(blank: Capability("")) {
    Field("id", \.id, .identity, "The capability's own id.")
    Field("name", \.name, "What people call it.")
    Field("parent", \.parent, circles: .forbidden, "The capability that it is part of (C9).")
    Field("owner", \.owner, "The team that looks after it.")
    Field("areas", \.areas, "The products, services, segments and other areas that it serves.")
    Field("kind", \.kind, "What it does for the company (C9).")
    Field("maturation", \.maturation, "How far it has come (C9).")
    Field("journeyStage", \.journeyStage, "The stage of the customer's journey that it serves (C9).")
    Field("evolution", \.evolution, "How far it has evolved towards a commodity (C61).")
    Field("visibility", \.visibility, "How visible it is to customers, from not at all to fully (C61).")
    Field("isBuiltHere", \.isBuiltHere, "Whether the company builds it itself (C61).")
    Field("kano", \.kano, "How people judge it in a survey (C61).")
    Field(
      "scorecardPerspective", \.scorecardPerspective,
      "The perspective of the scorecard under which it stands (C61).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
