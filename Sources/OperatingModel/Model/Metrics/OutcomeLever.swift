/// Six levers that outcomes come from: data, insights and action, each with how much and how well (C48).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 43 (P).
public enum OutcomeLever: String, Word {
  /// How much data there is.
  case dataVolume
  /// How usable the data is.
  case dataUsability
  /// How many insights are drawn from it.
  case insightRate
  /// How good the insights are.
  case insightQuality
  /// How often one acts on them.
  case actionRate
  /// How well one acts.
  case actionQuality
}
