@testable import OperatingModel

/// A document about one of everything, and of one thing very many: many records that all refer to the same nouns, or
/// one noun with a long list in one of its fields.
///
/// Shapes are found from the nouns' own tables, so that a new noun or field is covered by itself.
struct StarDocument {
  /// What there is very much of.
  struct Shape: CustomStringConvertible {
    /// The list of the whole system that holds the noun.
    var collection: String
    /// The noun's list that is long; `nil` where there are many nouns.
    var field: String?

    var description: String { collection + (field.map { "/0/\($0)" } ?? "") }
  }

  /// Every list of a system, and every list of records or references of a noun in it.
  static let shapes: [Shape] = {
    var shapes: [Shape] = []
    for (collection, record) in collections {
      shapes.append(Shape(collection: collection))
      for field in record.fields {
        guard case .list(let element) = field.shape else { continue }
        switch element {
        case .record, .reference, .either: shapes.append(Shape(collection: collection, field: field.key))
        default: break
        }
      }
    }
    return shapes
  }()

  private static let collections = ProductOperatingSystem.fieldDescriptions.compactMap { field in
    if case .list(.record(let record)) = field.shape { (field.key, record) } else { nil }
  }

  let shape: Shape
  let count: Int
  /// Which references lead to as many nouns as there are records, rather than all to one.
  ///
  /// With 0 those of a long list do, with 1 none do, and with others it differs from key to key. But with 0, records say
  /// nothing that would set them aside; with 1 all their open words are their own.
  let seed: Int

  /// What sets a record aside for most questions: that it belongs to another telling, or is a plan.
  private static let settingAside: Set = ["perspective", "isPlanned"]

  /// The system that the document says.
  func system() throws -> ResolvedSystem {
    var random = RandomDocument(seed: seed)
    random.fill = 100
    for (_, record) in Self.collections { random.counts[record.title] = 1 }
    var members: [String: JSON] = ["formatVersion": 1, "name": "Star", "asOf": "2026-06-15"]
    for (collection, record) in Self.collections {
      let isLong = collection == shape.collection
      var nouns: [JSON] = []
      for number in 0..<count {
        let id = "\(record.title) \(number)"
        // There is one of everything in full; of the rest, enough for references to lead to.
        random.fill = number == 0 || isLong && shape.field == nil ? 100 : 0
        if random.fill == 0, record.fields.first?.key != "id" { break }
        var noun = try JSON(anyText: random.record(record.fields, id: id).text)
        if random.fill == 100 {
          noun = placed(noun, record.fields, isLong && shape.field == nil ? number : 0)
        }
        if number == 0, isLong { noun = try lengthened(noun, record, &random) }
        nouns.append(noun)
      }
      members[collection] = .list(nouns)
    }
    return try ProductOperatingSystem(json: JSON.object(members).compactJSON)
      .resolved(tolerating: Set(ProblemCode.known))
  }

  /// The noun with its long list.
  private func lengthened(
    _ noun: JSON, _ record: DocumentShape.Record, _ random: inout RandomDocument
  ) throws -> JSON {
    guard case .object(var members) = noun,
      let field = record.fields.first(where: { $0.key == shape.field }), case .list(let element) = field.shape
    else { return noun }
    members[field.key] = .list(
      try (0..<count).map { placed(try JSON(anyText: random.value(element).text), element, $0, field.key) })
    return .object(members)
  }

  /// The record with its references leading to the noun of a number or to the first, and its own words numbered.
  private func placed(_ value: JSON, _ fields: [FieldDescription], _ number: Int) -> JSON {
    guard case .object(var members) = value else { return value }
    if seed > 0 { members = members.filter { !Self.settingAside.contains($0.key) } }
    // A level at random is mostly off the scale, and would set the record aside.
    if members["dimension"] != nil, members["level"] != nil {
      members["level"] = .number(JSONNumber(number % 2 + 1))
    }
    // A dimension at random may have too few levels for that.
    if members["levels"] != nil { members["levels"] = [["name": "Low"], ["name": "High"]] }
    for field in fields where !field.isIdentity {
      members[field.key] = members[field.key].map { placed($0, field.shape, number, field.key) }
    }
    return .object(members)
  }

  private func placed(_ value: JSON, _ shape: DocumentShape, _ number: Int, _ key: String) -> JSON {
    switch (value, shape) {
    case (.text, .reference(let noun)): return .text("\(noun) \(isSpread(key) ? number : 0)")
    case (.text(let text), .text(let what)):
      return what.description == String.notation.shape.expectation ? .text("\(text) \(number)") : value
    case (.text, .word(let vocabulary)) where vocabulary.isOpen:
      return seed != 1 && number % 2 == 0 ? value : .text("own \(number)")
    case (.list(let values), .list(let element)):
      return .list(values.map { placed($0, element, number, key) })
    case (_, .either(let shapes)): return shapes.reduce(value) { placed($0, $1, number, key) }
    case (.object, .record(let record)): return placed(value, record.fields, number)
    default: return value
    }
  }

  /// Whether references of this key lead to many nouns.
  private func isSpread(_ key: String) -> Bool {
    if seed < 2 { return seed == 0 && shape.field != nil }
    var random = RandomCases(seed: key.utf8.reduce(seed) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF })
    return random.int(0...1) == 0
  }
}
