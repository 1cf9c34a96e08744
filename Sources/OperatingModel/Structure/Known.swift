/// What is known of something on a day: it, that it is not recorded, or that it cannot be told.
public enum Known<Value: Hashable & Sendable>: Hashable, Sendable {
  /// It held on the day.
  case known(Value)
  /// Nothing that was noted says what held on the day.
  case notRecorded
  /// A change is not known closely enough to tell whether it came before the day or after it.
  case cannotTell

  /// What held; `nil` where that is not known.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }
}
