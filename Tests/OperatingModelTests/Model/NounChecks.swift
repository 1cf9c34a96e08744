import Foundation
import Testing

@testable import OperatingModel

/// What every noun's table of fields has to keep.
enum NounChecks {
  /// A value in which every field is recorded survives every way of writing it down; one that says only what
  /// it has to writes only that.
  static func expectFaithful<Noun: DocumentRecord>(
    full: Noun, minimal: Noun, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let fields = Noun.fieldDescriptions
    let required = fields.filter(\.isRequired).map(\.key)
    #expect(
      try keys(of: full) == Set(fields.map(\.key)), "every field is recorded", sourceLocation: sourceLocation)
    #expect(
      try keys(of: minimal) == Set(required), "only required keys are written", sourceLocation: sourceLocation
    )
    for value in [full, minimal] {
      let read = try Noun(json: value.json)
      #expect(read == value, sourceLocation: sourceLocation)
      #expect(read.json == value.json, sourceLocation: sourceLocation)
      #expect(try Noun(json: value.compactJSON) == value, sourceLocation: sourceLocation)
      let json = try JSONEncoder().encode(value)
      #expect(try JSONDecoder().decode(Noun.self, from: json) == value, sourceLocation: sourceLocation)
      let list = try PropertyListEncoder().encode(value)
      #expect(
        try PropertyListDecoder().decode(Noun.self, from: list) == value, sourceLocation: sourceLocation)
    }
  }

  /// A closed list of words is pinned: documents hold these texts.
  static func expectWords<Word: OperatingModel.Word>(
    _ type: Word.Type, _ words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(type.allCases.map(\.rawValue) == words, sourceLocation: sourceLocation)
  }

  /// The named words of an open list are pinned, and any other is kept.
  static func expectWords<Word: OpenWord>(
    _ type: Word.Type, _ words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(type.known.map(\.rawValue) == words, sourceLocation: sourceLocation)
    let own = try JSONDecoder().decode([Word].self, from: JSONEncoder().encode([Word(rawValue: "ours")]))
    #expect(own == ["ours"] && own.first?.isKnown == false, sourceLocation: sourceLocation)
  }

  /// Where a value contradicts itself: the code and the field of each fault.
  static func faults<Noun: DocumentRecord>(in value: Noun) -> [String] { TableChecks.faults(in: value) }

  /// The references that a value holds beside its own id, with their places and whether they may lead in a circle.
  static func references<Noun: DocumentRecord>(in value: Noun) -> [String] {
    TableChecks.references(in: value).map { "\($0.path) \($0.id) \($0.circles)" }
  }

  private static func keys<Noun: DocumentRecord>(of value: Noun) throws -> Set<String> {
    let object = try JSONSerialization.jsonObject(with: Data(value.jsonBytes))
    return Set(try #require(object as? [String: Any]).keys)
  }
}

/// Values that fully filled nouns share.
extension NounChecks {
  static let provenance = Provenance(
    source: "planning notes", day: "2026-03-02", author: "product operations")
  static let annotations: Annotations = ["tracker": ["id": 4711, "open": true]]
}
