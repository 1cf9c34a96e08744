import Foundation
import Testing

@testable import OperatingModel

/// Holds a noun's table of fields against two documents: one that says everything, and one that says only
/// what has to be said.
///
/// - Parameters:
///   - everything: A document with a value for every field, each in its canonical form.
///   - minimal: A value of which only what has to be said is said.
///   - text: The minimal value's document, on one line.
func expectRoundTrips<Noun: DocumentRecord>(
  everything: String, _ minimal: Noun, _ text: String, at place: SourceLocation = #_sourceLocation
) throws {
  let filled = try Noun(json: everything)
  let unsaid = TableChecks.silentKeys(of: filled)
  #expect(unsaid.isEmpty, "the document says nothing of \(unsaid)", sourceLocation: place)

  // What is written says what was read: no two keys share a value.
  for written in [filled.json, filled.compactJSON] {
    #expect(try values(in: written) == values(in: everything), sourceLocation: place)
    #expect(try Noun(json: written) == filled, sourceLocation: place)
  }

  // Any other coder carries it too.
  for value in [filled, minimal] {
    let encoded = try JSONEncoder().encode(value)
    #expect(try JSONDecoder().decode(Noun.self, from: encoded) == value, sourceLocation: place)
    for format in [PropertyListSerialization.PropertyListFormat.binary, .xml] {
      let encoder = PropertyListEncoder()
      encoder.outputFormat = format
      let encoded = try encoder.encode(value)
      #expect(try PropertyListDecoder().decode(Noun.self, from: encoded) == value, sourceLocation: place)
    }
  }

  #expect(minimal.compactJSON == text, sourceLocation: place)
  #expect(try Noun(json: text) == minimal, sourceLocation: place)
}

/// The raw values of a closed list of words, which documents depend on.
func expectWords<Kind: Word>(_ kind: Kind.Type, _ words: String, at place: SourceLocation = #_sourceLocation)
{
  #expect(kind.allCases.map(\.rawValue).joined(separator: " ") == words, sourceLocation: place)
}

/// The raw values of the named words of an open list.
func expectKnown<Kind: OpenWord>(
  _ kind: Kind.Type, _ words: String, at place: SourceLocation = #_sourceLocation
) {
  #expect(kind.known.map(\.rawValue).joined(separator: " ") == words, sourceLocation: place)
}

/// Where a value contradicts itself: the code and the place of each fault.
func contradictions<Noun: DocumentRecord>(_ value: Noun) -> [String] { TableChecks.faults(in: value) }

/// The place of each reference of a value, and whether such references may lead in a circle.
func circles<Noun: DocumentRecord>(_ value: Noun) -> [String] {
  TableChecks.references(in: value).map { "\($0.path) \($0.circles)" }
}

private func values(in text: String) throws -> JSON {
  try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
}
