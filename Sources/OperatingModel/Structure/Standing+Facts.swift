extension Dependency {
  /// How it stands on a day, by its days since when and until when.
  public func standing(on day: Day?) -> Standing { Standing(from: since, through: until, on: day) }
}

extension Team {
  /// How it stands on a day, by its lifetime.
  public func standing(on day: Day?) -> Standing { Standing(lifetime, on: day) }
}

extension Assignment {
  /// How it stands on a day, by the days that were looked at: of later ones it tells nothing.
  public func standing(on day: Day?) -> Standing { Standing(period, on: day) }
}

extension FundingUnit {
  /// How it stands on a day, by the days for which it is funded.
  public func standing(on day: Day?) -> Standing { Standing(period, on: day) }
}

extension Metric {
  /// How it stands on a day, by the days in which it is looked at.
  public func standing(on day: Day?) -> Standing { Standing(lifetime, on: day) }
}

extension Cycle {
  /// How it stands on a day, by its period.
  public func standing(on day: Day?) -> Standing { Standing(period, on: day) }
}
