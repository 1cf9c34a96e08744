extension Estimate where Value == Effort {
  /// So many person-weeks, exactly.
  public static func personWeeks(_ count: Finite) -> Estimate { .exactly(.personWeeks(count)) }
  /// Between so many and so many person-weeks, with 90 % confidence.
  public static func personWeeks(_ low: Finite, _ high: Finite) -> Estimate {
    Estimate(.personWeeks(low), .personWeeks(high))
  }
}

extension Estimate where Value == TimeSpan {
  /// So many weeks, exactly.
  public static func weeks(_ count: Finite) -> Estimate { .exactly(.weeks(count)) }
  /// Between so many and so many weeks, with 90 % confidence.
  public static func weeks(_ low: Finite, _ high: Finite) -> Estimate { Estimate(.weeks(low), .weeks(high)) }
}

extension Estimate: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
  /// The value that a literal says, exactly.
  public init(integerLiteral value: Value.IntegerLiteralType) {
    self = .exactly(Value(integerLiteral: value))
  }
}

extension Estimate: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
  /// The value that a literal says, exactly.
  public init(floatLiteral value: Value.FloatLiteralType) { self = .exactly(Value(floatLiteral: value)) }
}
