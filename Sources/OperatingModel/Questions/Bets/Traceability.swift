/// Which work cannot be traced to a bet that matters, and where does the chain break?
///
/// Every bet below the band asked for should lead up to one in that band, one band a step. The answer tells, for
/// each, whether it does; and for each broken chain the one link at which it breaks, so that people know what to
/// talk about. It gives counts with the links, and no one figure of “alignment”, which would invite gaming.
///
/// ```swift
/// let trace = system.ask(.traceability(to: .years))
/// trace.rows["retries"]?.verdict      // skips
/// trace.rows["retries"]?.missing      // months, quarters
/// ```
/// A bet with several parents is judged by the best of its chains. A parent whose band is not recorded is passed
/// through: where it might fill a gap, or be large enough itself, the answer says that it cannot tell, unless
/// another gap is certain. Bets that are over are not asked about unless ``looksAt`` says so; chains lead through them.
///
/// Any ``Traceable`` rows can be asked about without a copy: see ``answer(over:bounds:)``.
/// Takes time in proportion to bets and parents.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 14 (P), concept C11.
public struct Traceability: Question {
  /// The band that every chain should reach.
  public var to: Horizon
  /// How many bands a link may climb.
  public var largestStep: Int
  /// Which bets are asked about.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds: up to years, one band a step.
  public init() { self.init(to: .years) }

  /// The question.
  public init(to horizon: Horizon, largestStep: Int = 1) {
    to = horizon
    self.largestStep = largestStep
  }

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.traceability", "Which work cannot be traced to a bet that matters, and where does the chain break?",
    concepts: ["C11"], sources: ["B20-14", "BLOG-2018-09-13", "POM"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.orphan, .skips, .inverted, .circular]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: Traceability()) {
    Field("to", \.to, by: .said("B20-14", .primary), "The band that every chain should reach.")
    Field(
      "largestStep", \.largestStep, rule: .atLeast(1), by: .said("B20-14", .primary),
      "How many bands a link may climb.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are asked about.")
  }
}

extension Question where Self == Traceability {
  /// Which work cannot be traced to a bet that matters, and where does the chain break?
  public static var traceability: Self { Self() }

  /// Which work cannot be traced to a bet of a band, and where does the chain break?
  public static func traceability(to horizon: Horizon, largestStep: Int = 1) -> Self {
    Self(to: horizon, largestStep: largestStep)
  }
}

// MARK: What it tells

extension Traceability {
  /// What can be said of every bet's chain, and where the chains break.
  public struct Table: DocumentRecord, Hashable {
    /// How many bets have each verdict that any has.
    public var counts: [Count] = []
    /// How many of the bets asked about stand in each band, lowest first.
    public var bands: [Band] = []
    /// Where chains break, the one with the most effort behind it first.
    public var missingLinks: [MissingLink] = []
    /// The bets below the band asked for, and those without a band; broken chains first.
    public var rows: [Row] = []

    /// How many bets have a verdict.
    public func count(_ verdict: TraceVerdict) -> Int { counts.first { $0.verdict == verdict }?.count ?? 0 }

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("counts", \.counts, "How many bets have each verdict that any has.")
      Field("bands", \.bands, "How many of the bets asked about stand in each band, lowest first.")
      Field(
        "missingLinks", \.missingLinks, "Where chains break, the one with the most effort behind it first.")
      Field(
        "rows", \.rows, "The bets below the band asked for, and those without a band; broken chains first.")
    }
  }

  /// One bet below the band asked for, and its chain.
  public struct Row: EntityRow, Hashable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// The band it is placed for.
    public var horizon: Horizon?
    /// What can be said of its chain.
    public var verdict: TraceVerdict
    /// The bands that its best chain certainly leaves out, lowest first.
    public var missing: [Horizon] = []
    /// The bands in which its best chain may have a bet whose band is not recorded, lowest first.
    public var doubtful: [Horizon] = []
    /// The highest band that its best chain comes to.
    public var top: Horizon?
    /// The parent that its best chain goes through.
    public var via: Identifier<Bet>?
    /// The bet on its chain whose own link upwards is the first broken one.
    public var breaksAt: Identifier<Bet>?
    /// What it takes by itself.
    public var effort: Effort?

    /// The fields of a row.
    public static let fields = Fields(blank: Self(id: "", name: "", verdict: .unplaced)) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field("horizon", \.horizon, "The band it is placed for.")
      Field("verdict", \.verdict, .required, "What can be said of its chain.")
      Field("missing", \.missing, "The bands that its best chain certainly leaves out, lowest first.")
      Field(
        "doubtful", \.doubtful,
        "The bands in which its best chain may have a bet whose band is not recorded, lowest first.")
      Field("top", \.top, "The highest band that its best chain comes to.")
      Field("via", \.via, "The parent that its best chain goes through.")
      Field("breaksAt", \.breaksAt, "The bet on its chain whose own link upwards is the first broken one.")
      Field("effort", \.effort, "What it takes by itself.")
    }
  }

  /// How many bets have a verdict, and what they take by themselves.
  public struct Count: DocumentRecord, Hashable {
    /// The verdict.
    public var verdict: TraceVerdict
    /// How many bets.
    public var count = 0
    /// What those take whose effort is recorded; left out where none of them has one.
    public var effort: Effort?
    /// Their share of all recorded effort; left out where none of them has one.
    public var effortShare: Share?
    /// How many of them have no effort recorded.
    public var withoutEffort = 0

    /// The fields of a count.
    public static let fields = Fields(blank: Self(verdict: .traceable), onOneLine: true) {
      Field("verdict", \.verdict, .required, "The verdict.")
      Field("count", \.count, .required, "How many bets.")
      Field(
        "effort", \.effort, "What those take whose effort is recorded; left out where none of them has one.")
      Field(
        "effortShare", \.effortShare,
        "Their share of all recorded effort; left out where none of them has one.")
      Field("withoutEffort", \.withoutEffort, "How many of them have no effort recorded.")
    }
  }

  /// How many bets stand in a band.
  public struct Band: DocumentRecord, Hashable {
    /// The band.
    public var horizon: Horizon
    /// How many bets.
    public var count = 0

    /// The fields of a band.
    public static let fields = Fields(blank: Self(horizon: .hours), onOneLine: true) {
      Field("horizon", \.horizon, .required, "The band.")
      Field("count", \.count, .required, "How many bets.")
    }
  }

  /// A place where chains break: the one link that is worth adding.
  public struct MissingLink: DocumentRecord, Hashable {
    /// The bet whose link upwards is broken.
    public var bet: Identifier<Bet>
    /// The bet that it hangs under, if any.
    public var under: Identifier<Bet>?
    /// The bands in which nothing stands between the two; none where the chain ends here.
    public var missing: [Horizon] = []
    /// How many bets' chains break here, the bet's own included.
    public var chains = 0
    /// What those bets take by themselves, as far as it is recorded; left out where it is for none.
    public var effort: Effort?

    /// The fields of a missing link.
    public static let fields = Fields(blank: Self(bet: ""), onOneLine: true) {
      Field("bet", \.bet, .required, "The bet whose link upwards is broken.")
      Field("under", \.under, "The bet that it hangs under, if any.")
      Field(
        "missing", \.missing,
        "The bands in which nothing stands between the two; none where the chain ends here.")
      Field("chains", \.chains, .required, "How many bets' chains break here, the bet's own included.")
      Field(
        "effort", \.effort,
        "What those bets take by themselves, as far as it is recorded; left out where it is for none.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == Traceability {
  /// A chain ends below the band asked for.
  public static var orphan: Self {
    Self(
      "orphan", "A chain ends below the band asked for.", by: .said("B20-14", .primary),
      ask: "Which longer bet is this part of, or did we choose it for its own sake?")
  }
  /// A bet hangs under one more than a step up, with no other way to the band asked for.
  public static var skips: Self {
    Self(
      "skips", "A bet hangs under one more than a step up, with no other way to the band asked for.",
      by: .said("B20-14", .primary),
      ask: "What will be better in between because of this, and for whom?")
  }
  /// A bet is part of one that is placed for no longer a time than itself.
  public static var inverted: Self {
    Self(
      "inverted", "A bet is part of one that is placed for no longer a time than itself.",
      by: .said("B20-14", .primary), rule: "a part is placed for less time than its whole",
      ask: "Is one of the two placed wrongly, or is it the larger one that is part of the smaller?")
  }
  /// Bets are part of one another.
  public static var circular: Self {
    Self(
      "circular", "Bets are part of one another.", by: .own, rule: "a part does not contain its whole",
      ask: "Which of them is the whole, and which the part?")
  }
}
