/// Which work cannot be traced to a bet that matters, and where does the chain break?
///
/// Every bet below the band asked for should lead up to one in that band, one band a step. The answer tells, for
/// each, whether it does; and for each broken chain the one link at which it breaks, so that people know what to
/// talk about. It gives counts with the links, and no one figure of “alignment”, which would invite gaming.
///
/// ```swift
/// let trace = system.ask(.traceability(to: .years))
/// trace.row("retries")?.verdict      // .skips
/// trace.row("retries")?.missing      // [.months, .quarters]
/// ```
/// A bet with several parents is judged by the best of its chains. A parent whose band is not recorded is passed
/// through: where it might fill a gap, or be large enough itself, the answer says that it cannot tell, unless
/// another gap is certain.
///
/// Any ``Traceable`` rows can be asked about without a copy: see ``answer(over:)``.
/// Takes time in proportion to bets and parents.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 14 (P), concept C11.
public struct Traceability: Hashable, Sendable {
  /// The band that every chain should reach.
  public var to: Horizon
  /// How many bands a link may climb.
  public var largestStep: Int

  /// The question.
  public init(to horizon: Horizon, largestStep: Int = 1) {
    to = horizon
    self.largestStep = largestStep
  }
}

extension Traceability: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.traceability", "Which work cannot be traced to a bet that matters, and where does the chain break?",
    concepts: ["C11"], sources: ["B20-14", "BLOG-2018-09-13", "POM"],
    findings: [
      FindingGuide(
        .skipsBands, "A bet hangs under one more than a step up, with no other way to the band asked for."),
      FindingGuide(.orphanBet, "A chain ends below the band asked for."),
      FindingGuide(.invertedBet, "A bet is part of one that is placed for no longer a time than itself."),
      FindingGuide(.circularBet, "Bets are part of one another."),
      FindingGuide(.unplacedBet, "A bet's band is not recorded, so that its chain cannot be judged."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: Traceability()) {
    Field("to", \.to, by: .said("B20-14", .primary), "The band that every chain should reach.")
    Field(
      "largestStep", \.largestStep, rule: .atLeast(1), by: .said("B20-14", .primary),
      "How many bands a link may climb.")
  }

  /// The question with its usual thresholds: up to years, one band a step.
  public init() { self.init(to: .years) }

  /// Answers the question for a system's bets.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> TraceabilityAnswer<Bet> {
    answer(over: system.model.bets)
  }

  /// Answers the question for any rows that know their parents and their band.
  public func answer<Item: Traceable>(over items: some Sequence<Item>) -> TraceabilityAnswer<Item> {
    var seen: Set<Identifier<Item>> = []
    let unique = items.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
    return TraceabilityAnswer(Ladder(unique, question: self), question: self)
  }

  var heuristic: Heuristic {
    Heuristic(
      (largestStep == 1 ? "one band a step" : "at most \(largestStep) bands a step")
        + " up to \(to.rawValue)",
      source: "B20-14", grade: .primary)
  }
}

extension OldQuestion where Self == Traceability {
  /// Which work cannot be traced to a bet that matters, and where does the chain break?
  public static func traceability(to horizon: Horizon = .years, largestStep: Int = 1) -> Traceability {
    Traceability(to: horizon, largestStep: largestStep)
  }
}

extension FindingCode {
  /// A bet hangs under one more than a step up.
  public static let skipsBands: FindingCode = "bets.traceability.skips"
  /// A chain ends below the band asked for.
  public static let orphanBet: FindingCode = "bets.traceability.orphan"
  /// A bet is part of one that is placed for no longer a time.
  public static let invertedBet: FindingCode = "bets.traceability.inverted"
  /// Bets are part of one another.
  public static let circularBet: FindingCode = "bets.traceability.circular"
  /// A bet's band is not recorded.
  public static let unplacedBet: FindingCode = "bets.traceability.unplaced"
}
