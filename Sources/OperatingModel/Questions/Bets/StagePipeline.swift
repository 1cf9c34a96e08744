/// Where is our pipeline thin?
///
/// Each lever that a company pulls wants a portfolio of its own: something exploratory, fruit that hangs low, things
/// to optimise with discipline, things that are hard to win, and things that are let fall with care. A lever on which
/// nothing is exploratory runs dry without anybody noticing.
///
/// ```swift
/// let pipeline = system.ask(.stagePipeline())
/// pipeline.lever("trust")?.counts      // A 0, B 3, C 4, D 1, E 0
/// pipeline.lever("trust")?.empty       // A, E
/// ```
/// A lever is a metric that opportunities name as their driver or bets as their target. Opportunities are counted, and
/// open bets that are no way of taking one of those; what aims at several levers counts for each. There is no right
/// mix, and a stage without anything is told only for the stages that are asked about.
///
/// Takes time in proportion to opportunities, options and bets, but for sorting.
///
/// Sources: John Cutler, The Beautiful Mess 2022, issue 48, and 349 (I), concept C39.
public struct StagePipeline: Hashable, Sendable {
  /// The stages at which each lever wants something.
  public var stages: [Opportunity.Stage]
  /// The fewest opportunities and bets with a stage for a lever's pipeline to be spoken of.
  public var fewest: Int

  /// The question.
  public init(stages: [Opportunity.Stage] = [.a], fewest: Int = 3) {
    self.stages = stages
    self.fewest = fewest
  }
}

extension StagePipeline: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.stagePipeline", "Where is our pipeline thin?",
    concepts: ["C39"], sources: ["T2022-48", "T349"],
    findings: [
      FindingGuide(
        .thinPipeline, "Nothing that would move a lever is at a stage at which something is wanted.")
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: StagePipeline()) {
    Field("stages", \.stages, by: .own, "The stages at which each lever wants something.")
    Field(
      "fewest", \.fewest, rule: .atLeast(1), by: .own,
      "The fewest opportunities and bets with a stage for a lever's pipeline to be spoken of.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(fewest: 3) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> StagePipelineAnswer {
    let model = system.model
    var pipelines: [Identifier<Metric>: (counts: [Opportunity.Stage: Int], unstaged: Int)] = [:]
    var answer = StagePipelineAnswer()
    func count(_ stage: Opportunity.Stage?, at levers: Set<Identifier<Metric>>) {
      answer.lookedAt += 1
      if levers.isEmpty { answer.withoutLever += 1 }
      for lever in levers {
        var pipeline = pipelines[lever] ?? ([:], 0)
        if let stage { pipeline.counts[stage, default: 0] += 1 } else { pipeline.unstaged += 1 }
        pipelines[lever] = pipeline
      }
    }
    for opportunity in model.opportunities where opportunity.stage != nil || opportunity.driver != nil {
      count(opportunity.stage, at: Set(opportunity.driver.map { [$0] } ?? []))
    }
    let opportunities = model.opportunitiesOfBets
    for bet in model.bets where bet.isLookedAt(on: model.asOf) {
      // A way of taking an opportunity that is counted is no second one.
      let isCounted = (opportunities[bet.id] ?? []).contains { $0.stage != nil || $0.driver != nil }
      if !isCounted, bet.stage != nil { count(bet.stage, at: Set(bet.targets)) }
    }
    answer.levers = pipelines.sorted { $0.key < $1.key }.compactMap { id, pipeline in
      model.metrics[id].map { .init($0, pipeline.counts, unstaged: pipeline.unstaged) }
    }
    answer.findings = Findings(answer.levers.flatMap(findings))
    answer.notes = notes(answer)
    return answer
  }

  private func findings(_ lever: StagePipelineAnswer.Lever) -> [Finding] {
    let staged = lever.counts.reduce(0) { $0 + $1.count }
    guard staged >= fewest else { return [] }
    return lever.empty.filter(stages.contains).map { stage in
      let rest = lever.counts.filter { $0.count > 0 }.map { "\($0.count) at \($0.stage.rawValue)" }
      let nothing =
        switch stage {
        case .a: "Nothing exploratory (stage A) would move it"
        case .b: "No low-hanging fruit (stage B) would move it"
        case .c: "Nothing that is optimised with discipline (stage C) would move it"
        case .d: "Nothing that is hard to win (stage D) would move it"
        case .e: "Nothing in a controlled fall (stage E) moves it"
        }
      return Finding(
        .thinPipeline, about: [Finding.Subject(kind: "metric", id: lever.id.rawValue, name: lever.name)],
        aspect: stage.rawValue,
        "\(nothing); of \(Words.count(staged, "opportunity or bet", "opportunities and bets")) there \(rest.count == 1 && staged == 1 ? "is" : "are") \(Words.list(rest)).",
        facts: lever.counts.map { Fact(lever.id, "counts.\($0.stage.rawValue)", $0.count) }
          + (lever.unstaged > 0 ? [Fact(lever.id, "unstaged", lever.unstaged)] : []),
        by: [
          Heuristic("each lever has a portfolio of stages", source: "T2022-48", grade: .index),
          Heuristic(
            "something at \(stage.rawValue), of at least \(fewest) with a stage", source: "own", grade: .own),
        ],
        ask: stage == .a
          ? "When what we optimise today has nothing left to give, what will we know then that we don't know now?"
          : "Is there really nothing at this stage, or has nobody told what there is?")
    }
  }

  private func notes(_ answer: StagePipelineAnswer) -> [String] {
    guard answer.lookedAt > 0 else {
      return ["No opportunity with a stage or a driver and no open bet with a stage is recorded."]
    }
    var notes: [String] = []
    if answer.withoutLever > 0 {
      notes.append(
        "No lever is recorded for \(answer.withoutLever) of \(Words.count(answer.lookedAt, "opportunity or bet", "opportunities and bets"))."
      )
    }
    let unstaged = answer.levers.filter { $0.unstaged > 0 }
    if !unstaged.isEmpty {
      notes.append(
        "The stage is not recorded for some that would move \(TeamFocus.listed(unstaged.map { "\($0.id.shown) (\($0.unstaged))" })); they may stand where nothing seems to."
      )
    }
    let few = answer.levers.filter { lever in lever.counts.reduce(0) { $0 + $1.count } < fewest }
    if !few.isEmpty {
      notes.append(
        "Fewer than \(fewest) with a stage, so that no pipeline is spoken of: \(TeamFocus.listed(few.map(\.id.rawValue)))."
      )
    }
    return notes
  }
}

extension OldQuestion where Self == StagePipeline {
  /// Where is our pipeline thin?
  public static func stagePipeline(stages: [Opportunity.Stage] = [.a], fewest: Int = 3) -> StagePipeline {
    StagePipeline(stages: stages, fewest: fewest)
  }
}

extension FindingCode {
  /// Nothing that would move a lever is at a stage at which something is wanted.
  public static let thinPipeline: FindingCode = "bets.stagePipeline.thin"
}
