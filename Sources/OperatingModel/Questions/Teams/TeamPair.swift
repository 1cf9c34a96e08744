/// Two teams, whichever was said first.
struct TeamPair: Hashable, Comparable {
  let first: Identifier<Team>
  let second: Identifier<Team>

  init(_ one: Identifier<Team>, _ other: Identifier<Team>) {
    first = min(one, other)
    second = max(one, other)
  }

  static func < (left: TeamPair, right: TeamPair) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
