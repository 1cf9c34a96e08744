/// Something nested that is placed in a band of time: a bet, or a row of your own that stands for one.
///
/// ```swift
/// extension Epic: Traceable {
///   var parents: [Identifier<Epic>] { parentID.map { [$0] } ?? [] }
///   var horizon: Horizon? { length.horizon }
/// }
/// ```
public protocol Traceable: Nested {
  /// The band of time that it is placed for; `nil` where that is not recorded.
  var horizon: Horizon? { get }
  /// What it takes by itself, without what is part of it; `nil` where that is not recorded.
  var ownEffort: Effort? { get }
}

extension Traceable {
  /// Not recorded.
  public var ownEffort: Effort? { nil }
}

extension Bet: Traceable {
  /// The middle of the estimated effort; `nil` where none is recorded.
  ///
  /// The likeliest value where one was named, else halfway between the ends.
  public var ownEffort: Effort? {
    guard let effort else { return nil }
    return effort.likely ?? Effort(magnitude: (effort.low.personWeeks + effort.high.personWeeks) / 2)
  }
}

extension Team: Nested {
  /// The team or group that it belongs to, if one is recorded.
  public var parents: [Identifier<Team>] { parent.map { [$0] } ?? [] }
}
