/// An answer that is not in the envelope of ``Answer`` yet.
public protocol OldAnswer: AnyAnswer {
}

extension OldAnswer {
  /// Nothing is told as data yet.
  public var gaps: [Gap] { [] }
  /// Which kinds of finding there are by their codes.
  public func findings(_ codes: FindingCode...) -> Findings { findings.filter { codes.contains($0.code) } }

  /// The answer as a report: its tables, notes and findings.
  public var description: String {
    @_semantics("optimize.sil.specialize.generic.never")
    get { AnswerText.text(of: self, tables: TextTable.tables(of: self, without: ["findings"])) }
  }
}

extension Finding {
  /// Whether it was drawn by a question that is not in the envelope yet: its facts are equations over ids.
  var isOld: Bool { facts.contains { $0.name.isEmpty && !$0.subject.isEmpty } }

  /// The finding as such a question's report shows it.
  var oldText: String {
    let about = subjects.first.map { "   \($0)" } ?? ""
    let rest = facts.count - 24
    let shown =
      facts.prefix(24).map(\.description) + (rest > 0 ? ["… and \(Words.count(rest, "more fact"))"] : [])
      + heuristics.map(\.description)
    return """
      \(Words.shown(code.rawValue))\(about)
        \(Words.shown(statement, atMost: 1_000))
        facts   \(shown.joined(separator: " · "))
        ask     \(Words.shown(question, atMost: 1_000))
      """
  }
}

extension Fact {
  /// The fact as an equation on one line.
  var oldText: String { "\(Words.shown(subject)).\(Words.shown(field)) = \(Words.shown(value, atMost: 240))" }
}

extension ResolvedSystem {
  /// Asks a question.
  @_disfavoredOverload
  public func ask<Q: OldQuestion>(_ question: Q, beside other: ResolvedSystem? = nil) -> Q.Answer {
    question.answer(from: self, beside: other)
  }
}
