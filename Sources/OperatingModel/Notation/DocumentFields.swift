/// The table of a record's fields.
///
/// See ``DocumentRecord`` for an example.
public struct DocumentFields<Root: DocumentRecord>: Sendable {
  /// Collects the fields of a table.
  @resultBuilder
  public enum Builder: Sendable {
    /// One field of the table.
    public static func buildExpression(_ field: DocumentField<Root>) -> DocumentField<Root> { field }
    /// The fields in the order in which they are written.
    public static func buildBlock(_ fields: DocumentField<Root>...) -> [DocumentField<Root>] { fields }
  }

  let blank: Root
  let table: RecordTable

  /// A table of fields.
  ///
  /// - Parameters:
  ///   - blank: A blank record: where a document leaves a field out, its value here is meant.
  ///   - isOnOneLine: Whether the record is short enough to be written on one line.
  ///   - fields: The fields, in the order in which they are written.
  public init(
    blank: Root, onOneLine isOnOneLine: Bool = false, @Builder _ fields: () -> [DocumentField<Root>]
  ) {
    self.init(blank: blank, onOneLine: isOnOneLine, check: nil, fields)
  }

  /// A table of fields of a record that says all it holds, also zero, false and empty lists, or that does not though
  /// the record that it stands in does.
  init(blank: Root, saysAll: Bool, @Builder _ fields: () -> [DocumentField<Root>]) {
    self.init(blank: blank, named: TypeName.of(Root.self), fields().map(\.entry), saysAll: saysAll)
  }

  /// A table whose entries are put together from those of others.
  init(blank: Root, named name: String, _ entries: [RecordTable.Entry], saysAll: Bool) {
    self.blank = blank
    table = RecordTable(
      name, isOnOneLine: false, blank: KeptValue(blank), entries, check: nil, saysAll: saysAll)
  }

  /// A table of fields, with a check of whether what a record says in several of them contradicts itself.
  init(
    blank: Root, onOneLine isOnOneLine: Bool = false, check: (@Sendable (Root) -> [IntegrityFault])?,
    @Builder _ fields: () -> [DocumentField<Root>]
  ) {
    self.blank = blank
    var checkPlace: (@Sendable (Place) -> [IntegrityFault])?
    if let check { checkPlace = { place in check(place.value(Root.self)) } }
    table = RecordTable(
      TypeName.of(Root.self), isOnOneLine: isOnOneLine, blank: KeptValue(blank), fields().map(\.entry),
      check: checkPlace)
  }

  /// Reads a record; `nil` after recording why there is none.
  ///
  /// A record without a member that it has to have is none: nothing is made up in the member's place.
  func read(_ reader: inout JSONReader) throws(JSONHalt) -> Root? {
    var root = blank
    return try Place.of(&root) { (place) throws(JSONHalt) in try table.read(&reader, place) } ? root : nil
  }

  /// How many fields the table has.
  public var count: Int { table.entries.count }
}

/// The names of types as documents and messages say them.
enum TypeName {
  /// A type's name alone.
  static func last(_ type: Any.Type) -> String { String(of(type).split(separator: ".").last ?? "") }

  /// What kind of noun a type is, as people say it: `LearningQuestion` is “learning question”.
  static func noun(_ type: Any.Type) -> String { Words.spaced(last(type)) }

  /// A type's name with those of the types that it is nested in, without its module's: “TeamLoad.Row”.
  static func of(_ type: Any.Type) -> String {
    // A name's first part is its module's, wherever a name begins; a local type's place stands in parentheses.
    var name = ""
    var isModule = true
    var parentheses = 0
    for character in String(reflecting: type) {
      switch character {
      case "(": parentheses += 1
      case ")": parentheses -= 1
      case _ where parentheses > 0: break
      case ".":
        if isModule {
          isModule = false
        } else if name.last.map({ $0 != "." && $0 != "<" }) ?? false {
          name.append(".")
        }
      case "<", ",", " ":
        name.append(character)
        isModule = true
      default: if !isModule { name.append(character) }
      }
    }
    return name
  }
}
