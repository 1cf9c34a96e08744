extension FundingProof {
  func finding(
    _ row: FundingProofAnswer.TeamRow, _ fitting: [FundingContext: Set<FundingContext.Evidence>]
  ) -> Finding? {
    guard let context = row.context, !row.unfitting.isEmpty else { return nil }
    let arguments = context.arguments
    let fits = Self.inOrder(fitting[context] ?? []).map(\.rawValue)
    return Finding(
      .wrongProof, about: [Finding.Subject(kind: "team", id: row.id.rawValue, name: row.name)],
      "Is asked for \(Words.list(row.unfitting.map(\.words))). It is \(Self.words(context)): what speaks for more of it is \(Self.lowered(arguments.expand)); "
        + "for keeping it, \(Self.lowered(arguments.protect)).",
      facts: [
        Fact(row.id, "fundingContext", context),
        Fact(row.id, "evidenceDemanded", row.demanded.map(\.rawValue).joined(separator: ", ")),
        Fact(context.rawValue, "fitting", fits.joined(separator: ", ")),
      ],
      by: [
        Heuristic("each funding context has arguments of its own", source: "OSD", grade: .primary),
        Heuristic("which kinds of proof an argument takes", source: "own", grade: .own),
      ],
      ask: Self.question(context, row.consumerInputs))
  }

  /// What could be asked for instead, as a question.
  private static func question(_ context: FundingContext, _ inputs: [Identifier<Metric>]) -> String {
    switch context {
    case .companyInACompany:
      "What can this team not serve at its present size, and what run rate would be at risk without it?"
    case .serviceTeam:
      "Who waits for this team, what does serving one of them cost, and what would an interruption cost?"
    case .platform where inputs.isEmpty:
      "Which inputs of the teams that build on it does it move, and would those teams say so?"
    case .platform:
      "The teams that build on it are aimed at \(Words.list(inputs.prefix(5).map(\.shown) + (inputs.count > 5 ? ["others"] : []))): what would they say it adds to that?"
    case .valueStream:
      "Where along the stream does work wait, and what would be seen there if this team were larger or smaller?"
    case .blurry:
      "What should be learned by when, and which option would be lost if it stopped?"
    case .adHocProject:
      "What would the next tranche have to show, and which slice could stand by itself if it ended there?"
    }
  }

  func notes(_ answer: FundingProofAnswer) -> [String] {
    let teams = Words.count(answer.teams.count, "team")
    if answer.teams.isEmpty { return ["No team is recorded."] }
    var notes: [String] = []
    let placeless = answer.teams.count { $0.context == nil }
    if placeless > 0 { notes.append("The funding context is not recorded for \(placeless) of \(teams).") }
    let unasked = answer.teams.count { $0.demanded.isEmpty }
    if unasked > 0 {
      notes.append("What proof is demanded is not recorded for \(unasked) of \(teams).")
    }
    let unplaced = answer.teams.count { $0.context == nil && !$0.demanded.isEmpty }
    if unplaced > 0 {
      notes.append(
        "\(Words.count(unplaced, "team is", "teams are")) asked for proof without a recorded context; whether it fits cannot be told."
      )
    }
    return notes
  }

  private static func lowered(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  private static func words(_ context: FundingContext) -> String {
    switch context {
    case .companyInACompany: "a company in a company"
    case .serviceTeam: "a service team"
    case .platform: "a platform"
    case .valueStream: "part of a value stream"
    case .blurry: "a blurry team, of real value and tangled attribution"
    case .adHocProject: "an ad hoc project"
    }
  }
}
