/// Which team stands at the top of each team's hierarchy.
enum TeamTops {
  /// The top of each team's hierarchy: the team itself where it belongs to no other.
  ///
  /// Linear: a walk up ends at the first team whose top is known. A resolved system has no circles of teams; were
  /// there one, a walk would end where it began.
  static func tops(of parents: [Int?]) -> [Int] {
    var tops = [Int](repeating: -1, count: parents.count)
    var path: [Int] = []
    for start in parents.indices where tops[start] < 0 {
      var team = start
      while tops[team] < 0 {
        // Where a walk comes back to a team of its own, that team is taken for the top.
        tops[team] = team
        path.append(team)
        guard let parent = parents[team] else { break }
        team = parent
      }
      let top = tops[team]
      for passed in path { tops[passed] = top }
      path.removeAll(keepingCapacity: true)
    }
    return tops
  }
}
