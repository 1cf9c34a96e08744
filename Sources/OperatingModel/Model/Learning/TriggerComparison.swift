/// On which side of its threshold a trigger is met; on the threshold itself it is not (C21).
public enum TriggerComparison: String, Word {
  /// Above it.
  case above
  /// Below it.
  case below
}
