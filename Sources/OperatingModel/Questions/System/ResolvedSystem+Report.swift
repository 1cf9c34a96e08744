extension ResolvedSystem {
  /// Asks everything, and tells it in the order of a conversation.
  ///
  /// Takes as long as asking every question, and memory in proportion to what they find.
  ///
  /// - Parameters:
  ///   - catalogue: The questions; the library's own unless said.
  ///   - thresholds: Thresholds of some questions, by code, where they are not the usual ones. What cannot be read is
  ///     told in the row of its question, which is then not asked.
  ///   - other: Another telling of the same company, for the questions that hold one beside this.
  ///   - earlier: The same company as it was; what moved since then leads the report.
  ///   - bounds: How much each question says back.
  public func report(
    asking catalogue: Catalogue = .standard, with thresholds: [QuestionCode: JSON] = [:],
    beside other: ResolvedSystem? = nil, since earlier: ResolvedSystem? = nil,
    bounds: AnswerBounds = AnswerBounds()
  ) -> Report {
    var report = Report()
    report.company = name.isEmpty ? nil : name
    report.telling = perspective
    report.day = asOf
    var sorting = ReportSorting()
    // Which keys have to say something is for somebody to name; unless they do, there is nothing to ask.
    let entries = catalogue.entries.filter {
      $0.code != RecordCompleteness.guide.code || thresholds[$0.code] != nil
    }
    for entry in entries {
      report.questions.append(
        sorting.ask(entry, of: self, beside: other, with: thresholds[entry.code], bounds))
    }
    for code in thresholds.keys.sorted() where catalogue[code] == nil {
      report.questions.append(
        Report.QuestionRow(
          question: code, words: "", standing: .refused,
          refused: "There is no such question"
            + (catalogue.nearest(to: code).map { "; did you mean \(Words.quoted($0))?" } ?? ".")))
    }
    report.contradictions = sorting.findings.filter(\.isContradiction)
    report.subjects = sorting.subjects
    report.meetings = report.subjects.filter { $0.questions > 1 }
    report.missing = sorting.missing
    if let earlier {
      var before = ReportSorting()
      for entry in entries {
        _ = before.ask(entry, of: earlier, beside: other, with: thresholds[entry.code], bounds)
      }
      report.moved = Report.Moved(
        since: earlier.asOf, come: sorting.findings.without(before.findings),
        gone: before.findings.without(sorting.findings))
    }
    return report
  }
}

/// Sorts what questions say by whom it is about and by what is missing.
struct ReportSorting {
  private(set) var findings: Findings = []
  private var gaps: [(question: QuestionCode, isOpening: Bool, gap: Gap)] = []

  /// Asks one question, and keeps its findings and gaps.
  mutating func ask(
    _ entry: Catalogue.Entry, of system: ResolvedSystem, beside other: ResolvedSystem?,
    with thresholds: JSON?, _ bounds: AnswerBounds
  ) -> Report.QuestionRow {
    var row = Report.QuestionRow(question: entry.code, words: entry.words, standing: .answered)
    let answer: any AnyAnswer
    do throws(Problems) {
      let sent = Catalogue.Thresholds.value(thresholds ?? .object([:]), DocumentLimits())
      answer = try entry.ask(system, other, sent, bounds)
    } catch {
      row.standing = .refused
      row.refused = Words.shown(error.first?.description ?? error.description, atMost: 240)
      return row
    }
    let each = answer.findings.unfolded
    findings += each
    gaps += answer.gaps.map { (entry.code, answer.lookedAt == 0, $0) }
    row.lookedAt = answer.lookedAt
    row.findings = each.count
    let names = NameBook(system)
    row.missing = answer.gaps.map { $0.described(names) }
    row.standing =
      answer.lookedAt == 0 ? .nothingRecorded : answer.gaps.isEmpty ? .answered : .partly
    return row
  }

  /// The findings by subject: those in a contradiction first, then those of which most questions speak.
  var subjects: [Report.Meeting] {
    var places: [Finding.Subject: Int] = [:]
    var meetings: [Report.Meeting] = []
    for finding in findings {
      // The name is no part of who somebody is.
      let key = Finding.Subject(kind: finding.subject.kind, id: finding.subject.id, name: "")
      let place = places[key] ?? meetings.count
      if place == meetings.count {
        places[key] = place
        meetings.append(Report.Meeting(subject: finding.subject))
      }
      meetings[place].findings.append(finding)
    }
    for place in meetings.indices {
      meetings[place].questions = Set(meetings[place].findings.map { $0.code.question }).count
      meetings[place].hanging = Self.hanging(meetings[place].findings)
    }
    return Self.ranked(meetings) { meeting in
      (
        meeting.findings.contains(where: \.isContradiction) ? 1 : 0, meeting.questions,
        meeting.findings.count, meeting.hanging.first?.count ?? 0
      )
    }
  }

  /// What hangs on a subject: of each noun the most that a finding says, the most first.
  private static func hanging(_ findings: Findings) -> [Finding.Hanging] {
    let counts = findings.compactMap(\.hanging).reduce(into: [String: Int]()) { counts, hanging in
      counts[hanging.noun] = max(counts[hanging.noun] ?? 0, hanging.count)
    }
    return counts.map { Finding.Hanging($0.value, $0.key) }.sorted {
      ($1.count, $0.noun) < ($0.count, $1.noun)
    }
  }

  /// What is missing, each key of a document once: what would open most questions first.
  var missing: [Report.Missing] {
    var places: [String: Int] = [:]
    var missing: [Report.Missing] = []
    for (question, isOpening, gap) in gaps {
      let key = gap.key ?? "\(gap.noun ?? "") \(gap.what)"
      let place = places[key] ?? missing.count
      if place == missing.count {
        places[key] = place
        missing.append(Report.Missing(gap: gap))
      }
      if isOpening {
        if !missing[place].opens.contains(question) { missing[place].opens.append(question) }
      } else if !missing[place].deepens.contains(question) {
        missing[place].deepens.append(question)
      }
    }
    return Self.ranked(missing) { ($0.opens.count, $0.deepens.count, $0.gap.missing, 0) }
  }

  /// Some items by their ranks, each worked out once: the highest first, and as they came where they are alike.
  private static func ranked<Item>(_ items: [Item], by rank: (Item) -> (Int, Int, Int, Int)) -> [Item] {
    let ranks = items.map(rank)
    return items.indices.sorted { left, right in
      ranks[left] != ranks[right] ? ranks[left] > ranks[right] : left < right
    }.map { items[$0] }
  }
}

extension Finding {
  /// Whether several facts clash in it.
  var isContradiction: Bool { code.question == Contradictions.guide.code }
}
