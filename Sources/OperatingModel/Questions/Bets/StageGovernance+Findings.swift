extension StageGovernance {
  func findings(_ row: StageGovernanceAnswer.BetRow) -> [Finding] {
    guard let stage = row.stage else { return [] }
    let subject = Finding.Subject(kind: "bet", id: row.id.rawValue, name: row.name)
    return row.mismatches.map { mismatch in
      switch mismatch {
      case .committedReturn: promise(row, stage, subject)
      case .preciseForecast: forecast(row, stage, subject)
      case .newHires: hiring(row, stage, subject)
      }
    }
  }

  private func promise(
    _ row: StageGovernanceAnswer.BetRow, _ stage: Opportunity.Stage, _ subject: Finding.Subject
  ) -> Finding {
    let within = row.returnWithin.map { " within \(Self.days($0))" } ?? ", with no time named"
    return Finding(
      .stageReturn, about: [subject],
      "Is \(stage.words) (stage \(stage.rawValue)), and a return is to be committed\(within).",
      facts: [
        Fact(row.id, "stage", stage), Fact(row.id, "governance.returnWithin", row.returnWithin),
        Fact(row.id, "governance.evidence", Self.list(row.evidence)),
      ],
      by: [
        Heuristic("support and expectations differ by stage", source: "T2022-48", grade: .index),
        Heuristic(
          "no return committed within \(Self.days(returnWithin)) while exploring", source: "own", grade: .own),
      ],
      ask: "What would people have to promise, or leave untried, to make that return look safe?")
  }

  private func forecast(
    _ row: StageGovernanceAnswer.BetRow, _ stage: Opportunity.Stage, _ subject: Finding.Subject
  ) -> Finding {
    Finding(
      .stageForecast, about: [subject],
      "Is \(stage.words) (stage \(stage.rawValue)), and its forecast may be off by no more than "
        + "\(row.forecastTolerance?.description ?? "an unrecorded share").",
      facts: [
        Fact(row.id, "stage", stage), Fact(row.id, "governance.forecastTolerance", row.forecastTolerance),
      ],
      by: [
        Heuristic("support and expectations differ by stage", source: "T2022-48", grade: .index),
        Heuristic("a tolerance above \(preciseForecast) while exploring", source: "own", grade: .own),
      ],
      ask:
        "Which decision hangs on so precise a number, and what would be known today if it were asked for less?"
    )
  }

  private func hiring(
    _ row: StageGovernanceAnswer.BetRow, _ stage: Opportunity.Stage, _ subject: Finding.Subject
  ) -> Finding {
    Finding(
      .stageHiring, about: [subject],
      "Is in \(stage.words) (stage \(stage.rawValue)), and \(row.newHires?.description ?? "an unrecorded share") of the new "
        + "hires go into it.",
      facts: [Fact(row.id, "stage", stage), Fact(row.id, "governance.newHires", row.newHires)],
      by: [
        Heuristic("support and expectations differ by stage", source: "T2022-48", grade: .index),
        Heuristic(
          "at most \(mostNewHires) of new hires into a controlled fall", source: "own", grade: .own),
      ],
      ask: "What are these people told they will work on in two years, and which stage was short of them?")
  }

  func finding(_ row: StageGovernanceAnswer.TeamRow) -> Finding? {
    guard row.isMatched == false, let stage = row.stage else { return nil }
    let strays = row.evidence.filter { !row.fitting.contains($0) }
    let own = row.fitting.isEmpty ? "none of it is proof" : "that is no proof"
    return Finding(
      .stageEvidence, about: [Finding.Subject(kind: "team", id: row.id.rawValue, name: row.name)],
      "Is funded \(stage.words), and is asked for \(Words.list(strays.map(\.words))); \(own) by which that stage is "
        + "judged.",
      facts: [
        Fact(row.id, "stage", stage), Fact(row.id, "evidenceDemanded", Self.list(row.evidence)),
        Fact(stage.rawValue, "evidence", Self.list(stage.evidence)),
      ],
      by: [
        Heuristic("what a team is funded for says how it is judged", source: "T352", grade: .index),
        Heuristic("which proof belongs to which stage", source: "own", grade: .own),
      ],
      ask: "What would this team have to show for people to go on funding it with good reason?")
  }

  private static func list(_ evidence: [FundingContext.Evidence]) -> String? {
    evidence.isEmpty ? nil : evidence.map(\.rawValue).joined(separator: ", ")
  }

  private static func days(_ span: TimeSpan) -> String { "\(Words.number(span.days)) days" }
}
