/// What makes a finding the same one tomorrow: its code, the id of what it is about, and its aspect.
///
/// Baselines and waivers name findings by their keys. Whatever else a finding mentions may change, and so may its words.
public struct FindingKey: Hashable, Sendable {
  /// What kind of finding it is.
  public var code: FindingCode
  /// The id of what it is about.
  public var subject: String
  /// What tells it from others of its kind about the same subject.
  public var aspect: String?

  /// A key.
  public init(_ code: FindingCode, of subject: String, aspect: String? = nil) {
    self.code = code
    self.subject = subject
    self.aspect = aspect
  }
}

extension FindingKey: DocumentRecord, Comparable, CustomStringConvertible {
  /// The fields of a key.
  public static let fields = Fields(blank: FindingKey("", of: ""), onOneLine: true) {
    Field("code", \.code, .required, "What kind of finding it is.")
    Field("subject", \.subject, .required, "The id of what it is about.")
    Field("aspect", \.aspect, "What tells it from others of its kind about the same subject.")
  }

  /// By code, then by subject, then by aspect.
  public static func < (left: FindingKey, right: FindingKey) -> Bool {
    if left.code != right.code { return left.code < right.code }
    if left.subject != right.subject { return left.subject < right.subject }
    return (left.aspect ?? "") < (right.aspect ?? "")
  }

  /// The key on one line: “bets.traceability.skips of retries”.
  public var description: String {
    Words.shown(code.rawValue) + (subject.isEmpty ? "" : " of \(Words.shown(subject))")
      + (aspect.map { " (\(Words.shown($0)))" } ?? "")
  }

  /// The key as the last line of a finding: “bets.traceability.skips · retries”.
  var text: String {
    Words.shown(code.rawValue) + (subject.isEmpty ? "" : " · \(Words.shown(subject))")
      + (aspect.map { " · \(Words.shown($0))" } ?? "")
  }
}
