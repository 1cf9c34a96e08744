/// Who sets a cycle; companies use words of their own.
///
/// Source: OS Discovery Playbook, chapters 2 and 3 (P).
public struct CycleKind: OpenWord {
  /// The word.
  public let rawValue: String
  /// The kind of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The world outside sets it.
  public static let external: CycleKind = "external"
  /// The calendar sets it.
  public static let calendar: CycleKind = "calendar"
  /// The company chose it.
  public static let chosen: CycleKind = "chosen"
  /// The kinds that the source names.
  public static var known: [CycleKind] { [.external, .calendar, .chosen] }
}
