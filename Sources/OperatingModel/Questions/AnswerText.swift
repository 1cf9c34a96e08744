/// How an answer is printed: what was asked, what is worth a conversation, the tables, and what is not recorded.
enum AnswerText {
  @_semantics("optimize.sil.specialize.generic.never")
  static func text(
    of answer: some AnyAnswer, tables: [TextTable], heading: String? = nil, names: NameBook = NameBook()
  ) -> String {
    var parts = heading.map { [$0] } ?? []
    if answer.lookedAt == 0 { parts.append("The model has nothing that this question is about.") }
    parts += answer.findings.map { $0.text() }
    // An answer of many tables shows fewer rows of each: it is for reading, and the whole of it is in its JSON.
    let isLong = tables.count > mostTables
    parts += tables.map { table in
      var table = table
      if isLong, table.header != nil { table.mostRows = 6 }
      return table.description
    }
    let gaps = answer.gaps.flatMap { Words.labelled("missing", $0.described(names), at: 9) }
    let notes = answer.notes.flatMap { Words.labelled("note", Words.shown($0, atMost: 1_000), at: 9) }
    let cuts = answer.cuts.flatMap { Words.labelled("cut", $0.description, at: 9) }
    let last = gaps + notes + cuts
    if !last.isEmpty { parts.append(last.joined(separator: "\n")) }
    return parts.joined(separator: "\n\n")
  }

  /// How many tables show all the rows that a table shows.
  private static let mostTables = 6
}
