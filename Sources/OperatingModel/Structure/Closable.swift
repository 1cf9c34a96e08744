/// Something that is open until it is over: a bet, a goal, a question to learn about, an experiment, a decision.
///
/// Conform a type of your own to have those left aside that are over, as bets are.
///
/// ```swift
/// extension Epic: Closable {
///   func openReading(on day: Day?) -> OpenReading { OpenReading(said: isResolved ? .over : .open) }
/// }
/// ```
public protocol Closable: Identified {
  /// What can be said of whether it is open on a day, by itself; for no day where none is known.
  func openReading(on day: Day?) -> OpenReading
  /// Those of which another one took the place, and which are over for that.
  static func replaced(among all: Roster<Self>) -> Set<Identifier<Self>>
}

extension Closable {
  /// None.
  public static func replaced(among all: Roster<Self>) -> Set<Identifier<Self>> { [] }
}

extension Closable {
  /// Whether it is looked at on a day, by what is said of it alone.
  ///
  /// Whether another one took its place is told by ``OpenThings``.
  public func isLookedAt(in scope: OpenScope = .usual, on day: Day?) -> Bool {
    scope.includes(openReading(on: day).openness)
  }
}
