import Foundation
import Testing

@testable import OperatingModel

@Suite struct JSONReaderTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "1", "-1", "0.5", "1e5", "1E+5", "1e-5", "1e400", "-1e-400", #""""#,
    "[]", "{}",
    " [ ] ", "\t\n\r {}\n", "[[],[[]],{}]", #"{"":0}"#, #"{"a":{"a":{}}}"#, #""\"\\\/\b\f\n\r\t\u00e9""#,
    #""\uD834\uDD1E""#,
    #""\u0000""#, #""\uFFFF""#, "\"\u{7F}\"", "\"\u{2028}\u{2029}\"", #"{"a":1,"b":[true,null]}"#,
    "\u{FEFF}[1]",
    "123456789012345678901234567890", "[1,2 , 3\n,4]",
  ])
  func valid(_ text: String) {
    let reading = JSONTexts.read(text)
    #expect(reading.value != nil, "\(reading.faults)")
  }

  @Test(
    arguments: [
      ("", "json.truncated"), (" ", "json.truncated"), ("\u{FEFF}", "json.truncated"),
      ("nul", "json.truncated"),
      ("nulL", "json.syntax"), ("TRUE", "json.syntax"), ("nan", "json.syntax"), ("NaN", "json.syntax"),
      ("Infinity", "json.syntax"), ("-Infinity", "json.syntax"), ("+1", "json.syntax"),
      ("-", "json.truncated"),
      ("01", "json.syntax"), ("-01", "json.syntax"), ("00", "json.syntax"), (".5", "json.syntax"),
      ("1.", "json.truncated"),
      ("1.e5", "json.syntax"), ("1e", "json.truncated"), ("1e+", "json.truncated"), ("1e5.5", "json.syntax"),
      ("0x10", "json.syntax"), ("1_000", "json.syntax"), ("1 2", "json.syntax"), ("[1 2]", "json.syntax"),
      ("[1,]", "json.syntax"), ("[,1]", "json.syntax"), ("[1,,2]", "json.syntax"), ("[", "json.truncated"),
      ("]", "json.syntax"), ("[}", "json.syntax"), ("{]", "json.syntax"), ("{", "json.truncated"),
      (#"{"a"}"#, "json.syntax"), (#"{"a":}"#, "json.syntax"), (#"{"a":1,}"#, "json.syntax"),
      ("{a:1}", "json.syntax"),
      ("{1:1}", "json.syntax"), (#"{"a" 1}"#, "json.syntax"), (#"{"a":1 "b":2}"#, "json.syntax"),
      ("{,}", "json.syntax"),
      (#"{"a":1}}"#, "json.syntax"), ("[]x", "json.syntax"), ("[] []", "json.syntax"), ("'a'", "json.syntax"),
      ("\"a", "json.truncated"), (#""\"#, "json.truncated"), (#""\""#, "json.truncated"),
      (#""\x""#, "json.syntax"),
      (#""\u12""#, "json.syntax"), (#""\u12g4""#, "json.syntax"), (#""\u+123""#, "json.syntax"),
      (#""\U0041""#, "json.syntax"),
      (#""\uD800""#, "json.syntax"), (#""\uDC00""#, "json.syntax"), (#""\uD800\u0041""#, "json.syntax"),
      (#""\uD800\uD800""#, "json.syntax"), (#""\uD800x""#, "json.syntax"),
      (#""\uDC00\uD800""#, "json.syntax"),
      ("\"\n\"", "json.syntax"), ("\"\t\"", "json.syntax"), ("\"\u{0}\"", "json.syntax"),
      ("\"\u{1F}\"", "json.syntax"),
      ("\u{0}", "json.syntax"), ("[1\u{0}]", "json.syntax"), ("\u{A0}1", "json.syntax"),
      ("1\u{B}", "json.syntax"),
      ("[1] // more", "json.syntax"), ("/* */ 1", "json.syntax"), ("\u{FEFF}\u{FEFF}1", "json.syntax"),
      ("undefined", "json.syntax"),
      (#"{"a":1,"a":2}"#, "key.duplicate"), (#"{"a":1,"\u0061":2}"#, "key.duplicate"),
      ("1e1000000000", "number.range"),
    ] as [(String, String)])
  func invalid(_ text: String, _ code: String) {
    let reading = JSONTexts.read(text)
    #expect(reading.faults.map(\.code) == [code] && reading.value == nil)
  }

  @Test func escapesSayTheirCharacters() {
    let text = #""\"\\\/\b\f\n\r\t\u00e9\u00E9\uD834\uDD1E\u0000""#
    #expect(JSONTexts.read(text).value == .text("\"\\/\u{8}\u{C}\n\r\téé𝄞\u{0}"))
  }

  /// Each kind of byte sequence that is not UTF-8, in a text, in a key, and in what is skipped.
  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xE1, 0x80],
      [0xE1, 0x80, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF1, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
      [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func whatIsNotUTF8(_ bytes: [UInt8]) throws {
    let bad = Array("\"abc".utf8) + bytes + Array("\"".utf8)
    let fault = try #require(JSONTexts.read(bad).faults.first)
    #expect(fault.code == "json.utf8" && fault.offset == 4)
    #expect(JSONTexts.read(Array("{".utf8) + bad + Array(":1}".utf8)).faults.map(\.code) == ["json.utf8"])
    // In a key that a noun does not have, escaped or not, and in that key's value: said once, with its place.
    for key in [bad, Array("\"\\n".utf8) + bytes + Array("\"".utf8)] {
      let document = Array(#"{"id": "a", "name": "A", "#.utf8) + key + Array(": 1}".utf8)
      let problems = problems(of: document)
      #expect(problems.map(\.code) == [.notUTF8] && problems.first?.place?.line == 1)
    }
    let skipped = Array(#"{"id": "a", "name": "A", "other": ["#.utf8) + bad + Array("]}".utf8)
    #expect(problems(of: skipped).map(\.code) == [.unknownKey, .notUTF8])
  }

  private func problems(of bytes: [UInt8]) -> Problems {
    bytes.withUnsafeBytes { DocumentReader.read(Bet.self, from: $0, limits: DocumentLimits()).problems }
  }

  @Test func everyScalarIsRead() {
    for start in stride(from: 0x80, through: 0x10FFFF, by: 0x101) {
      guard let scalar = Unicode.Scalar(UInt32(start)) else { continue }
      #expect(JSONTexts.read("\"\(scalar)\"").value == .text(String(scalar)))
    }
  }

  @Test func whatIsSkippedIsCheckedToo() throws {
    for value in [#""\q""#, #""\uD800""#, #"{"\q": 1}"#] {
      let problems = try #require(throws: Problems.self) {
        try Bet(json: #"{"id": "a", "name": "A", "other": \#(value)}"#)
      }
      #expect(problems.map(\.code) == [.syntax])
    }
  }

  @Test(arguments: [1, 2, 8, 64, 128])
  func nestingIsBounded(_ depth: Int) {
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      let inside = depth == 1 && open != "[" ? "1" : "1"
      func nested(_ count: Int) -> [UInt8] {
        Array((String(repeating: open, count: count) + inside + String(repeating: close, count: count)).utf8)
      }
      #expect(JSONTexts.read(nested(depth), depth: depth).value != nil)
      #expect(JSONTexts.read(nested(depth + 1), depth: depth).faults.map(\.code) == ["json.depth"])
      #expect(JSONTexts.read(nested(100_000), depth: depth).faults.map(\.code) == ["json.depth"])
    }
  }

  @Test func nestingIsBoundedWhereItIsSkipped() throws {
    let deep = #"{"id": "a", "name": "A", "other": "# + String(repeating: "[", count: 100_000)
    let problems = try #require(throws: Problems.self) { try Bet(json: deep) }
    #expect(problems.map(\.code) == [.tooDeep])
    #expect(DocumentLimits(depth: .max).depth == 128 && DocumentLimits(depth: -1, problems: 0).problems == 1)
  }

  @Test func sizeIsBounded() throws {
    let text = #"{"id": "a", "name": "A"}"#
    #expect(try Bet(json: text, limits: DocumentLimits(bytes: text.utf8.count)).name == "A")
    let problems = try #require(throws: Problems.self) {
      try Bet(json: text, limits: DocumentLimits(bytes: text.utf8.count - 1))
    }
    #expect(problems.map(\.code) == [.tooLong])
  }

  @Test func wholeNumbersAreExactOrRefused() throws {
    for (text, value) in [
      ("0", 0), ("-0", 0), ("3.0", 3), ("3e2", 300), ("-300e-2", -3), ("9223372036854775807", .max),
      ("-9223372036854775808", .min), ("9007199254740991.0", 9_007_199_254_740_991),
      ("9007199254740993.0", 9_007_199_254_740_993), ("922337203685477580.7e1", .max), ("10e-1", 1),
      ("0e9", 0),
    ] as [(String, Int)] {
      #expect(try Invoice(json: #"{"count": \#(text)}"#).count == value)
    }
    for (text, code) in [
      ("9223372036854775808", .numberOutOfRange), ("-9223372036854775809", .numberOutOfRange),
      ("1e400", .numberOutOfRange),
      ("3.00000000000000000001", .wrongType), ("1e-99", .wrongType),
      ("922337203685477580.8e1", .numberOutOfRange),
      ("1e99", .numberOutOfRange), ("3.5", .wrongType),
      ("-0.1", .wrongType),
      (#""3""#, .wrongType), ("true", .wrongType), ("123456789012345678901234567890", .numberOutOfRange),
    ] as [(String, ProblemCode)] {
      let problems = try #require(throws: Problems.self) { try Invoice(json: #"{"count": \#(text)}"#) }
      #expect(problems.map(\.code) == [code], "\(text)")
    }
  }

  @Test func numbersBeyondDoubleAreRefused() throws {
    for text in ["1e400", "-1e400", "1.8e308", "1" + String(repeating: "0", count: 400)] {
      let problems = try #require(throws: Problems.self) { try Invoice(json: #"{"number": \#(text)}"#) }
      #expect(problems.map(\.code) == [.numberOutOfRange])
    }
    #expect(try Invoice(json: #"{"number": 1e-400}"#).number == 0)
    #expect(
      try Invoice(json: #"{"number": 1.7976931348623157e308}"#).number?.value == .greatestFiniteMagnitude)
  }

  @Test func doublesAgreeWithTheStandardLibrary() {
    var random = RandomCases(seed: 23)
    var mismatches: [String] = []
    for round in 0..<100_000 {
      let double = Double(bitPattern: random.next())
      let text = round % 2 == 0 || !double.isFinite ? JSONTexts.number(&random) : "\(double)"
      var bytes = Array(text.utf8)
      let value: Double? = bytes.withUnsafeMutableBytes { buffer in
        var reader = JSONReader(
          UnsafeRawBufferPointer(buffer), limits: DocumentLimits(bytes: .max, depth: 1, problems: 1))
        return (try? reader.readDouble()) ?? nil
      }
      let expected = Double(text).flatMap { $0.isFinite ? $0 : nil }
      if value?.bitPattern != expected?.bitPattern { mismatches.append(text) }
    }
    #expect(mismatches.isEmpty, "\(mismatches.prefix(5))")
  }
}
