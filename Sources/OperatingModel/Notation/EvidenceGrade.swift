/// How well a statement about product work is founded.
public enum EvidenceGrade: String, Word {
  /// A primary text, read in full.
  case primary
  /// A primary text, read in part.
  case primaryInPart
  /// An author's own summary or list of questions; the body was not read.
  case index
  /// A third party's paraphrase.
  case paraphrase
  /// Common professional knowledge.
  case common
  /// This library's own formalisation; no source gives it.
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
}
