/// Every problem found in one go, in the order in which they stand.
public struct Problems: Error, Hashable, Sendable {
  /// The problems.
  public var all: [Problem]

  /// Some problems.
  public init(_ all: [Problem]) { self.all = all }

  /// How many problems there are of each kind, in the codes' order.
  public var counts: [(code: ProblemCode, count: Int)] {
    Dictionary(grouping: all, by: \.code).map { ($0.key, $0.value.count) }.sorted { $0.code < $1.code }
  }

  /// The problems of some kinds.
  public func of(_ codes: ProblemCode...) -> Problems { Problems(all.filter { codes.contains($0.code) }) }

  /// The problems as lines of text, each beginning with the document's name: `acme.json:41:16  error[…]`.
  public func report(in name: String) -> String {
    let name = Words.shown(name, atMost: 1_000)
    return all.map { $0.place == nil ? "\(name)  \($0)" : "\(name):\($0)" }.joined(separator: "\n")
  }
}

extension Problems: RandomAccessCollection, CustomStringConvertible {
  /// The first place.
  public var startIndex: Int { all.startIndex }
  /// The place past the last one.
  public var endIndex: Int { all.endIndex }
  /// The problem at a place.
  public subscript(position: Int) -> Problem { all[position] }
  /// The problems, one on each line.
  public var description: String { all.map(\.description).joined(separator: "\n") }
}
