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

/// What an answer left out, and by how much.
public struct AnswerCut: Hashable, Sendable {
  /// What was cut short: “findings”, or the name of a table.
  public var what: String
  /// Of which kind, where that tells it from others.
  public var of: String?
  /// How many are there.
  public var shown: Int
  /// How many there were.
  public var outOf: Int

  /// A cut.
  public init(_ what: String, _ kind: String? = nil, shown: Int, outOf: Int) {
    self.what = what
    of = kind
    self.shown = shown
    self.outOf = outOf
  }
}

extension AnswerCut: DocumentRecord, CustomStringConvertible {
  /// The fields of a cut.
  public static let fields = Fields(blank: AnswerCut("", shown: 0, outOf: 0), onOneLine: true) {
    Field("what", \.what, .required, "What was cut short: “findings”, or the name of a table.")
    Field("of", \.of, "Of which kind, where that tells it from others.")
    Field("shown", \.shown, .required, "How many are there.")
    Field("outOf", \.outOf, .required, "How many there were.")
  }

  /// The cut in a sentence.
  public var description: String {
    "Cut short: \(shown) of \(outOf) \(Words.shown(what))\(of.map { " of \(Words.shown($0))" } ?? "") are kept."
  }
}
