/// Is a team asked for the wrong kind of proof when it is funded?
///
/// Each funding context has arguments of its own, for expanding and for protecting: a platform shows how fast the
/// teams that build on it become, a blurry team what it learns, an ad hoc project what the next tranche brings. The
/// answer holds the kinds of proof that a team is asked for beside those that its context can give. A platform that
/// is asked for revenue of its own is not a poor platform; it is asked the wrong thing. For platforms the answer
/// lists the inputs of the teams that consume from them, where the proof may be found.
///
/// ```swift
/// let proof = system.ask(.fundingProof)
/// proof.teams["data"]?.unfitting       // [.directRevenue]
/// ```
/// A context and a situation (``TeamSituations``) are two axes: they stand side by side, and neither is inferred
/// from the other. Takes linear time, but for sorting by id.
///
/// Sources: OS Discovery Playbook, chapter 9 (P); John Cutler, The Beautiful Mess 352 (p), concept C32. Which kinds of
/// proof an argument takes is this library's own (D).
public struct FundingProof: Question {
  /// Kinds of proof that the company takes as fitting a context besides.
  public var alsoFits: [AcceptedProof] = []
  /// How many inputs of a platform's consumers are listed at most.
  public var mostInputs = 20

  /// The question as the sources have it.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.fundingProof", "Is a team asked for the wrong kind of proof when it is funded?",
    concepts: ["C32"], sources: ["OSD", "T352"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.mismatch]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: FundingProof()) {
    Field(
      "alsoFits", \.alsoFits, by: .own,
      "Kinds of proof that the company takes as fitting a context besides.")
    Field(
      "mostInputs", \.mostInputs, rule: .atLeast(0), by: .own,
      "How many inputs of a platform's consumers are listed at most.")
  }
}

extension Question where Self == FundingProof {
  /// Is a team asked for the wrong kind of proof when it is funded?
  public static var fundingProof: Self { Self() }
}

// MARK: What it tells

extension FundingProof {
  /// What proof teams are asked for, beside what their funding contexts can give.
  public struct Table: DocumentRecord, Hashable {
    /// The teams, those asked for most that does not fit first.
    public var teams: [TeamRow] = []
    /// The contexts, each with its arguments.
    public var contexts: [ContextRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("teams", \.teams, "The teams, those asked for most that does not fit first.")
      Field("contexts", \.contexts, "The contexts, each with its arguments.")
    }
  }

  /// One team.
  public struct TeamRow: EntityRow, Hashable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// The situation that is recorded of it: the other axis, and not inferred from the context.
    public var situation: Team.Situation?
    /// How money wants to be discussed with it.
    public var context: FundingContext?
    /// The kinds of proof that it is asked for; none where that is not recorded.
    public var demanded: [FundingContext.Evidence] = []
    /// Those that its context can give.
    public var fitting: [FundingContext.Evidence] = []
    /// Those that its context cannot give.
    public var unfitting: [FundingContext.Evidence] = []
    /// For a platform, the first of the inputs that the teams that consume from it are aimed at.
    public var consumerInputs: [Identifier<Metric>] = []

    /// The fields of a team's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The team.")
      Field("name", \.name, .required, "What people call it.")
      Field(
        "situation", \.situation,
        "The situation that is recorded of it: the other axis, and not inferred from the context.")
      Field("context", \.context, "How money wants to be discussed with it.")
      Field(
        "demanded", \.demanded, "The kinds of proof that it is asked for; none where that is not recorded.")
      Field("fitting", \.fitting, "Those that its context can give.")
      Field("unfitting", \.unfitting, "Those that its context cannot give.")
      Field(
        "consumerInputs", \.consumerInputs,
        "For a platform, the first of the inputs that the teams that consume from it are aimed at.")
    }
  }

  /// One context.
  public struct ContextRow: DocumentRecord, Hashable {
    /// How money is argued for in it.
    public var arguments: FundingArguments
    /// The teams that are in it, by ascending id.
    public var teams: [Identifier<Team>] = []

    /// The fields of a context's row.
    public static let fields = Fields(blank: Self(arguments: FundingArguments(for: .companyInACompany))) {
      Field("arguments", \.arguments, .required, "How money is argued for in it.")
      Field("teams", \.teams, "The teams that are in it, by ascending id.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == FundingProof {
  /// A team is asked for a kind of proof that its funding context cannot give.
  public static var mismatch: Self {
    Self(
      "mismatch", "A team is asked for a kind of proof that its funding context cannot give.",
      by: .said("OSD", .primary), rule: "each funding context has arguments of its own",
      ask: "What would speak for this team in its own kind of funding?")
  }
}

// MARK: How it is told

extension FundingProof {
  /// Tells what proof is asked for; bets, goals and dependencies count as they stand on the system's day.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let needs = system.teamDependencies()
    let arguments = FundingContext.allCases.map(\.arguments)
    let fitting = Dictionary(
      arguments.map { ($0.context, self.fitting($0)) }, uniquingKeysWith: { first, _ in first })
    let outcomes = OutcomeDistances(system, needs.order, on: system.asOf)
    // The first inputs of each team are found once, and not again for each platform that it builds on.
    let inputs = outcomes.teams.map { $0.inputs.sorted().prefix(max(0, mostInputs)) }
    // Of a group of teams no context has to be recorded.
    let groups = system.teamGroups()
    let rows = needs.order.all.map { place in
      row(needs.order[place], fitting, needs.consumers.successors(of: place).map { inputs[Int($0)] })
    }.filter { !groups.isGroup($0.id) || $0.context != nil || !$0.demanded.isEmpty }
    answer.teams = rows.sorted { ($1.unfitting.count, $0.id) < ($0.unfitting.count, $1.id) }
    let teams = Dictionary(grouping: rows, by: \.context)
    answer.contexts = arguments.map {
      ContextRow(arguments: $0, teams: (teams[$0.context] ?? []).map(\.id))
    }
    answer.look(at: rows.count { $0.context != nil || !$0.demanded.isEmpty })
    for row in answer.teams {
      find(row, fitting, consumers: needs.consumers(of: row.id).count, in: &answer)
    }
    answer.lacks(
      "the funding context", rows.filter { $0.context == nil }.map(\.id), of: rows.count,
      key: "teams.fundingContext", so: "whether the proof that is asked of them fits cannot be told")
    answer.lacks(
      "what proof is demanded", rows.filter(\.demanded.isEmpty).map(\.id), of: rows.count,
      key: "teams.evidenceDemanded")
    answer.lacks("who the teams are", key: "teams", when: system.model.teams.isEmpty)
  }

  private func row(
    _ team: Team, _ fitting: [FundingContext: Set<FundingContext.Evidence>],
    _ consumerInputs: [ArraySlice<Identifier<Metric>>]
  ) -> TeamRow {
    var row = TeamRow(id: team.id, name: team.label)
    row.situation = team.situation
    row.context = team.fundingContext
    row.demanded = Self.inOrder(team.evidenceDemanded)
    guard let context = team.fundingContext, let fits = fitting[context] else { return row }
    row.fitting = row.demanded.filter(fits.contains)
    row.unfitting = row.demanded.filter { !fits.contains($0) }
    if context == .platform {
      row.consumerInputs = Array(Set(consumerInputs.joined()).sorted().prefix(max(0, mostInputs)))
    }
    return row
  }

  private func fitting(_ arguments: FundingArguments) -> Set<FundingContext.Evidence> {
    let besides = alsoFits.filter { $0.context == arguments.context }.flatMap(\.evidence)
    return Set(arguments.fitting).union(besides)
  }

  private static func inOrder(_ evidence: some Sequence<FundingContext.Evidence>) -> [FundingContext.Evidence]
  {
    let those = Set(evidence)
    return FundingContext.Evidence.allCases.filter(those.contains)
  }
}

// MARK: What is worth a conversation

extension FundingProof {
  private func find(
    _ row: TeamRow, _ fitting: [FundingContext: Set<FundingContext.Evidence>], consumers: Int,
    in answer: inout Answer<Self>
  ) {
    guard let context = row.context, !row.unfitting.isEmpty else { return }
    let arguments = context.arguments
    answer.find(
      .mismatch, about: row, hanging: consumers > 0 ? Finding.Hanging(consumers, "team") : nil,
      "\(answer.name(row.id)) is asked for \(Words.list(row.unfitting.map(\.words))). "
        + "It is \(Self.words(context)), whose proof is of other kinds.",
      facts: [
        Fact(row: row, "asked for", Words.list(row.demanded.map(\.words))),
        Fact(row: row, "what fits", Words.list(Self.inOrder(fitting[context] ?? []).map(\.words))),
        Fact(row: row, "for more of it", Self.lowered(arguments.expand)),
        Fact(row: row, "for keeping it", Self.lowered(arguments.protect)),
      ],
      also: [Heuristic("which kinds of proof an argument takes", by: .own)],
      ask: question(context, row.consumerInputs, in: answer))
  }

  /// What could be asked for instead, as a question.
  private func question(
    _ context: FundingContext, _ inputs: [Identifier<Metric>], in answer: Answer<Self>
  ) -> String {
    switch context {
    case .companyInACompany:
      "What can this team not serve at its present size, and what run rate would be at risk without it?"
    case .serviceTeam:
      "Who waits for this team, what does serving one of them cost, and what would an interruption cost?"
    case .platform where inputs.isEmpty:
      "Which inputs of the teams that build on it does it move, and would those teams say so?"
    case .platform:
      "The teams that build on it are aimed at \(answer.names(inputs)): what would they say it adds to that?"
    case .valueStream:
      "Where along the stream does work wait, and what would be seen there if this team were larger or smaller?"
    case .blurry:
      "What should be learned by when, and which option would be lost if it stopped?"
    case .adHocProject:
      "What would the next tranche have to show, and which slice could stand by itself if it ended there?"
    }
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
