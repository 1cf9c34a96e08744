extension TeamNetwork {
  func notes(_ answer: TeamNetworkAnswer, _ said: TeamLinks, _ model: ProductOperatingSystem) -> [String] {
    guard answer.lookedAt > 0 else { return ["No team is recorded that could be tied \(words)."] }
    guard answer.tied > 0 else {
      return leftOut(said) + ["No two teams are recorded to be tied \(words); whether they are is unknown."]
    }
    var notes = [
      "Tied \(words): \(Words.count(answer.tied, "team")) by \(Words.count(answer.ties.count, "tie")), \(shareOf(answer.density, decimals: 1)) of those that there could be; \(Words.count(answer.pieces.count, "piece"))."
    ]
    if let own = answer.modularityOfGroups, let found = answer.modularityFound {
      notes.append(
        "The company's groups have a modularity of \(Words.number(own.value)), the best that were found one of \(Words.number(found.value)); there may be better ones."
      )
    } else if let found = answer.modularityFound {
      notes.append(
        "The best groups that were found have a modularity of \(Words.number(found.value)); too few tied teams are recorded to stand in a group together to hold it against the company's own."
      )
    }
    if let total = answer.reachTotal, let average = answer.reachAverage, let normal = answer.reachNormalised {
      notes.append(
        "Itself included, a team needs \(Words.number(average.value)) teams in the end on average, \(total) in sum: \(Words.number(normal.value)) times what a balanced tree has."
      )
    }
    if !answer.alone.isEmpty {
      notes.append(
        "No tie is recorded for \(Words.count(answer.alone.count, "team")); they stand in no figure.")
    }
    if through == .dependencies, ties.isEmpty, !answer.ties.contains(where: { $0.effort != nil }) {
      notes.append("What it takes to get across a dependency is not recorded.")
    }
    notes += leftOut(said)
    if let sampled = answer.sampledFrom {
      notes.append(
        "Cut short at \(steps) steps: betweenness is estimated from the ways that lead from \(sampled) of \(answer.tied) teams, and closeness is not told."
      )
    }
    if answer.directedDensity != nil, answer.reachTotal == nil {
      notes.append("Cut short at \(steps) steps: how many teams a team needs in the end is not told.")
    }
    return notes
  }

  private func leftOut(_ said: TeamLinks) -> [String] {
    var notes: [String] = []
    if said.leftOut > 0 {
      let what = through == .people ? ("person", "people") : ("bet", "bets")
      notes.append(
        "Cut short at \(mostPairs) pairs: \(Words.count(said.leftOut, what.0, what.1)) of the most teams left out."
      )
    }
    if said.unknownTies > 0 {
      notes.append("\(Words.count(said.unknownTies, "given tie")) left out: an end is no team.")
    }
    return notes
  }

  private func shareOf(_ share: Share?, decimals: Int) -> String {
    share.map { Words.number($0.percent, decimals: decimals) + "%" } ?? "an unknown share"
  }
}
