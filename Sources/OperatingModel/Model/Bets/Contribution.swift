/// A team that is asked to contribute to a bet that another one owns.
public struct Contribution: Hashable, Sendable {
  /// The team.
  public var team: Identifier<Team>
  /// How much is asked of it.
  public var level: AskLevel?
  /// What is asked of it.
  public var ask: String?

  /// A contribution.
  public init(_ team: Identifier<Team>, level: AskLevel? = nil, ask: String? = nil) {
    self.team = team
    self.level = level
    self.ask = ask
  }
}

extension Contribution: ExpressibleByStringLiteral, DocumentRecord {
  /// A contribution of which only the team is recorded.
  public init(stringLiteral value: String) { self.init(Identifier(value)) }

  /// The fields of a contribution.
  public static let fields = Fields(blank: Contribution(""), onOneLine: true) {
    Field("team", \.team, .required, "The team.")
    Field("level", \.level, "How much is asked of it.")
    Field("ask", \.ask, "What is asked of it.")
  }
}
