/// A person, known by an opaque id; no answer is about one person.
///
/// People are there to see how many teams a team really is, and who its managers are. They need no name.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 36 and 52 (P).
public struct Person: Identified, Hashable {
  /// The person's own id, which should tell nobody who it is.
  public var id: Identifier<Person>
  /// What people call the person, where that may be recorded.
  public var recordedName: String?
  /// The person that this one reports to (C38).
  public var reportsTo: Identifier<Person>?
  /// The role that the person holds (C34).
  public var role: Identifier<JobRole>?
  /// What kind of work the person does (C38).
  public var function: JobFunction?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A person.
  public init(
    _ id: Identifier<Person>, reportsTo: Identifier<Person>? = nil, role: Identifier<JobRole>? = nil,
    function: JobFunction? = nil
  ) {
    self.id = id
    self.reportsTo = reportsTo
    self.role = role
    self.function = function
  }

  /// What people call the person; the id where no name is recorded.
  public var name: String { recordedName ?? id.rawValue }
}

extension Person: DocumentRecord {
  /// The fields of a person.
  public static let fields = Fields(blank: Person("")) {
    Field("id", \.id, .identity, "The person's own id, which should tell nobody who it is.")
    Field("name", \.recordedName, "What people call the person, where that may be recorded.")
    Field("reportsTo", \.reportsTo, circles: .forbidden, "The person that this one reports to (C38).")
    Field("role", \.role, "The role that the person holds (C34).")
    Field("function", \.function, "What kind of work the person does (C38).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}

extension Person: Nested {
  /// The person that this one reports to, if one is recorded.
  public var parents: [Identifier<Person>] { reportsTo.map { [$0] } ?? [] }
}
