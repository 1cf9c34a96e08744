/// An entity that knows what it is part of.
///
/// Conform a type of your own to have its nesting looked at without a copy into the model.
public protocol Nested: Identified {
  /// The entities that it is part of, in the order in which they were said; there may be several.
  var parents: [Identifier<Self>] { get }
  /// The one of several that it is mainly part of, where that is said.
  var mainParent: Identifier<Self>? { get }
}

extension Nested {
  /// Not said.
  public var mainParent: Identifier<Self>? { nil }
}
