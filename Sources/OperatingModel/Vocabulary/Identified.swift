/// Something with an id of its own, which can be called something in a sentence.
///
/// Conform a type of your own to let it stand in a ``Roster``, or to ask a question over your own rows.
public protocol Identified: Sendable {
  /// The entity's own id; no other entity of its type has it.
  var id: Identifier<Self> { get }
  /// What it is called in a sentence: what people call it or, where that is not recorded, its id.
  var label: String { get }
}
