extension MaturityProfiles {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let model = system.model
    let telling = perspective ?? system.perspective
    let told = model.assessments.filter { !$0.isPlanned && ($0.perspective ?? system.perspective) == telling }
    let scales = Dictionary(
      model.dimensions.map { ($0.id, MaturityScale($0)) }, uniquingKeysWith: { first, _ in first })
    let now = LatestAssessments(told, scales, on: on ?? system.asOf)
    let before = since.map { LatestAssessments(told, scales, on: $0) }
    let needs = model.needs.filter { context == nil || $0.context == context }.map { need in
      (need: need, level: scales[need.dimension]?.level(of: need.level))
    }
    let needsByKey = Dictionary(
      grouping: needs.compactMap { need, level in level.map { (need: need, level: $0) } }
    ) { MaturityKey($0.need) }
    let keys = Set(now.byKey.keys).union(needsByKey.keys)
    answer.rows = keys.sorted().map { row($0, model, now, before, needsByKey[$0] ?? []) }
    answer.look(at: now.count)
    for row in answer.rows { find(row, in: &answer) }
    tellMissing(
      model, now, told: told.count,
      offScale: now.offScale + needs.filter { $0.level == nil }.map(\.need.level.description),
      in: &answer)
  }

  private func row(
    _ key: MaturityKey, _ model: ProductOperatingSystem, _ now: LatestAssessments,
    _ before: LatestAssessments?,
    _ needs: [(need: MaturityNeed, level: Int)]
  ) -> Row {
    var row = Row(
      dimension: key.dimension, name: model.dimensions[key.dimension]?.label ?? "")
    row.team = key.team
    row.bet = key.bet
    row.area = key.area
    let seen = now.byKey[key] ?? []
    row.all = MaturityView(seen.map(\.level), group: nil)
    row.groups = Dictionary(grouping: seen) { $0.assessment.group }.compactMap { group, those in
      group.flatMap { MaturityView(those.map(\.level), group: $0) }
    }.sorted { ($0.group ?? "") < ($1.group ?? "") }
    if row.groups.count > 1 {
      row.widestGap = GroupPairs(row.groups, smallestGap: smallestGap).widestGap
    }
    row.needs = needs.map { need, level in
      NeedRow(
        context: need.context, level: level,
        short: row.all.map { max(0, level - $0.upperMedian) },
        shortAtMost: row.all.map { max(0, level - $0.lowerMedian) }, reason: need.reason)
    }.sorted { ($0.context ?? "", $0.level) < ($1.context ?? "", $1.level) }
    if let before, let earlier = MaturityView((before.byKey[key] ?? []).map(\.level), group: nil),
      let later = row.all
    {
      row.before = earlier
      row.change = later.levelsAbove(earlier) - earlier.levelsAbove(later)
      row.changeEvidenced = seen.lazy.map(\.assessment).contains { new in
        new.evidence != nil && (new.day.map { day in since.map { day.first > $0 } ?? false } ?? false)
      }
    }
    return row
  }

  private func tellMissing(
    _ model: ProductOperatingSystem, _ now: LatestAssessments, told: Int, offScale: [String],
    in answer: inout Answer<Self>
  ) {
    let planned = model.assessments.count(where: \.isPlanned)
    answer.note(
      "\(Words.count(planned, "assessment is", "assessments are")) planned and not looked at.",
      when: planned > 0)
    let others = model.assessments.count - planned - told
    answer.note(
      "\(Words.count(others, "assessment belongs", "assessments belong")) to another telling and were not mixed in.",
      when: others > 0)
    answer.lacks("an assessment", key: "assessments", so: "nothing was seen", when: now.count == 0)
    answer.lacks(
      "the day", now.undated, of: now.count, noun: "assessment", key: "assessments.day",
      so: "those count on every day")
    answer.lacks(
      "how it was seen by the earlier day", key: "assessments.day", so: "what changed cannot be told",
      when: since != nil && !answer.rows.contains { $0.before != nil })
    let seen = answer.rows.filter { $0.all != nil }
    answer.lacks(
      "how a second group sees it", seen.count { $0.groups.count < 2 }, of: seen.count, noun: "row",
      key: "assessments.group", so: "whether groups differ cannot be told there")
    // A need of the whole company is not silently one of each team.
    let needed = Set(answer.rows.filter { $0.isCompanyWide && !$0.needs.isEmpty }.map(\.dimension))
    let own = answer.rows.filter {
      !$0.isCompanyWide && $0.all != nil && $0.needs.isEmpty && needed.contains($0.dimension)
    }
    answer.lacks(
      "what is needed there", own.count, of: answer.rows.count { !$0.isCompanyWide && $0.all != nil },
      noun: "team, bet or area", key: "needs",
      so: "what the whole company needs was held against the company's own assessments alone")
    for row in answer.rows {
      let pairs = GroupPairs(row.groups, smallestGap: smallestGap).count
      if pairs > mostPairs {
        answer.cuts.append(
          AnswerCut("pairs of groups", row.dimension.rawValue, shown: mostPairs, outOf: pairs))
      }
    }
    answer.note(
      "\(Words.count(offScale.count, "level")) said in words that the dimension does not list, such as "
        + "\(Words.few(Set(offScale).sorted())); left out, since they have no place in its order.",
      when: !offScale.isEmpty)
  }
}

extension MaturityProfiles.Row {
  /// Whether it is of the whole company.
  fileprivate var isCompanyWide: Bool { team == nil && bet == nil && area == nil }

  /// Whose it is, in a finding's key.
  fileprivate var whose: String? { team?.rawValue ?? bet?.rawValue ?? area?.rawValue }
}

// MARK: What is worth a conversation

extension MaturityProfiles {
  private func find(_ row: Row, in answer: inout Answer<Self>) {
    let dimension = answer.subject(row.dimension)
    let others = [
      row.team.map { answer.subject($0) }, row.bet.map { answer.subject($0) },
      row.area.map { answer.subject($0) },
    ].compactMap { $0 }
    let name = answer.name(row.dimension) + (others.first.map { " of \(Words.quoted($0.name))" } ?? "")
    func aspect(_ what: String?) -> String? {
      let parts = [row.whose, what].compactMap { $0 }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
    func fact(_ view: MaturityView) -> Fact {
      Fact(
        dimension, "median" + (view.group.map { " of \($0)" } ?? ""),
        "\(view.median) (\(Words.count(view.raters, "rater")), \(view.lowest) to \(view.highest))")
    }
    for (high, low) in GroupPairs(row.groups, smallestGap: smallestGap).widest(mostPairs) {
      guard let above = high.group, let below = low.group else { continue }
      let gap = high.levelsAbove(low)
      answer.find(
        .seenApart, about: dimension, and: others, aspect: aspect("\(above) above \(below)"),
        hanging: Finding.Hanging(gap, "level"),
        "For \(name) the \(above) see level \(high.median), the \(below) see \(low.median): "
          + "\(Words.count(gap, "level")) apart.",
        facts: [fact(high), fact(low)],
        rule: "medians at least \(Words.count(smallestGap, "level")) apart")
    }
    for need in row.needs {
      guard let short = need.short, short > 0, let all = row.all else { continue }
      let context = need.context.map { "\(Words.quoted($0)) needs" } ?? "What is needed is"
      answer.find(
        .needUnmet, about: dimension, and: others, aspect: aspect(need.context),
        hanging: Finding.Hanging(short, "level"),
        "\(context) level \(need.level) for \(name). Level \(all.median) is seen, \(Words.count(short, "level")) below.",
        facts: [Fact(dimension, "needed", need.level), fact(all)])
    }
    if let change = row.change, change != 0, row.changeEvidenced == false, let before = row.before,
      let all = row.all, let since
    {
      answer.find(
        .unevidenced, about: dimension, and: others, aspect: aspect(nil),
        "\(Words.sentence(name)) is seen \(Words.count(abs(change), "level")) further \(change > 0 ? "up" : "down") than by "
          + "\(since), and nothing is recorded of what was seen.",
        facts: [Fact(dimension, "median by \(since)", before.median), fact(all)])
    }
  }
}
