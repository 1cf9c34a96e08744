/// One rater's view of one dimension of a bet's shape.
///
/// Source: John Cutler, The Beautiful Mess 397 (p).
public struct ShapeRating: Hashable, Sendable {
  /// Who rates: a role or an opaque id.
  public var rater: String
  /// The dimension (C15).
  public var dimension: ShapeDimension
  /// The level, from 1 to 5.
  public var level: Int
  /// The day of the rating.
  public var day: Day?

  /// A rating.
  public init(_ rater: String, _ dimension: ShapeDimension, _ level: Int, day: Day? = nil) {
    self.rater = rater
    self.dimension = dimension
    self.level = level
    self.day = day
  }
}

extension ShapeRating: DocumentRecord {
  /// The fields of a rating.
  public static let fields = Fields(blank: ShapeRating("", .coordination, 1), onOneLine: true) {
    Field("rater", \.rater, .required, "Who rates: a role or an opaque id.")
    Field("dimension", \.dimension, .required, "The dimension (C15).")
    Field("level", \.level, .required, rule: .within(1...5), "The level, from 1 to 5.")
    Field("day", \.day, "The day of the rating.")
  }
}
