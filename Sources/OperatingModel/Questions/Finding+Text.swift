extension Finding: CustomStringConvertible {
  /// The finding as a report shows it.
  ///
  /// What is seen comes first, then the facts on one line, the rule and who said it on another, the question, and its key
  /// last. However much names and texts hold, it stays a few lines.
  public var description: String { text() }

  /// The finding as a report shows it.
  func text() -> String {
    let statement = Words.shown(statement, atMost: Self.longestText)
    let rest = facts.count - Self.mostFacts
    let shown =
      facts.prefix(Self.mostFacts).map { $0.text(in: subject) }
      + (rest > 0 ? ["and \(Words.count(rest, "more fact"))"] : [])
    var lines = Words.wrapped(Self.beginsWithSubject(statement, subject) + statement, indent: "")
    func add(_ label: String, _ text: String) {
      if !text.isEmpty { lines += Words.labelled(label, text, at: 10, margin: 2) }
    }
    add("facts", shown.joined(separator: " · "))
    add("rule", heuristics.map(\.spoken).joined(separator: " · "))
    add("hangs", hanging.map { "\($0) on it" } ?? "")
    add("ask", Words.shown(question, atMost: Self.longestText))
    if !alike.isEmpty {
      let names = alike.prefix(Self.mostAlike).map(\.subject.name)
      let more = alike.count - names.count
      add(
        "and",
        "\(alike.count) more of this kind: "
          + names.map { Words.quoted($0, atMost: 48) }.joined(separator: ", ")
          + (more > 0 ? " and \(more) others" : ""))
    }
    lines.append("  \(key.text)")
    return lines.joined(separator: "\n")
  }

  /// Who it is about, in front of a statement that does not name them itself.
  private static func beginsWithSubject(_ statement: String, _ subject: Subject) -> String {
    let name = Words.quoted(subject.name.isEmpty ? subject.id : subject.name, atMost: 120)
    let isNamed = statement.contains(name) || subject.kind == "facet" && statement.contains(subject.name)
    return subject.id.isEmpty || isNamed || subject.kind == "company" ? "" : "\(name): "
  }

  /// How many facts are shown.
  private static let mostFacts = 12
  /// How many of those that are folded are named.
  private static let mostAlike = 5
  /// How many characters of a statement or a question are shown.
  private static let longestText = 600
}

extension Fact {
  /// The fact as a report shows it; who it is about is said where that is another one than the finding's subject.
  func text(in about: Finding.Subject) -> String {
    let said = "\(Words.shown(field)) \(Words.shown(value, atMost: 240))"
    guard subject != about.id, !subject.isEmpty else { return said }
    return "\(Words.quoted(name.isEmpty ? subject : name)): \(said)"
  }
}
