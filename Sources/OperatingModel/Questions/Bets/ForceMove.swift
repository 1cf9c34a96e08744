/// One change to what drives, binds or frees a bet; the library's own list (D).
public enum ForceMove: String, Word {
  /// Something that drives becomes free to move.
  case driverToFloat
  /// Something that binds becomes free to move.
  case constraintToFloat
  /// Something that drives is given up.
  case dropDriver
  /// Something that binds is lifted.
  case dropConstraint
  /// Something that is not listed yet is agreed to be free to move.
  case addFloat

  /// The move in words, as a sentence's subject and verb.
  var words: String {
    switch self {
    case .driverToFloat: "a driver becomes a float"
    case .constraintToFloat: "a constraint becomes a float"
    case .dropDriver: "a driver is dropped"
    case .dropConstraint: "a constraint is lifted"
    case .addFloat: "one more float is agreed"
    }
  }

  public static var meanings: [String: String] {
    [
      "driverToFloat": "Something that drives becomes free to move.",
      "constraintToFloat": "Something that binds becomes free to move.",
      "dropDriver": "Something that drives is given up.",
      "dropConstraint": "Something that binds is lifted.",
      "addFloat": "Something that is not listed yet is agreed to be free to move.",
    ]
  }
}
