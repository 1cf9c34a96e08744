/// Is a team asked for the wrong kind of proof when it is funded?
///
/// Each funding context has arguments of its own, for expanding and for protecting: a platform shows how fast the
/// teams that build on it become, a blurry team what it learns, an ad hoc project what the next tranche brings. The
/// answer holds the kinds of proof that a team is asked for beside those that its context can give. A platform that
/// is asked for revenue of its own is not a poor platform; it is asked the wrong thing. For platforms the answer
/// lists the inputs of the teams that consume from them, where the proof may be found.
///
/// ```swift
/// let proof = system.ask(.fundingProof())
/// proof.team("data")?.unfitting        // [.directRevenue]
/// ```
/// A context and a situation (``TeamSituations``) are two axes: they stand side by side, and neither is inferred
/// from the other. Takes linear time, but for sorting by id.
///
/// Sources: OS Discovery Playbook, chapter 9 (P); John Cutler, The Beautiful Mess 352 (p), concept C32. Which kinds of
/// proof an argument takes is this library's own (D).
public struct FundingProof: Hashable, Sendable {
  /// Kinds of proof that the company takes as fitting a context besides.
  public var alsoFits: [AcceptedProof]
  /// How many inputs of a platform's consumers are listed at most.
  public var mostInputs: Int

  /// The question.
  public init(alsoFits: [AcceptedProof], mostInputs: Int = 20) {
    self.alsoFits = alsoFits
    self.mostInputs = mostInputs
  }
}

extension FundingProof: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.fundingProof", "Is a team asked for the wrong kind of proof when it is funded?",
    concepts: ["C32"], sources: ["OSD", "T352"],
    findings: [
      FindingGuide(.wrongProof, "A team is asked for a kind of proof that its funding context cannot give.")
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: FundingProof()) {
    Field(
      "alsoFits", \.alsoFits, by: .own,
      "Kinds of proof that the company takes as fitting a context besides.")
    Field(
      "mostInputs", \.mostInputs, rule: .atLeast(0), by: .own,
      "How many inputs of a platform's consumers are listed at most.")
  }

  /// The question as the sources have it.
  public init() { self.init(alsoFits: []) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> FundingProofAnswer {
    let standing = StandingDependencies(system.model, on: system.asOf)
    let arguments = FundingContext.allCases.map(\.arguments)
    let fitting = Dictionary(
      arguments.map { ($0.context, self.fitting($0)) }, uniquingKeysWith: { first, _ in first })
    let needs = system.teamDependencies()
    let outcomes = OutcomeDistances(system, needs.order, on: system.asOf)
    // The first inputs of each team are found once, and not again for each platform that it builds on.
    let inputs = outcomes.teams.map { $0.inputs.sorted().prefix(max(0, mostInputs)) }

    var answer = FundingProofAnswer()
    for (place, team) in standing.teams.enumerated() {
      var row = FundingProofAnswer.TeamRow(id: team.id, name: team.label)
      row.situation = team.situation
      row.context = team.fundingContext
      row.demanded = Self.inOrder(team.evidenceDemanded)
      if let context = team.fundingContext, let fits = fitting[context] {
        row.fitting = row.demanded.filter(fits.contains)
        row.unfitting = row.demanded.filter { !fits.contains($0) }
        if context == .platform {
          row.consumerInputs = consumerInputs(needs.consumers(of: team.id), standing, inputs)
        }
      }
      answer.teams.append(row)
    }
    answer.contexts = arguments.map { argument in
      .init(
        arguments: argument, teams: answer.teams.filter { $0.context == argument.context }.map(\.id))
    }
    answer.lookedAt = answer.teams.count { $0.context != nil || !$0.demanded.isEmpty }
    answer.findings = Findings(answer.teams.compactMap { finding($0, fitting) })
    answer.notes = notes(answer)
    return answer
  }

  private func fitting(_ arguments: FundingArguments) -> Set<FundingContext.Evidence> {
    let besides = alsoFits.filter { $0.context == arguments.context }.flatMap(\.evidence)
    return Set(arguments.fitting).union(besides)
  }

  private func consumerInputs(
    _ consumers: [Identifier<Team>], _ standing: StandingDependencies,
    _ inputs: [ArraySlice<Identifier<Metric>>]
  ) -> [Identifier<Metric>] {
    var found: Set<Identifier<Metric>> = []
    for place in consumers.compactMap({ standing.places[$0] }) { found.formUnion(inputs[Int(place)]) }
    return Array(found.sorted().prefix(max(0, mostInputs)))
  }

  static func inOrder(_ evidence: some Sequence<FundingContext.Evidence>) -> [FundingContext.Evidence] {
    let those = Set(evidence)
    return FundingContext.Evidence.allCases.filter(those.contains)
  }
}

extension OldQuestion where Self == FundingProof {
  /// Is a team asked for the wrong kind of proof when it is funded?
  public static func fundingProof(alsoFits: [AcceptedProof] = [], mostInputs: Int = 20) -> FundingProof {
    FundingProof(alsoFits: alsoFits, mostInputs: mostInputs)
  }
}

extension FindingCode {
  /// A team is asked for a kind of proof that its funding context cannot give.
  public static let wrongProof: FindingCode = "teams.fundingProof.mismatch"
}
