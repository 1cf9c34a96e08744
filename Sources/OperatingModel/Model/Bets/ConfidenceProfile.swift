/// Where the uncertainty of a bet sits, on one day; not a device for ranking.
///
/// An interval matters to the decision where the point at which people would decide otherwise lies within it; the
/// fields for those points are this library's own (D).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 35 (P).
public struct ConfidenceProfile: Hashable, Sendable {
  /// The day on which it was looked at.
  public var day: Day?
  /// How large the opportunity is, from none to the largest thinkable (C17).
  public var opportunitySize: Estimate<Share>?
  /// How easily it can be experimented with, from not at all to very (C17).
  public var experimentFriendliness: Estimate<Share>?
  /// How much effort an intervention takes, from an hour to a year (C17).
  public var interventionEffort: Estimate<Share>?
  /// From which size of the opportunity on people would go for it (C17). This library's own (D).
  public var sizeNeeded: Share?
  /// How easily it has to be experimented with for people to learn first (C17). This library's own (D).
  public var friendlinessNeeded: Share?
  /// Up to how much effort people would go for it (C17). This library's own (D).
  public var effortAllowed: Share?
  /// How sure people are that a solution is possible (C17).
  public var solutionExists: CertaintyLevel?
  /// How sure people are that they know which solution (C17).
  public var solutionKnown: CertaintyLevel?

  /// A profile of which nothing is recorded yet.
  public init(
    day: Day? = nil, opportunitySize: Estimate<Share>? = nil, experimentFriendliness: Estimate<Share>? = nil,
    interventionEffort: Estimate<Share>? = nil
  ) {
    self.day = day
    self.opportunitySize = opportunitySize
    self.experimentFriendliness = experimentFriendliness
    self.interventionEffort = interventionEffort
  }
}

extension ConfidenceProfile: DocumentRecord {
  /// The fields of a confidence profile.
  public static let fields = Fields(blank: ConfidenceProfile()) {
    Field("day", \.day, "The day on which it was looked at.")
    Field(
      "opportunitySize", \.opportunitySize,
      "How large the opportunity is, from none to the largest thinkable (C17).")
    Field(
      "experimentFriendliness", \.experimentFriendliness,
      "How easily it can be experimented with, from not at all to very (C17).")
    Field(
      "interventionEffort", \.interventionEffort,
      "How much effort an intervention takes, from an hour to a year (C17).")
    Field("sizeNeeded", \.sizeNeeded, "From which size of the opportunity on people would go for it (C17).")
    Field(
      "friendlinessNeeded", \.friendlinessNeeded,
      "How easily it has to be experimented with for people to learn first (C17).")
    Field("effortAllowed", \.effortAllowed, "Up to how much effort people would go for it (C17).")
    Field("solutionExists", \.solutionExists, "How sure people are that a solution is possible (C17).")
    Field("solutionKnown", \.solutionKnown, "How sure people are that they know which solution (C17).")
  }
}
