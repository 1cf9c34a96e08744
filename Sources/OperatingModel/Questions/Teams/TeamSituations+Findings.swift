extension TeamSituations {
  func finding(_ row: TeamSituationsAnswer.TeamRow) -> Finding? {
    let subject = Finding.Subject(kind: "team", id: row.id.rawValue, name: row.name)
    if row.verdict == .unclear {
      // That it is neither a project nor temporary stands among the facts.
      let because = row.reasons.filter {
        $0.holds == false && ![.projectFactory, .startup].contains($0.situation)
      }
      .map(\.because)
      let open = row.possible.map { Self.words($0) }
      return Finding(
        .situationUnclear, about: [subject],
        "Fits none of the six situations: \(because.joined(separator: "; "))."
          + (open.isEmpty ? "" : " Whether it is \(Words.list(open, "or")) is not recorded."),
        facts: facts(row), by: [orderRule],
        ask: "What is this team there for, and how would its customers or its consumers say that?")
    }
    guard let recorded = row.recorded, !row.possible.contains(recorded), !row.possible.isEmpty else {
      return nil
    }
    let says =
      row.inferred.map { "says \(Self.words($0))" }
      ?? "leaves only \(Words.list(row.possible.map { Self.words($0) }, "or"))"
    let unless = row.unless.map { Self.words($0) }
    return Finding(
      .situationDiffers, about: [subject],
      "Is recorded as \(Self.words(recorded)); what is recorded of its path to value \(says)"
        + (unless.isEmpty ? "." : ", unless it is \(Words.list(unless, "or")), which is not recorded."),
      facts: facts(row), by: [orderRule],
      ask: "On which of the two does the talk about this team's return rest, and who sees it the other way?")
  }

  private func facts(_ row: TeamSituationsAnswer.TeamRow) -> [Fact] {
    let path = row.path ?? Team.PathToValue()
    func name(_ input: SituationInput) -> String {
      row.derived.contains(input) ? "\(input.rawValue) (derived)" : input.rawValue
    }
    let facts: [Fact?] = [
      row.recorded.map { Fact(row.id, "situation", $0) },
      path.isFundedByProject.map { Fact(row.id, name(.fundedByProject), $0) },
      path.isTemporary.map { Fact(row.id, name(.temporary), $0) },
      path.continuity.map { Fact(row.id, name(.continuity), $0) },
      path.hopsToBusiness.map { Fact(row.id, name(.hopsToBusiness), $0) },
      path.sharesJourney.map { Fact(row.id, name(.sharesJourney), $0) },
      path.independence.map { Fact(row.id, name(.independence), $0) },
    ]
    return facts.compactMap { $0 }
  }

  func notes(_ answer: TeamSituationsAnswer) -> [String] {
    let teams = Words.count(answer.teams.count, "team")
    if answer.teams.isEmpty { return ["No team is recorded."] }
    var notes: [String] = []
    let silent = answer.teams.count { $0.recorded == nil }
    if silent > 0 { notes.append("No situation is recorded for \(silent) of \(teams).") }
    let untold = answer.teams.count { $0.verdict == .cannotTell }
    if untold > 0 {
      notes.append("The situation of \(untold) of \(teams) cannot be told from what is recorded of its path.")
    }
    let missing = SituationInput.allCases.compactMap { input -> String? in
      let count = answer.teams.count { $0.missing.contains(input) }
      return count == 0 ? nil : "\(Words.spaced(input.rawValue)) (\(count))"
    }
    if !missing.isEmpty {
      notes.append("Not recorded, and needed, with the number of teams: \(Words.list(missing)).")
    }
    let derived = SituationInput.allCases.compactMap { input -> String? in
      let count = answer.teams.count { $0.derived.contains(input) }
      guard count > 0 else { return nil }
      return switch input {
      case .hopsToBusiness: "steps to the business are steps to a customer for \(Words.count(count, "team"))"
      default: "funded by project follows from the units that fund \(Words.count(count, "team"))"
      }
    }
    if !derived.isEmpty { notes.append("Derived: \(Words.list(derived)).") }
    return notes
  }

  private static func words(_ situation: Team.Situation) -> String {
    "\(situation.number) (\(situation.words))"
  }

  private var orderRule: Heuristic {
    Heuristic(
      "project, temporary, continuity below \(grabBagBelow), \(farFrom) or more steps with continuity of at least \(focusedFrom), "
        + "journey, \(Words.count(closeAt, "step")) with independence of at least \(independentFrom): in this order",
      source: "own", grade: .own)
  }
}
