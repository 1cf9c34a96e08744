/// What is recorded, of how many, and in which words?
///
/// The first look at any company's data: how many teams, bets, metrics and other nouns there are, which of their fields
/// are recorded for how many, and how often each word is said. It is derived from the fields of every noun, so that
/// nothing is forgotten; fields that are recorded for nobody are not listed.
///
/// ```swift
/// let census = system.ask(.recordCensus(inWords: ["bets.status", "bets.annotations.stage"]))
/// census.noun("bets")?.records                  // 239
/// census.field("bets.dependencies")?.entries    // 103
/// census.words("bets.state")                    // active 98, closed 107, …
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
public struct RecordCensus: Hashable, Sendable {
  /// The texts and own data that are counted word by word, each as “bets.status” or “bets.annotations.stage”.
  public var inWords: [String]
  /// The most words of a field that are listed.
  public var mostWords: Int
  /// Up to how often a word is said seldom.
  public var seldom: Int
  /// From how often a word is said often.
  public var often: Int

  /// The question.
  public init(inWords: [String], mostWords: Int = 100, seldom: Int = 2, often: Int = 5) {
    self.inWords = inWords
    self.mostWords = mostWords
    self.seldom = seldom
    self.often = often
  }
}

extension RecordCensus: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "records.census", "What is recorded, of how many, and in which words?",
    concepts: ["C1", "C6"], sources: ["T375", "T409", "own"],
    findings: [FindingGuide(.nearlySameWord, "A word said seldom is nearly spelt like one said often.")])

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

  /// The question with its usual thresholds.
  public init() { self.init(inWords: ["bets.status"]) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> RecordCensusAnswer {
    var answer = RecordCensusAnswer()
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
        answer.nouns.append(.init(noun: entry.key, records: found.records, duplicates: duplicates))
      }
      tallies += found.fields.map { $0.within(entry.key) }
    }
    tallies = tallies.filter { $0.recorded > 0 }
    answer.fieldRows = tallies.map(\.row)
    answer.words = tallies.flatMap { $0.rows(most: mostWords) }
    answer.lookedAt = answer.nouns.reduce(0) { $0 + $1.records }
    answer.findings = Findings(tallies.flatMap(findings))
    answer.notes = notes(answer, tallies, system)
    return answer
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

  private func notes(
    _ answer: RecordCensusAnswer, _ tallies: [FieldTally], _ system: ResolvedSystem
  ) -> [String] {
    guard answer.lookedAt > 0 else { return ["Nothing is recorded."] }
    var notes: [String] = []
    let cut = tallies.filter { $0.words.count > mostWords }
    if !cut.isEmpty {
      notes.append(
        "More than \(mostWords) different words, of which the commonest are listed: "
          + "\(Words.list(cut.map { "\(Words.shown($0.field)) (\($0.words.count))" })).")
    }
    let unmet = inWords.filter { name in !tallies.contains { $0.field == name } }
    if !unmet.isEmpty { notes.append("Recorded for nobody: \(Words.list(unmet.map { Words.shown($0) })).") }
    for kind in system.setAside.counts {
      notes.append("\(Words.count(kind.count, "problem")) set aside in resolving: \(kind.code).")
    }
    return notes
  }

  private func findings(_ tally: FieldTally) -> [Finding] {
    guard tally.isOpen else { return [] }
    let common = tally.words.filter { $0.value >= often }.map(\.key)
    guard !common.isEmpty else { return [] }
    let rare = tally.words.filter { $0.value <= seldom }.map(\.key).sorted().prefix(mostWords)
    var search = NameSearch(among: common)
    return rare.compactMap { word in
      // What differs in its numbers alone, as years do, differs on purpose; a shorter word may be one of its own.
      guard let near = search.nearest(to: word, asAbbreviation: false) else { return nil }
      return Finding(
        .nearlySameWord, about: [Finding.Subject(kind: "field", id: tally.field, name: "")], aspect: word,
        "\(Words.quoted(word)) is said \(Self.times(tally.words[word] ?? 0)), and \(Words.quoted(near)) \(Self.times(tally.words[near] ?? 0)).",
        facts: [
          Fact(tally.field, word, tally.words[word]), Fact(tally.field, near, tally.words[near]),
        ],
        by: [
          Heuristic(
            "nearly the same letters, said \(Self.times(seldom)) or less and \(Self.times(often)) or more",
            source: "own", grade: .own)
        ],
        ask: "Do the two mean the same?")
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

extension OldQuestion where Self == RecordCensus {
  /// What is recorded, of how many, and in which words?
  public static func recordCensus(
    inWords: [String] = ["bets.status"], mostWords: Int = 100, seldom: Int = 2, often: Int = 5
  ) -> RecordCensus {
    RecordCensus(inWords: inWords, mostWords: mostWords, seldom: seldom, often: often)
  }
}

extension FindingCode {
  /// A word said seldom is nearly spelt like one said often.
  public static let nearlySameWord: FindingCode = "records.census.nearlySame"
}
