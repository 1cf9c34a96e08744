import Testing

@testable import OperatingModel

@Suite("What is said back of a document is bounded", .serialized)
struct BoundedReportTests {
  /// A document with one of many ways to be large and wrong.
  struct Shape: CustomTestStringConvertible, Sendable {
    let name: String
    /// About 200 kB.
    let document: @Sendable () -> String
    var testDescription: String { name }

    init(_ name: String, _ members: @escaping @Sendable () -> String) {
      self.name = name
      document = { #"{"formatVersion": 1, "name": "Acme", \#(members())}"# }
    }

    /// An object in which one key stands so often.
    static func repeated(_ key: String, _ times: Int) -> String {
      "{" + [String](repeating: "\"\(key)\":0", count: times).joined(separator: ",") + "}"
    }

    static func long(_ length: Int, _ text: String = "k") -> String {
      String(repeating: text, count: length / text.utf8.count)
    }

    static let all = [
      Shape("a key of 200 kB with problems below it") {
        #""annotations": {"\#(long(200_000))": \#(repeated("a", 1_002))}"#
      },
      Shape("a key of 200 kB in the format with problems below it") {
        #""bets": [{"id": "a", "name": "A", "annotations": {"\#(long(200_000, "\u{202E}"))": \#(repeated("a", 1_002))}}]"#
      },
      Shape("long keys within one another") {
        let open = (0..<44).map { _ in "{\"\(long(119, "é"))\":" }.joined()
        return #""annotations": \#(open)\#(repeated("a", 1_002))\#(String(repeating: "}", count: 44))"#
      },
      Shape("long keys, each twice") {
        let members = (0..<1_002).map { "\"\(long(90))\($0)\":0,\"\(long(90))\($0)\":0" }
        return #""annotations": {\#(members.joined(separator: ","))}"#
      },
      Shape("unknown keys, short") { (0..<20_000).map { #""q\#($0)":0"# }.joined(separator: ",") },
      Shape("unknown keys, long") { (0..<1_000).map { "\"\(long(190))\($0)\":0" }.joined(separator: ",") },
      Shape("unknown keys of accents heaped up") {
        (0..<1_000).map { "\"\(long(190, "a\u{301}\u{302}\u{303}"))\($0)\":0" }.joined(separator: ",")
      },
      Shape("unknown keys that turn what follows") {
        (0..<1_000).map { "\"\(long(190, "\u{202E}"))\($0)\":0" }.joined(separator: ",")
      },
      Shape("one key again and again") {
        [String](repeating: #""asOf":null"#, count: 16_000).joined(separator: ",")
      },
      Shape("a long text where there should be none") { #""teams": "\#(long(200_000))""# },
      Shape("long texts where there should be none") {
        #""teams": [\#([String](repeating: "\"\(long(190))\"", count: 1_001).joined(separator: ","))]"#
      },
      Shape("long words") {
        let bets = (0..<1_002).map { #"{"id":"\#($0)","name":"","horizon":"\#(long(150, "\u{200B}"))"}"# }
        return #""bets": [\#(bets.joined(separator: ","))]"#
      },
      Shape("a word of 200 kB") { #""perspective": "\#(long(200_000, "\u{1F469}\u{200D}"))""# },
      Shape("a number of 200 kB") {
        #""bets": [{"id": "a", "name": "A", "progress": \#(long(200_000, "7"))}]"#
      },
      Shape("numbers out of range in own data") {
        #""annotations": {"a": [\#([String](repeating: "1e9999999999", count: 15_000).joined(separator: ","))]}"#
      },
      Shape("nothing but lists") {
        #""teams": [\#([String](repeating: "[]", count: 60_000).joined(separator: ","))]"#
      },
      Shape("nothing but objects") {
        #""teams": [\#([String](repeating: "{}", count: 60_000).joined(separator: ","))]"#
      },
      Shape("days that there are not") {
        let bets = (0..<3_000).map { #"{"id":"\#($0)","name":"","startedOn":"2026-02-30"}"# }
        return #""bets": [\#(bets.joined(separator: ","))]"#
      },
      Shape("empty ids") {
        #""teams": [\#([String](repeating: #"{"id":"","name":""}"#, count: 9_000).joined(separator: ","))]"#
      },
      Shape("a text without an end") { #""teams": "\#(long(200_000))"# + "\\" },
      Shape("lists without an end") { #""annotations": {"a": \#(long(200_000, "["))"# },
      Shape("curves with what is not theirs") {
        let bets = (0..<1_002).map { index in
          #"{"id":"\#(index)","name":"","curve":{"shape":"linear","rate":\#(long(120, "3"))}}"#
        }
        return #""bets": [\#(bets.joined(separator: ","))]"#
      },
    ]
  }

  @Test("A document of 200 kB draws no report of megabytes, whatever its shape", arguments: Shape.all)
  func shapes(_ shape: Shape) throws {
    let document = shape.document()
    #expect(document.utf8.count < 400_000)
    let problems = SaidBack.within(10) {
      #expect(throws: Problems.self) { try ProductOperatingSystem(json: document) }
    }
    SaidBack.check(try #require(problems), shape.name)
    // Tolerated, as far as they can be.
    let tolerated = Set(ProblemCode.known)
    let found: Problems = SaidBack.within(10) {
      do throws(Problems) {
        return try ProductOperatingSystem.reading(json: document, tolerating: tolerated).problems
      } catch { return error }
    }
    SaidBack.check(found, shape.name, tolerating: tolerated)
    // Every key of what is found in the text is found there again, or something around it.
    let placeless = Problems(found.map { Problem($0.code, at: $0.path, $0.message) })
    let located = SaidBack.within(10) { placeless.located(in: document) }
    #expect(located.allSatisfy { $0.place != nil })
  }

  @Test("A long key is cut in the paths of what stands below it, a short one is not")
  func paths() throws {
    func path(_ key: String) throws -> ModelPath? {
      let problems = #expect(throws: Problems.self) {
        try JSON(json: #"{"\#(key)": {"a/b": 1, "a/b": 2}}"#)
      }
      return problems?.first?.path
    }
    let short = String(repeating: "k", count: 120)
    #expect(try path(short) == ModelPath(.key(short), "a/b"))
    #expect(try path(short + "k") == ModelPath(.key(String(short.prefix(60)) + "…"), "a/b"))
    #expect(try path("\\u202E") == ModelPath("\u{202E}", "a/b"))
    #expect(try path("\\u202E")?.description == "/\u{202E}/a~1b", "a pointer is exact")
    let deep = (0..<12).map { "\"\(String(repeating: "\($0 % 10)", count: 100))\"" }
    let problems = #expect(throws: Problems.self) {
      try JSON(
        json: deep.map { "{\($0): " }.joined() + #"{"a": 1, "a": 2}"# + String(repeating: "}", count: 12))
    }
    let steps = try #require(problems?.first?.path.steps)
    #expect(steps.count == 13 && steps[4] == .key(String(repeating: "4", count: 100)))
    #expect(steps[5] == "5555…" && steps[11] == "1111…" && steps[12] == "a")
    let line = try #require(problems?.first?.description)
    let (zeros, ones) = (String(repeating: "0", count: 59), String(repeating: "1", count: 59))
    #expect(
      line.contains(
        "  \(zeros)…/\(ones)…/\(String(repeating: "2", count: 59))…/…/a: the key “a” a second time"))
  }

  @Test("What is tolerated is listed up to the bound, counted exactly beyond it, and stops no reading")
  func toleratedWords() throws {
    for (count, isLong) in [(1_001, false), (100_000, true)] {
      let bets = (0..<count).map { #"{"id": "\#($0)", "name": "B", "horizon": "yaers"}"# }
      let document = #"{"formatVersion": 1, "name": "Acme", "bets": [\#(bets.joined(separator: ","))]}"#
      let reading = try SaidBack.within(isLong ? 60 : 10) {
        try ProductOperatingSystem.reading(json: document, tolerating: [.unknownWord])
      }
      #expect(reading.value.bets.count == count && reading.problems.count == 1_000)
      #expect(reading.problems.unlisted == [.init(.unknownWord, count - 1_000)])
      #expect(reading.problems.total == count && reading.problems.counts == [.init(.unknownWord, count)])
      let last = reading.problems.report(in: "acme.json").split(separator: "\n").last
      #expect(
        last
          == (isLong
            ? "… and 99000 more problems: 99000 word.unknown" : "… and 1 more problem: 1 word.unknown"))
      SaidBack.check(reading.problems, "\(count) words", tolerating: [.unknownWord])
    }
  }

  @Test("What is tolerated does not crowd out what is not")
  func crowdingOut() throws {
    let words = (0..<50).map { #"{"id": "\#($0)", "name": "B", "horizon": "yaers"}"# }.joined(separator: ",")
    let document = #"{"formatVersion": 1, "name": "Acme", "bets": [\#(words), 7], "asOf": "2026-02-30"}"#
    let limits = DocumentLimits(problems: 3)
    let problems = try #require(throws: Problems.self) {
      try ProductOperatingSystem.reading(json: document, limits: limits, tolerating: [.unknownWord])
    }
    #expect(problems.map(\.code) == [.unknownWord, .unknownWord, .unknownWord, .wrongType, .invalidValue])
    #expect(problems.unlisted == [.init(.unknownWord, 47)])
  }

  @Test("What another coder is told is bounded and harmless too")
  func otherCoders() throws {
    let members = (0..<1_002).map { #""\u202E\#($0)\n": 0"# }.joined(separator: ",")
    let document = #"{"formatVersion": 1, "name": "Acme", \#(members)}"#
    let error = #expect(throws: DecodingError.self) {
      try ForeignJSON.decode(ProductOperatingSystem.self, from: document)
    }
    guard case .dataCorrupted(let context)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let lines = context.debugDescription.split(separator: "\n")
    #expect(lines.count == 1_001 && context.debugDescription.utf8.count < 1_000_000)
    #expect(
      !context.debugDescription.replacing("\n", with: "").unicodeScalars.contains(
        where: HostileTexts.isHarmful))
    SaidBack.check(try #require(context.underlyingError as? Problems), "another coder")
    #expect(throws: DecodingError.self) {
      try ForeignJSON.decode(
        JSON.self, from: String(repeating: "[", count: 400) + String(repeating: "]", count: 400))
    }
  }
}
