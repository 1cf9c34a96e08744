// How focus is told: what the dependencies that stand ask of each team, held against its slots.

extension TeamFocus {
  /// Tells it; dependencies that are over, or have not begun, on the system's day are left aside.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let needs = system.teamDependencies()
    // A group of teams has no attention of its own that could be missing.
    let groups = system.teamGroups()
    let rows = rows(system.model, needs.dependencies).filter {
      !groups.isGroup($0.id) || $0.attention != nil || !$0.partners.isEmpty
    }
    answer.teams = rows.sorted { (left: TeamRow, right: TeamRow) in
      (left.over ?? -1, left.beyond) > (right.over ?? -1, right.beyond)
    }
    answer.mismatches = mismatches(needs.dependencies)
    for row in answer.teams { find(row, in: &answer) }
    findMismatches(in: &answer)
    answer.look(at: rows.count { $0.attention != nil } + needs.dependencies.count)
    lack(rows, needs.dependencies, in: &answer)
    if let note = needs.leftAsideNote { answer.note(note) }
    let both = answer.teams.filter { $0.over == 0 && $0.partners.count > $0.slots }
    answer.note(
      "Counting also what a team asks for itself, these collaborate with more teams than they have slots for: "
        + Self.listed(both.map { "\(answer.name($0.id)) with \($0.partners.count)" }) + ".",
      when: !countingBothSides && !both.isEmpty)
    answer.note(
      "What switching takes is a rule of thumb about salaries, taken of what a team costs in a year; nobody measured it.",
      when: rows.contains { $0.switchingLow != nil })
  }

  private func lack(_ rows: [TeamRow], _ dependencies: [Dependency], in answer: inout Answer<Self>) {
    answer.lacks(
      "how attention is budgeted", rows.filter { $0.attention == nil }.map(\.id), of: rows.count,
      key: "teams.slots", so: "\(Words.count(slots, "slot")) beside the ad hoc one are taken for granted")
    answer.lacks(
      "which team needs something from which", key: "dependencies",
      so: "what collaboration is asked for cannot be told", when: dependencies.isEmpty)
    answer.lacks(
      "how the two teams work together", dependencies.count { Self.isCollaboration($0) == nil },
      of: dependencies.count, noun: "dependency", key: "dependencies.mode", so: "no slot is counted for it")
    answer.lacks(
      "how close the two teams are, or should be,",
      dependencies.count { $0.closeness == nil || $0.shouldBe == nil }, of: dependencies.count,
      noun: "dependency", key: "dependencies.shouldBe", so: "no mismatch can be told there")
  }

  /// Whether two teams work together on the same thing: what the mode says or, where it says nothing, how close
  /// they are; `nil` where neither is recorded.
  private static func isCollaboration(_ dependency: Dependency) -> Bool? {
    dependency.mode.map { $0 == .collaboration } ?? dependency.closeness.map { $0 >= .collaborative }
  }

  private func rows(_ model: ProductOperatingSystem, _ dependencies: [Dependency]) -> [TeamRow] {
    var asking: [Identifier<Team>: Set<Identifier<Team>>] = [:]
    var asked: [Identifier<Team>: Set<Identifier<Team>>] = [:]
    for dependency in dependencies where Self.isCollaboration(dependency) == true {
      asking[dependency.provider, default: []].insert(dependency.consumer)
      asked[dependency.consumer, default: []].insert(dependency.provider)
    }
    let isTold = dependencies.contains { Self.isCollaboration($0) != nil }
    return model.teams.sortedByID.map { team in
      var row = TeamRow(id: team.id, name: team.label)
      let demandedBy = asking[team.id] ?? []
      let partners = demandedBy.union(asked[team.id] ?? [])
      row.demandedBy = demandedBy.sorted()
      row.partners = partners.sorted()
      row.slots = slots(of: team)
      if isTold { row.over = max(0, (countingBothSides ? partners : demandedBy).count - row.slots) }
      if let slots = team.slots {
        row.attention = slots
        row.primaryStands = Self.standing(primaryAbove.value - slots.primary.value)
        row.secondaryStands = Self.standing(slots.secondary.value - secondaryBelow.value)
        row.adHocStands = Self.standing(slots.adHoc.value - adHocBelow.value)
      }
      if let cost = team.annualCost, row.isSwitching {
        row.switchingLow = cost.part(switchingFrom)
        row.switchingHigh = cost.part(switchingTo)
      }
      return row
    }
  }

  /// The slots beside the ad hoc one; one that gets no attention is none.
  private func slots(of team: Team) -> Int {
    guard let attention = team.slots else { return max(0, slots) }
    return max(0, max(0, slots) - [attention.primary, attention.secondary].count { $0 == .zero })
  }

  /// How a slot stands that is so much beyond its limit. Shares are decimal fractions said by people: they are
  /// compared at a millionth, not in binary.
  private static func standing(_ beyond: Double) -> SlotStanding {
    if abs(beyond) < 0.000_001 { return .atLimit }
    return beyond > 0 ? .beyond : .within
  }

  /// Dependencies whose closeness is not the one that the work deserves; what is said twice is told once.
  private func mismatches(_ dependencies: [Dependency]) -> [Mismatch] {
    var seen: [Mismatch: Set<Dependency.Cause>] = [:]
    for dependency in dependencies {
      guard let closeness = dependency.closeness, let shouldBe = dependency.shouldBe else { continue }
      let steps = closeness.steps(to: shouldBe)
      guard steps != 0, abs(steps) >= smallestMismatch else { continue }
      let mismatch = Mismatch(
        consumer: dependency.consumer, provider: dependency.provider, closeness: closeness,
        shouldBe: shouldBe, kind: steps > 0 ? .tooFar : .tooClose, steps: abs(steps))
      seen[mismatch, default: []].formUnion(dependency.cause.map { [$0] } ?? [])
    }
    return seen.map { mismatch, causes in
      var mismatch = mismatch
      mismatch.causes = causes.sorted()
      return mismatch
    }.sorted {
      ($1.steps, $0.consumer, $0.provider, $0.closeness) < ($0.steps, $1.consumer, $1.provider, $1.closeness)
    }
  }
}

extension TeamFocus.TeamRow {
  /// How many of its slots are beyond their limits.
  fileprivate var beyond: Int { [primaryStands, secondaryStands, adHocStands].count { $0 == .beyond } }

  /// Whether more goes on at a time than its slots allow.
  fileprivate var isSwitching: Bool {
    primaryStands == .beyond || adHocStands == .beyond || (over ?? 0) > 0
  }
}

extension Money {
  /// A part of the amount, rounded to a whole unit; `nil` where it cannot be held.
  fileprivate func part(_ share: Share) -> Money? {
    Int(exactly: (amount * share.value).rounded()).flatMap { Money($0, currency) }
  }
}

// MARK: What is worth a conversation

extension TeamFocus {
  private func find(_ row: TeamRow, in answer: inout Answer<Self>) {
    findDemand(row, in: &answer)
    guard let attention = row.attention else { return }
    let name = answer.name(row.id)
    if row.primaryStands == .beyond {
      answer.find(
        .primaryTooSmall, about: row,
        "\(name) gives its primary effort \(attention.primary) of its attention; a primary one has more than \(primaryAbove).",
        facts: [Fact(row: row, "primary slot", attention.primary)] + Self.switching(row),
        rule: "a primary slot has more than \(primaryAbove)", also: switchingRule(row))
    }
    if row.secondaryStands == .beyond {
      answer.find(
        .secondaryTooLarge, about: row,
        "\(name) gives its secondary effort \(attention.secondary) of its attention; a secondary one has less than \(secondaryBelow).",
        facts: [Fact(row: row, "secondary slot", attention.secondary)],
        rule: "a secondary slot has less than \(secondaryBelow)")
    }
    if row.adHocStands == .beyond {
      answer.find(
        .promoteAdHoc, about: row,
        "What comes up takes \(attention.adHoc) of the attention of \(name); above \(adHocBelow) it is no longer ad hoc.",
        facts: [Fact(row: row, "ad hoc slot", attention.adHoc)] + Self.switching(row),
        rule: "an ad hoc slot has less than \(adHocBelow)", also: switchingRule(row))
    }
    let atLimit: [(name: String, share: Share, rule: String)] = [
      ("primary slot", attention.primary, "more than \(primaryAbove)", row.primaryStands),
      ("secondary slot", attention.secondary, "less than \(secondaryBelow)", row.secondaryStands),
      ("ad hoc slot", attention.adHoc, "less than \(adHocBelow)", row.adHocStands),
    ].compactMap { name, share, rule, standing in standing == .atLimit ? (name, share, rule) : nil }
    guard !atLimit.isEmpty else { return }
    answer.find(
      .atLimit, about: row,
      "\(name) is exactly at a limit, which the rule leaves open: "
        + "\(Words.list(atLimit.map { "\($0.share) for the \($0.name)" })).",
      facts: atLimit.map { Fact(row: row, $0.name, $0.share) },
      rule: Words.list(atLimit.map { "\($0.rule) for the \($0.name)" }))
  }

  private func findDemand(_ row: TeamRow, in answer: inout Answer<Self>) {
    guard let over = row.over, over > 0 else { return }
    let asking = countingBothSides ? row.partners : row.demandedBy
    let name = answer.name(row.id)
    let isOne = asking.count == 1
    let does =
      countingBothSides
      ? "\(isOne ? "collaborates" : "collaborate") with \(name)"
      : "\(isOne ? "asks" : "ask") \(name) to collaborate"
    answer.find(
      .overSlots, about: row, and: asking.map { answer.subject($0) },
      hanging: Finding.Hanging(asking.count, "team"),
      "\(answer.names(asking)) \(does) in one cycle. It has \(Words.count(row.slots, "slot")) beside the ad hoc one, "
        + "\(over) too few.",
      facts: [
        Fact(row: row, countingBothSides ? "collaborates with" : "asked by", answer.names(asking, atMost: 8)),
        Fact(row: row, "slots", row.slots),
      ] + Self.switching(row),
      also: [Heuristic("\(Words.count(slots, "slot")) beside the ad hoc one", by: Self.slotsAreSaidBy)]
        + switchingRule(row))
  }

  /// One finding for each kind of mismatch of a consumer and a provider; the widest stands for all.
  private func findMismatches(in answer: inout Answer<Self>) {
    var told: Set<[String]> = []
    for mismatch in answer.mismatches {
      let key = [mismatch.consumer.rawValue, mismatch.provider.rawValue, mismatch.kind.rawValue]
      guard told.insert(key).inserted else { continue }
      let subject = answer.subject(mismatch.consumer)
      let isTooFar = mismatch.kind == .tooFar
      let deserved = Self.words(mismatch.shouldBe)
      answer.find(
        isTooFar ? .tooFar : .tooClose, about: subject, and: [answer.subject(mismatch.provider)],
        aspect: mismatch.provider.rawValue,
        "\(answer.name(mismatch.consumer)) works with \(answer.name(mismatch.provider)) "
          + "\(Self.words(mismatch.closeness)); "
          + (isTooFar
            ? "the work deserves that they work \(deserved)." : "less would do for the work: \(deserved)."),
        facts: [
          Fact(subject, "closeness", mismatch.closeness), Fact(subject, "should be", mismatch.shouldBe),
          Fact(
            subject, "causes",
            mismatch.causes.isEmpty ? nil : Words.list(mismatch.causes.map { Words.spoken($0.rawValue) })),
        ])
    }
  }

  private static func words(_ closeness: Dependency.Closeness) -> String {
    switch closeness {
    case .transactional: "by request and delivery"
    case .supportive: "with one supporting the other"
    case .collaborative: "together, each from a team of its own"
    case .fullyEmbedded: "as one team"
    }
  }

  private static func switching(_ row: TeamRow) -> [Fact] {
    guard let low = row.switchingLow, let high = row.switchingHigh else { return [] }
    return [Fact(row: row, "switching", "\(low) to \(high) a year")]
  }

  private func switchingRule(_ row: TeamRow) -> [Heuristic] {
    guard row.switchingLow != nil, row.switchingHigh != nil else { return [] }
    return [
      Heuristic("switching takes \(switchingFrom) to \(switchingTo) of salaries", by: Self.slotsAreSaidBy)
    ]
  }

  private static let slotsAreSaidBy = Origin.said("T264", .primaryInPart)

  /// The first few of some names, as a list.
  private static func listed(_ names: [String], most: Int = 8) -> String {
    names.count > most ? Words.few(names, most: most) : Words.list(names.map { Words.shown($0) })
  }
}
