extension WorkingAgreement {
  /// Holds the agreement against a system.
  ///
  /// - Parameters:
  ///   - system: The system that is asked.
  ///   - other: Another telling of the same company, for rules whose questions compare.
  ///   - day: The day for which waivers count.
  ///   - catalogue: Where the rules' questions are found; add your own to the standard one.
  public func breaches(
    in system: ResolvedSystem, beside other: ResolvedSystem? = nil, on day: Day,
    asking catalogue: Catalogue = .standard
  ) -> Breaches {
    var result = Breaches(agreement: name, day: day)
    var seen: Set<FindingKey> = []
    let known = Set(baseline)
    let waiversByFinding = Dictionary(grouping: waivers, by: \.finding)

    for (index, rule) in rules.enumerated() {
      do throws(Problems) {
        let answer = try catalogue.ask(
          rule.question, of: system, beside: other, with: rule.parameters)
        result.notes += Self.notes(rule, answer, catalogue)
        for finding in answer.findings.unfolded where rule.breachedBy.contains(finding.code) {
          // The same finding may breach two rules; it is told once, under the first.
          guard seen.insert(finding.key).inserted else { continue }
          let breach = Breach(rule: rule.statement, finding: finding)
          if let waiver = waiversByFinding[finding.key]?.max(by: { $0.until < $1.until }), waiver.until >= day
          {
            result.waived.append(breach)
          } else if known.contains(finding.key) {
            result.known.append(breach)
          } else {
            result.all.append(breach)
          }
        }
      } catch {
        result.unanswered += error.map {
          UnansweredRule(rule: rule.statement, problem: Self.placed($0, inRule: index))
        }
      }
    }
    result.gone = baseline.filter { !seen.contains($0) }.sorted()
    result.notes += waivers.compactMap { waiver in
      if waiver.until < day, seen.contains(waiver.finding) {
        return
          "The waiver of \(waiver.finding) ended on \(waiver.until): \(Words.shown(waiver.reason, atMost: 240))"
      }
      return seen.contains(waiver.finding) ? nil : "The waiver of \(waiver.finding) is needed no more."
    }
    return result
  }

  /// The agreement with today's findings as its baseline, so that only new ones breach it.
  ///
  /// Waivers are kept; what they waive is left out of the baseline.
  public func baselined(
    on system: ResolvedSystem, beside other: ResolvedSystem? = nil, day: Day,
    asking catalogue: Catalogue = .standard
  ) -> WorkingAgreement {
    var copy = self
    copy.baseline = []
    let today = copy.breaches(in: system, beside: other, on: day, asking: catalogue)
    copy.baseline = today.all.map(\.finding.key).sorted()
    return copy
  }

  /// A problem of a rule's question or thresholds, with its path in the agreement.
  private static func placed(_ problem: Problem, inRule index: Int) -> Problem {
    var placed = problem
    let isOfCode = problem.code == .unknownQuestion
    placed.path = ModelPath(
      [.key("rules"), .index(index), .key(isOfCode ? "question" : "parameters")] + problem.path.steps)
    return placed
  }

  private static func notes(_ rule: AgreementRule, _ answer: any AnyAnswer, _ catalogue: Catalogue) -> [String] {
    var notes: [String] = []
    let statement = Words.quoted(rule.statement, atMost: 240)
    if answer.lookedAt == 0 {
      notes.append(
        "\(statement) matched nothing: the model has nothing that \(rule.question) asks about.")
    }
    let kinds = catalogue[rule.question]?.findings.map(\.code) ?? []
    for code in rule.breachedBy where !kinds.contains(code) {
      let nearest = TextDistance.nearest(to: code.rawValue, among: kinds.map(\.rawValue))
      notes.append(
        "\(statement) can never be breached by \(Words.shown(code.rawValue)), which \(rule.question) does not give"
          + (nearest.map { " — did you mean \(Words.quoted($0))?" } ?? "."))
    }
    return notes
  }
}
