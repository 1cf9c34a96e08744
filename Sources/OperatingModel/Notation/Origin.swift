/// Who said a threshold, and how well that is founded.
///
/// A number that decides what a question tells is somebody's. Its field names whose:
///
/// ```swift
/// Field("largestStep", \.largestStep, by: .said("B20-14", .primary), "How many bands a link may climb.")
/// Field("mostPerMember", \.mostPerMember, by: .own, "The most open bets for each member.")
/// ```
public struct Origin: Hashable, Sendable {
  /// Who said it, as the documentation's list of sources abbreviates it.
  public let source: String
  /// How well it is founded.
  public let grade: EvidenceGrade

  /// Somebody's, as a source tells it.
  public static func said(_ source: String, _ grade: EvidenceGrade) -> Origin {
    Origin(source: source, grade: grade)
  }

  /// Nobody else's: whoever wrote the question chose it, and no source gives it.
  public static let own = Origin(source: "own", grade: .own)
}

extension Origin: CustomStringConvertible {
  /// The source with the letter of its grade: “B20-14, P”.
  public var description: String { "\(source), \(grade.letter)" }
}
