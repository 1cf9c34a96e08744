extension WorkingAgreement {
  /// Holds the agreement against a system.
  ///
  /// - Parameters:
  ///   - system: The system that is asked.
  ///   - other: Another telling of the same company, for rules whose questions compare.
  ///   - day: The day for which waivers count; the model's own unless said.
  ///   - catalogue: Where the rules' questions are found; add your own to the standard one.
  public func breaches(
    in system: ResolvedSystem, beside other: ResolvedSystem? = nil, on day: Day? = nil,
    asking catalogue: Catalogue = .standard
  ) -> Breaches {
    let day = day ?? system.asOf
    var result = Breaches(agreement: name, day: day)
    var seen: Set<FindingKey> = []
    let known = Set(baseline)
    let lastDays = Dictionary(waivers.map { ($0.finding, $0.until) }, uniquingKeysWith: max)
    if rules.isEmpty {
      result.unanswered.append(
        UnansweredRule(
          rule: name,
          problem: Problem(
            .vacuousRule, at: ModelPath([.key("rules")]),
            "the agreement has no rule, so that nothing could breach it")))
    }
    for (index, rule) in rules.enumerated() {
      let held = Self.hold(rule, system, other, day, catalogue)
      result.unanswered += held.problems.map {
        UnansweredRule(rule: rule.statement, problem: Self.placed($0, inRule: index))
      }
      for finding in held.findings {
        // The same finding may breach two rules; it is told once, under the first.
        guard seen.insert(finding.key).inserted else { continue }
        let breach = Breach(rule: rule.statement, finding: finding)
        if let day, let last = lastDays[finding.key], last >= day {
          result.waived.append(breach)
        } else if known.contains(finding.key) {
          result.known.append(breach)
        } else {
          result.all.append(breach)
        }
      }
    }
    result.gone = baseline.filter { !seen.contains($0) }.sorted()
    result.notes += notes(on: waivers, seen, system, day)
    return result
  }

  /// Holds one rule of the agreement against a system, with the agreement's waivers and baseline.
  ///
  /// A test that runs once a rule is named after what failed:
  ///
  /// ```swift
  /// @Test(arguments: ours.rules) func weKeep(_ rule: AgreementRule) throws {
  ///   #expect(ours.breaches(of: rule, in: try system()).isEmpty)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - system: The system that is asked.
  ///   - other: Another telling of the same company, for questions that compare.
  ///   - day: The day for which waivers count; the model's own unless said.
  ///   - catalogue: Where the rule's questions are found.
  public func breaches(
    of rule: AgreementRule, in system: ResolvedSystem, beside other: ResolvedSystem? = nil,
    on day: Day? = nil,
    asking catalogue: Catalogue = .standard
  ) -> Breaches {
    let codes = Set(rule.askings.flatMap(\.breachedBy))
    let only = with {
      $0.rules = [rule]
      $0.waivers = waivers.filter { codes.contains($0.finding.code) }
      $0.baseline = baseline.filter { codes.contains($0.code) }
    }
    return only.breaches(in: system, beside: other, on: day, asking: catalogue)
  }

  /// The agreement with today's findings as its baseline, so that only new ones breach it.
  ///
  /// Waivers are kept; what they waive is left out of the baseline.
  ///
  /// - Parameters:
  ///   - system: The system that is asked.
  ///   - other: Another telling of the same company, for questions that compare.
  ///   - day: The day for which waivers count; the model's own unless said.
  ///   - catalogue: Where the rules' questions are found.
  public func baselined(
    in system: ResolvedSystem, beside other: ResolvedSystem? = nil, on day: Day? = nil,
    asking catalogue: Catalogue = .standard
  ) -> WorkingAgreement {
    var copy = self
    copy.baseline = []
    let today = copy.breaches(in: system, beside: other, on: day, asking: catalogue)
    copy.baseline = today.all.map(\.finding.key).sorted()
    return copy
  }

  // MARK: One rule

  private static func hold(
    _ rule: AgreementRule, _ system: ResolvedSystem, _ other: ResolvedSystem?, _ day: Day?,
    _ catalogue: Catalogue
  ) -> (findings: [Finding], problems: [Problem]) {
    let scope = rule.scope.map { NounsInScope($0, in: system, on: day) }
    var problems = flaws(of: rule, scope, catalogue)
    var findings: [Finding] = []
    var lookedAt = 0
    if rule.question == OwnCheck.question, rule.own == nil {
      return ([], problems)
    } else if let own = rule.own {
      (lookedAt, findings) = own.hold(system, on: day, in: scope)
    } else {
      for asking in rule.askings {
        do throws(Problems) {
          let answer = try catalogue.ask(
            asking.question, of: system, beside: other, with: asking.parameters, bounds: .none)
          lookedAt += answer.lookedAt
          findings += answer.findings.unfolded.filter { asking.breachedBy.contains($0.code) }
        } catch {
          problems += error.map { problem in
            var placed = problem
            let key = problem.code == .unknownQuestion ? "question" : "parameters"
            placed.path = ModelPath([.key(key)] + problem.path.steps)
            return placed
          }
        }
      }
      if let scope { findings = findings.filter(scope.includes) }
    }
    if problems.isEmpty, lookedAt == 0 || scope.map(\.ids.isEmpty) ?? false, !rule.mayMatchNothing {
      let what = rule.own == nil ? "that \(rule.question) asks about" : "that the rule looks at"
      problems.append(
        Problem(
          .vacuousRule, at: ModelPath([.key(scope?.ids.isEmpty ?? false ? "scope" : "question")]),
          "it matched nothing: the model has nothing \(what) — a rule that may match nothing says so with “orNothing”"
        ))
    }
    return (problems.isEmpty ? findings : [], problems)
  }

  /// What is wrong with a rule whatever it is held against: nothing could breach it.
  private static func flaws(of rule: AgreementRule, _ scope: NounsInScope?, _ catalogue: Catalogue)
    -> [Problem]
  {
    if rule.own != nil { return [] }
    if rule.question == OwnCheck.question {
      return [
        Problem(
          .vacuousRule, at: ModelPath([.key("question")]),
          "the rule was said in code, and a document cannot keep it")
      ]
    }
    var flaws: [Problem] = []
    if rule.losesThresholds {
      flaws.append(
        Problem(
          .vacuousRule, at: ModelPath([.key("parameters")]),
          "the question's thresholds are not among its fields, so that it would be asked with the usual ones")
      )
    }
    if let scope, !scope.isKnown {
      flaws.append(
        Problem(
          .vacuousRule, at: ModelPath([.key("scope"), .key("noun")]),
          "\(Words.quoted(scope.noun)) is no kind of noun",
          nearest: TextDistance.nearest(to: scope.noun, among: ModelSight.rosters.keys.sorted())))
    }
    for id in scope?.unknown ?? [] {
      flaws.append(
        Problem(
          .vacuousRule, at: ModelPath([.key("scope")]), "no \(scope?.noun ?? "noun") \(Words.quoted(id))"))
    }
    for key in rule.askings.flatMap(Self.keysToRecord) where NounField(key) == nil {
      flaws.append(
        Problem(
          .vacuousRule, at: ModelPath([.key("parameters")]), "\(Words.quoted(key)) is no key of a noun",
          nearest: TextDistance.nearest(to: key, among: NounField.all.map(\.key))))
    }
    for asking in rule.askings {
      guard let entry = catalogue[asking.question] else { continue }
      if asking.breachedBy.isEmpty {
        flaws.append(
          Problem(
            .vacuousRule, at: ModelPath([.key("breachedBy")]), "no kind of finding breaches the rule",
            expected: entry.findings.map(\.code.rawValue).joined(separator: ", ")))
      }
      let kinds = entry.findings.map(\.code)
      for code in asking.breachedBy where !kinds.contains(code) {
        flaws.append(
          Problem(
            .unknownFinding, at: ModelPath([.key("breachedBy")]),
            "\(Words.quoted(code.rawValue)) is no kind of finding of \(asking.question)",
            expected: kinds.map(\.rawValue).joined(separator: ", "),
            nearest: TextDistance.nearest(to: code.rawValue, among: kinds.map(\.rawValue))))
      }
    }
    return flaws
  }

  /// The keys that a rule wants to be recorded.
  private static func keysToRecord(_ asking: AgreementRule.Asking) -> [String] {
    guard asking.question == RecordCompleteness.guide.code else { return [] }
    return (try? RecordCompleteness(json: asking.parameters))?.keys ?? []
  }

  /// A problem of a rule, with its path in the agreement.
  private static func placed(_ problem: Problem, inRule index: Int) -> Problem {
    var placed = problem
    if problem.path.steps != [.key("rules")] {
      placed.path = ModelPath([.key("rules"), .index(index)] + problem.path.steps)
    }
    return placed
  }

  // MARK: Waivers

  private func notes(
    on waivers: [Waiver], _ seen: Set<FindingKey>, _ system: ResolvedSystem, _ day: Day?
  ) -> [String] {
    let codes = Set(rules.flatMap(\.askings).flatMap(\.breachedBy))
    var notes: [String] = []
    if day == nil, !waivers.isEmpty {
      notes.append("No day is known, neither said nor the model's own: waivers do not count.")
    }
    for waiver in waivers {
      if seen.contains(waiver.finding) {
        guard let day, waiver.until < day else { continue }
        notes.append(
          "The waiver of \(waiver.finding) ended on \(waiver.until): \(Words.shown(waiver.reason, atMost: 240))"
        )
      } else if !codes.contains(waiver.finding.code) {
        notes.append(
          "The waiver of \(waiver.finding) can never match: no rule is breached by that kind of finding.")
      } else if !system.hasNoun(waiver.finding.subject) {
        notes.append("The waiver of \(waiver.finding) matches nothing: the model has nothing of that id.")
      } else {
        notes.append("The waiver of \(waiver.finding) is needed no more.")
      }
    }
    return notes
  }
}

extension ResolvedSystem {
  /// Whether a noun of whichever kind has an id, or whether it is no noun's: that of a boundary, or the company's.
  fileprivate func hasNoun(_ id: String) -> Bool {
    id == name || id.contains("/") || ModelSight.rosters.keys.contains { label(ofNoun: $0, id) != nil }
  }
}
