/// What is left out with a reference that leads nowhere, where that is tolerated.
public enum LostReference: Sendable {
  /// The reference alone: what is left says less, and nothing wrong.
  case alone
  /// The whole record, which would say something else without it: an assessment of nobody would be one of everybody.
  case withItsRecord
}
