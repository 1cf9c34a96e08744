/// How well a statement about product work is founded.
public enum EvidenceGrade: String, Word {
  /// The author's own text says it, and was read in full.
  case primary
  /// The author's own text says it, and was read in part.
  case primaryInPart
  /// The author's summary or list of questions says it; the text behind it was not read.
  case index
  /// Somebody else says that the author says it.
  case paraphrase
  /// It is common knowledge in the profession.
  case common
  /// The library says it by itself; no source does.
  case own

  /// The letter that stands for the grade in findings: P, p, I, s, K or D.
  public var letter: String {
    switch self {
    case .primary: "P"
    case .primaryInPart: "p"
    case .index: "I"
    case .paraphrase: "s"
    case .common: "K"
    case .own: "D"
    }
  }

  public static var meanings: [String: String] {
    [
      "primary": "The author's own text says it, and was read in full.",
      "primaryInPart": "The author's own text says it, and was read in part.",
      "index": "The author's summary or list of questions says it; the text behind it was not read.",
      "paraphrase": "Somebody else says that the author says it.",
      "common": "It is common knowledge in the profession.",
      "own": "The library says it by itself; no source does.",
    ]
  }
}
