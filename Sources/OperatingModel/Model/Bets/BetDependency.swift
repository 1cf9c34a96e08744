/// A bet that another one builds on.
public struct BetDependency: Hashable, Sendable {
  /// The bet that is built on.
  public var on: Identifier<Bet>
  /// Whether it has to be finished first; soft unless said. Soft dependencies may run in circles, hard ones may not.
  public var isHard: Bool

  /// A dependency, soft unless said.
  public init(on bet: Identifier<Bet>, isHard: Bool = false) {
    self.on = bet
    self.isHard = isHard
  }

  /// A bet that has to be finished first.
  public static func hard(_ bet: Identifier<Bet>) -> BetDependency { BetDependency(on: bet, isHard: true) }
  /// A bet that helps when it is there.
  public static func soft(_ bet: Identifier<Bet>) -> BetDependency { BetDependency(on: bet) }
}

extension BetDependency: DocumentRecord {
  /// The fields of a dependency.
  public static let fields = Fields(blank: BetDependency(on: ""), onOneLine: true) {
    Field("on", \.on, .required, circles: .notToItself, "The bet that is built on.")
    Field("isHard", \.isHard, "Whether it has to be finished first; soft unless said.")
  }
}
