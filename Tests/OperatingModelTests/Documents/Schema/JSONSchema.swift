@testable import OperatingModel

/// A JSON Schema (draft 2020-12) of a shape: nothing is known here but the cases of shapes.
struct JSONSchema {
  /// The whole schema.
  private(set) var json: JSON = [:]
  /// Names that two different records have.
  private(set) var ambiguous: Set<String> = []
  private(set) var definitions: [String: JSON] = [:]
  /// The records that are being described, which may hold themselves.
  private var open: Set<String> = []

  init(of shape: DocumentShape) {
    let root = schema(of: shape)
    json = [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "allOf": [root],
      "$defs": .object(definitions),
    ]
  }

  private mutating func schema(of shape: DocumentShape) -> JSON {
    switch shape {
    case .text(let text):
      var schema: [String: JSON] = ["type": "string"]
      if let pattern = text.pattern { schema["pattern"] = .text(pattern) }
      if let format = text.format { schema["format"] = .text(format) }
      return .object(schema)
    case .boolean: return ["type": "boolean"]
    case .number(let number):
      var schema: [String: JSON] = ["type": number.isWhole ? "integer" : "number"]
      if let least = number.rule.least { schema["minimum"] = .number(JSONNumber(Finite(clamping: least))) }
      if let most = number.rule.most { schema["maximum"] = .number(JSONNumber(Finite(clamping: most))) }
      return .object(schema)
    case .word(let words):
      return words.isOpen
        ? ["type": "string", "minLength": 1] : ["enum": .list(words.words.map { .text($0) })]
    case .reference: return ["type": "string", "minLength": 1]
    case .list(let element): return ["type": "array", "items": schema(of: element)]
    case .record(let record):
      define(record)
      return ["$ref": .text("#/$defs/\(record.name)")]
    case .either(let shapes): return ["anyOf": .list(shapes.map { schema(of: $0) })]
    case .object: return ["type": "object"]
    case .anything: return true
    }
  }

  private mutating func define(_ record: DocumentShape.Record) {
    guard open.insert(record.name).inserted else { return }
    defer { open.remove(record.name) }
    var properties: [String: JSON] = [:]
    var required: [JSON] = []
    for field in record.fields {
      let said: JSON = field.version.map { ["const": .number(JSONNumber($0))] } ?? schema(of: field.shape)
      properties[field.key] = said
      if field.isRequired { required.append(.text(field.key)) }
    }
    let definition: JSON = [
      "type": "object", "properties": .object(properties), "required": .list(required),
      "additionalProperties": false,
    ]
    if let other = definitions[record.name], other != definition { ambiguous.insert(record.name) }
    definitions[record.name] = definition
  }
}
