/// Of which nouns is something not recorded?
///
/// Name the keys of a document that have to say something, such as “teams.slots”. It is for agreements about what a
/// company records; what a question misses, its own gaps tell.
///
/// ```swift
/// let complete = system.ask(.completeness(of: "teams.slots", "bets.owner"))
/// complete.keys.map(\.missing)
/// complete.findings(.missing)
/// ```
/// Our own (D).
public struct RecordCompleteness: Question {
  /// The keys that have to say something: “teams.slots”.
  public var keys: [String] = []
  /// Which nouns are looked at, where they are open or over.
  public var looksAt = OpenScope.usual

  /// The question about no key.
  public init() {}

  /// The question about some keys.
  ///
  /// - Parameters:
  ///   - keys: What has to be recorded: “teams.slots”.
  ///   - openness: Which nouns are looked at, where they are open or over.
  public init(of keys: [String], in openness: OpenScope = .usual) {
    self.keys = keys
    looksAt = openness
  }

  /// What the question is about.
  public static let guide = QuestionGuide(
    "records.completeness", "Of which nouns is something not recorded that has to be?", concepts: ["C1"],
    sources: ["own"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.missing]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: RecordCompleteness()) {
    Field("keys", \.keys, "The keys that have to say something: “teams.slots”.")
    Field("looksAt", \.looksAt, by: .own, "Which nouns are looked at, where they are open or over.")
  }
}

extension Question where Self == RecordCompleteness {
  /// Of which nouns is something not recorded that has to be?
  public static func completeness(of keys: String...) -> Self { Self(of: keys) }
}

extension RecordCompleteness {
  /// How completely some keys are recorded.
  public struct Table: DocumentRecord, Hashable {
    /// The keys, in the order in which they were asked about.
    public var keys: [KeyRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("keys", \.keys, "The keys, in the order in which they were asked about.")
    }
  }

  /// How completely one key is recorded.
  public struct KeyRow: DocumentRecord, Hashable {
    /// The key.
    public var key: String
    /// Of how many nouns it was looked for.
    public var outOf = 0
    /// Of how many it is not recorded.
    public var missing = 0

    /// The fields of a key's row.
    public static let fields = Fields(blank: Self(key: "")) {
      Field("key", \.key, .required, "The key.")
      Field("outOf", \.outOf, "Of how many nouns it was looked for.")
      Field("missing", \.missing, "Of how many it is not recorded.")
    }
  }
}

extension FindingKind where Q == RecordCompleteness {
  /// Something that has to be recorded is not.
  public static var missing: Self {
    Self(
      "missing", "Something that has to be recorded is not.", by: .own,
      ask: "Who knows it, and what would be talked about if it were written down?")
  }
}

extension RecordCompleteness {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    for key in keys {
      guard let field = NounField(key) else {
        answer.note("“\(Words.shown(key))” is no key of a noun\(Self.nearest(key)).")
        continue
      }
      var row = KeyRow(key: key)
      let open = system.ids(ofNoun: field.noun, in: looksAt)
      for noun in field.nouns(of: system) where open?.contains(noun.id) ?? true {
        row.outOf += 1
        guard !noun.isSaid else { continue }
        row.missing += 1
        let subject = Finding.Subject(kind: field.noun, id: noun.id, name: noun.name)
        answer.find(
          .missing, about: subject, aspect: key,
          "\(Words.sentence(field.words)) of \(Words.quoted(noun.name)) is not recorded.", facts: [])
      }
      answer.keys.append(row)
    }
    answer.note("No key was asked about.", when: keys.isEmpty)
    answer.look(at: answer.keys.reduce(0) { $0 + $1.outOf })
  }

  private static func nearest(_ key: String) -> String {
    TextDistance.nearest(to: key, among: NounField.all.map(\.key)).map { "; did you mean “\($0)”?" } ?? ""
  }
}
