/// Bounds within which a document is read, so that no text can exhaust a program that reads it.
public struct DocumentLimits: Hashable, Sendable {
  /// The most bytes that a text may have; 1 GB unless said.
  public var bytes: Int
  /// How deep values may be nested; 64 unless said.
  public var depth: Int
  /// How many problems are listed before reading stops; 1,000 unless said.
  public var problems: Int

  /// The deepest nesting that any document may have.
  static let deepest = 512

  /// The bounds.
  public init(bytes: Int = 1_000_000_000, depth: Int = 64, problems: Int = 1_000) {
    self.bytes = bytes
    self.depth = min(max(depth, 1), Self.deepest)
    self.problems = max(problems, 1)
  }
}
