/// A look at whether something goes on being funded.
///
/// Source: OS Discovery Playbook, chapter 9 (P).
public struct FundingReview: Hashable, Sendable {
  /// The day of the review.
  public var day: Day?
  /// What came of it.
  public var outcome: String?
  /// The teams that reviewed it.
  public var reviewers: [Identifier<Team>]

  /// A review.
  public init(day: Day? = nil, outcome: String? = nil, reviewers: [Identifier<Team>] = []) {
    self.day = day
    self.outcome = outcome
    self.reviewers = reviewers
  }
}

extension FundingReview: DocumentRecord {
  /// The fields of a review.
  public static let fields = Fields(blank: FundingReview(), onOneLine: true) {
    Field("day", \.day, "The day of the review.")
    Field("outcome", \.outcome, "What came of it.")
    Field("reviewers", \.reviewers, "The teams that reviewed it.")
  }
}
