/// What a field's values must satisfy beyond their type.
public struct FieldRule<Value>: Sendable {
  let expected: String
  let holds: @Sendable (Value) -> Bool

  /// A rule with the words that say it: "a whole number from 1 to 6".
  public init(_ expected: String, _ holds: @escaping @Sendable (Value) -> Bool) {
    self.expected = expected
    self.holds = holds
  }
}

extension FieldRule where Value == Int? {
  /// Not recorded, or a whole number of at least the given one.
  public static func atLeast(_ least: Int) -> FieldRule {
    FieldRule("a whole number of at least \(least)") { value in value.map { $0 >= least } ?? true }
  }

  /// Not recorded, or a whole number within the given bounds.
  public static func within(_ range: ClosedRange<Int>) -> FieldRule {
    FieldRule("a whole number from \(range.lowerBound) to \(range.upperBound)") { value in
      value.map(range.contains) ?? true
    }
  }
}

extension FieldRule where Value == Int {
  /// A whole number of at least the given one.
  public static func atLeast(_ least: Int) -> FieldRule {
    FieldRule("a whole number of at least \(least)") { $0 >= least }
  }
}
