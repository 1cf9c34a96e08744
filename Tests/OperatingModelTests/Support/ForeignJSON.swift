import Foundation

/// Foundation's coder for JSON, as one of many that are not the library's own.
enum ForeignJSON {
  static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
