import Foundation
import Testing

@testable import OperatingModel

/// Random systems that fill every field of every noun, written and read in every way.
@Suite struct RoundTripTests {
  @Test func writingAndReadingLoseNothing() throws {
    for seed in 0..<40 {
      let (tree, system) = try RandomDocument.make(seed: seed)
      let written = system.json
      let again = try ProductOperatingSystem(json: written)
      #expect(again == system && again.hashValue == system.hashValue, "seed \(seed)")
      #expect(again.json == written, "seed \(seed)")
      #expect(try ProductOperatingSystem(json: system.jsonBytes) == system, "seed \(seed)")
      let compact = system.compactJSON
      #expect(try ProductOperatingSystem(json: compact) == system && !compact.contains("\n"), "seed \(seed)")
      var random = RandomCases(seed: seed)
      #expect(try ProductOperatingSystem(json: tree.shuffled(&random).text) == system, "seed \(seed)")
    }
  }

  @Test func otherCodersLoseNothing() throws {
    for seed in 100..<108 {
      let system = try RandomDocument.make(seed: seed).system
      #expect(
        try JSONDecoder().decode(ProductOperatingSystem.self, from: JSONEncoder().encode(system)) == system,
        "seed \(seed)")
      #expect(
        try JSONDecoder().decode(ProductOperatingSystem.self, from: Data(system.jsonBytes)) == system,
        "seed \(seed)")
      #expect(try ProductOperatingSystem(json: JSONEncoder().encode(system)) == system, "seed \(seed)")
      for format in [PropertyListSerialization.PropertyListFormat.xml, .binary] {
        // A property list has no control characters in XML, whoever writes it.
        guard format == .binary || !system.json.contains("\\u0001") else { continue }
        let encoder = PropertyListEncoder()
        encoder.outputFormat = format
        let list = try encoder.encode(system)
        #expect(
          try PropertyListDecoder().decode(ProductOperatingSystem.self, from: list) == system, "seed \(seed)")
      }
    }
  }

  @Test func theRandomSystemsSayEveryFieldOfEveryNoun() throws {
    var said: Set<String> = []
    var fields: Set<String> = []
    for seed in 200..<230 {
      let system = try RandomDocument.make(seed: seed) { ($0.fill, $0.most) = (95, 4) }.system
      let json = try JSONDecoder().decode(JSON.self, from: Data(system.jsonBytes))
      visit(
        json, ProductOperatingSystem.notation.shape, &said, &fields)
    }
    #expect(fields.subtracting(said).sorted() == [])
    #expect(fields.count > 500)
  }

  private func visit(
    _ json: JSON, _ shape: DocumentShape, _ said: inout Set<String>, _ fields: inout Set<String>
  ) {
    switch (json, shape) {
    case (.list(let values), .list(let element)):
      for value in values { visit(value, element, &said, &fields) }
    case (.object(let members), .record(let record)):
      for field in record.fields {
        fields.insert("\(record.name).\(field.key)")
        guard let value = members[field.key] else { continue }
        said.insert("\(record.name).\(field.key)")
        visit(value, field.shape, &said, &fields)
      }
    case (_, .either(let shapes)):
      for shape in shapes { visit(json, shape, &said, &fields) }
    default: break
    }
  }
}
