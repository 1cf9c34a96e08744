/// How a team's attention is budgeted in a cycle: one primary slot, one secondary, and whatever comes.
///
/// Slots are about attention, not time. Source: John Cutler, The Beautiful Mess 264 (p).
public struct FocusSlots: Hashable, Sendable {
  /// The share of attention for the primary effort; more than half of it, as the source has it.
  public var primary: Share
  /// The share for the secondary effort; less than a quarter.
  public var secondary: Share
  /// The share for what comes up; less than a quarter, or it should be promoted.
  public var adHoc: Share
  /// How long a cycle is; six weeks unless said. That is the source's.
  public var cycle: TimeSpan

  /// A budget of attention.
  public init(primary: Share, secondary: Share, adHoc: Share, cycle: TimeSpan = .weeks(6)) {
    self.primary = primary
    self.secondary = secondary
    self.adHoc = adHoc
    self.cycle = cycle
  }
}

extension FocusSlots: DocumentRecord {
  /// The fields of a budget of attention.
  public static let fields = Fields(
    blank: FocusSlots(primary: 0, secondary: 0, adHoc: 0), onOneLine: true, check: check
  ) {
    Field(
      "primary", \.primary, .required,
      "The share of attention for the primary effort; more than half of it, as the source has it.")
    Field("secondary", \.secondary, .required, "The share for the secondary effort; less than a quarter.")
    Field(
      "adHoc", \.adHoc, .required,
      "The share for what comes up; less than a quarter, or it should be promoted.")
    Field("cycle", \.cycle, "How long a cycle is; six weeks unless said.")
  }

  private static let check: @Sendable (FocusSlots) -> [IntegrityFault] = { slots in
    // Shares are decimal fractions said by people: sums are compared at a millionth, not in binary.
    let sum = slots.primary.value + slots.secondary.value + slots.adHoc.value
    guard sum > 1.000_001 else { return [] }
    return [
      IntegrityFault(.slotsOverfull, "the slots take \(Words.number(sum * 100))% of the team's attention")
    ]
  }
}
