/// What a question gives back: its tables, what is worth a conversation, what is not recorded, and of which question,
/// telling and day it is.
///
/// Every question's answer is one of these. Its tables are at hand by their names; a row is found by its noun's id.
///
/// ```swift
/// let mandates = official.ask(.mandateGaps, beside: real)
/// mandates.teams["solutions"]?.gap             // 5
/// mandates.findings(.exceeded).count
/// mandates.gaps                                // what is not recorded, with its count and its list
/// print(mandates)                              // as a report
/// ```
/// Answers are records: they can be printed, sent as JSON, stored and compared (``since(_:)``). They hold profiles,
/// gaps, contradictions and questions, and never one grade for a team, a person or a company.
@dynamicMemberLookup
public struct Answer<Q: Question>: Sendable {
  /// What was asked: which question, of which telling of which company, for which day.
  public internal(set) var asked: Asked
  /// The question with its thresholds.
  public internal(set) var question: Q
  /// What the question tells, as tables and figures.
  public var table: Q.Table
  /// How many things were looked at; 0 where the model has nothing that the question is about.
  public var lookedAt = 0
  /// Of how many, where some were left aside.
  public var outOf: Int?
  /// What is worth a conversation, the weightiest first. Many of a kind are folded into one.
  public internal(set) var findings: Findings = []
  /// What is not recorded, and what cannot be told for that.
  public internal(set) var gaps: [Gap] = []
  /// What else has to be known to read the answer.
  public internal(set) var notes: [String] = []
  /// What was cut short, and by how much.
  public internal(set) var cuts: [AnswerCut] = []

  var bounds = AnswerBounds()
  /// How many findings of a kind there were so far.
  var tallies: [FindingCode: Int] = [:]
  /// What things are called, for printing alone.
  var names = NameBook()

  init(
    _ question: Q, of system: ResolvedSystem, beside other: ResolvedSystem? = nil, _ bounds: AnswerBounds
  ) {
    self.init(question, Asked(Q.guide.code, of: system, beside: other))
    self.bounds = bounds
    names = NameBook(system)
  }

  init(_ question: Q, _ asked: Asked) {
    self.question = question
    self.asked = asked
    table = Q.Table.fields.blank
  }

  /// A table or a figure of the answer.
  public subscript<Value>(dynamicMember path: WritableKeyPath<Q.Table, Value>) -> Value {
    get { table[keyPath: path] }
    // Changed in place: a row that is appended copies none of those before it.
    _modify { yield &table[keyPath: path] }
  }

  /// Something that follows from a table.
  public subscript<Value>(dynamicMember path: KeyPath<Q.Table, Value>) -> Value { table[keyPath: path] }

  /// The findings of some kinds, each by itself.
  public func findings(_ kinds: FindingKind<Q>...) -> Findings {
    findings.unfolded.filter { finding in kinds.contains { $0.code == finding.code } }
  }
}

extension Answer: Hashable {
  /// Whether two answers say the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.asked == right.asked && left.question == right.question && left.table == right.table
      && left.lookedAt == right.lookedAt && left.outOf == right.outOf && left.findings == right.findings
      && left.gaps == right.gaps && left.notes == right.notes && left.cuts == right.cuts
  }

  /// Hashes what was asked and what it tells.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(asked)
    hasher.combine(question)
    hasher.combine(table)
    hasher.combine(findings)
  }
}

extension Answer: AnyAnswer {
  /// The fields of an answer: what was asked, the fields of its table, and what is worth a conversation.
  public static var fields: Fields {
    let blank = Answer(Q(), Asked(Q.guide.code))
    let own = Fields(blank: blank) {
      Field(
        "asked", \.asked, .required,
        "What was asked: which question, of which telling of which company, for which day.")
      Field("thresholds", \.question, .required, "The question with its thresholds.")
      Field(
        "lookedAt", \.lookedAt, .required,
        "How many things were looked at; 0 where the model has nothing that the question is about.")
      Field("outOf", \.outOf, "Of how many, where some were left aside.")
      Field("findings", \.findings, "What is worth a conversation, the weightiest first.")
      Field("gaps", \.gaps, "What is not recorded, and what cannot be told for that.")
      Field("notes", \.notes, "What else has to be known to read the answer.")
      Field("cuts", \.cuts, "What was cut short, and by how much.")
    }.table.entries
    // Where the table stands within the envelope is known to the compiler alone.
    guard let offset = MemoryLayout<Self>.offset(of: \.table) else { return Fields(blank: blank) {} }
    let told = Q.Table.fields.table.entries.map { $0.moved(by: offset) }
    return Fields(
      blank: blank, named: "\(TypeName.of(Q.self)).Answer", Array(own[..<2]) + told + Array(own[2...]),
      saysAll: true)
  }

  /// The answer as a report: what is worth a conversation, the tables, and what is not recorded.
  public var description: String {
    @_semantics("optimize.sil.specialize.generic.never")
    get {
      AnswerText.text(
        of: self, tables: TextTable.tables(of: table, without: [], named: names), heading: Q.guide.words,
        names: names)
    }
  }
}
