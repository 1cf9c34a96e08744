// The report as it is read: three pages at most, whatever the size of the company.

extension Report: CustomStringConvertible {
  /// The report as Markdown.
  public var description: String { markdown }

  /// The report as Markdown, for reading: the top of each list. The whole of it is in its JSON.
  public var markdown: String {
    var page = MarkdownPage()
    page.line("# \(Self.text(company ?? "A company")): what is worth a conversation")
    page.line(heading)
    add(moved, to: &page)
    addContradictions(to: &page)
    let led = meetings.compactMap(\.withoutContradictions).prefix(Self.mostMeetings)
    if !led.isEmpty { page.line("## Where most findings meet") }
    for meeting in led { add(meeting, to: &page) }
    addRest(without: Set(led.map(\.subject)), to: &page)
    addMissing(to: &page)
    addUnasked(to: &page)
    return page.text
  }

  private static let mostMeetings = 5
  private static let mostOfAMeeting = 5
  private static let mostOfTheRest = 24
  private static let mostMissing = 10

  /// Of which company, telling and day it is, and how many questions could be asked.
  private var heading: String {
    let of = [telling.map { "\(Words.sentence(Words.spoken($0.rawValue))) telling" }, day.map { "\($0)" }]
      .compactMap { $0 }.joined(separator: ", ")
    func count(_ standing: Standing) -> Int { questions.count { $0.standing == standing } }
    let parts = [
      (count(.answered), "with all that it needs"), (count(.partly), "with some of it missing"),
      (count(.nothingRecorded), "about things of which nothing is recorded"),
      (count(.refused), "refused, for its thresholds"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return (of.isEmpty ? "" : "\(of). ")
      + "\(Words.sentence(Words.count(questions.count, "question"))) asked: \(Words.list(parts)). "
      + "\(Words.count(findings.count, "finding")) about \(Words.count(subjects.count, "subject")); none is a grade."
  }

  private func add(_ moved: Moved?, to page: inout MarkdownPage) {
    guard let moved else { return }
    page.line("## What moved\(moved.since.map { " since \($0)" } ?? "")")
    if moved.come.isEmpty && moved.gone.isEmpty { page.line("Nothing that is worth a conversation.") }
    for (word, findings) in [("New", moved.come), ("No longer seen", moved.gone)] where !findings.isEmpty {
      page.list(
        findings.folded(atMost: 3).map { "\(word): \(Self.line($0))" }, atMost: Self.mostOfTheRest / 2,
        of: "finding")
    }
  }

  private func addContradictions(to page: inout MarkdownPage) {
    guard !contradictions.isEmpty else { return }
    page.line("## Where the facts clash")
    for finding in contradictions.prefix(Self.mostMeetings) {
      let facts = finding.facts.prefix(8).map { $0.text(in: finding.subject) }.joined(separator: " · ")
      page.line(
        "\(Self.text(finding.statement))  \n_\(Self.text(facts))_  \n→ \(Self.text(finding.question))")
    }
    let more = contradictions.count - Self.mostMeetings
    if more > 0 { page.line("And \(Words.count(more, "more contradiction")).") }
  }

  private func add(_ meeting: Meeting, to page: inout MarkdownPage) {
    let hanging = meeting.hanging.prefix(3).map(\.description)
    page.line(
      "### \(Self.name(meeting.subject)) (\(meeting.subject.kind)): \(Words.count(meeting.findings.count, "finding")) "
        + "of \(Words.count(meeting.questions, "question"))"
        + (hanging.isEmpty ? "" : "; \(Words.list(hanging)) on it"))
    let folded = Array(meeting.findings.folded(atMost: 2))
    page.list(folded.map(Self.line), atMost: Self.mostOfAMeeting, of: "finding")
    if let ask = folded.first?.question { page.line("→ \(Self.text(ask))") }
  }

  /// What is said of all others, those of a kind together.
  private func addRest(without led: Set<Finding.Subject>, to page: inout MarkdownPage) {
    let rest = subjects.filter { !led.contains($0.subject) }.flatMap(\.findings)
      .filter { !$0.isContradiction }
    guard !rest.isEmpty else { return }
    page.line("## Everything else")
    page.list(
      Findings(rest).folded(atMost: 1).map(Self.line), atMost: Self.mostOfTheRest,
      of: "kind of finding")
  }

  private func addMissing(to page: inout MarkdownPage) {
    guard !missing.isEmpty else { return }
    page.line("## What to record next")
    page.list(
      missing.map { item in
        let opens = item.opens.isEmpty ? "" : " It would open \(Self.codes(item.opens))."
        let deepens = item.deepens.isEmpty ? "" : " It would tell more of \(Self.codes(item.deepens))."
        return Self.text(item.gap.description) + opens + deepens
      }, atMost: Self.mostMissing, of: "thing")
  }

  private func addUnasked(to page: inout MarkdownPage) {
    let refused = questions.filter { $0.standing == .refused }
    let silent = questions.filter { $0.standing == .nothingRecorded }
    guard !(refused + silent).isEmpty else { return }
    page.line("## What could not be asked")
    page.list(
      refused.map { "`\($0.question.rawValue)`: \(Self.text($0.refused ?? ""))" }, atMost: Self.mostMissing,
      of: "question")
    if !silent.isEmpty {
      page.line(
        "Nothing is recorded of what these are about: \(Self.codes(silent.map(\.question), atMost: 60)).")
    }
  }

  /// A finding on one line: what is seen, how many more there are like it, and its code.
  private static func line(_ finding: Finding) -> String {
    let others = finding.alike.filter { $0.subject != finding.subject }
    let more = Words.list(
      others.prefix(3).map { Self.name($0.subject) } + (others.count > 3 ? ["\(others.count - 3) more"] : []))
    let again = finding.alike.count - others.count
    let like =
      (again > 0 ? " \(again) more of it like this." : "") + (others.isEmpty ? "" : " Likewise \(more).")
    let statement = text(finding.statement)
    let name = Self.name(finding.subject)
    let about = finding.subject.id.isEmpty || statement.contains(name) ? "" : "\(name): "
    return "\(about)\(statement)\(like) `\(finding.code.rawValue)`"
  }

  private static func codes(_ codes: [QuestionCode], atMost most: Int = 6) -> String {
    let rest = codes.count - most
    return Words.list(
      codes.prefix(most).map { "`\($0.rawValue)`" } + (rest > 0 ? ["\(rest) more"] : []))
  }

  private static func name(_ subject: Finding.Subject) -> String {
    text(Words.quoted(subject.name.isEmpty ? subject.id : subject.name, atMost: 80))
  }

  /// A text that holds no marks of Markdown, on one line.
  private static func text(_ text: String) -> String {
    var escaped = ""
    for character in Words.shown(text, atMost: 600) {
      if "\\`*_[]<>|#".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}

extension Report.Meeting {
  /// What is said of a subject beside the contradictions, which are told by themselves; `nil` where that is what one
  /// question says, and no meeting.
  fileprivate var withoutContradictions: Self? {
    let rest = findings.filter { !$0.isContradiction }
    let questions = Set(rest.map(\.code.question)).count
    guard questions > 1 else { return nil }
    return with {
      $0.findings = rest
      $0.questions = questions
    }
  }
}

/// Paragraphs of Markdown, an empty line between two.
private struct MarkdownPage {
  private var parts: [String] = []

  mutating func line(_ text: String) { parts.append(text) }

  mutating func list(_ items: [String], atMost most: Int, of noun: String) {
    guard !items.isEmpty else { return }
    let rest = items.count - most
    parts.append(
      (items.prefix(most).map { "- \($0)" }
        + (rest > 0 ? ["- … and \(Words.count(rest, "more \(noun)"))"] : []))
        .joined(separator: "\n"))
  }

  var text: String { parts.joined(separator: "\n\n") + "\n" }
}
