import Testing

@testable import OperatingModel

@Suite struct ProblemTests {
  private let problem = Problem(
    .unknownReference, at: ModelPath("bets", 3, "owner"), "no team “biling”", nearest: "billing",
    place: .init(line: 41, column: 16))

  @Test func oneProblemIsOneLine() {
    #expect(
      Problems([problem]).report(in: "acme.json")
        == "acme.json:41:16  error[reference.unknown]  bets/3/owner: no team “biling” — did you mean “billing”?"
    )
    #expect(
      "\(problem)"
        == "41:16  error[reference.unknown]  bets/3/owner: no team “biling” — did you mean “billing”?")
    var bare = problem
    (bare.place, bare.nearest, bare.path) = (nil, nil, ModelPath())
    #expect("\(bare)" == "error[reference.unknown]  no team “biling”")
    #expect(
      Problems([bare]).report(in: "acme.json") == "acme.json  error[reference.unknown]  no team “biling”")
  }

  @Test func namesCannotBreakTheLine() {
    let path = ModelPath("bets", 0, "a\nb")
    let line = Problem(.unknownKey, at: path, "no such key as “a\r\u{1B}[31m\u{2028}”", nearest: "\t")
      .description
    #expect(
      line == #"error[key.unknown]  bets/0/a\nb: no such key as “a\r\u{1B}[31m\u{2028}” — did you mean “\t”?"#
    )
  }

  @Test func problemsAreCountedAndChosen() {
    let problems = Problems([problem, Problem(.syntax, at: ModelPath(), "x"), problem])
    #expect(problems.count == 3 && problems[1].code == .syntax)
    #expect(
      problems.counts.map(\.count) == [1, 2] && problems.counts.map(\.code) == [.syntax, .unknownReference])
    #expect(
      problems.of(.syntax).count == 1 && problems.of().isEmpty
        && problems.of(.syntax, .unknownReference) == problems)
    #expect("\(problems)".split(separator: "\n").count == 3)
  }

  @Test func codesAreListedOnce() {
    #expect(Set(ProblemCode.known).count == ProblemCode.known.count)
    #expect(ProblemCode.known.allSatisfy { $0.rawValue.split(separator: ".").count == 2 })
  }
}
