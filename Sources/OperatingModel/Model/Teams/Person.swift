/// A person, known by an opaque id; no answer is about one person.
///
/// People are there to see how many teams a team really is, and who its managers are. They need no name.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 36 and 52 (P).
public struct Person: Noun {
  /// The person's own id, which should tell nobody who it is.
  public var id: Identifier<Person>
  /// What people call the person, where that may be recorded.
  public var name: String?
  /// The person that this one reports to (C38).
  public var reportsTo: Identifier<Person>?
  /// The role that the person holds (C34).
  public var role: Identifier<JobRole>?
  /// What kind of work the person does (C38).
  public var function: Function?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A person.
  public init(
    _ id: Identifier<Person>, _ name: String? = nil, reportsTo: Identifier<Person>? = nil,
    role: Identifier<JobRole>? = nil,
    function: Function? = nil
  ) {
    self.id = id
    self.name = name
    self.reportsTo = reportsTo
    self.role = role
    self.function = function
  }
}

extension Person {
  /// What kind of work a person does; companies use words of their own.
  ///
  /// Source: common professional knowledge (K).
  public struct Function: OpenWord {
    /// The word.
    public let rawValue: String
    /// The function of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Decides with others what is worth doing, and why.
    public static let product: Function = "product"
    /// Shapes how things look and work for people.
    public static let design: Function = "design"
    /// Builds what is decided on, and runs it.
    public static let engineering: Function = "engineering"
    /// Finds out about customers and markets.
    public static let research: Function = "research"
    /// Makes sense of what is measured.
    public static let data: Function = "data"
    /// Keeps work and systems going from day to day.
    public static let operations: Function = "operations"
    /// A few functions; any other is as good.
    public static var known: [Function] { [.product, .design, .engineering, .research, .data, .operations] }

    public static var meanings: [String: String] {
      [
        "product": "Decides with others what is worth doing, and why.",
        "design": "Shapes how things look and work for people.",
        "engineering": "Builds what is decided on, and runs it.",
        "research": "Finds out about customers and markets.",
        "data": "Makes sense of what is measured.",
        "operations": "Keeps work and systems going from day to day.",
      ]
    }
  }
}

extension Person: Nested {
  /// The person that this one reports to, if one is recorded.
  public var parents: [Identifier<Person>] { reportsTo.map { [$0] } ?? [] }
}

extension Person {
  /// A system's roster: ``ProductOperatingSystem/people``.
  public static let roster: RosterPath = \.people
  /// The fields of a person.
  public static let fields = Fields(blank: Person("")) {
    Field("id", \.id, .identity, "The person's own id, which should tell nobody who it is.")
    Field("name", \.name, "What people call the person, where that may be recorded.")
    Field("reportsTo", \.reportsTo, circles: .forbidden, "The person that this one reports to (C38).")
    Field("role", \.role, "The role that the person holds (C34).")
    Field("function", \.function, "What kind of work the person does (C38).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
