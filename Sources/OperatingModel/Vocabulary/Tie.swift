/// How a reference ties two nouns of one kind, and so whether such references may run in a circle.
public enum Tie: String, Sendable {
  /// Any way: circles are legal, and a noun may refer to itself.
  case free
  /// One to another: circles are legal, and a noun does not refer to itself.
  case peer
  /// A part to its whole: no circles.
  case part
}
