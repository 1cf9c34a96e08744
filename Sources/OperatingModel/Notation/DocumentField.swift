/// One field of a record: its key in a document, where its value is kept, and what it says.
public struct DocumentField<Root: DocumentRecord>: Sendable {
  /// Whether a document has to give a field.
  public enum Presence: Sendable {
    /// A document has to give it, and it is always written.
    case required
    /// A document may leave it out, and it is left out where it has the value of a blank record.
    case optional
    /// It is the record's own id: a document has to give it, and it refers to nothing.
    case identity
  }

  let entry: RecordTable.Entry

  /// A field.
  ///
  /// - Parameters:
  ///   - key: Its key in a document.
  ///   - path: Where its value is kept: a stored property, without observers.
  ///   - presence: Whether a document has to give it.
  ///   - rule: The least and the most that its numbers may be.
  ///   - earlier: The fields whose days it does not come before.
  ///   - origin: Who said it, where it is a threshold rather than a plain choice.
  ///   - circles: Whether such references may lead round in a circle, where it refers to the record's own kind.
  ///   - lost: What is left out with it, where it is a reference that leads nowhere.
  ///   - since: The first format version that has it.
  ///   - summary: What it says, in one sentence: the first one of the property's doc comment.
  @inline(__always)
  public init<Value: DocumentValue>(
    _ key: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ presence: Presence,
    rule: NumberRule? = nil, notBefore earlier: [PartialKeyPath<Root>] = [], by origin: Origin? = nil,
    circles: Circles = .allowed, ifLost lost: LostReference = .alone, since: Int = 1, _ summary: String
  ) {
    self.init(
      key, path, Value.notation.layout, presence, rule, earlier, origin, circles, lost, since, summary)
  }

  /// A field that a document may leave out.
  @inline(__always)
  public init<Value: DocumentValue>(
    _ key: String, _ path: any WritableKeyPath<Root, Value> & Sendable, rule: NumberRule? = nil,
    notBefore earlier: [PartialKeyPath<Root>] = [], by origin: Origin? = nil, circles: Circles = .allowed,
    ifLost lost: LostReference = .alone, since: Int = 1, _ summary: String
  ) {
    self.init(
      key, path, Value.notation.layout, .optional, rule, earlier, origin, circles, lost, since, summary)
  }

  /// The version of its format, with which a whole document says how it wants to be read.
  ///
  /// It is no property of the record: it is written with every document, and a document of a version that this
  /// library does not read is told just that.
  public static func formatVersion(_ version: Int, _ summary: String) -> DocumentField {
    DocumentField(entry: .formatVersion(version, summary))
  }

  private init(entry: RecordTable.Entry) { self.entry = entry }

  @inline(never)
  private init(
    _ key: String, _ path: PartialKeyPath<Root>, _ layout: Layout, _ presence: Presence, _ rule: NumberRule?,
    _ earlier: [PartialKeyPath<Root>], _ origin: Origin?, _ circles: Circles, _ lost: LostReference,
    _ since: Int,
    _ summary: String
  ) {
    func offset(_ path: PartialKeyPath<Root>) -> Int {
      guard let offset = MemoryLayout<Root>.offset(of: path) else {
        preconditionFailure("“\(key)” of \(Root.self) is no stored property without observers")
      }
      return offset
    }
    var entry = RecordTable.Entry(key: key, offset: offset(path), layout: layout, summary: summary)
    entry.isRequired = presence != .optional
    entry.isIdentity = presence == .identity
    entry.rule = rule
    entry.earlier = earlier.map(offset)
    entry.origin = origin
    entry.circles = circles
    entry.lost = lost
    entry.since = since
    self.entry = entry
  }
}
