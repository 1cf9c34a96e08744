extension TeamFocus {
  func findings(_ row: TeamFocusAnswer.TeamRow, _ teams: Roster<Team>) -> [Finding] {
    let subject = Finding.Subject(kind: "team", id: row.id.rawValue, name: row.name)
    return slotFindings(row, subject) + [demand(row, subject, teams)].compactMap { $0 }
  }

  private func slotFindings(_ row: TeamFocusAnswer.TeamRow, _ subject: Finding.Subject) -> [Finding] {
    guard let attention = row.attention else { return [] }
    var findings: [Finding] = []
    if row.primary == .beyond {
      findings.append(
        Finding(
          .primaryTooSmall, about: [subject],
          "Its primary effort has \(attention.primary) of its attention; a primary one has more than "
            + "\(primaryAbove).",
          facts: [Fact(row.id, "slots.primary", attention.primary)] + Self.switching(row),
          by: [rule("primary", "more than", primaryAbove)] + switchingRule(row),
          ask: "If only one effort could have this team's full attention in the cycle, which one would it be?"
        ))
    }
    if row.secondary == .beyond {
      findings.append(
        Finding(
          .secondaryTooLarge, about: [subject],
          "Its secondary effort has \(attention.secondary) of its attention; a secondary one has less than "
            + "\(secondaryBelow).",
          facts: [Fact(row.id, "slots.secondary", attention.secondary)],
          by: [rule("secondary", "less than", secondaryBelow)],
          ask: "Is the second effort really the second, or does the team have two first ones?"))
    }
    if row.adHoc == .beyond {
      findings.append(
        Finding(
          .adHocToPromote, about: [subject],
          "What comes up takes \(attention.adHoc) of its attention; above \(adHocBelow) it is no longer ad hoc, "
            + "and wants to be promoted to a slot of its own.",
          facts: [Fact(row.id, "slots.adHoc", attention.adHoc)] + Self.switching(row),
          by: [rule("ad hoc", "less than", adHocBelow)] + switchingRule(row),
          ask: "What keeps coming up, and which of it has become an effort that nobody named?"))
    }
    let atLimit: [(name: String, key: String, share: Share, rule: String)] = [
      ("primary", "primary", attention.primary, "more than \(primaryAbove)", row.primary),
      ("secondary", "secondary", attention.secondary, "less than \(secondaryBelow)", row.secondary),
      ("ad hoc", "adHoc", attention.adHoc, "less than \(adHocBelow)", row.adHoc),
    ].compactMap { name, key, share, rule, standing in
      standing == .atLimit ? (name, key, share, rule) : nil
    }
    if !atLimit.isEmpty {
      let slots = atLimit.map { "\($0.share) for the \($0.name) slot (\($0.rule))" }
      findings.append(
        Finding(
          .slotAtLimit, about: [subject],
          "Is exactly at the limit, which the rule leaves open: \(Words.list(slots)).",
          facts: atLimit.map { Fact(row.id, "slots.\($0.key)", $0.share) },
          by: atLimit.map {
            Heuristic("\($0.name) slot: \($0.rule)", source: "T264", grade: .primaryInPart)
          },
          ask: "Are these round numbers what really happens, or what was written into the plan?"))
    }
    return findings
  }

  private func demand(
    _ row: TeamFocusAnswer.TeamRow, _ subject: Finding.Subject, _ teams: Roster<Team>
  ) -> Finding? {
    guard let over = row.over, over > 0 else { return nil }
    let asking = countingBothSides ? row.partners : row.demandedBy
    let names = Self.listed(asking.map(\.rawValue))
    let verb =
      countingBothSides
      ? "collaborate with it" : asking.count == 1 ? "asks it to collaborate" : "ask it to collaborate"
    return Finding(
      .collaborationOverSlots, about: [subject] + asking.compactMap { teams[$0].map(Finding.Subject.init) },
      "\(names) \(verb) in one cycle; it has \(Words.count(row.slots, "slot")) beside the ad hoc one, "
        + "\(over) too few.",
      facts: [
        Fact(row.id, countingBothSides ? "partners" : "demandedBy", Self.listed(asking.map(\.rawValue))),
        Fact(row.id, "slots", row.slots),
      ] + Self.switching(row),
      by: [
        Heuristic("a collaboration takes a primary or secondary slot", source: "T264", grade: .primaryInPart),
        Heuristic(
          "\(Words.count(slots, "slot")) beside the ad hoc one", source: "T264", grade: .primaryInPart),
      ] + switchingRule(row),
      ask: "Which of these does the team itself expect to come first, and do those who wait know that?")
  }

  /// One finding for each kind of mismatch of a consumer and a provider; the widest stands for all.
  func mismatchFindings(_ mismatches: [TeamFocusAnswer.Mismatch], _ teams: Roster<Team>) -> [Finding] {
    var told: Set<[String]> = []
    return mismatches.compactMap { mismatch in
      let key = [mismatch.consumer.rawValue, mismatch.provider.rawValue, mismatch.kind.rawValue]
      guard told.insert(key).inserted, let consumer = teams[mismatch.consumer],
        let provider = teams[mismatch.provider]
      else { return nil }
      return finding(mismatch, consumer, provider)
    }
  }

  private func finding(
    _ mismatch: TeamFocusAnswer.Mismatch, _ consumer: Team, _ provider: Team
  ) -> Finding {
    let pair = "\(consumer.id)-\(provider.id)"
    let isTooFar = mismatch.kind == .tooFar
    let causes = mismatch.causes.isEmpty ? nil : mismatch.causes.map(\.rawValue).joined(separator: ", ")
    return Finding(
      isTooFar ? .tooFarApart : .tooCloseTogether,
      about: [Finding.Subject(consumer), Finding.Subject(provider)],
      "Works with \(Finding.Subject(provider)) \(Self.words(mismatch.closeness)); \(isTooFar ? "the work deserves that they work" : "for the work it would do to work") "
        + "\(Self.words(mismatch.shouldBe)). They are too \(isTooFar ? "far apart (problem A)" : "close (problem B)").",
      facts: [
        Fact(pair, "closeness", mismatch.closeness), Fact(pair, "shouldBe", mismatch.shouldBe),
        Fact(pair, "cause", causes),
      ],
      by: [
        Heuristic(
          isTooFar
            ? "too far apart is mostly a matter of strategy, alignment or incentives"
            : "too close is mostly a matter of interfaces or knowledge", source: "T335", grade: .primaryInPart
        )
      ],
      ask: isTooFar
        ? "What does each of the two lose by moving closer: which goal, priority or reward stands against it?"
        : "What would one of the two have to know, or be offered, to get on without the other?")
  }

  private static func words(_ closeness: Dependency.Closeness) -> String {
    switch closeness {
    case .transactional: "by request and delivery"
    case .supportive: "with one supporting the other"
    case .collaborative: "together, each from a team of its own"
    case .fullyEmbedded: "as one team"
    }
  }

  private func rule(_ slot: String, _ than: String, _ limit: Share) -> Heuristic {
    Heuristic("\(slot) slot: \(than) \(limit)", source: "T264", grade: .primaryInPart)
  }

  private static func switching(_ row: TeamFocusAnswer.TeamRow) -> [Fact] {
    guard let low = row.switchingLow, let high = row.switchingHigh else { return [] }
    return [Fact(row.id, "switching", "\(low) to \(high) a year")]
  }

  private func switchingRule(_ row: TeamFocusAnswer.TeamRow) -> [Heuristic] {
    guard row.switchingLow != nil, row.switchingHigh != nil else { return [] }
    return [
      Heuristic(
        "switching takes \(switchingFrom) to \(switchingTo) of salaries", source: "T264",
        grade: .primaryInPart)
    ]
  }
}
