/// What can be said of every bet's chain, and where the chains break.
public struct TraceabilityAnswer<Item: Traceable>: Hashable, Sendable {
  /// One bet below the band asked for, and its chain.
  public struct Row: Hashable, Sendable {
    /// The bet.
    public var id: Identifier<Item>
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
    public var via: Identifier<Item>?
    /// The bet on its chain whose own link upwards is the first broken one.
    public var breaksAt: Identifier<Item>?
    /// What it takes by itself.
    public var effort: Effort?
  }

  /// How many bets have a verdict, and what they take by themselves.
  public struct Count: Hashable, Sendable {
    /// The verdict.
    public var verdict: TraceVerdict
    /// How many bets.
    public var count: Int
    /// What those take whose effort is recorded; left out where none of them has one.
    public var effort: Effort?
    /// Their share of all recorded effort; left out where none of them has one.
    public var effortShare: Share?
    /// How many of them have no effort recorded.
    public var withoutEffort: Int
  }

  /// How many bets stand in a band.
  public struct Band: Hashable, Sendable {
    /// The band.
    public var horizon: Horizon
    /// How many bets.
    public var count: Int
  }

  /// A place where chains break: the one link that is worth adding.
  public struct MissingLink: Hashable, Sendable {
    /// The bet whose link upwards is broken.
    public var bet: Identifier<Item>
    /// The bet that it hangs under, if any.
    public var under: Identifier<Item>?
    /// The bands in which nothing stands between the two; none where the chain ends here.
    public var missing: [Horizon]
    /// How many bets' chains break here, the bet's own included.
    public var chains: Int
    /// What those bets take by themselves, as far as it is recorded; left out where it is for none.
    public var effort: Effort?
  }

  /// A row for each bet below the band asked for, and for each without a band, by ascending id.
  public var rows: [Row] = []
  /// How many bets have each verdict that any has.
  public var counts: [Count] = []
  /// How many of the bets asked about stand in each band, lowest first.
  public var bands: [Band] = []
  /// Where chains break, the one with the most effort behind it first.
  public var missingLinks: [MissingLink] = []
  /// How many bets were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a bet; `nil` for one that was not asked about.
  public func row(_ id: Identifier<Item>) -> Row? {
    let index = rows.partitioningIndex { $0.id >= id }
    return index < rows.count && rows[index].id == id ? rows[index] : nil
  }

  /// How many bets have a verdict.
  public func count(_ verdict: TraceVerdict) -> Int { counts.first { $0.verdict == verdict }?.count ?? 0 }
}

extension TraceabilityAnswer: OldAnswer {
  /// The fields of the answer.
  public static var fields: DocumentFields<Self> {
    Fields(blank: Self()) {
      Field(
        "rows", \.rows,
        "A row for each bet below the band asked for, and for each without a band, by ascending id.")
      Field("counts", \.counts, "How many bets have each verdict that any has.")
      Field("bands", \.bands, "How many of the bets asked about stand in each band, lowest first.")
      Field(
        "missingLinks", \.missingLinks, "Where chains break, the one with the most effort behind it first.")
      Field("lookedAt", \.lookedAt, .required, "How many bets were looked at.")
      Field("notes", \.notes, "What has to be known to read the answer.")
      Field("findings", \.findings, "What is worth a conversation.")
    }
  }
}

extension TraceabilityAnswer.Row: DocumentRecord {
  /// The fields of a row.
  public static var fields: DocumentFields<Self> {
    Fields(blank: Self(id: "", name: "", verdict: .unplaced)) {
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
}

extension TraceabilityAnswer.Count: DocumentRecord {
  /// The fields of a count.
  public static var fields: DocumentFields<Self> {
    Fields(blank: Self(verdict: .traceable, count: 0, withoutEffort: 0), onOneLine: true) {
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
}

extension TraceabilityAnswer.Band: DocumentRecord {
  /// The fields of a band.
  public static var fields: DocumentFields<Self> {
    Fields(blank: Self(horizon: .hours, count: 0), onOneLine: true) {
      Field("horizon", \.horizon, .required, "The band.")
      Field("count", \.count, .required, "How many bets.")
    }
  }
}

extension TraceabilityAnswer.MissingLink: DocumentRecord {
  /// The fields of a missing link.
  public static var fields: DocumentFields<Self> {
    Fields(blank: Self(bet: "", missing: [], chains: 0), onOneLine: true) {
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
