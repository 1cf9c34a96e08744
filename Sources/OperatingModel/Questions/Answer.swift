/// What a question gives back: a typed table, and the findings drawn from it.
///
/// Answers are records: they can be printed, sent as JSON and compared. They hold profiles, gaps, contradictions
/// and questions, and never one grade for a team, a person or a company.
public protocol Answer: DocumentRecord, CustomStringConvertible {
  /// What is worth a conversation, in the order of the table.
  var findings: Findings { get }
  /// How many things were looked at; 0 where the model has nothing that the question is about.
  var lookedAt: Int { get }
  /// What has to be known to read the answer: what is not recorded, what cannot be told, what was cut short.
  var notes: [String] { get }
}

extension Answer {
  /// The answer as a report: its tables, notes and findings.
  public var description: String {
    @_semantics("optimize.sil.specialize.generic.never")
    get {
      let tables = TextTable.tables(of: self, without: ["findings"]).map(\.description)
      let silence = lookedAt == 0 ? ["The model has nothing that this question is about."] : []
      let remarks = (silence + notes).map { "note    \(Words.shown($0, atMost: 1_000))" }
      return
        (tables + (remarks.isEmpty ? [] : [remarks.joined(separator: "\n")]) + findings.map(\.description))
        .joined(separator: "\n\n")
    }
  }

  /// The findings of some kinds.
  public func findings(_ codes: FindingCode...) -> Findings { findings.filter { codes.contains($0.code) } }
}
