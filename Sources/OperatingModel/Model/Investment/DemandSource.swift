/// A source from which work arrives, and how much of it.
///
/// Sources: John Cutler, The Beautiful Mess 2020, posts 9, 12 and 30 (P), 351, 381 (p) and 399 (I).
public struct DemandSource: Noun {
  /// The source's own id.
  public var id: Identifier<DemandSource>
  /// What people call it.
  public var name: String?
  /// Where the work comes from (C59).
  public var kind: Kind?
  /// The team that it comes from.
  public var requester: Identifier<Team>?
  /// The team that it comes to.
  public var receiver: Identifier<Team>?
  /// How much work arrives in a week on average (C42).
  public var arrivalsPerWeek: Finite?
  /// What kind of work in progress it makes (C42).
  public var work: Work?
  /// How it is treated (C42).
  public var serviceClass: ServiceClass?
  /// How its value changes with delay (C19).
  public var urgency: UrgencyProfile?
  /// What else there is to say.
  public var note: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A source.
  public init(
    _ id: Identifier<DemandSource>, _ name: String? = nil, kind: Kind? = nil,
    requester: Identifier<Team>? = nil, receiver: Identifier<Team>? = nil, arrivalsPerWeek: Finite? = nil,
    work: Work? = nil, serviceClass: ServiceClass? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.requester = requester
    self.receiver = receiver
    self.arrivalsPerWeek = arrivalsPerWeek
    self.work = work
    self.serviceClass = serviceClass
  }
}

extension DemandSource {
  /// Where work comes from; companies use words of their own.
  ///
  /// The words are common ones (K).
  public struct Kind: OpenWord {
    /// The word.
    public let rawValue: String
    /// The kind of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// People who use or buy the product ask for it.
    public static let customers: Kind = "customers"
    /// Those who sell the product need it to win or keep an account.
    public static let sales: Kind = "sales"
    /// Those who lead the company want it.
    public static let leadership: Kind = "leadership"
    /// Teams within the company need it for work of their own.
    public static let otherTeams: Kind = "otherTeams"
    /// Something broke, and has to be repaired.
    public static let incidents: Kind = "incidents"
    /// A law, a regulator or an auditor demands it.
    public static let regulation: Kind = "regulation"
    /// What is there has to be kept up, so that it does not fall behind.
    public static let upkeep: Kind = "upkeep"
    /// A few kinds; any other is as good.
    public static var known: [Kind] {
      [
        .customers, .sales, .leadership, .otherTeams, .incidents, .regulation, .upkeep,
      ]
    }

    public static var meanings: [String: String] {
      [
        "customers": "People who use or buy the product ask for it.",
        "sales": "Those who sell the product need it to win or keep an account.",
        "leadership": "Those who lead the company want it.",
        "otherTeams": "Teams within the company need it for work of their own.",
        "incidents": "Something broke, and has to be repaired.",
        "regulation": "A law, a regulator or an auditor demands it.",
        "upkeep": "What is there has to be kept up, so that it does not fall behind.",
      ]
    }
  }

  /// How work from a source is treated; companies use words of their own.
  ///
  /// Source: the classes of service of the Kanban method (K).
  public struct ServiceClass: OpenWord {
    /// The word.
    public let rawValue: String
    /// The class of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// It takes its turn among the rest.
    public static let standard: ServiceClass = "standard"
    /// It has to be there by a day, and is begun in time for that.
    public static let fixedDate: ServiceClass = "fixedDate"
    /// It comes before everything else, at once.
    public static let expedite: ServiceClass = "expedite"
    /// It is done when there is room, since its cost of delay shows only later.
    public static let intangible: ServiceClass = "intangible"
    /// The classes of the Kanban method.
    public static var known: [ServiceClass] { [.standard, .fixedDate, .expedite, .intangible] }

    public static var meanings: [String: String] {
      [
        "standard": "It takes its turn among the rest.",
        "fixedDate": "It has to be there by a day, and is begun in time for that.",
        "expedite": "It comes before everything else, at once.",
        "intangible": "It is done when there is room, since its cost of delay shows only later.",
      ]
    }
  }

  /// What is in progress; not all of it is work on a product. Companies use words of their own.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, posts 9, 12 and 30 (P).
  public struct Work: OpenWord {
    /// The word.
    public let rawValue: String
    /// The kind of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Work on the product itself.
    public static let work: Work = "work"
    /// Changes to how people work, such as a new process or structure.
    public static let change: Work = "change"
    /// Plans that are being made and not agreed yet.
    public static let planning: Work = "planning"
    /// Decisions that wait to be taken.
    public static let decisions: Work = "decisions"
    /// Trials that run and have not been looked back at.
    public static let experiments: Work = "experiments"
    /// Questions that are being looked into.
    public static let research: Work = "research"
    /// What was promised to somebody and is not there yet.
    public static let promises: Work = "promises"
    /// The kinds that the source names.
    public static var known: [Work] {
      [
        .work, .change, .planning, .decisions, .experiments, .research, .promises,
      ]
    }

    public static var meanings: [String: String] {
      [
        "work": "Work on the product itself.",
        "change": "Changes to how people work, such as a new process or structure.",
        "planning": "Plans that are being made and not agreed yet.",
        "decisions": "Decisions that wait to be taken.",
        "experiments": "Trials that run and have not been looked back at.",
        "research": "Questions that are being looked into.",
        "promises": "What was promised to somebody and is not there yet.",
      ]
    }
  }
}

extension DemandSource {
  /// A system's roster: ``ProductOperatingSystem/demandSources``.
  public static let roster: RosterPath = \.demandSources
  /// The fields of a source.
  public static let fields = Fields(blank: DemandSource("")) {
    Field("id", \.id, .identity, "The source's own id.")
    Field("name", \.name, "What people call it.")
    Field("kind", \.kind, "Where the work comes from (C59).")
    Field("requester", \.requester, "The team that it comes from.")
    Field("receiver", \.receiver, "The team that it comes to.")
    Field(
      "arrivalsPerWeek", \.arrivalsPerWeek, rule: .atLeast(0),
      "How much work arrives in a week on average (C42).")
    Field("work", \.work, "What kind of work in progress it makes (C42).")
    Field("serviceClass", \.serviceClass, "How it is treated (C42).")
    Field("urgency", \.urgency, "How its value changes with delay (C19).")
    Field("note", \.note, "What else there is to say.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
