import OperatingModel

extension When {
  /// A day that a test worked out, as a time that is known to the day.
  static func of(_ day: Day?) -> When? { day.map { When($0) } }
}

extension Period {
  /// A period between days that a test worked out.
  static func of(_ first: Day, through last: Day?) -> Period { Period(When(first), through: .of(last)) }
}
