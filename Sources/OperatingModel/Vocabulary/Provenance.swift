/// Where a fact comes from: a source, a day and an author, as far as they are recorded.
public struct Provenance: Sendable {
  /// The document, system or conversation that says it.
  public var source: String?
  /// The day on which it was said or looked at.
  public var day: Day?
  /// Who said it: a role, a group or an opaque id rather than a person's name.
  public var author: String?

  /// A fact's provenance.
  public init(source: String? = nil, day: Day? = nil, author: String? = nil) {
    self.source = source
    self.day = day
    self.author = author
  }
}

extension Provenance: DocumentRecord {
  /// The fields of a provenance.
  public static let fields = Fields(blank: Provenance(), onOneLine: true) {
    Field("source", \.source, "The document, system or conversation that says it.")
    Field("day", \.day, "The day on which it was said or looked at.")
    Field("author", \.author, "Who said it: a role, a group or an opaque id rather than a person's name.")
  }
}
