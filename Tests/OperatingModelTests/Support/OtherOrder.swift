@testable import OperatingModel

/// Says a model in another order: every roster and every list that its tables have, so that a new one is shuffled by
/// itself. The one way in which tests say a model otherwise.
enum OtherOrder {
  /// The lists whose order says something, by record and key, and what it says.
  static let meaning: [String: String] = [
    "Bet.parents": "the first is the main one",
    "Team.paradigms": "the main one is the first",
    "MaturityDimension.levels": "the lowest is the first, and a level is a place among them",
    "Curve.Form.points": "they stand by ascending effort",
    "SharedTerm.stages": "one comes after the other",
    "JudgingGuide.criteria": "they have no ids, and are told as the guide lists them",
    "JudgingGuide.options": "they have no ids, and are told as they were listed",
    "Decision.options": "they have no ids, and are told as they were listed",
  ]

  /// The same model with every roster and list in another order, but for those whose order says something.
  ///
  /// It is what a document says whose lists stand in another order: a model that cannot be read back has none.
  ///
  /// - Parameter more: Lists that are shuffled all the same, where what their order says is not asked for.
  static func of(
    _ model: ProductOperatingSystem, seed: Int, shufflingToo more: Set<String> = []
  ) throws -> ProductOperatingSystem {
    var random = RandomCases(seed: seed)
    let kept = Set(meaning.keys).subtracting(more)
    return try ProductOperatingSystem(
      json: shuffled(JSON(model), ProductOperatingSystem.notation.shape, keeping: kept, &random))
  }

  private static func shuffled(
    _ value: JSON, _ shape: DocumentShape, keeping kept: Set<String>, _ random: inout RandomCases
  ) -> JSON {
    switch (value, shape) {
    case (.list(let elements), .list(let element)):
      return .list(random.shuffled(elements.map { shuffled($0, element, keeping: kept, &random) }))
    case (.object, .either(let shapes)):
      let record = shapes.first { $0.recordShape != nil }
      return record.map { shuffled(value, $0, keeping: kept, &random) } ?? value
    case (.object(var members), .record(let record)):
      for field in record.fields {
        guard let member = members[field.key], !kept.contains("\(record.name).\(field.key)") else { continue }
        members[field.key] = shuffled(member, field.shape, keeping: kept, &random)
      }
      return .object(members)
    default: return value
    }
  }
}
