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
    "Of \(outOf) \(Words.shown(what))\(of.map { " of \(Words.shown($0))" } ?? ""), \(shown) \(shown == 1 ? "is" : "are") kept."
  }
}
