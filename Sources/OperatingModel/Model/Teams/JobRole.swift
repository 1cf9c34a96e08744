/// A role that people hold, and the levels of authority that come with it.
///
/// Source: John Cutler, The Beautiful Mess 2021, issue 27 (p).
public struct JobRole: Noun {
  /// The role's own id.
  public var id: Identifier<JobRole>
  /// What people call it.
  public var name: String?
  /// The group that it belongs to, such as leaders or teams.
  public var group: String?
  /// The levels of authority that it holds (C34).
  public var mandate: Mandate?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A role.
  public init(_ id: Identifier<JobRole>, _ name: String? = nil, group: String? = nil, mandate: Mandate? = nil)
  {
    self.id = id
    self.name = name
    self.group = group
    self.mandate = mandate
  }
}

extension JobRole {
  /// A system's roster: ``ProductOperatingSystem/roles``.
  public static let roster: RosterPath = \.roles
  /// The fields of a role.
  public static let fields = Fields(blank: JobRole("")) {
    Field("id", \.id, .identity, "The role's own id.")
    Field("name", \.name, "What people call it.")
    Field("group", \.group, "The group that it belongs to, such as leaders or teams.")
    Field("mandate", \.mandate, "The levels of authority that it holds (C34).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
