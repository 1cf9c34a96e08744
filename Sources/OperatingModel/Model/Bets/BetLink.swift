/// A link from a bet to another one in a company's own words, such as “continues” or “relates to”.
///
/// A link says that two bets have to do with each other. Whether one has to be there before the other is said by
/// ``Bet/dependencies``; a tool's links are kept as they are, and can be asked about kind by kind.
///
/// ```swift
/// bet.links = [BetLink("continues", to: "2024h2/async")]
/// system.ask(.betDependencies(link: "continues"))
/// ```
public struct BetLink: Hashable, Sendable {
  /// The company's own word for what ties the two.
  public var kind: BetLinkKind
  /// The bet that it leads to.
  public var to: Identifier<Bet>

  /// A link of a kind to a bet.
  public init(_ kind: BetLinkKind, to bet: Identifier<Bet>) {
    self.kind = kind
    self.to = bet
  }
}

extension BetLink: DocumentRecord {
  /// The fields of a link.
  public static let fields = Fields(blank: BetLink("", to: ""), onOneLine: true) {
    Field("kind", \.kind, .required, "The company's own word for what ties the two.")
    Field("to", \.to, .required, circles: .notToItself, "The bet that it leads to.")
  }
}
