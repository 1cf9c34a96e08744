extension FundingUnit {
  /// A look at whether something goes on being funded.
  ///
  /// Source: OS Discovery Playbook, chapter 9 (P).
  public struct Review: Hashable, Sendable {
    /// The day of the review.
    public var day: When?
    /// What came of it.
    public var outcome: String?
    /// The teams that reviewed it.
    public var reviewers: [Identifier<Team>]

    /// A review.
    public init(day: When? = nil, outcome: String? = nil, reviewers: [Identifier<Team>] = []) {
      self.day = day
      self.outcome = outcome
      self.reviewers = reviewers
    }
  }
}

extension FundingUnit.Review: DocumentRecord {
  /// The fields of a review.
  public static let fields = Fields(blank: FundingUnit.Review(), onOneLine: true) {
    Field("day", \.day, "The day of the review.")
    Field("outcome", \.outcome, "What came of it.")
    Field("reviewers", \.reviewers, "The teams that reviewed it.")
  }
}

extension FundingUnit {
  /// Who works on something that is funded, as far as it says what frees up when it stops.
  ///
  /// Sources: OS Discovery Playbook, chapter 9 (P); John Cutler, The Beautiful Mess 400 (I).
  public struct Staffing: Hashable, Sendable {
    /// How many people work on it.
    public var size: Int?
    /// How many of them work on something else too.
    public var shared: Int?
    /// How many of them can do only this kind of work.
    public var specialists: Int?

    /// A staffing.
    public init(size: Int? = nil, shared: Int? = nil, specialists: Int? = nil) {
      self.size = size
      self.shared = shared
      self.specialists = specialists
    }
  }
}

extension FundingUnit.Staffing: DocumentRecord {
  /// The fields of a staffing.
  public static let fields = Fields(blank: FundingUnit.Staffing(), onOneLine: true, check: check) {
    Field("size", \.size, rule: .atLeast(0), "How many people work on it.")
    Field("shared", \.shared, rule: .atLeast(0), "How many of them work on something else too.")
    Field("specialists", \.specialists, rule: .atLeast(0), "How many of them can do only this kind of work.")
  }

  private static let check: @Sendable (FundingUnit.Staffing) -> [IntegrityFault] = { staffing in
    guard let size = staffing.size else { return [] }
    return [("shared", staffing.shared), ("specialists", staffing.specialists)].compactMap { key, part in
      guard let part, part > size else { return nil }
      return IntegrityFault(.numberOutOfRange, at: key, "\(part) of \(Words.count(size, "person", "people"))")
    }
  }
}

extension FundingUnit {
  /// A part of the funding that is released when a milestone is reached.
  ///
  /// Sources: John Cutler, The Beautiful Mess 352 (p); OS Discovery Playbook, chapter 9 (P).
  public struct Tranche: Hashable, Sendable {
    /// How much it is.
    public var amount: Money?
    /// What has to be reached.
    public var milestone: String?
    /// The day by which it is due.
    public var due: When?
    /// Whether it was released.
    public var isReleased: Bool?

    /// A tranche.
    public init(amount: Money? = nil, milestone: String? = nil, due: When? = nil, isReleased: Bool? = nil) {
      self.amount = amount
      self.milestone = milestone
      self.due = due
      self.isReleased = isReleased
    }
  }
}

extension FundingUnit.Tranche: DocumentRecord {
  /// The fields of a tranche.
  public static let fields = Fields(blank: FundingUnit.Tranche(), onOneLine: true) {
    Field("amount", \.amount, rule: .atLeast(0), "How much it is.")
    Field("milestone", \.milestone, "What has to be reached.")
    Field("due", \.due, "The day by which it is due.")
    Field("isReleased", \.isReleased, "Whether it was released.")
  }
}
