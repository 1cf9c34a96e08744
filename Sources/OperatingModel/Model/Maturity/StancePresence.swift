/// A stance that is in the room (C54).
///
/// Source: John Cutler, The Beautiful Mess 357 (p).
public struct StancePresence: RelatingFact {
  /// The stance.
  public var stance: Identifier<ChangeStance>
  /// The team in which it is found.
  public var team: Identifier<Team>?
  /// Where else it is found: a group or a meeting.
  public var room: String?
  /// How many people hold it; never who.
  public var people: Int?
  /// What keeps its risk in check there.
  public var cover: String?
  /// The day on which it was found.
  public var day: When?
  /// Where this comes from.
  public var provenance: Provenance?

  /// A stance that is in the room.
  public init(
    _ stance: Identifier<ChangeStance>, team: Identifier<Team>? = nil, room: String? = nil, people: Int? = nil
  ) {
    self.stance = stance
    self.team = team
    self.room = room
    self.people = people
  }
}

extension StancePresence {
  /// A system's list: ``ProductOperatingSystem/stancePresences``.
  public static let list: ListPath = \.stancePresences
  /// The fields of the presence of a stance.
  public static let fields = Fields(blank: StancePresence("")) {
    Field("stance", \.stance, .required, "The stance.")
    Field("team", \.team, "The team in which it is found.")
    Field("room", \.room, "Where else it is found: a group or a meeting.")
    Field("people", \.people, rule: .atLeast(0), "How many people hold it; never who.")
    Field("cover", \.cover, "What keeps its risk in check there.")
    Field("day", \.day, "The day on which it was found.")
    Field("provenance", \.provenance, "Where this comes from.")
  }
}
