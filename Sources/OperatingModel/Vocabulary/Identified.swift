/// Something with an id of its own and a name that people call it by.
///
/// Conform a type of your own to let it stand in a ``Roster``, or to ask a question over your own rows.
public protocol Identified: Sendable {
  /// The entity's own id; no other entity of its type has it.
  var id: Identifier<Self> { get }
  /// What people call it.
  var name: String { get }
}
