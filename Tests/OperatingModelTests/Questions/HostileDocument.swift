@testable import OperatingModel

/// A model whose every id, name and text is hostile, made from another: the same text becomes the same everywhere, so
/// that references still lead where they led.
struct HostileDocument {
  /// What is added to each text.
  var ending: (String) -> String = { text in
    HostileTexts.endings[text.utf8.reduce(0) { $0 + Int($1) } % HostileTexts.endings.count]
  }

  func system(from system: ProductOperatingSystem) throws -> ProductOperatingSystem {
    let document = hostile(try JSON(anyText: system.compactJSON), ProductOperatingSystem.fieldDescriptions)
    return try ProductOperatingSystem(json: document.compactJSON)
  }

  private func hostile(_ value: JSON, _ fields: [FieldDescription]) -> JSON {
    guard case .object(var members) = value else { return value }
    for field in fields { members[field.key] = members[field.key].map { hostile($0, field.shape) } }
    return .object(members)
  }

  private func hostile(_ value: JSON, _ shape: DocumentShape) -> JSON {
    switch (value, shape) {
    case (.text(let text), .reference), (.text(let text), .anything), (.text(let text), .object):
      return .text(hostile(text))
    case (.text(let text), .text(let what)):
      return what.description == String.notation.shape.expectation ? .text(hostile(text)) : value
    case (.text(let text), .word(let vocabulary)) where vocabulary.isOpen:
      return vocabulary.words.contains(text) ? value : .text(hostile(text))
    case (.list(let values), .list(let element)): return .list(values.map { hostile($0, element) })
    case (_, .either(let shapes)): return shapes.reduce(value) { hostile($0, $1) }
    case (.list(let values), .anything), (.list(let values), .object):
      return .list(values.map { hostile($0, .anything) })
    case (.object, .record(let record)): return hostile(value, record.fields)
    case (.object(let members), .anything), (.object(let members), .object):
      return .object(
        Dictionary(
          members.map { (hostile($0.key), hostile($0.value, .anything)) },
          uniquingKeysWith: { first, _ in first }))
    default: return value
    }
  }

  private func hostile(_ text: String) -> String { text.isEmpty ? text : text + ending(text) }
}
