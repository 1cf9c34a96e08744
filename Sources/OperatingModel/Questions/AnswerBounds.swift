/// How much an answer says back, so that a server can cap it.
///
/// Nothing is lost by folding: the findings that are folded into another one are its ``Finding/alike``. What a bound on
/// the findings of a kind leaves out is told as an ``AnswerCut``.
public struct AnswerBounds: Hashable, Sendable {
  /// How many findings of a kind stand by themselves; where there are more, they are folded into one.
  public var shownOfAKind: Int
  /// How many findings stand by themselves in all; where there were more, more kinds are folded.
  public var shownInAll: Int
  /// How many findings of a kind are kept at all.
  public var findingsOfAKind: Int
  /// How many nouns a gap lists.
  public var idsOfAGap: Int

  /// Bounds; the usual ones unless said.
  public init(
    shownOfAKind: Int = 5, shownInAll: Int = 25, findingsOfAKind: Int = 5_000, idsOfAGap: Int = 1_000
  ) {
    self.shownOfAKind = max(1, shownOfAKind)
    self.shownInAll = max(1, shownInAll)
    self.findingsOfAKind = max(1, findingsOfAKind)
    self.idsOfAGap = max(0, idsOfAGap)
  }

  /// Bounds under which nothing is folded, and nothing is cut short.
  public static let none = AnswerBounds(
    shownOfAKind: .max, shownInAll: .max, findingsOfAKind: .max, idsOfAGap: .max)
}
