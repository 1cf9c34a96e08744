import OperatingModel
import Testing

/// Figures are held against what is expected by the rules of the reference answers, and nothing is passed over.
@Suite struct FigureTests {
  private func differences(_ figure: Figure, _ expected: JSON) -> [String] {
    figure.differences(from: expected, at: "")
  }

  @Test func whatIsMissingOnEitherSideIsADifference() {
    let figure = Figure.object(["a": .whole(1), "b": .texts(["x"])])
    #expect(differences(figure, ["a": 1, "b": ["x"]]) == [])
    #expect(differences(figure, ["a": 1]) == ["/b: is not expected"])
    #expect(differences(figure, ["a": 1, "b": ["x"], "c": 3]) == ["/c: no check looks at 3"])
    #expect(differences(figure, ["a": 2, "b": ["x", "y"]]).count == 2)
    #expect(differences(figure, [1]).count == 1)
    #expect(differences(.object(["a": .null]), [:]) == [], "nothing is the same as null")
    #expect(differences(.atMost(["a": .whole(1), "b": .whole(2)]), ["b": 2]) == [])
    #expect(differences(.atMost(["a": .whole(1)]), ["b": 2]) == ["/b: no check looks at 2"])
  }

  @Test func numbersAgreeToTheFifthDecimal() {
    #expect(differences(.number(0.123456), 0.123460) == [])
    #expect(differences(.number(0.1234), 0.1235).count == 1)
    #expect(differences(.whole(0), .null).count == 1 && differences(.null, 0).count == 1)
    #expect(differences(.orZero(nil), 0) == [] && differences(.orZero(nil), .null) == [])
    #expect(differences(.orZero(0.5), 0).count == 1)
  }

  @Test func listsAreCut() {
    let found: [JSON] = ["c", "a", "b", "b"]
    #expect(differences(.cut(found, at: 4), ["a", "b", "b", "c"]) == [])
    #expect(differences(.cut(found, at: 4), ["a", "b", "c"]).count == 1)
    #expect(differences(.cut(found, at: 3), ["a", "b", "c"]) == [])
    #expect(differences(.cut(found, at: 3), ["a", "a", "c"]) == ["/1: “a” is not found"])
    #expect(differences(.cut(found, at: 3), ["a", "b"]).count == 1)
  }

  @Test func rankings() {
    let whole = Figure.ranking([("b", 2), ("a", 2), ("c", 3), ("d", 0)], most: 3)
    #expect(differences(whole, [["c", 3], ["a", 2], ["b", 2]]) == [])
    #expect(differences(whole, [["c", 3], ["b", 2], ["a", 2]]).count == 2, "equals stand by id")
    #expect(differences(whole, [["c", 3], ["a", 2]]).count == 1)
    // Of shares that differ by less than is told, either may stand first, and either may be the last.
    let shares = Figure.ranking(
      [(["a"], 0.5), (["b"], 0.250001), (["c"], 0.250002), (["d"], 0.1)], most: 2)
    #expect(differences(shares, [["a", 0.5], ["b", 0.250001]]) == [])
    #expect(differences(shares, [["a", 0.5], ["c", 0.250002]]) == [])
    #expect(!differences(shares, [["a", 0.5], ["d", 0.1]]).isEmpty)
    #expect(!differences(shares, [["c", 0.25], ["a", 0.5]]).isEmpty)
    #expect(!differences(shares, [["a", 0.5], ["a", 0.5]]).isEmpty)
  }

  @Test func oneOfSeveralFormsHoldsAsAWhole() {
    let figure = Figure.oneOf([.texts(["a", "b"]), .counts(["a": 1, "b": 1])])
    #expect(differences(figure, ["a", "b"]) == [] && differences(figure, ["a": 1, "b": 1]) == [])
    #expect(!differences(figure, ["a", "c"]).isEmpty && !differences(figure, ["a": 1]).isEmpty)
  }
}
