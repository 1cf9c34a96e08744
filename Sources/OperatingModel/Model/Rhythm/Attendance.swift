/// Who takes part in a ritual: a role, and how many people.
///
/// Source: OS Discovery Playbook, chapters 2 and 3 (P).
public struct Attendance: Hashable, Sendable {
  /// The role in which they take part.
  public var role: String?
  /// How many people.
  public var count: Int?
  /// The team that they come from.
  public var team: Identifier<Team>?

  /// Some people who take part.
  public init(role: String? = nil, count: Int? = nil, team: Identifier<Team>? = nil) {
    self.role = role
    self.count = count
    self.team = team
  }
}

extension Attendance: DocumentRecord {
  /// The fields of an attendance.
  public static let fields = Fields(blank: Attendance(), onOneLine: true) {
    Field("role", \.role, "The role in which they take part.")
    Field("count", \.count, rule: .atLeast(0), "How many people.")
    Field("team", \.team, "The team that they come from.")
  }
}
