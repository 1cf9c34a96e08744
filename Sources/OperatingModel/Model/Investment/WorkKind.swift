/// What is in progress; not all of it is work on a product. Companies use words of their own.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 9, 12 and 30 (P).
public struct WorkKind: OpenWord {
  /// The word.
  public let rawValue: String
  /// The kind of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Work.
  public static let work: WorkKind = "work"
  /// Changes to how people work.
  public static let change: WorkKind = "change"
  /// Planning.
  public static let planning: WorkKind = "planning"
  /// Decisions to be taken.
  public static let decisions: WorkKind = "decisions"
  /// Experiments.
  public static let experiments: WorkKind = "experiments"
  /// Research.
  public static let research: WorkKind = "research"
  /// Promises made.
  public static let promises: WorkKind = "promises"
  /// The kinds that the source names.
  public static var known: [WorkKind] {
    [
      .work, .change, .planning, .decisions, .experiments, .research, .promises,
    ]
  }
}
