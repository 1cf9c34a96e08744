import Foundation
import Testing

@testable import OperatingModel

@Suite struct JSONNumberTests {
  @Test(arguments: [
    ("1.50", "15e-1"), ("1", "1.0"), ("100", "1e2"), ("0", "-0"), ("0", "0e5"), ("0.00", "0"),
    ("-1.5E+3", "-1500"),
    ("1e999999999", "10e999999998"), ("12345678901234567890.0", "12345678901234567890"),
  ])
  func oneNumberHasManyTexts(_ left: String, _ right: String) throws {
    let (left, right) = try (#require(JSONNumber(left)), #require(JSONNumber(right)))
    #expect(left == right && left.hashValue == right.hashValue)
  }

  @Test func numbersThatDiffer() {
    let texts = [
      "0", "1", "-1", "1.5", "15", "0.15", "1e400", "1e401", "12345678901234567890", "12345678901234567891",
    ]
    #expect(Set(texts.compactMap { JSONNumber($0) }).count == texts.count)
  }

  @Test(arguments: [
    "", "-", "+1", "01", "-01", ".5", "5.", "1e", "1e+", "e5", "1.e5", "0x1", "1_000", " 1", "1 ", "nan",
    "1.2.3", "1e5.0", "--1", "1\u{301}",
  ])
  func textsThatAreNoNumbers(_ text: String) { #expect(JSONNumber(text) == nil) }

  @Test func numbersInAComputer() {
    #expect(JSONNumber("1e3")?.int == 1000 && JSONNumber("1.0")?.int == 1 && JSONNumber("1.5")?.int == nil)
    #expect(JSONNumber("9223372036854775807")?.int == .max && JSONNumber("-9223372036854775808")?.int == .min)
    #expect(JSONNumber("9223372036854775808")?.int == nil && JSONNumber("1e99")?.int == nil)
    #expect(
      JSONNumber("1e400")?.double == nil && JSONNumber("1e-400")?.double == 0
        && JSONNumber("0.1")?.double == 0.1)
  }
}

@Suite struct JSONValueTests {
  private let value: JSON = [
    "text": "a", "yes": true, "none": nil, "whole": 3, "part": 0.25, "list": [1, [], [:]],
    "object": ["b": 1, "a": nil],
  ]

  @Test func digitsAreKept() throws {
    for digits in ["1.50", "100000000000000000000.00", "-0", "1e400", "0.1000", "1E+2"] {
      #expect(try Invoice(json: #"{"data":\#(digits)}"#).compactJSON == #"{"data":\#(digits)}"#)
    }
  }

  @Test func aNumberThatCannotBeHeldIsReportedAndNotDropped() throws {
    for text in ["1e1000000000", "-1e-99999999999999999999"] {
      let problems = try #require(throws: Problems.self) { try Invoice(json: #"{"data": [1, \#(text)]}"#) }
      #expect(problems.map(\.code) == [.numberOutOfRange])
    }
  }

  @Test func aKeySaidTwiceIsReportedAndTheFirstCounts() throws {
    let text = #"{"formatVersion": 1, "name": "A", "annotations": {"a": 1, "a": 2}}"#
    let reading = try ProductOperatingSystem.reading(json: text, tolerating: [.duplicateKey])
    #expect(reading.problems.map(\.code) == [.duplicateKey] && reading.value.annotations["a"] == 1)
  }

  @Test func subscriptsLookInside() {
    #expect(
      value["text"] == "a" && value["missing"] == nil && value["list"]?[0] == 1 && value["list"]?[9] == nil)
    #expect(value["list"]?[-1] == nil && value["text"]?["x"] == nil && value["text"]?[0] == nil)
    #expect((["a": 1, "a": 2] as JSON)["a"] == 1)
  }

  @Test func keysAreWrittenInOrder() {
    #expect(
      Invoice(data: value).compactJSON.hasPrefix(
        #"{"data":{"list":[1,[],{}],"none":null,"object":{"a":null,"b":1}"#))
  }

  @Test func anyCoderCarriesIt() throws {
    let invoice = Invoice(data: value)
    #expect(try JSONDecoder().decode(Invoice.self, from: JSONEncoder().encode(invoice)) == invoice)
    for format in [PropertyListSerialization.PropertyListFormat.xml, .binary] {
      let encoder = PropertyListEncoder()
      encoder.outputFormat = format
      #expect(try PropertyListDecoder().decode(Invoice.self, from: encoder.encode(invoice)) == invoice)
    }
    let digits = try Invoice(json: #"{"data": 0.1000000000000000000001}"#)
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(digits) }
  }

  @Test func annotationsAreAnObject() throws {
    var annotations: Annotations = ["a": 1, "a": 2]
    #expect(annotations["a"] == 1 && annotations["b"] == nil && !annotations.isEmpty && Annotations().isEmpty)
    annotations["a"] = nil
    #expect(annotations.isEmpty)
    for text in ["[]", "1", #""a""#, "true"] {
      #expect(throws: Problems.self) { try Bet(json: #"{"id":"a","name":"A","annotations":\#(text)}"#) }
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode([Annotations].self, from: Data("[\(text)]".utf8))
      }
    }
  }

  @Test func provenanceIsOneLine() throws {
    let provenance = Provenance(source: "notes", day: "2026-03-02", author: "ops")
    #expect(provenance.json == "{\"source\": \"notes\", \"day\": \"2026-03-02\", \"author\": \"ops\"}\n")
    #expect(Provenance().compactJSON == "{}")
    #expect(try Provenance(json: "{}") == Provenance())
  }
}
