/// How much time goes into a bucket: as intended, and as it turned out.
///
/// This is the accounting of time. It is not capacity, and none can be worked out from it: see
/// ``CapacityStage``.
///
/// Source: John Cutler, The Beautiful Mess 301 (I), 334 and 377 (p).
public struct Allocation: Hashable, Sendable {
  /// The bucket (C41).
  public var bucket: AllocationBucket
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
    _ bucket: AllocationBucket, period: Period? = nil, intended: Share? = nil, actual: Share? = nil,
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

extension Allocation: DocumentRecord {
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
