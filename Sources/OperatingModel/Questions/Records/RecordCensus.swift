/// What is recorded, of how many, and in which words?
///
/// The first look at any company's data: how many teams, bets, metrics and other nouns there are, which of their fields
/// are recorded for how many, and how often each word is said. It is derived from the fields of every noun, so that
/// nothing is forgotten; fields that are recorded for nobody are not listed.
///
/// ```swift
/// let census = system.ask(.recordCensus { $0.inWords = ["bets.status", "bets.annotations.stage"] })
/// census.nouns["bets"]?.records                     // 239
/// census.fieldRows["bets.dependencies"]?.entries    // 103
/// census.words["bets.state"]                        // active 98, closed 107, …
/// ```
/// Words are counted for fields that hold one, and for texts and a company's own data that you name in `inWords`. Records
/// with an id that another one holds are counted, and otherwise left out. For how bets are mixed by investment ask
/// ``BetMix``.
///
/// That a field is recorded for few is no fault: nobody needs all of them. What is worth a conversation is only a word
/// that is said once or twice and is nearly spelt like one that is said often.
///
/// Takes time in proportion to records times their fields.
///
/// Source: John Cutler, The Beautiful Mess 375 and 409 (p), on shared words, concept C6; the rest is this library's own
/// (D).
public struct RecordCensus: Question {
  /// The texts and own data that are counted word by word, each as “bets.status” or “bets.annotations.stage”.
  public var inWords = ["bets.status"]
  /// The most words of a field that are listed.
  public var mostWords = 100
  /// Up to how often a word is said seldom.
  public var seldom = 2
  /// From how often a word is said often.
  public var often = 5

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "records.census", "What is recorded, of how many, and in which words?", concepts: ["C1", "C6"],
    sources: ["T375", "T409", "own"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.nearlySameWord]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: RecordCensus()) {
    Field(
      "inWords", \.inWords,
      "The texts and own data that are counted word by word, each as “bets.status” or “bets.annotations.stage”."
    )
    Field("mostWords", \.mostWords, rule: .atLeast(0), by: .own, "The most words of a field that are listed.")
    Field("seldom", \.seldom, rule: .atLeast(0), by: .own, "Up to how often a word is said seldom.")
    Field("often", \.often, rule: .atLeast(1), by: .own, "From how often a word is said often.")
  }
}

extension Question where Self == RecordCensus {
  /// What is recorded, of how many, and in which words?
  public static var recordCensus: Self { Self() }
}

// MARK: What it tells

extension RecordCensus {
  /// How many records there are, which of their fields are recorded, and in which words.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each kind of noun of which there is any, in the order of a document.
    public var nouns: [NounRow] = []
    /// A row for each field that is recorded for any record, in the order of a document.
    public var fieldRows: [FieldRow] = []
    /// A row for each word, field by field, the commonest first.
    public var words: [WordRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "nouns", \.nouns, "A row for each kind of noun of which there is any, in the order of a document.")
      Field(
        "fields", \.fieldRows,
        "A row for each field that is recorded for any record, in the order of a document.")
      Field("words", \.words, "A row for each word, field by field, the commonest first.")
    }
  }

  /// One kind of noun or fact.
  public struct NounRow: DocumentRecord, Hashable {
    /// Its key in a document, such as “bets”.
    public var noun: String
    /// How many there are, each id once.
    public var records: Int
    /// How many more were set aside, since another one holds their id.
    public var duplicates: Int

    /// How many were said.
    public var said: Int { records + duplicates }

    /// The fields of a noun's row.
    public static let fields = Fields(blank: Self(noun: "", records: 0, duplicates: 0), onOneLine: true) {
      Field("noun", \.noun, .required, "Its key in a document, such as “bets”.")
      Field("records", \.records, .required, "How many there are, each id once.")
      Field(
        "duplicates", \.duplicates, .required,
        "How many more were set aside, since another one holds their id.")
    }
  }

  /// One field of a noun.
  public struct FieldRow: DocumentRecord, Hashable {
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

  /// One word of a field.
  public struct WordRow: DocumentRecord, Hashable {
    /// The field with its noun.
    public var field: String
    /// The word.
    public var word: String
    /// How often it is said.
    public var count: Int

    /// The fields of a word's row.
    public static let fields = Fields(blank: Self(field: "", word: "", count: 0), onOneLine: true) {
      Field("field", \.field, .required, "The field with its noun.")
      Field("word", \.word, .required, "The word.")
      Field("count", \.count, .required, "How often it is said.")
    }
  }
}

extension Array where Element == RecordCensus.NounRow {
  /// The row of a kind of noun, by its key in a document; `nil` where there is none.
  public subscript(noun: String) -> Element? { first { $0.noun == noun } }
}

extension Array where Element == RecordCensus.FieldRow {
  /// The row of a field, named with its noun; `nil` where it is recorded for nobody.
  public subscript(field: String) -> Element? { first { $0.field == field } }
}

extension Array where Element == RecordCensus.WordRow {
  /// The words of a field, named with its noun, the commonest first.
  public subscript(field: String) -> [Element] { filter { $0.field == field } }
}

// MARK: What it may find

extension FindingKind where Q == RecordCensus {
  /// A word said seldom is nearly spelt like one said often.
  public static var nearlySameWord: Self {
    Self(
      "nearlySame", "A word said seldom is nearly spelt like one said often.", by: .own,
      ask: "Do the two mean the same?")
  }
}

// MARK: How it is told

extension RecordCensus {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    var tallies: [FieldTally] = []
    for entry in ProductOperatingSystem.fields.table.entries {
      let found = Place.looking(at: system.model) {
        entry.layout.tallies(at: $0.at(entry.offset), inWords: wanted(of: entry.key))
      }
      guard let found else {
        if case .object = entry.shape { tallies += own(system.model.annotations, entry.key) }
        continue
      }
      let duplicates = system.duplicates(in: entry.key)
      if found.records + duplicates > 0 {
        answer.nouns.append(NounRow(noun: entry.key, records: found.records, duplicates: duplicates))
      }
      tallies += found.fields.map { $0.within(entry.key) }
    }
    tallies = tallies.filter { $0.recorded > 0 }
    answer.fieldRows = tallies.map(\.row)
    answer.words = tallies.flatMap { $0.rows(most: mostWords) }
    answer.look(at: answer.nouns.reduce(0) { $0 + $1.records })
    for tally in tallies {
      find(tally, in: &answer)
      answer.cut("words", tally.field, to: mostWords, of: tally.words.count)
    }
    guard answer.lookedAt > 0 else { return answer.note("Nothing is recorded.") }
    let recorded = Set(tallies.map(\.field))
    for field in inWords where !recorded.contains(field) {
      answer.lacks(
        FieldTally(field: field, records: 0).name, key: field, so: "its words cannot be counted")
    }
    for kind in system.setAside.counts {
      answer.note(
        "\(Words.count(kind.count, "problem was", "problems were")) set aside in resolving: \(kind.code).")
    }
  }

  /// The fields of a noun that are counted word by word, without the noun.
  private func wanted(of noun: String) -> Set<String> {
    Set(inWords.compactMap { $0.hasPrefix(noun + ".") ? String($0.dropFirst(noun.count + 1)) : nil })
  }

  /// The company's own data beside the whole model.
  private func own(_ annotations: Annotations, _ key: String) -> [FieldTally] {
    annotations.values.sorted { $0.key < $1.key }.map { name, value in
      var tally = FieldTally(field: "\(key).\(name)", records: 1)
      tally.count(value, inWords: inWords.contains("\(key).\(name)"))
      return tally
    }
  }

  private func find(_ tally: FieldTally, in answer: inout Answer<Self>) {
    guard tally.isOpen else { return }
    let common = tally.words.filter { $0.value >= often }.map(\.key)
    guard !common.isEmpty else { return }
    let field = Finding.Subject(kind: "field", id: tally.field, name: tally.name)
    var search = NameSearch(among: common)
    for word in tally.words.filter({ $0.value <= seldom }).map(\.key).sorted().prefix(mostWords) {
      // What differs in its numbers alone, as years do, differs on purpose; a shorter word may be one of its own.
      guard let near = search.nearest(to: word, asAbbreviation: false), let count = tally.words[word],
        let often = tally.words[near]
      else { continue }
      answer.find(
        .nearlySameWord, about: field, aspect: word,
        "\(Words.quoted(word)) is said \(Self.times(count)) as \(Words.quoted(field.name)), "
          + "and \(Words.quoted(near)) \(Self.times(often)).",
        facts: [Fact(field, word, count), Fact(field, near, often)],
        rule:
          "nearly the same letters, said \(Self.times(seldom)) or less and \(Self.times(self.often)) or more")
    }
  }

  private static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
}
