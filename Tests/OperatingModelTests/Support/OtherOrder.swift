@testable import OperatingModel

/// Says a model in another order: every roster and every list that its tables have, so that a new one is shuffled by
/// itself. The one way in which tests say a model otherwise.
enum OtherOrder {
  /// The lists whose order says something, by record and key, and what it says.
  static let meaning: [String: String] = [
    "Bet.parents": "the first is the main one",
    "Team.paradigms": "the main one is the first",
    "MaturityDimension.levels": "the lowest is the first, and a level is a place among them",
    "CurveRecord.points": "they stand by ascending effort",
    "SharedTerm.stages": "one comes after the other",
  ]

  /// The same model with every roster and list in another order, but for those whose order says something.
  ///
  /// It is what a document says whose lists stand in another order: a model that cannot be read back has none.
  static func of(_ model: ProductOperatingSystem, seed: Int) throws -> ProductOperatingSystem {
    var random = RandomCases(seed: seed)
    return try ProductOperatingSystem(
      json: shuffled(JSON(model), ProductOperatingSystem.notation.shape, &random))
  }

  private static func shuffled(_ value: JSON, _ shape: DocumentShape, _ random: inout RandomCases) -> JSON {
    switch (value, shape) {
    case (.list(let elements), .list(let element)):
      let elements = elements.map { shuffled($0, element, &random) }
      return .list(random.shuffled(elements))
    case (.object, .either(let shapes)):
      return shapes.first { $0.recordShape != nil }.map { shuffled(value, $0, &random) } ?? value
    case (.object(var members), .record(let record)):
      for field in record.fields {
        guard let member = members[field.key], meaning["\(record.name).\(field.key)"] == nil else { continue }
        members[field.key] = shuffled(member, field.shape, &random)
      }
      return .object(members)
    default: return value
    }
  }
}
