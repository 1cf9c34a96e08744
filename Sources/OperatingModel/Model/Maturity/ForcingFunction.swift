/// A deliberate interruption of autopilot (C55).
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 16, 29, 30 and 44 (P).
public struct ForcingFunction: OpenWord {
  /// The word.
  public let rawValue: String
  /// The interruption of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// One thing at a time.
  public static let singleBatchFlow: ForcingFunction = "singleBatchFlow"
  /// A week to recover.
  public static let rechargeWeek: ForcingFunction = "rechargeWeek"
  /// A beginning together.
  public static let kickoff: ForcingFunction = "kickoff"
  /// Hours without interruption.
  public static let focusTime: ForcingFunction = "focusTime"
  /// Days without meetings.
  public static let noMeetingDays: ForcingFunction = "noMeetingDays"
  /// A cycle of six weeks.
  public static let sixWeekCycle: ForcingFunction = "sixWeekCycle"
  /// A goal for how work flows.
  public static let flowGoal: ForcingFunction = "flowGoal"
  /// The interruptions that the source names.
  public static var known: [ForcingFunction] {
    [.singleBatchFlow, .rechargeWeek, .kickoff, .focusTime, .noMeetingDays, .sixWeekCycle, .flowGoal]
  }
}
