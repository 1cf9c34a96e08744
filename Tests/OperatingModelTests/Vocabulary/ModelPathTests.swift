import Testing

@testable import OperatingModel

@Suite struct ModelPathTests {
  /// The examples of RFC 6901, section 5, and a few more.
  static let pointers: [(String, [ModelPath.Step])] = [
    ("", []), ("/foo", ["foo"]), ("/foo/0", ["foo", 0]), ("/", [""]), ("/a~1b", ["a/b"]), ("/c%d", ["c%d"]),
    ("/e^f", ["e^f"]), ("/g|h", ["g|h"]), (#"/i\j"#, [#"i\j"#]), (#"/k"l"#, [#"k"l"#]), ("/ ", [" "]),
    ("/m~0n", ["m~n"]),
    ("/~01", ["~1"]), ("/~10", ["/0"]), ("/a//b", ["a", "", "b"]), ("/bets/3/owner", ["bets", 3, "owner"]),
    ("/007", ["007"]), ("/-1", ["-1"]), ("/99999999999999999999", ["99999999999999999999"]), ("/é", ["é"]),
  ]

  @Test(arguments: pointers)
  func pointersAreReadAndPrinted(_ text: String, _ steps: [ModelPath.Step]) {
    #expect(ModelPath(pointer: text)?.steps == steps && ModelPath(steps).description == text)
  }

  @Test(arguments: ["foo", "/~", "/~2", "/a~", "foo/bar", " /a", "#/a"])
  func textsThatAreNoPointers(_ text: String) { #expect(ModelPath(pointer: text) == nil) }

  @Test func pathsGrow() {
    #expect(ModelPath("bets", 3).appending("owner") == ModelPath("bets", 3, "owner"))
    #expect(ModelPath("a/b", 0).description == "/a~1b/0")
  }
}
