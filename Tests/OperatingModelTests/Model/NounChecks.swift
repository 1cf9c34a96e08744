import Foundation
import Testing

@testable import OperatingModel

/// What every noun's table of fields has to keep.
enum NounChecks {
  /// A value in which every field is recorded survives every way of writing it down; one that says only what
  /// it has to writes only that.
  static func expectFaithful<Noun: DocumentRecord>(
    full: Noun, minimal: Noun, sourceLocation place: SourceLocation = #_sourceLocation
  ) throws {
    let keys = Noun.fieldDescriptions
    #expect(
      try Self.keys(of: full) == Set(keys.map(\.key)), "every field is recorded", sourceLocation: place)
    #expect(
      try Self.keys(of: minimal) == Set(keys.filter(\.isRequired).map(\.key)),
      "only required keys are written",
      sourceLocation: place)
    for value in [full, minimal] { try expectCarried(value, place) }
  }

  /// The same of a document that says everything, and of a value of which only what has to be said is said.
  ///
  /// - Parameters:
  ///   - everything: A document with a value for every field, each in its canonical form.
  ///   - minimal: A value of which only what has to be said is said.
  ///   - text: The minimal value's document, on one line.
  static func expectFaithful<Noun: DocumentRecord>(
    everything: String, _ minimal: Noun, _ text: String,
    sourceLocation place: SourceLocation = #_sourceLocation
  ) throws {
    let full = try Noun(json: everything)
    let unsaid = TableChecks.silentKeys(of: full)
    #expect(unsaid.isEmpty, "the document says nothing of \(unsaid)", sourceLocation: place)
    // What is written says what was read: no two keys share a value.
    #expect(try values(in: full.json) == values(in: everything), sourceLocation: place)
    #expect(minimal.compactJSON == text, sourceLocation: place)
    #expect(try Noun(json: text) == minimal, sourceLocation: place)
    try expectFaithful(full: full, minimal: minimal, sourceLocation: place)
  }

  /// The library's own texts and every other coder carry a value.
  private static func expectCarried<Noun: DocumentRecord>(_ value: Noun, _ place: SourceLocation) throws {
    let read = try Noun(json: value.json)
    #expect(read == value && read.json == value.json, sourceLocation: place)
    #expect(try Noun(json: value.compactJSON) == value, sourceLocation: place)
    #expect(try Noun(json: JSON(value)) == value, sourceLocation: place)
    let json = try JSONEncoder().encode(value)
    #expect(try JSONDecoder().decode(Noun.self, from: json) == value, sourceLocation: place)
    for format in [PropertyListSerialization.PropertyListFormat.binary, .xml] {
      let encoder = PropertyListEncoder()
      encoder.outputFormat = format
      let list = try encoder.encode(value)
      #expect(try PropertyListDecoder().decode(Noun.self, from: list) == value, sourceLocation: place)
    }
  }

  /// A closed list of words is pinned, with spaces between: documents hold these texts.
  static func expectWords<Kind: Word>(
    _ type: Kind.Type, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(type.allCases.map(\.rawValue).joined(separator: " ") == words, sourceLocation: sourceLocation)
  }

  /// The named words of an open list are pinned, and any other is kept.
  static func expectWords<Kind: OpenWord>(
    _ type: Kind.Type, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(type.known.map(\.rawValue).joined(separator: " ") == words, sourceLocation: sourceLocation)
    let own = try? JSONDecoder().decode([Kind].self, from: Data(#"["ours"]"#.utf8))
    #expect(own == ["ours"] && own?.first?.isKnown == false, sourceLocation: sourceLocation)
  }

  private static func keys<Noun: DocumentRecord>(of value: Noun) throws -> Set<String> {
    let object = try JSONSerialization.jsonObject(with: Data(value.jsonBytes))
    return Set(try #require(object as? [String: Any]).keys)
  }

  /// What a text says, read by another coder.
  private static func values(in text: String) throws -> JSON {
    try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }
}

/// Values that fully filled nouns share.
extension NounChecks {
  static let provenance = Provenance(
    source: "planning notes", day: "2026-03-02", author: "product operations")
  static let annotations: Annotations = ["tracker": ["id": 4711, "open": true]]
}
