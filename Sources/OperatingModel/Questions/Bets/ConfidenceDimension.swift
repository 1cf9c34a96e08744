/// One of the three questions of a confidence profile that are answered with an interval.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 35 (P).
public enum ConfidenceDimension: String, Word {
  /// How much there is to be gained.
  case opportunitySize
  /// How easily something can be tried out.
  case experimentFriendliness
  /// How much work it takes to do something about it.
  case interventionEffort

  /// The interval that a profile gives; `nil` where it is not recorded.
  func interval(of profile: Bet.ConfidenceProfile) -> Estimate<Share>? {
    switch self {
    case .opportunitySize: profile.opportunitySize
    case .experimentFriendliness: profile.experimentFriendliness
    case .interventionEffort: profile.interventionEffort
    }
  }

  /// The point at which people would decide otherwise; `nil` where it is not recorded.
  func turningPoint(of profile: Bet.ConfidenceProfile) -> Share? {
    switch self {
    case .opportunitySize: profile.sizeNeeded
    case .experimentFriendliness: profile.friendlinessNeeded
    case .interventionEffort: profile.effortAllowed
    }
  }

  /// What people would ask for next where this is the widest.
  var ask: String {
    switch self {
    case .opportunitySize: "What would tell us soonest whether it is large enough to go for?"
    case .experimentFriendliness: "What would be the smallest thing to try, and what stands in its way?"
    case .interventionEffort: "What would tell us soonest whether it takes more than we would give?"
    }
  }

  public static var meanings: [String: String] {
    [
      "opportunitySize": "How much there is to be gained.",
      "experimentFriendliness": "How easily something can be tried out.",
      "interventionEffort": "How much work it takes to do something about it.",
    ]
  }
}
