extension BetDependenciesAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: BetDependenciesAnswer()) {
    Field("strength", \.strength, "The strength of the dependencies that were followed; all unless said.")
    Field("link", \.link, "The kind of link that was followed; dependencies unless said.")
    Field("dependencies", \.dependencies, .required, "How many dependencies there are, each counted once.")
    Field("tied", \.tied, .required, "How many bets they lead from or to.")
    Field("alone", \.alone, .required, "How many bets stand alone.")
    Field("circleCount", \.circleCount, .required, "How many circles there are.")
    Field("betsInCircles", \.betsInCircles, .required, "How many bets stand in them.")
    Field("largestCircle", \.largestCircle, .required, "How many bets the largest one has.")
    Field("mutualPairs", \.mutualPairs, .required, "How many pairs of bets build on each other directly.")
    Field("circles", \.circles, "The circles, the largest first.")
    Field("groups", \.groups, .required, "How many bets there are when each circle counts as one.")
    Field(
      "groupDependencies", \.groupDependencies, .required, "How many dependencies are left between those.")
    Field(
      "groupDependenciesNeeded", \.groupDependenciesNeeded,
      "How many of those say something that no way round says; left out where that takes too many steps.")
    Field(
      "longestChain", \.longestChain, .required,
      "How many steps the longest chain has, each circle counted as one bet.")
    Field("chain", \.chain, "One longest chain, from the bet that builds on all others.")
    Field("levels", \.levels, "How many bets stand on each level; level 0 builds on nothing.")
    Field(
      "reachingPairs", \.reachingPairs,
      "How many pairs of bets there are of which one rests on the other; left out where that takes too many steps."
    )
    Field(
      "pieces", \.pieces, .required, "How many pieces the whole falls into, bets that stand alone included.")
    Field("largestPieces", \.largestPieces, "How many bets the largest pieces have.")
    Field("mostDependedUpon", \.mostDependedUpon, "The bets that most others build on directly.")
    Field(
      "mostReached", \.mostReached,
      "The bets that most others rest on, directly or not; empty where that takes too many steps.")
    Field("withinTeams", \.withinTeams, .required, "How many dependencies run between bets of one team.")
    Field("betweenTeams", \.betweenTeams, .required, "How many run from one team to another.")
    Field("unowned", \.unowned, .required, "How many have a side whose owner is not recorded.")
    Field(
      "teamPairCount", \.teamPairCount, .required,
      "How many pairs of teams, each in its direction, have dependencies.")
    Field("teamPairs", \.teamPairs, "The pairs of teams with the most.")
    Field("waiting", \.waiting, .required, "How many open bets build on one that is not done.")
    Field(
      "waitingForUnknown", \.waitingForUnknown, .required,
      "How many of those build only on such of which it is not recorded what became.")
    Field(
      "waitingForDropped", \.waitingForDropped,
      "The open bets that build on something dropped, by ascending id.")
    Field("mostWaitedFor", \.mostWaitedFor, "The bets that are not done and that most open bets build on.")
    Field("links", \.links, "The links that are recorded, by kind.")
    Field("lookedAt", \.lookedAt, .required, "How many bets were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension BetDependenciesAnswer.Circle: DocumentRecord {
  /// The fields of a circle.
  public static let fields = Fields(blank: Self(size: 0, members: [], shortest: [])) {
    Field("size", \.size, .required, "How many bets there are.")
    Field("members", \.members, "The bets by ascending id, up to the bound.")
    Field("shortest", \.shortest, "A shortest way round from the first of them and back.")
  }
}

extension BetDependenciesAnswer.Level: DocumentRecord {
  /// The fields of a level.
  public static let fields = Fields(blank: Self(level: 0, bets: 0), onOneLine: true) {
    Field(
      "level", \.level, .required, "How many steps lead from it to a bet that builds on nothing, at most.")
    Field("bets", \.bets, .required, "How many bets there are.")
  }
}

extension BetDependenciesAnswer.BetCount: DocumentRecord {
  /// The fields of a bet's count.
  public static let fields = Fields(blank: Self(id: "", name: "", count: 0), onOneLine: true) {
    Field("id", \.id, .required, "The bet.")
    Field("name", \.name, .required, "What people call it.")
    Field("count", \.count, .required, "How many bets are counted.")
  }
}

extension BetDependenciesAnswer.TeamPair: DocumentRecord {
  /// The fields of a pair of teams.
  public static let fields = Fields(blank: Self(from: "", to: "", dependencies: 0), onOneLine: true) {
    Field("from", \.from, .required, "The team whose bets build.")
    Field("to", \.to, .required, "The team whose bets are built on.")
    Field("dependencies", \.dependencies, .required, "How many dependencies there are.")
  }
}

extension BetDependenciesAnswer.OnDropped: DocumentRecord {
  /// The fields of an open bet that builds on something dropped.
  public static let fields = Fields(blank: Self(id: "", name: "", dropped: [])) {
    Field("id", \.id, .required, "The bet.")
    Field("name", \.name, .required, "What people call it.")
    Field("dropped", \.dropped, "The dropped bets that it builds on.")
  }
}

extension BetDependenciesAnswer.LinkCount: DocumentRecord {
  /// The fields of a kind of link.
  public static let fields = Fields(blank: Self(kind: "", links: 0, bets: 0), onOneLine: true) {
    Field("kind", \.kind, .required, "The kind.")
    Field("links", \.links, .required, "How many links are recorded.")
    Field("bets", \.bets, .required, "How many bets have any.")
  }
}
