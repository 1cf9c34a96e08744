extension NetworkAgreement {
  /// Nothing is held against a network of which nothing is recorded.
  func findings(_ answer: NetworkAgreementAnswer, _ model: ProductOperatingSystem) -> [Finding] {
    guard answer.hasDependencies, answer.hasBetTies else { return [] }
    let rule = Heuristic(
      "the network of teams and that of their bets are held side by side", source: "own", grade: .own)
    var needs: [TeamPair: Set<Identifier<Team>>] = [:]
    for dependency in model.dependencies {
      needs[TeamPair(dependency.consumer, dependency.provider), default: []].insert(dependency.consumer)
    }
    return answer.ties.compactMap { tie in
      let about = [tie.first, tie.second].map {
        Finding.Subject(kind: "team", id: $0.rawValue, name: model.teams[$0]?.label ?? "")
      }
      let pair = "\(tie.first)–\(tie.second)"
      let facts = [
        Fact(pair, "dependencies", tie.dependencies == 0 ? "none recorded" : "\(tie.dependencies)"),
        Fact(pair, "sharedBets", tie.sharedBets), Fact(pair, "betDependencies", tie.betDependencies),
      ]
      switch tie.standing {
      case .both: return nil
      case .onlyBets:
        return Finding(
          .unrecordedTie, about: about, aspect: tie.second.rawValue,
          "\(tie.first) and \(tie.second) are tied by \(work(tie)); neither is recorded to depend on the other.",
          facts: facts, by: [rule],
          ask: "What does each of the two expect of the other here, and do both know it?")
      case .onlyDependency:
        return Finding(
          .idleDependency, about: about, aspect: tie.second.rawValue,
          "\(Self.words(tie, needs[TeamPair(tie.first, tie.second)] ?? [])), and no \(kind) ties the two.",
          facts: facts, by: [rule],
          ask:
            "What passes between the two today: what keeps things running, work that no bet records, or nothing?"
        )
      }
    }
  }

  private static func words(
    _ tie: NetworkAgreementAnswer.TieRow, _ consumers: Set<Identifier<Team>>
  ) -> String {
    if consumers.count > 1 { return "\(tie.first) and \(tie.second) are recorded to depend on each other" }
    let (one, other) =
      consumers.contains(tie.first) ? (tie.first, tie.second) : (tie.second, tie.first)
    return "\(one) is recorded to depend on \(other)"
  }

  private func work(_ tie: NetworkAgreementAnswer.TieRow) -> String {
    var parts: [String] = []
    if tie.sharedBets > 0 { parts.append("\(Words.count(tie.sharedBets, kind)) that both work on") }
    if tie.betDependencies > 0 {
      parts.append("\(Words.count(tie.betDependencies, kind)) of one that build on bets of the other")
    }
    return Words.list(parts)
  }

  var kind: String { openOnly ? "open bet" : "bet" }
}
