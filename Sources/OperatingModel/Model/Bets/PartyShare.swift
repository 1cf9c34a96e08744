/// How many people of a bet's team are in a mode at the same time.
///
/// Source: John Cutler, The Beautiful Mess 356 (p).
public struct PartyShare: Hashable, Sendable {
  /// The mode (C15).
  public var mode: PartyMode
  /// How many people.
  public var people: Int

  /// Some people in a mode.
  public init(_ mode: PartyMode, _ people: Int) {
    self.mode = mode
    self.people = people
  }
}

extension PartyShare: DocumentRecord {
  /// The fields of a share of the party.
  public static let fields = Fields(blank: PartyShare(.questing, 0), onOneLine: true) {
    Field("mode", \.mode, .required, "The mode (C15).")
    Field("people", \.people, .required, rule: .atLeast(0), "How many people.")
  }
}
