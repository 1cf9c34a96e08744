/// JSON Schemas of shapes, with every record said once among the definitions.
///
/// They are of the draft 2020-12. A schema says what the shape says and nothing of its own: which words there are,
/// the least and the most of a number, which keys have to be given, and what is meant without the others.
struct SchemaWriter {
  /// The records that were met, by their names.
  private(set) var definitions: [String: JSON] = [:]

  /// A schema of a shape.
  mutating func schema(of shape: DocumentShape) -> JSON {
    switch shape {
    case .text(let text): return Self.schema(of: text)
    case .boolean: return ["type": "boolean"]
    case .number(let number):
      var members: [String: JSON] = ["type": number.isWhole ? "integer" : "number"]
      members["minimum"] = number.rule.least.map { .number(JSONNumber(Finite(clamping: $0))) }
      members["maximum"] = number.rule.most.map { .number(JSONNumber(Finite(clamping: $0))) }
      return .object(members)
    case .word(let vocabulary):
      let words = JSON.list(vocabulary.words.map { .text($0) })
      return vocabulary.isOpen
        ? ["type": "string", "minLength": 1, "examples": words] : ["type": "string", "enum": words]
    case .reference(let noun):
      return ["type": "string", "minLength": 1, "description": .text("The id of a \(noun).")]
    case .list(let element): return ["type": "array", "items": schema(of: element)]
    case .record(let record): return reference(to: record)
    case .either(let shapes): return ["anyOf": .list(shapes.map { schema(of: $0) })]
    case .object: return ["type": "object"]
    case .anything: return true
    }
  }

  /// A schema of an object with some fields.
  mutating func schema(of fields: [FieldDescription]) -> JSON {
    var properties: [String: JSON] = [:]
    for field in fields {
      var members: [String: JSON] = [:]
      if case .object(let said) = schema(of: field.shape) { members = said }
      members["description"] = .text(field.summary)
      members["default"] = field.defaultJSON.flatMap { try? JSON(json: $0) }
      properties[field.key] = .object(members)
    }
    return [
      "type": "object", "properties": .object(properties), "additionalProperties": false,
      "required": .list(fields.filter(\.isRequired).map { .text($0.key) }),
    ]
  }

  private static func schema(of text: DocumentShape.Text) -> JSON {
    var members: [String: JSON] = ["type": "string"]
    members["description"] = .text("\(Words.sentence(text.meaning)).")
    members["pattern"] = text.pattern.map { .text($0) }
    members["format"] = text.format.map { .text($0) }
    if !text.examples.isEmpty { members["examples"] = .list(text.examples.map { .text($0) }) }
    return .object(members)
  }

  private mutating func reference(to record: DocumentShape.Record) -> JSON {
    if definitions[record.name] == nil {
      // Said before its fields are walked, since a record may hold others of its own kind.
      definitions[record.name] = true
      definitions[record.name] = schema(of: record.fields)
    }
    return ["$ref": .text("#/$defs/\(record.name)")]
  }
}
