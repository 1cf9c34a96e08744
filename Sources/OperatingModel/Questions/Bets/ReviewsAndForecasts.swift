/// How much do we know about what we shipped, and how well do our forecasts hold?
///
/// People put what shipped in order by impact; ties and “no idea” are welcome, and how much is known is the share
/// of those that have a place. Forecasts are held against what came: of ranges that were to hold nine times in ten,
/// nine in ten should. And decisions stand in a square of how well they were decided and how they turned out, since
/// good decisions can end badly: neither is told from the other.
///
/// ```swift
/// let reviews = system.ask(.reviewsAndForecasts(on: "2026-11-21"))
/// reviews.known                             // 33 %: 2 ranked, 3 tied, 10 unknown
/// reviews.calibration[at: 0.9]?.verdict     // overconfident: 11 of 20 held, 34 % to 74 %
/// reviews.cells[process: .good, outcome: .poor]?.decisions
/// ```
/// A bet has shipped where it is done, where it has a release by the day, or where it was reviewed. Of several
/// reviews the latest that says anything of its place counts. What nobody was asked about is neither known nor
/// unknown, and stands in no share.
///
/// A confidence is told from a hit rate only where it lies outside the interval within which chance moves that rate;
/// a range of which nobody said how surely it was to hold is held against none. No forecaster is told from another,
/// and no factor of decisions is added to another.
///
/// Sources: John Cutler, The Beautiful Mess 2020, posts 8, 11 and 45, and blog 2018-12-11 and 2018-04-01 (P);
/// Edwin Wilson's interval for a proportion (K); concept C27.
public struct ReviewsAndForecasts: Question {
  /// The day up to which releases, reviews, forecasts and decisions count; the system's own unless said.
  public var on: Day?
  /// The least share of what shipped that is known.
  public var leastKnown: Share = 0.5
  /// How certain it has to be that a hit rate is not the stated confidence.
  public var certainty: Share = 0.95

  /// The question with its usual thresholds, on the system's own day.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.reviews", "How much do we know about what we shipped, and how well do our forecasts hold?",
    concepts: ["C27"],
    sources: ["B20-8", "B20-11", "B20-45", "BLOG-2018-12-11", "BLOG-2018-04-01", "Wilson"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [
    .littleKnown, .overconfident, .underconfident, .goodEndedBadly, .poorEndedWell, .judgedByOutcome,
  ]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: ReviewsAndForecasts()) {
    Field(
      "on", \.on,
      "The day up to which releases, reviews, forecasts and decisions count; the system's own unless said.")
    Field("leastKnown", \.leastKnown, by: .own, "The least share of what shipped that is known.")
    Field(
      "certainty", \.certainty, by: .own,
      "How certain it has to be that a hit rate is not the stated confidence.")
  }
}

extension Question where Self == ReviewsAndForecasts {
  /// How much do we know about what we shipped, and how well do our forecasts hold?
  public static var reviewsAndForecasts: Self { Self() }

  /// How much did we know about what we had shipped by a day, and how well did our forecasts hold?
  public static func reviewsAndForecasts(on day: Day) -> Self { Self().with { $0.on = day } }
}

// MARK: What it tells

extension ReviewsAndForecasts {
  /// What is known of what shipped, how often forecasts held, and how decisions were taken and turned out.
  public struct Table: DocumentRecord, Hashable {
    /// The share of what people were asked about that is known; left out where they were asked about nothing.
    public var known: Share?
    /// How many are known in which way.
    public var counts: [Count] = []
    /// What shipped: by its place by impact, then what people have no idea of, then what nobody was asked about.
    public var rows: [Row] = []
    /// A row for each stated confidence, ascending.
    public var calibration: [CalibrationRow] = []
    /// The square of process and outcome, with what is unclear or not recorded beside it.
    public var cells: [Cell] = []
    /// The decisions of which anything is recorded that is asked about; those that turned out otherwise first.
    public var decisions: [DecisionRow] = []
    /// A row for each factor of decisions; none where no review speaks of them.
    public var factors: [FactorRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "known", \.known,
        "The share of what people were asked about that is known; left out where they were asked about nothing."
      )
      Field("counts", \.counts, "How many are known in which way.")
      Field(
        "rows", \.rows,
        "What shipped: by its place by impact, then what people have no idea of, then what nobody was asked about."
      )
      Field("calibration", \.calibration, "A row for each stated confidence, ascending.")
      Field(
        "cells", \.cells, "The square of process and outcome, with what is unclear or not recorded beside it."
      )
      Field(
        "decisions", \.decisions,
        "The decisions of which anything is recorded that is asked about; those that turned out otherwise first."
      )
      Field("factors", \.factors, "A row for each factor of decisions; none where no review speaks of them.")
    }
  }

  /// Something that shipped.
  public struct Row: DocumentRecord, Hashable {
    /// The bet; left out where the review names none.
    public var bet: Identifier<Bet>?
    /// The review that says most of it; left out where there is none.
    public var review: Identifier<Review>?
    /// What people call it.
    public var name: String
    /// What is known of its impact.
    public var knowledge: ImpactKnowledge
    /// Its place by impact, from 1.
    public var rank: Int?
    /// How many like it one would give for another like the first.
    public var tradeRatio: Finite?
    /// The day of the review.
    public var reviewedOn: When?

    /// The fields of a row.
    public static let fields = Fields(blank: Self(name: "", knowledge: .unreviewed)) {
      Field("bet", \.bet, "The bet; left out where the review names none.")
      Field("review", \.review, "The review that says most of it; left out where there is none.")
      Field("name", \.name, .required, "What people call it.")
      Field("knowledge", \.knowledge, .required, "What is known of its impact.")
      Field("rank", \.rank, "Its place by impact, from 1.")
      Field("tradeRatio", \.tradeRatio, "How many like it one would give for another like the first.")
      Field("reviewedOn", \.reviewedOn, "The day of the review.")
    }
  }

  /// How many of what shipped are known in one way.
  public struct Count: DocumentRecord, Hashable {
    /// What is known of them.
    public var knowledge: ImpactKnowledge
    /// How many they are.
    public var count: Int

    /// The fields of a count.
    public static let fields = Fields(blank: Self(knowledge: .unreviewed, count: 0), onOneLine: true) {
      Field("knowledge", \.knowledge, .required, "What is known of them.")
      Field("count", \.count, .required, "How many they are.")
    }
  }

  /// The forecasts that were to hold with one confidence.
  public struct CalibrationRow: DocumentRecord, Hashable {
    /// The share of them that was to hold.
    public var confidence: Share
    /// How many they are.
    public var forecasts: Int
    /// How many held.
    public var held: Int
    /// The share that held.
    public var hitRate: Share?
    /// The lowest share that chance explains.
    public var low: Share?
    /// The highest share that chance explains.
    public var high: Share?
    /// What can be said of it.
    public var verdict: CalibrationVerdict = .consistent

    /// The fields of a confidence's row.
    public static let fields = Fields(blank: Self(confidence: 0.9, forecasts: 0, held: 0)) {
      Field("confidence", \.confidence, .required, "The share of them that was to hold.")
      Field("forecasts", \.forecasts, .required, "How many they are.")
      Field("held", \.held, .required, "How many held.")
      Field("hitRate", \.hitRate, "The share that held.")
      Field("low", \.low, "The lowest share that chance explains.")
      Field("high", \.high, "The highest share that chance explains.")
      Field("verdict", \.verdict, .required, "What can be said of it.")
    }
  }

  /// One decision.
  public struct DecisionRow: EntityRow, Hashable {
    /// The decision.
    public var id: Identifier<Decision>
    /// What was to be decided.
    public var name: String
    /// How well it was decided.
    public var process: Decision.Verdict?
    /// How it turned out.
    public var outcome: Decision.Verdict?
    /// How many days it took; left out where either day is not recorded.
    public var daysToDecide: Int?

    /// The fields of a decision's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The decision.")
      Field("name", \.name, .required, "What was to be decided.")
      Field("process", \.process, "How well it was decided.")
      Field("outcome", \.outcome, "How it turned out.")
      Field(
        "daysToDecide", \.daysToDecide, "How many days it took; left out where either day is not recorded.")
    }
  }

  /// The decisions that were decided and turned out in one way.
  public struct Cell: DocumentRecord, Hashable {
    /// How well they were decided; left out where that is not recorded.
    public var process: Decision.Verdict?
    /// How they turned out; left out where that is not recorded.
    public var outcome: Decision.Verdict?
    /// How many they are.
    public var count: Int
    /// Which they are, by ascending id.
    public var decisions: [Identifier<Decision>]

    /// The fields of a cell.
    public static let fields = Fields(blank: Self(count: 0, decisions: [])) {
      Field("process", \.process, "How well they were decided; left out where that is not recorded.")
      Field("outcome", \.outcome, "How they turned out; left out where that is not recorded.")
      Field("count", \.count, .required, "How many they are.")
      Field("decisions", \.decisions, "Which they are, by ascending id.")
    }
  }

  /// How far one factor of decisions was there, by the reviews.
  public struct FactorRow: DocumentRecord, Hashable {
    /// The factor.
    public var factor: DecisionFactor
    /// In how many it was missing.
    public var missing: Int
    /// In how many it was there in part.
    public var partial: Int
    /// In how many it was fully there.
    public var present: Int

    /// The fields of a factor's row.
    public static let fields = Fields(
      blank: Self(factor: .skill, missing: 0, partial: 0, present: 0), onOneLine: true
    ) {
      Field("factor", \.factor, .required, "The factor.")
      Field("missing", \.missing, .required, "In how many it was missing.")
      Field("partial", \.partial, .required, "In how many it was there in part.")
      Field("present", \.present, .required, "In how many it was fully there.")
    }
  }
}

extension Array where Element == ReviewsAndForecasts.Row {
  /// The row of a bet; `nil` for one that has not shipped.
  public subscript(bet: Identifier<Bet>) -> Element? { first { $0.bet == bet } }
}

extension Array where Element == ReviewsAndForecasts.CalibrationRow {
  /// The forecasts that were to hold with a confidence; `nil` where there are none.
  public subscript(at confidence: Share) -> Element? { first { $0.confidence == confidence } }
}

extension Array where Element == ReviewsAndForecasts.Cell {
  /// The decisions that were decided and turned out in one way; `nil` where no decision was judged.
  public subscript(process process: Decision.Verdict, outcome outcome: Decision.Verdict) -> Element? {
    first { $0.process == process && $0.outcome == outcome }
  }
}

// MARK: What it may find

extension FindingKind where Q == ReviewsAndForecasts {
  /// Less than a share of what shipped has a place by impact.
  public static var littleKnown: Self {
    Self(
      "littleKnown", "Less than a share of what shipped has a place by impact.", by: .own,
      ask: "Which of these would we most like to know about, and what would it take to find out?")
  }
  /// Ranges held less often than their stated confidence.
  public static var overconfident: Self {
    Self(
      "overconfident", "Ranges held less often than their stated confidence.", by: .said("Wilson", .common),
      ask: "What surprised us most often, and how much wider would the ranges have to be?")
  }
  /// Ranges held more often than their stated confidence.
  public static var underconfident: Self {
    Self(
      "underconfident", "Ranges held more often than their stated confidence.", by: .said("Wilson", .common),
      ask: "What would change if we dared to name narrower ranges?")
  }
  /// A decision was decided well and turned out poorly.
  public static var goodEndedBadly: Self {
    Self(
      "goodEndedBadly", "A decision was decided well and turned out poorly.", by: .said("B20-8", .primary),
      rule: "a decision is never judged only by its outcome",
      ask: "What would we do the same way again, and who has heard us say so?")
  }
  /// A decision was decided poorly and turned out well.
  public static var poorEndedWell: Self {
    Self(
      "poorEndedWell", "A decision was decided poorly and turned out well.", by: .said("B20-8", .primary),
      rule: "a decision is never judged only by its outcome",
      ask: "What went well by luck, and what would we decide differently next time?")
  }
  /// How a decision turned out is recorded, and not how well it was decided.
  public static var judgedByOutcome: Self {
    Self(
      "judgedByOutcome", "How a decision turned out is recorded, and not how well it was decided.",
      by: .said("B20-8", .primary), rule: "a decision is never judged only by its outcome",
      ask: "With what was known then, how well was it decided?")
  }
}
