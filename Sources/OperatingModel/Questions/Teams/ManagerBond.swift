/// What is recorded of what a team's managers share.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 36 (P).
public enum ManagerBond: String, Word {
  /// All members report to one manager.
  case oneManager
  /// Every manager shares a ritual or an incentive with another, and all hang together.
  case all
  /// Some managers share a ritual or an incentive, and not all hang together.
  case part
  /// No ritual and no incentive that any two of them share is recorded.
  case notRecorded

  public static var meanings: [String: String] {
    [
      "oneManager": "All members report to one manager.",
      "all": "Every manager shares a ritual or an incentive with another, and all hang together.",
      "part": "Some managers share a ritual or an incentive, and not all hang together.",
      "notRecorded": "No ritual and no incentive that any two of them share is recorded.",
    ]
  }
}
