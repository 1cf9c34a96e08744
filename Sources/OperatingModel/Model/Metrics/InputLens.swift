/// The side of use that an input of the north star looks at (C43).
///
/// Sources: John Cutler, The Beautiful Mess 2020, post 25 (P); North Star Playbook (K).
public struct InputLens: OpenWord {
  /// The word.
  public let rawValue: String
  /// The lens of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// How many take part.
  public static let breadth: InputLens = "breadth"
  /// How much they do.
  public static let depth: InputLens = "depth"
  /// How often they do it.
  public static let frequency: InputLens = "frequency"
  /// How quickly or how well it goes.
  public static let efficiency: InputLens = "efficiency"
  /// The lenses that the sources name.
  public static var known: [InputLens] {
    [.breadth, .depth, .frequency, .efficiency]
  }
}
