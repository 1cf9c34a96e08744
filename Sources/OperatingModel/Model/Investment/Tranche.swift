/// A part of the funding that is released when a milestone is reached.
///
/// Sources: John Cutler, The Beautiful Mess 352 (p); OS Discovery Playbook, chapter 9 (P).
public struct Tranche: Hashable, Sendable {
  /// How much it is.
  public var amount: Money?
  /// What has to be reached.
  public var milestone: String?
  /// The day by which it is due.
  public var due: Day?
  /// Whether it was released.
  public var isReleased: Bool?

  /// A tranche.
  public init(amount: Money? = nil, milestone: String? = nil, due: Day? = nil, isReleased: Bool? = nil) {
    self.amount = amount
    self.milestone = milestone
    self.due = due
    self.isReleased = isReleased
  }
}

extension Tranche: DocumentRecord {
  /// The fields of a tranche.
  public static let fields = Fields(blank: Tranche(), onOneLine: true) {
    Field("amount", \.amount, rule: .atLeast(0), "How much it is.")
    Field("milestone", \.milestone, "What has to be reached.")
    Field("due", \.due, "The day by which it is due.")
    Field("isReleased", \.isReleased, "Whether it was released.")
  }
}
