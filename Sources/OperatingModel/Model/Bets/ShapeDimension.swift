/// One dimension of an effort's shape, which people rate independently before they choose a process.
///
/// Source: John Cutler, The Beautiful Mess 397 (p).
public enum ShapeDimension: String, Word {
  /// How much coordination it needs.
  case coordination
  /// For how long it needs attention.
  case sustainedAttention
  /// When its value shows.
  case valueOverTime
  /// How uncertain it is.
  case uncertainty
  /// How constrained it is.
  case constraints
  /// How much delay costs.
  case delaySensitivity
  /// How it has to be explored.
  case discoveryApproach
  /// Who has to decide.
  case decisionAuthority
}
