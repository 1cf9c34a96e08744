extension ReviewsAndForecastsAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: ReviewsAndForecastsAnswer()) {
    Field(
      "known", \.known,
      "The share of what people were asked about that is known; left out where they were asked about nothing."
    )
    Field("counts", \.counts, "How many are known in which way.")
    Field("rows", \.rows, "A row for each that shipped: bets by ascending id, then reviews of anything else.")
    Field("calibration", \.calibration, "A row for each stated confidence, ascending.")
    Field(
      "cells", \.cells, "The square of process and outcome, with what is unclear or not recorded beside it.")
    Field(
      "decisions", \.decisions,
      "A row for each decision of which anything is recorded that is asked about, by ascending id.")
    Field("factors", \.factors, "A row for each factor of decisions; none where no review speaks of them.")
    Field("lookedAt", \.lookedAt, .required, "How many shipped bets, forecasts and decisions were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension ReviewsAndForecastsAnswer.Row: DocumentRecord {
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

extension ReviewsAndForecastsAnswer.Count: DocumentRecord {
  /// The fields of a count.
  public static let fields = Fields(blank: Self(knowledge: .unreviewed, count: 0), onOneLine: true) {
    Field("knowledge", \.knowledge, .required, "What is known of them.")
    Field("count", \.count, .required, "How many they are.")
  }
}

extension ReviewsAndForecastsAnswer.CalibrationRow: DocumentRecord {
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

extension ReviewsAndForecastsAnswer.DecisionRow: DocumentRecord {
  /// The fields of a decision's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The decision.")
    Field("name", \.name, .required, "What was to be decided.")
    Field("process", \.process, "How well it was decided.")
    Field("outcome", \.outcome, "How it turned out.")
    Field("daysToDecide", \.daysToDecide, "How many days it took; left out where either day is not recorded.")
  }
}

extension ReviewsAndForecastsAnswer.Cell: DocumentRecord {
  /// The fields of a cell.
  public static let fields = Fields(blank: Self(count: 0, decisions: [])) {
    Field("process", \.process, "How well they were decided; left out where that is not recorded.")
    Field("outcome", \.outcome, "How they turned out; left out where that is not recorded.")
    Field("count", \.count, .required, "How many they are.")
    Field("decisions", \.decisions, "Which they are, by ascending id.")
  }
}

extension ReviewsAndForecastsAnswer.FactorRow: DocumentRecord {
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
