/// One way in which nouns point to nouns: a row of the table of which noun may point to which.
///
/// The table is derived from the nouns' fields, so that every reference is in it.
public struct Relation: Hashable, Sendable {
  /// The relation's name: the path of keys in a document, such as “bets.contributors.team”.
  public let name: String
  /// What kind of noun is pointed to.
  public let target: String
  /// How it ties two nouns of one kind, and so whether circles are legal.
  public let tie: Tie
}

/// A relation with the pairs of dense indexes that stand in it.
struct RelationEdges: Sendable {
  var relation: Relation
  /// The index in the system's member that the reference stands in.
  var source: ObjectIdentifier?
  var target: ObjectIdentifier
  var edges: [Digraph.Edge] = []

  /// Whether nouns point to nouns of their own kind.
  var isWithinOneKind: Bool { source == target }
}
