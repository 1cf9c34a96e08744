/// How people see the shape of open bets, dimension by dimension.
public struct BetShapeAnswer: Hashable, Sendable {
  /// One dimension of one bet.
  public struct Row: Hashable, Sendable {
    /// The bet.
    public var bet: Identifier<Bet>
    /// The dimension.
    public var dimension: Bet.ShapeDimension
    /// How many raters looked.
    public var raters = 0
    /// The median; both middle levels, where the number of raters is even and they differ.
    public var median: [Int] = []
    /// How many levels lie between the lowest and the highest.
    public var range = 0
    /// The levels that anybody gave, lowest first.
    public var levels: [Int] = []
    /// How many gave each of these levels.
    public var counts: [Int] = []
    /// Whether there are two peaks with fewer ratings between them.
    public var isBimodal = false
    /// What can be said of it.
    public var verdict: ShapeVerdict = .cannotTell
  }

  /// A row for each dimension of each open bet that anybody rated, by ascending id.
  public var rows: [Row] = []
  /// How many open bets have ratings.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a bet's dimension; `nil` where nobody rated it.
  public func row(_ dimension: Bet.ShapeDimension, of bet: Identifier<Bet>) -> Row? {
    rows.first { $0.bet == bet && $0.dimension == dimension }
  }
}

extension BetShapeAnswer.Row {
  init(bet: Identifier<Bet>, dimension: Bet.ShapeDimension, _ spread: RatingSpread) {
    self.init(bet: bet, dimension: dimension)
    raters = spread.raters
    median = Array(Set([spread.lowerMedian, spread.upperMedian])).sorted()
    range = spread.range
    (levels, counts) = (spread.levels, spread.counts)
    (isBimodal, verdict) = (spread.isBimodal, spread.verdict)
  }
}

extension BetShapeAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: BetShapeAnswer()) {
    Field("rows", \.rows, "A row for each dimension of each open bet that anybody rated, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many open bets have ratings.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension BetShapeAnswer.Row: DocumentRecord {
  /// The fields of a row.
  public static let fields = Fields(blank: Self(bet: "", dimension: .coordination)) {
    Field("bet", \.bet, .required, "The bet.")
    Field("dimension", \.dimension, .required, "The dimension.")
    Field("raters", \.raters, .required, "How many raters looked.")
    Field(
      "median", \.median,
      "The median; both middle levels, where the number of raters is even and they differ.")
    Field("range", \.range, .required, "How many levels lie between the lowest and the highest.")
    Field("levels", \.levels, "The levels that anybody gave, lowest first.")
    Field("counts", \.counts, "How many gave each of these levels.")
    Field("bimodal", \.isBimodal, .required, "Whether there are two peaks with fewer ratings between them.")
    Field("verdict", \.verdict, .required, "What can be said of it.")
  }
}
