@testable import OperatingModel

/// Holds JSON values against a schema, written from the specification of JSON Schema alone: of its keywords those that
/// are used here, `format` as the annotation that it is.
struct SchemaValidator {
  private let root: JSON
  private let definitions: [String: JSON]
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  init(_ schema: JSON) {
    root = schema
    definitions = if case .object(let members)? = schema["$defs"] { members } else { [:] }
  }

  /// Where a value is not what the schema says.
  mutating func errors(in value: JSON) throws -> [ModelPath] {
    var errors: [ModelPath] = []
    try check(value, root, at: ModelPath(), &errors)
    return errors
  }

  private struct UnknownKeyword: Error { var keyword: String }

  private mutating func check(
    _ value: JSON, _ schema: JSON, at path: ModelPath, _ errors: inout [ModelPath]
  ) throws {
    if schema == true { return }
    guard case .object(let keywords) = schema else { return errors.append(path) }
    for (keyword, rule) in keywords {
      switch keyword {
      case "$schema", "$defs", "format", "additionalProperties": break
      case "$ref":
        guard case .text(let reference) = rule, let target = definitions[String(reference.dropFirst(8))]
        else {
          throw UnknownKeyword(keyword: "\(rule)")
        }
        try check(value, target, at: path, &errors)
      case "allOf":
        guard case .list(let schemas) = rule else { throw UnknownKeyword(keyword: keyword) }
        for schema in schemas { try check(value, schema, at: path, &errors) }
      case "anyOf":
        guard case .list(let schemas) = rule else { throw UnknownKeyword(keyword: keyword) }
        let fits = try schemas.contains { schema in
          var inner: [ModelPath] = []
          try check(value, schema, at: path, &inner)
          return inner.isEmpty
        }
        if !fits { errors.append(path) }
      case "type": if !Self.has(value, type: rule) { errors.append(path) }
      case "enum":
        if case .list(let words) = rule, !words.contains(value) { errors.append(path) }
      case "const": if value != rule { errors.append(path) }
      case "minLength":
        if case .text(let text) = value, text.unicodeScalars.isEmpty { errors.append(path) }
      case "pattern":
        if case .text(let text) = value, case .text(let pattern) = rule, try !matches(text, pattern) {
          errors.append(path)
        }
      case "minimum":
        if let (number, bound) = Self.numbers(value, rule), number < bound { errors.append(path) }
      case "maximum":
        if let (number, bound) = Self.numbers(value, rule), number > bound { errors.append(path) }
      case "items":
        guard case .list(let elements) = value else { break }
        for (index, element) in elements.enumerated() {
          try check(element, rule, at: path.appending(.index(index)), &errors)
        }
      case "required":
        guard case .object(let members) = value, case .list(let keys) = rule else { break }
        for case .text(let key) in keys where members[key] == nil { errors.append(path.appending(.key(key))) }
      case "properties":
        guard case .object(let members) = value, case .object(let properties) = rule else { break }
        for (key, member) in members {
          if let property = properties[key] {
            try check(member, property, at: path.appending(.key(key)), &errors)
          } else if keywords["additionalProperties"] == false {
            errors.append(path.appending(.key(key)))
          }
        }
      default: throw UnknownKeyword(keyword: keyword)
      }
    }
  }

  private static func has(_ value: JSON, type: JSON) -> Bool {
    switch value {
    case .null: type == "null"
    case .boolean: type == "boolean"
    case .text: type == "string"
    case .list: type == "array"
    case .object: type == "object"
    case .number(let number):
      type == "number"
        || type == "integer" && (number.int != nil || number.double.map { abs($0.value) >= 1e15 } ?? true)
    }
  }

  private static func numbers(_ value: JSON, _ rule: JSON) -> (Double, Double)? {
    guard case .number(let number) = value, case .number(let bound) = rule, let bound = bound.double else {
      return nil
    }
    return (Double(number.text) ?? .nan, bound.value)
  }

  private mutating func matches(_ text: String, _ pattern: String) throws -> Bool {
    let regex = try patterns[pattern] ?? Regex(pattern)
    patterns[pattern] = regex
    // In JSON Schema `$` stands for the end alone, not for a line break before it.
    return text.last?.isNewline != true && text.firstMatch(of: regex) != nil
  }
}
