/// Bounds within which a document is read and a model is resolved.
///
/// Nothing that anybody sends can exhaust the program that looks at it, or draw an answer much larger than itself.
public struct DocumentLimits: Hashable, Sendable {
  /// The most bytes that a text may have; 1 GB unless said.
  public var bytes: Int
  /// How deep values may be nested; 64 unless said, and never more than 128.
  ///
  /// On 64-bit Linux, reading, writing, comparing, hashing and resolving such a document takes up to 224 kB of the
  /// stack in debug at 64, and 352 kB at 128; a thread with 512 kB has room for both.
  public var depth: Int
  /// How many problems are listed; 1,000 unless said.
  ///
  /// Reading stops at the next one. Those of tolerated kinds do not count: as many of them are listed, and the rest is
  /// counted by kind.
  public var problems: Int

  /// The deepest nesting that any document may have.
  static let deepest = 128

  /// The bounds.
  public init(bytes: Int = 1_000_000_000, depth: Int = 64, problems: Int = 1_000) {
    self.bytes = bytes
    self.depth = min(max(depth, 1), Self.deepest)
    self.problems = max(problems, 1)
  }
}
