extension LaunchReadiness {
  private static let start = Heuristic(
    "a launch begins to bring the benefit, and is not the end", source: "T375", grade: .primaryInPart)

  func findings(_ row: LaunchReadinessAnswer.Row, _ model: ProductOperatingSystem) -> [Finding] {
    let subject = Finding.Subject(kind: "launch", id: row.id.rawValue, name: row.name)
    return [
      late(row, subject), unreviewed(row, subject), passed(row, subject),
      row.owner == nil
        ? Finding(
          .launchUnowned, about: [subject],
          "Brings something to the market, and no team is recorded that answers for it.",
          facts: [Fact(row.id, "owner", String?.none)], by: [Self.start],
          ask: "Who will notice, a few weeks after the launch, that it does not do what we hoped?") : nil,
      row.realisation == nil
        ? Finding(
          .launchUnrealised, about: [subject], "Has no days recorded in which its benefits are to be had.",
          facts: [Fact(row.id, "realisation", String?.none)], by: [Self.start],
          ask: "From when on should whom be better off by it, and until when would we wait to see it?") : nil,
    ].compactMap { $0 }
  }

  private func late(_ row: LaunchReadinessAnswer.Row, _ subject: Finding.Subject) -> Finding? {
    guard let short = row.short, short > .zero, let lead = row.lead, let needed = row.needed,
      let tier = row.tier
    else { return nil }
    return Finding(
      .launchLate, about: [subject],
      "Was asked for \(Self.days(lead)) before it; a launch of \(Self.name(tier)) needs \(Self.days(needed)), \(Self.days(short)) more.",
      facts: [Fact(row.id, "tier", tier), Fact(row.id, "leadTime", lead)],
      by: [Heuristic("\(Self.days(needed)) of lead for \(Self.name(tier))", source: "own", grade: .own)],
      ask: "Which of the tasks of such a launch would we leave out, or what would a later day cost?")
  }

  private func unreviewed(_ row: LaunchReadinessAnswer.Row, _ subject: Finding.Subject) -> Finding? {
    guard row.reviewOn == nil else { return nil }
    return Finding(
      .launchUnreviewed, about: [subject], "Has no day recorded on which its impact is reviewed.",
      facts: [Fact(row.id, "reviewOn", String?.none)], by: [Self.start],
      ask: "On which day will we know enough to say what came of it, and who will be there?")
  }

  private func passed(_ row: LaunchReadinessAnswer.Row, _ subject: Finding.Subject) -> Finding? {
    guard let days = row.daysSinceReview, let review = row.reviewOn, row.impactSeenOn == nil else {
      return nil
    }
    return Finding(
      .launchReviewPassed, about: [subject],
      "Was to be reviewed on \(review), "
        + (days == 0 ? "which is today" : "\(Words.count(days, "day")) ago")
        + ", and no impact of its releases is recorded since the launch.",
      facts: [Fact(row.id, "reviewOn", review), Fact(row.id, "impacts", String?.none)], by: [Self.start],
      ask: "Was it reviewed and not written down, or what took its place on that day?")
  }

  private static func name(_ tier: Launch.Tier) -> String { "tier \(tier.rank + 1)" }

  private static func days(_ span: TimeSpan) -> String {
    let days = Words.number(span.days)
    return days == "1" ? "1 day" : "\(days) days"
  }
}
