import Foundation

/// Where defects stand in the text of a document, by searching it for the words around them.
///
/// It knows how a model is written, and nothing of how one is read.
struct DefectPlaces {
  let text: String
  let organisation: BenchOrganisation

  struct Place: Hashable, Comparable {
    var line: Int
    var column: Int
    /// The code and the path.
    var what: String

    static func < (left: Place, right: Place) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }

  /// The places of defects that are said as “code path”, in the order in which they stand in the text.
  func places(of defects: some Sequence<String>) -> [Place] { defects.compactMap(place).sorted() }

  private func place(_ defect: String) -> Place? {
    let steps = (defect.split(separator: " ").last ?? "").split(separator: "/")
    guard steps.count > 2, let index = Int(steps[1]), let start = start(String(steps[0]), index) else {
      return nil
    }
    let value: Range<String.Index>?
    switch steps[2] {
    case "id": value = find(#""team-"#, after: start)
    case "owner": value = find(#""team-999999""#, after: start)
    case "dependencies": value = find(#""bet-999999""#, after: start)
    case "targets": value = find(#""metric-999999""#, after: start)
    case "effort": value = find(#""effort": "#, after: start).flatMap { find("{", after: $0.upperBound) }
    case "from": value = find(#""metric-999999""#, after: start)
    default: value = nil
    }
    guard let value else { return nil }
    let before = text[..<value.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    return Place(line: before.count, column: (before.last?.count ?? 0) + 1, what: defect)
  }

  /// Where a record of a list begins: where it says its id, or where it is the so-manieth.
  private func start(_ list: String, _ index: Int) -> String.Index? {
    guard let begin = find("\n  \"\(list)\": [", after: text.startIndex)?.upperBound else { return nil }
    switch list {
    case "bets": return find("\"id\": \"\(organisation.bets[index].id)\"", after: begin)?.lowerBound
    case "teams":
      // A copy stands after the one that it is a copy of.
      let id = "\"id\": \"\(organisation.teams[index].id)\""
      return find(id, after: begin).flatMap { find(id, after: $0.upperBound)?.lowerBound }
    default:
      var found = begin
      for _ in 0...index {
        guard let next = find(#""from": "#, after: found) else { return nil }
        found = next.upperBound
      }
      return found
    }
  }

  private func find(_ words: String, after start: String.Index) -> Range<String.Index>? {
    text.range(of: words, range: start..<text.endIndex)
  }
}
