/// What kind of work a person does; companies use words of their own.
///
/// Source: common professional knowledge (K).
public struct JobFunction: OpenWord {
  /// The word.
  public let rawValue: String
  /// The function of a word.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Decides what is worth doing.
  public static let product: JobFunction = "product"
  /// Shapes how it works for people.
  public static let design: JobFunction = "design"
  /// Builds and runs it.
  public static let engineering: JobFunction = "engineering"
  /// Finds out about customers and markets.
  public static let research: JobFunction = "research"
  /// Makes sense of data.
  public static let data: JobFunction = "data"
  /// Keeps things going.
  public static let operations: JobFunction = "operations"
  /// A few functions; any other is as good.
  public static var known: [JobFunction] { [.product, .design, .engineering, .research, .data, .operations] }
}
