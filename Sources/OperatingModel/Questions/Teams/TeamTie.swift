/// Something of a company's own that ties two teams, for which the model has no noun.
///
/// Give ties to a ``TeamNetwork`` where what connects teams is counted elsewhere: messages between them, reviews of
/// each other's work, how many people two teams share.
///
/// ```swift
/// system.ask(.teamNetwork(ties: [TeamTie("billing", "platform", weight: 4)]))
/// ```
public struct TeamTie: Hashable, Sendable {
  /// The one team; the one that needs the other, where the tie has a direction.
  public var one: Identifier<Team>
  /// The other team.
  public var other: Identifier<Team>
  /// What it weighs; 1 unless said.
  public var weight: Finite
  /// Whether it leads from the one to the other, and not back.
  public var isDirected: Bool

  /// A tie of weight 1, unless said.
  public init(
    _ one: Identifier<Team>, _ other: Identifier<Team>, weight: Finite = 1, isDirected: Bool = false
  ) {
    self.one = one
    self.other = other
    self.weight = weight
    self.isDirected = isDirected
  }
}

extension TeamTie: DocumentRecord {
  /// The fields of a tie.
  public static let fields = Fields(blank: TeamTie("", ""), onOneLine: true) {
    Field(
      "one", \.one, .required, "The one team; the one that needs the other, where the tie has a direction.")
    Field("other", \.other, .required, "The other team.")
    Field("weight", \.weight, "What it weighs; 1 unless said.")
    Field("directed", \.isDirected, "Whether it leads from the one to the other, and not back.")
  }
}
