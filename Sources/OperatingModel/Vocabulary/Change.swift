/// A change that was noted: what of a thing changed, when, from what and to what.
///
/// ```swift
/// Change("2026-03-02", "state", from: "proposed", to: "active")
/// Change("2026-Q2", "targetOn", from: "2026-06-30", to: "2026-Q4")
/// Change("2026-05", "status", to: "In review")
/// ```
/// What changed is named by its key in documents, or by a word of the company's own; the values stand as documents
/// write them. The thing itself says what holds now; its history says what held before. Our own formalisation (D).
public struct Change: Hashable, Sendable {
  /// When it changed.
  public var day: When
  /// What changed: a key such as “state” or “targetOn”, or the company's own word.
  public var what: String
  /// What it was before, as documents write it.
  public var from: String?
  /// What it was from then on, as documents write it.
  public var to: String?

  /// A change.
  public init(_ day: When, _ what: String, from: String? = nil, to: String? = nil) {
    self.day = day
    self.what = what
    self.from = from
    self.to = to
  }
}

extension Change: DocumentRecord {
  /// The fields of a change.
  public static let fields = Fields(blank: Change("1970-01-01", ""), onOneLine: true) {
    Field("day", \.day, .required, "When it changed.")
    Field(
      "what", \.what, .required,
      "What changed: a key such as “state” or “targetOn”, or the company's own word.")
    Field("from", \.from, "What it was before, as documents write it.")
    Field("to", \.to, "What it was from then on, as documents write it.")
  }
}
