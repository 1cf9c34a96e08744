/// What makes a finding the same one tomorrow: its code, the ids it is about, and its aspect.
///
/// Baselines and waivers name findings by their keys, so rewording a finding leaves them alone.
public struct FindingKey: Hashable, Sendable {
  /// What kind of finding it is.
  public var code: FindingCode
  /// The ids of the subjects, the main one first.
  public var subjects: [String]
  /// What tells it from others of its kind about the same subjects.
  public var aspect: String?

  /// A key.
  public init(_ code: FindingCode, subjects: [String], aspect: String? = nil) {
    self.code = code
    self.subjects = subjects
    self.aspect = aspect
  }
}

extension FindingKey: DocumentRecord, Comparable, CustomStringConvertible {
  /// The fields of a key.
  public static let fields = Fields(blank: FindingKey("", subjects: []), onOneLine: true) {
    Field("code", \.code, .required, "What kind of finding it is.")
    Field("subjects", \.subjects, "The ids of the subjects, the main one first.")
    Field("aspect", \.aspect, "What tells it from others of its kind about the same subjects.")
  }

  /// By code, then by subjects, then by aspect.
  public static func < (left: FindingKey, right: FindingKey) -> Bool {
    if left.code != right.code { return left.code < right.code }
    if left.subjects != right.subjects { return left.subjects.lexicographicallyPrecedes(right.subjects) }
    return (left.aspect ?? "") < (right.aspect ?? "")
  }

  /// The key on one line: “bets.traceability.skips of retries, ledger”.
  public var description: String {
    let shown = subjects.prefix(Self.mostSubjects).map { Words.shown($0) }
    let rest = subjects.count > shown.count ? ["…"] : []
    return Words.shown(code.rawValue) + (shown.isEmpty ? "" : " of \((shown + rest).joined(separator: ", "))")
      + (aspect.map { " (\(Words.shown($0)))" } ?? "")
  }

  /// How many subjects are shown.
  private static let mostSubjects = 24
}
