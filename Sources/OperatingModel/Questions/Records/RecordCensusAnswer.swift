/// How many records there are, which of their fields are recorded, and in which words.
public struct RecordCensusAnswer: Hashable, Sendable {
  /// One kind of noun or fact.
  public struct NounRow: Hashable, Sendable {
    /// Its key in a document, such as “bets”.
    public var noun: String
    /// How many there are, each id once.
    public var records: Int
    /// How many more were set aside, since another one holds their id.
    public var duplicates: Int

    /// How many were said.
    public var said: Int { records + duplicates }
  }

  /// One field of a noun.
  public struct FieldRow: Hashable, Sendable {
    /// The field with its noun, such as “bets.owner”.
    public var field: String
    /// For how many records it says anything.
    public var recorded: Int
    /// For how many it does not.
    public var notRecorded: Int
    /// How many elements all its lists have together; left out where it is no list.
    public var entries: Int?
    /// How many different words it says; left out where words are not counted.
    public var words: Int?
  }

  /// One word of a field.
  public struct WordRow: Hashable, Sendable {
    /// The field with its noun.
    public var field: String
    /// The word.
    public var word: String
    /// How often it is said.
    public var count: Int
  }

  /// A row for each kind of noun of which there is any, in the order of a document.
  public var nouns: [NounRow] = []
  /// A row for each field that is recorded for any record, in the order of a document.
  public var fieldRows: [FieldRow] = []
  /// A row for each word, field by field, the commonest first.
  public var words: [WordRow] = []
  /// How many records were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a kind of noun; `nil` where there is none.
  public func noun(_ key: String) -> NounRow? { nouns.first { $0.noun == key } }
  /// The row of a field, named with its noun; `nil` where it is recorded for nobody.
  public func field(_ name: String) -> FieldRow? { fieldRows.first { $0.field == name } }
  /// The words of a field, named with its noun, the commonest first.
  public func words(_ name: String) -> [WordRow] { words.filter { $0.field == name } }
}

extension RecordCensusAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: RecordCensusAnswer()) {
    Field("nouns", \.nouns, "A row for each kind of noun of which there is any, in the order of a document.")
    Field(
      "fields", \.fieldRows,
      "A row for each field that is recorded for any record, in the order of a document.")
    Field("words", \.words, "A row for each word, field by field, the commonest first.")
    Field("lookedAt", \.lookedAt, .required, "How many records were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension RecordCensusAnswer.NounRow: DocumentRecord {
  /// The fields of a noun's row.
  public static let fields = Fields(blank: Self(noun: "", records: 0, duplicates: 0), onOneLine: true) {
    Field("noun", \.noun, .required, "Its key in a document, such as “bets”.")
    Field("records", \.records, .required, "How many there are, each id once.")
    Field(
      "duplicates", \.duplicates, .required, "How many more were set aside, since another one holds their id."
    )
  }
}

extension RecordCensusAnswer.FieldRow: DocumentRecord {
  /// The fields of a field's row.
  public static let fields = Fields(blank: Self(field: "", recorded: 0, notRecorded: 0), onOneLine: true) {
    Field("field", \.field, .required, "The field with its noun, such as “bets.owner”.")
    Field("recorded", \.recorded, .required, "For how many records it says anything.")
    Field("notRecorded", \.notRecorded, .required, "For how many it does not.")
    Field(
      "entries", \.entries, "How many elements all its lists have together; left out where it is no list.")
    Field("words", \.words, "How many different words it says; left out where words are not counted.")
  }
}

extension RecordCensusAnswer.WordRow: DocumentRecord {
  /// The fields of a word's row.
  public static let fields = Fields(blank: Self(field: "", word: "", count: 0), onOneLine: true) {
    Field("field", \.field, .required, "The field with its noun.")
    Field("word", \.word, .required, "The word.")
    Field("count", \.count, .required, "How often it is said.")
  }
}
