extension IntentFlow {
  func findings(_ row: IntentFlowAnswer.Step, _ unlinked: [FlowLinks.Item]) -> [Finding] {
    let step = row.step
    let subject = Finding.Subject(kind: "flow step", id: step.rawValue, name: "")
    let silent = unlinked.filter { $0.link == .notRecorded }
    let facts = [
      Fact(step.rawValue, "looked at", "\(row.total)"), Fact(step.rawValue, "linked", "\(row.linked)"),
      Fact(step.rawValue, "none, as people said", "\(row.none)"),
      Fact(step.rawValue, "may still come", "\(row.pending)"),
      Fact(step.rawValue, "not recorded", "\(row.notRecorded)"),
    ]
    let rule = Heuristic("each step of the flow leads to the next", source: "POM", grade: .primaryInPart)
    var findings: [Finding] = []
    if row.elsewhere > 0 {
      let items = unlinked.filter { $0.link == .elsewhere }
      findings.append(
        Finding(
          .flowElsewhere, about: [subject],
          "\(Self.count(items.count, row)) linked to a metric, and to no input: \(Self.listed(items)).",
          facts: facts + [Fact(step.rawValue, "elsewhere", "\(row.elsewhere)")], by: [rule],
          ask: "Which input would have moved first on the way to these metrics?"))
    }
    guard row.notRecorded > 0 else { return findings }
    // What may still come, and what people said there is none of, could not have been linked.
    let could = row.linked + row.elsewhere + row.notRecorded
    if row.linked + row.elsewhere == 0 {
      findings.append(
        Finding(
          .flowStops, about: [subject],
          "The flow stops here, as far as recorded: no \(step.to) is recorded for any of \(Words.count(could, step.from.one, step.from.several))"
            + " that could have one: \(Self.listed(silent)).",
          facts: facts, by: [rule], ask: step.ask))
    } else if Double(row.notRecorded) / Double(could) >= thinFrom.value {
      findings.append(
        Finding(
          .flowThins, about: [subject],
          "\(row.notRecorded) of \(Words.count(could, step.from.one, step.from.several)) have no \(step.to) recorded: \(Self.listed(silent)).",
          facts: facts,
          by: [
            rule, Heuristic("from \(thinFrom) without a recorded link", source: "own", grade: .own),
          ],
          ask: step.ask))
    }
    return findings
  }

  private static func count(_ count: Int, _ row: IntentFlowAnswer.Step) -> String {
    "\(count) of \(Words.count(row.total, row.step.from.one, row.step.from.several)) \(count == 1 ? "is" : "are")"
  }

  private static func listed(_ items: [FlowLinks.Item]) -> String {
    Words.few(items.map(\.id))
  }
}
