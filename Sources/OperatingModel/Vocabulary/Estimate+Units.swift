extension Estimate where Value == Effort {
  /// So many person-weeks, exactly.
  public static func personWeeks(_ count: Finite) -> Estimate { .exactly(.personWeeks(count)) }
  /// Between so many and so many person-weeks.
  public static func personWeeks(_ range: ClosedRange<Finite>) -> Estimate {
    .between(range, Effort.personWeeks)
  }
  /// So many person-days, exactly.
  public static func personDays(_ count: Finite) -> Estimate { .exactly(.personDays(count)) }
  /// Between so many and so many person-days.
  public static func personDays(_ range: ClosedRange<Finite>) -> Estimate {
    .between(range, Effort.personDays)
  }
  /// So many person-hours, exactly.
  public static func personHours(_ count: Finite) -> Estimate { .exactly(.personHours(count)) }
  /// Between so many and so many person-hours.
  public static func personHours(_ range: ClosedRange<Finite>) -> Estimate {
    .between(range, Effort.personHours)
  }
}

extension Estimate where Value == TimeSpan {
  /// So many weeks, exactly.
  public static func weeks(_ count: Finite) -> Estimate { .exactly(.weeks(count)) }
  /// Between so many and so many weeks.
  public static func weeks(_ range: ClosedRange<Finite>) -> Estimate { .between(range, TimeSpan.weeks) }
  /// So many days, exactly.
  public static func days(_ count: Finite) -> Estimate { .exactly(.days(count)) }
  /// Between so many and so many days.
  public static func days(_ range: ClosedRange<Finite>) -> Estimate { .between(range, TimeSpan.days) }
  /// So many hours, exactly.
  public static func hours(_ count: Finite) -> Estimate { .exactly(.hours(count)) }
  /// Between so many and so many hours.
  public static func hours(_ range: ClosedRange<Finite>) -> Estimate { .between(range, TimeSpan.hours) }
}

extension Estimate {
  /// Between the ends of a range of numbers, in a unit.
  fileprivate static func between(_ range: ClosedRange<Finite>, _ unit: (Finite) -> Value) -> Estimate {
    Estimate(unit(range.lowerBound), unit(range.upperBound))
  }
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
