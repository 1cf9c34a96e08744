/// How much time goes into a bucket: as intended, and as it turned out.
///
/// This is the accounting of time. It is not capacity, and none can be worked out from it: see
/// ``CapacityStage``.
///
/// Source: John Cutler, The Beautiful Mess 301 (I), 334 and 377 (p).
public struct Allocation: RelatingFact {
  /// The bucket (C41).
  public var bucket: Bucket
  /// The days that it is about.
  public var period: Period?
  /// The share that was intended (C41).
  public var intended: Share?
  /// The share that was observed (C41).
  public var actual: Share?
  /// Its place in the order of priorities, from 1 (C41).
  public var rank: Int?
  /// The team whose time it is.
  public var team: Identifier<Team>?
  /// The funding unit whose time it is (C57).
  public var fundingUnit: Identifier<FundingUnit>?
  /// The driver that it is meant to move (C50).
  public var driver: Identifier<Metric>?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// An allocation.
  public init(
    _ bucket: Bucket, period: Period? = nil, intended: Share? = nil, actual: Share? = nil,
    rank: Int? = nil, team: Identifier<Team>? = nil
  ) {
    self.bucket = bucket
    self.period = period
    self.intended = intended
    self.actual = actual
    self.rank = rank
    self.team = team
  }
}

extension Allocation {
  /// A bucket into which time is split; every company has buckets of its own.
  ///
  /// The words are common ones (K).
  public struct Bucket: OpenWord {
    /// The word.
    public let rawValue: String
    /// The bucket of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Keeps running what is there.
    public static let run: Bucket = "run"
    /// Meets laws, contracts and other duties.
    public static let comply: Bucket = "comply"
    /// Renews what is there, so that it can be changed and run for longer.
    public static let modernise: Bucket = "modernise"
    /// Adds what is new, for more customers or more revenue.
    public static let grow: Bucket = "grow"
    /// A few buckets; any other is as good.
    public static var known: [Bucket] { [.run, .comply, .modernise, .grow] }

    public static var meanings: [String: String] {
      [
        "run": "Keeps running what is there.",
        "comply": "Meets laws, contracts and other duties.",
        "modernise": "Renews what is there, so that it can be changed and run for longer.",
        "grow": "Adds what is new, for more customers or more revenue.",
      ]
    }
  }
}

extension Allocation {
  /// A system's list: ``ProductOperatingSystem/allocations``.
  public static let list: ListPath = \.allocations
  /// The fields of an allocation.
  public static let fields = Fields(blank: Allocation("")) {
    Field("bucket", \.bucket, .required, "The bucket (C41).")
    Field("period", \.period, "The days that it is about.")
    Field("intended", \.intended, "The share that was intended (C41).")
    Field("actual", \.actual, "The share that was observed (C41).")
    Field("rank", \.rank, rule: .atLeast(1), "Its place in the order of priorities, from 1 (C41).")
    Field("team", \.team, "The team whose time it is.")
    Field("fundingUnit", \.fundingUnit, "The funding unit whose time it is (C57).")
    Field("driver", \.driver, "The driver that it is meant to move (C50).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
