extension GuideUsability {
  func findings(_ row: GuideUsabilityAnswer.Row, _ guide: JudgingGuide) -> [Finding] {
    let subject = Finding.Subject(guide)
    var findings: [Finding] = []
    if !row.unnamed.isEmpty {
      let quoted =
        Words.list(row.unnamed.prefix(5).map { Words.quoted($0) }) + (row.unnamed.count > 5 ? " …" : "")
      findings.append(
        Finding(
          .unnamedCriteria, about: [subject],
          "\(row.unnamed.count) of \(Words.count(row.criteria, "criterion", "criteria")) \(row.unnamed.count == 1 ? "names" : "name") nothing that could be looked for: \(quoted).",
          facts: row.unnamed.prefix(5).map { Fact(row.id, "criterion", "\(Words.quoted($0)) names nothing") },
          by: [
            Heuristic(
              "a criterion names an impact, a pillar or something to learn", source: "B20-13", grade: .primary
            )
          ],
          ask: "What would we see in an option that fits this, and would somebody else see it too?"))
    }
    if isNarrow(row) == true {
      let passing = guide.options.filter { $0.passes == true }.map { Words.quoted($0.name) }
      findings.append(
        Finding(
          .tooNarrowGuide, about: [subject],
          passing.isEmpty
            ? "None of \(Words.count(row.options, "option")) fits."
            : "Of \(Words.count(row.options, "option")) only \(Words.list(passing)) \(passing.count == 1 ? "fits" : "fit"): the guide describes the answer.",
          facts: [Fact(row.id, "passing", "\(row.passing) of \(row.options)")],
          by: [
            Heuristic("at least \(fewestOptions) options can fit", source: "B20-13", grade: .primary)
          ],
          ask: passing.isEmpty
            ? "Which criterion would we give up first, and what did we agree on it for?"
            : "Which criterion was written with this option in mind, and what was it meant to achieve?"))
    }
    return findings
  }
}
