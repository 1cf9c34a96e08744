extension MandateGaps {
  func findings(
    _ row: MandateGapsAnswer.TeamRow, _ system: ResolvedSystem, _ other: ResolvedSystem?
  ) -> [Finding] {
    let subject = Finding.Subject(kind: "team", id: row.id.rawValue, name: row.name)
    let goals = row.askedBy.compactMap { system.model.goals[$0] }
    let asked = goals.map { Fact($0.id, "levelAsked", $0.levelAsked) }
    let authority = Fact(row.id, "authority", row.authority)
    var findings: [Finding] = []
    if let gap = row.gap, gap >= smallestGap, let level = row.asked, let held = row.authority {
      findings.append(
        Finding(
          .mandateExceeded, about: [subject] + goals.map(Finding.Subject.init),
          "Is asked to \(Self.words(level)) (level \(level.rawValue)); its authority ends \(Words.count(gap, "level")) below, "
            + "at \(held.upper.rawValue): \(Self.words(held.upper)).",
          facts: asked + [authority], by: [exceedsRule],
          ask: "Which decision would this team have to take to reach the goal, and who takes it today?"))
    }
    if let unused = row.unused, unused >= smallestGap, let level = row.asked, let held = row.authority {
      findings.append(
        Finding(
          .mandateUnused, about: [subject],
          "May \(Self.words(held.upper)) (level \(held.upper.rawValue)), and is asked for no more than to "
            + "\(Self.words(level)) (level \(level.rawValue)).",
          facts: asked + [authority],
          by: [
            Heuristic(
              "authority that no goal asks for is a sign of waste", source: "T2021-27", grade: .primaryInPart)
          ],
          ask: "What larger problem could this team be trusted with, or is its authority one on paper?"))
    }
    if let divergence = row.divergence, abs(divergence) >= smallestGap, let other,
      let here = row.authority, let there = row.otherAuthority
    {
      let (one, another) = (Self.telling(system, "one"), Self.telling(other, "other"))
      findings.append(
        Finding(
          .mandateDiverges, about: [subject],
          "Reaches level \(here.upper.rawValue) in the \(one) telling and \(there.upper.rawValue) in the \(another) one, "
            + "\(Words.count(abs(divergence), "level")) apart.",
          facts: [Fact(row.id, "authority (\(one))", here), Fact(row.id, "authority (\(another))", there)],
          by: [Heuristic("official and real are held beside one another", source: "T303", grade: .index)],
          ask: "Who notices the difference first, and what does it cost them to bridge it?"))
    }
    return findings
  }

  func finding(_ boundary: MandateGapsAnswer.Boundary, _ roles: Roster<JobRole>) -> Finding? {
    guard boundary.isRigid else { return nil }
    func names(_ ids: [Identifier<JobRole>]) -> String {
      Words.list(ids.map { Words.shown(roles[$0]?.label ?? $0.rawValue) })
    }
    let name = "\(boundary.lower.rawValue)/\(boundary.upper.rawValue)"
    return Finding(
      .rigidBoundary, about: [Finding.Subject(kind: "mandate boundary", id: name, name: "")],
      "Level \(boundary.lower.rawValue) is held by \(names(boundary.heldBelow)), level \(boundary.upper.rawValue) "
        + "by \(names(boundary.heldAbove)); no role holds both.",
      facts: [
        Fact(name, "below", boundary.heldBelow.map(\.rawValue).joined(separator: ", ")),
        Fact(name, "above", boundary.heldAbove.map(\.rawValue).joined(separator: ", ")),
      ],
      by: [Heuristic("a boundary that no role spans is rigid", source: "T2021-27", grade: .primaryInPart)],
      ask:
        "When something is learned on one side that changes what is wanted on the other, who carries it across?"
    )
  }

  /// What a level asks somebody to do.
  private static func words(_ level: Mandate.Level) -> String {
    switch level {
    case .a: "build exactly what is specified"
    case .b: "build something that behaves as described"
    case .c: "let people complete a task"
    case .d: "solve an open problem"
    case .e: "improve the experience of some people"
    case .f: "move a metric that is known to lead to an outcome"
    case .g: "find where an outcome can be influenced"
    case .h: "bring about a short-term business outcome"
    case .i: "bring about a long-term business outcome"
    }
  }

  private static func telling(_ system: ResolvedSystem, _ unknown: String) -> String {
    system.perspective?.rawValue ?? unknown
  }
}
