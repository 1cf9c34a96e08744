extension RoadmapVisibility {
  func findings(_ answer: RoadmapVisibilityAnswer, _ system: ResolvedSystem) -> [Finding] {
    let company = Finding.Subject(kind: "company", id: system.name, name: "")
    return [off(answer, company), enabling(answer, company), onPaper(answer, company)].compactMap { $0 }
      + answer.problems.filter(\.bets.isEmpty).map(elephant)
  }

  private func off(_ answer: RoadmapVisibilityAnswer, _ company: Finding.Subject) -> Finding? {
    guard let share = answer.offShare, answer.off > 0, share > largestOffShare else { return nil }
    let told = answer.rows.count { $0.standing == .on || $0.standing == .off }
    return Finding(
      .offRoadmap, about: [company],
      "Of \(Words.count(told, "bet that is", "bets that are")) worked on, \(answer.off) \(answer.off == 1 ? "is" : "are") not on the roadmap "
        + "(\(Self.percent(share))): \(Self.listed(answer, .off)).",
      facts: [
        Fact("roadmap", "bets", answer.onRoadmap), Fact("work", "bets", told),
        Fact("work", "offRoadmap", answer.off),
      ],
      by: [
        Heuristic(
          largestOffShare == 0
            ? "all work stands in one place" : "at most \(largestOffShare) of the work off the roadmap",
          source: "B20-48", grade: .primary)
      ],
      ask: "If nothing on the roadmap shipped for a while, which of this work would still have to go on?")
  }

  private func enabling(_ answer: RoadmapVisibilityAnswer, _ company: Finding.Subject) -> Finding? {
    let told = answer.rows.filter { $0.standing == .off && $0.novelty != nil }
    let enabling = told.count { $0.novelty == .enable }
    guard enabling > 0, Double(enabling) > mostlyEnabling.value * Double(told.count) else { return nil }
    let group = answer.novelty(.enable)
    return Finding(
      .enablingUnseen, about: [company],
      "\(enabling) of \(told.count) that are off the roadmap \(enabling == 1 ? "enables" : "enable") other work.",
      facts: [
        Fact("offRoadmap", "enable", "\(enabling) of \(told.count)"),
        Fact("roadmap", "enable", "\(group?.on ?? 0) of \(answer.rows.count { $0.standing == .on })"),
      ],
      by: [
        Heuristic("what is new looks better than what enables", source: "B20-27", grade: .primary),
        Heuristic("more than \(mostlyEnabling) of what is off", source: "own", grade: .own),
      ],
      ask: "What would we show instead, if we could only show what our results really rest on?")
  }

  private func onPaper(_ answer: RoadmapVisibilityAnswer, _ company: Finding.Subject) -> Finding? {
    let count = answer.rows.count { $0.standing == .onlyOnPaper }
    guard count > 0 else { return nil }
    return Finding(
      .onlyOnPaper, about: [company],
      "\(Words.count(count, "bet is", "bets are")) on the roadmap and not worked on in the real telling: \(Self.listed(answer, .onlyOnPaper)).",
      facts: [Fact("roadmap", "bets", answer.onRoadmap), Fact("roadmap", "onlyOnPaper", count)],
      by: [Heuristic("all work stands in one place", source: "B20-48", grade: .primary)],
      ask: "Who waits for these, and what have they been told?")
  }

  private func elephant(_ problem: RoadmapVisibilityAnswer.Problem) -> Finding {
    Finding(
      .elephant, about: [Finding.Subject(kind: "opportunity", id: problem.id.rawValue, name: problem.name)],
      "Is called a core problem by leaders, and no open bet is linked to it.",
      facts: [
        Fact(problem.id, "isCoreProblem", true), Fact("options", "bet", "none open for \(problem.id)"),
      ],
      by: [Heuristic("a core problem has bets", source: "B20-1", grade: .primary)],
      ask: "What do we do about it today under another name, or what do we do instead of it?")
  }

  private static func listed(_ answer: RoadmapVisibilityAnswer, _ standing: RoadmapStanding) -> String {
    Words.few(answer.rows.filter { $0.standing == standing }.map(\.id.rawValue))
  }

  private static func percent(_ share: Share) -> String { Words.number(share.percent, decimals: 0) + "%" }
}
