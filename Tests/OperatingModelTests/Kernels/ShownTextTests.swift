import Testing

@testable import OperatingModel

@Suite("Texts as they are said back")
struct ShownTextTests {
  @Test("What is short and can be seen stands as it is, in any script")
  func plain() {
    for text in [
      "", "retries", #"a "b" \n {c}"#, "Größe – №1", "Zwölf Boxkämpfer", "支付", "כן", "नमस्ते", "👍🏽", "🇩🇪", "❤️",
      "e\u{301}", "a\u{A0}b",
    ] {
      #expect(Words.shown(text) == text)
      #expect(Words.quoted(text) == "“\(text)”")
    }
  }

  @Test("What cannot be seen, or moves what is around it, is written as an escape")
  func escapes() {
    let hostile: [(String, String)] = [
      ("a\nb", #"a\nb"#), ("a\r\nb", #"a\r\nb"#), ("\t\0", #"\t\0"#), ("\u{1B}[31m", #"\u{1B}[31m"#),
      ("\u{7F}\u{9B}", #"\u{7F}\u{9B}"#), ("\u{85}\u{2028}\u{2029}", #"\u{85}\u{2028}\u{2029}"#),
      ("\u{202E}x\u{2066}", #"\u{202E}x\u{2066}"#), ("\u{61C}\u{200E}\u{200F}", #"\u{61C}\u{200E}\u{200F}"#),
      ("a\u{200B}b\u{2060}\u{FEFF}", #"a\u{200B}b\u{2060}\u{FEFF}"#), ("\u{AD}", #"\u{AD}"#),
      ("\u{E000}\u{E0041}\u{378}\u{FFFF}", #"\u{E000}\u{E0041}\u{378}\u{FFFF}"#),
      ("\u{3164}", #"\u{3164}"#), ("👩\u{200D}💻", #"👩\u{200D}💻"#),
    ]
    for (text, shown) in hostile { #expect(Words.shown(text) == shown) }
    for value in [0x202A...0x202E, 0x2066...0x2069, 0x200B...0x200F, 0...0x1F, 0x7F...0x9F].joined() {
      let scalar = Unicode.Scalar(UInt32(value))
      #expect(Words.shown(scalar.map { "a\($0)b" } ?? "").contains(#"\"#), "U+\(String(value, radix: 16))")
    }
  }

  @Test("What is long is cut between whole characters, with room for the sign of it")
  func cut() {
    #expect(Words.shown("abcdef", atMost: 6) == "abcdef")
    #expect(Words.shown("abcdefg", atMost: 6) == "abcde…")
    #expect(
      Words.shown("ééé", atMost: 2) == "é…" && Words.shown("e\u{301}e\u{301}e", atMost: 2) == "e\u{301}…")
    #expect(Words.shown("🇩🇪🇫🇷🇮🇹", atMost: 2) == "🇩🇪…")
    #expect(Words.shown("a\u{202E}b", atMost: 9) == "a…", "an escape stands as a whole or not at all")
    #expect(Words.shown("a\u{202E}", atMost: 9) == #"a\u{202E}"#)
    #expect(Words.shown("ab", atMost: 1) == "…" && Words.shown("ab", atMost: 0) == "")
    #expect(Words.shown("a", atMost: 1) == "a" && Words.shown("", atMost: 0) == "")
    #expect(Words.quoted("abcdefg", atMost: 6) == "“abcde…”")
  }

  @Test("A name cannot end its own quotation")
  func quotes() {
    #expect(Words.quoted("x” — did you mean “evil") == "“x’ — did you mean ‘evil”")
    #expect(Words.quoted("x”\u{301}y") == "“x’\u{301}y”")
  }

  @Test("The first few of a list are told, each bounded")
  func few() {
    #expect(Words.few(["a", "b"]) == "a, b" && Words.few([]) == "")
    #expect(Words.few(["a", "b\n", "c"], most: 2) == #"a, b\n …"#)
  }

  @Test("Whatever the text, what is shown is bounded, harmless, and shown again the same")
  func properties() {
    let pieces = [
      "a", "\n", "é", "e\u{301}", "\u{301}", "👩\u{200D}💻", "\u{202E}", "🇩🇪", "“", "\u{200D}", "\r",
    ]
    for seed in 0..<2000 {
      var cases = RandomCases(seed: seed)
      let text = (0..<cases.int(0...30)).map { _ in pieces[cases.int(0...(pieces.count - 1))] }.joined()
      let most = cases.int(1...40)
      let shown = Words.shown(text, atMost: most)
      #expect(shown.count <= most, "seed \(seed)")
      #expect(Words.shown(shown, atMost: most) == shown, "seed \(seed)")
      #expect(!shown.unicodeScalars.contains { HostileTexts.isHarmful($0) }, "seed \(seed)")
      let whole = Words.shown(text, atMost: 1000)
      #expect(shown == whole || shown.last == "…", "seed \(seed)")
      if whole.unicodeScalars.count <= most { #expect(shown == whole, "seed \(seed)") }
    }
  }

  @Test("A text of great length costs no more than its beginning", .timeLimit(.minutes(1)))
  func long() {
    let ascii = String(repeating: "retries ", count: 1 << 17)
    let marks = "a" + String(repeating: "\u{301}", count: 1 << 19)
    let joined = String(repeating: "👩\u{200D}", count: 1 << 17)
    for _ in 0..<2_000 {
      #expect(Words.shown(ascii, atMost: 9) == "retries …")
      #expect(Words.shown(marks) == "…", "a character without end is not shown")
      #expect(Words.shown(joined) == "…")
    }
  }
}
