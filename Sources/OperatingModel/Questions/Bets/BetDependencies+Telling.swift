extension BetDependencies {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let open = system.openness(of: \.bets).read(byStateAlone: byStateAlone)
    let dependencies = system.betDependencies(link == nil ? strength : nil, link: link, of: open)
    let graph = BetGraph(dependencies)
    answer.look(at: system.model.bets.count)
    answer.dependencies = graph.edges.edgeCount
    answer.tied = graph.tied.count
    answer.links = Self.linkCounts(system.model.bets)
    tellShape(&answer, graph)
    tellOwners(&answer, graph)
    let (many, onDropped) = tellWaiting(&answer, graph)
    // Where at most one bet of a circle is not over, nothing in it waits for itself any more.
    for row in answer.circles
    where row.members.count(where: { open[$0]?.openness != .over }) > 1 { find(row, &answer) }
    for (dropped, open) in onDropped { find(dropped, open, &answer) }
    for row in many { find(row, system.model.bets[row.id], &answer) }
    tellGaps(graph, &answer)
    tellNotes(open, system, &answer)
  }

  private static func linkCounts(_ bets: Roster<Bet>) -> [LinkCount] {
    var counts: [Bet.Link.Kind: (links: Int, bets: Int)] = [:]
    for bet in bets {
      for link in bet.links { counts[link.kind, default: (0, 0)].links += 1 }
      for kind in Set(bet.links.map(\.kind)) { counts[kind, default: (0, 0)].bets += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { .init(kind: $0, links: $1.links, bets: $1.bets) }
  }

  // MARK: Findings

  private func find(_ row: Circle, _ answer: inout Answer<Self>) {
    let members = row.members.prefix(Self.mostNamed).map { answer.subject($0) }
    let shown = row.shortest.prefix(Self.mostNamed)
    guard let first = members.first, let start = shown.first else { return }
    // A way round is read as a sentence, so it names a few; the facts have all of them up to the bound.
    let way = shown.prefix(3).map { answer.name($0) } + (row.shortest.count > 3 ? ["…"] : [])
    let rest =
      row.size > row.shortest.count
      ? " \(Words.count(row.size, "bet")) build on one another this way or that." : ""
    answer.find(
      .circle, about: first, and: Array(members.dropFirst()),
      "Build on one another: \((way + [answer.name(start)]).joined(separator: " on ")).\(rest)",
      facts: zip(shown, shown.dropFirst() + shown.prefix(1)).map { from, to in
        Fact(answer.subject(from), field, answer.name(to))
      })
  }

  private func find(_ dropped: Bet, _ open: [Bet], _ answer: inout Answer<Self>) {
    let subject = Finding.Subject(dropped)
    let named = open.prefix(Self.mostNamed)
    answer.find(
      .onDropped, about: subject, and: named.map { Finding.Subject($0) },
      hanging: .init(open.count, "open bet"),
      "Was dropped, and \(Words.quoted(open.map(\.label), atMost: 3)) \(open.count == 1 ? "is open and builds" : "are open and build") on it.",
      facts: [Fact(subject, "state", dropped.state)]
        + named.map { Fact($0, field, Words.quoted(dropped.label)) })
  }

  private func find(_ row: BetCount, _ bet: Bet?, _ answer: inout Answer<Self>) {
    answer.find(
      .manyWaiting, about: row, hanging: .init(row.count, "open bet"),
      "\(Words.count(row.count, "open bet")) build on it, and it is not recorded as done.",
      facts: [Fact(row: row, "state", bet?.state), Fact(row: row, "open bets that build on it", row.count)],
      rule: Words.count(manyWaiting, "open bet waits for one", "open bets wait for one"),
      also: [
        Heuristic(
          "dependencies are often symptoms of priorities and incentives", source: "T379", grade: .index)
      ])
  }

  /// What a dependency is called among the facts.
  private var field: String { link.map(\.rawValue) ?? "builds on" }
  /// How many bets a finding names.
  private static let mostNamed = 12

  // MARK: Gaps and notes

  private func tellGaps(_ graph: BetGraph, _ answer: inout Answer<Self>) {
    answer.lacks("a bet", key: "bets", when: answer.lookedAt == 0)
    answer.lacks(
      "where it stands",
      graph.tied.indices.filter { graph.openness(of: Int32($0)) == .unknown }.map { graph.tied[$0].id },
      of: graph.tied.count, key: "bets.state", so: "whether it waits, or is waited for, cannot be told")
    answer.lacks(
      "the owner of one side or both", answer.unowned, of: answer.dependencies, noun: words.one,
      key: "bets.owner", so: "whether it runs between teams cannot be told")
  }

  /// What is followed, in words: one, and several.
  private var words: (one: String, many: String) {
    let link = link.map { Words.quoted($0.rawValue) }
    if let link { return ("\(link) link", "\(link) links") }
    let strength = strength.map { "\($0.rawValue) " } ?? ""
    return ("\(strength)dependency", "\(strength)dependencies")
  }

  private func tellNotes(
    _ bets: OpenThings<Bet>, _ system: ResolvedSystem, _ answer: inout Answer<Self>
  ) {
    guard answer.lookedAt > 0 else { return }
    answer.note(
      answer.dependencies == 0
        ? "No \(words.one) is recorded between \(Words.count(answer.lookedAt, "bet"))."
        : "\(Words.count(answer.dependencies, words.one + " ties", words.many + " tie")) \(answer.tied) of \(Words.count(answer.lookedAt, "bet")); \(answer.alone) \(answer.alone == 1 ? "stands" : "stand") alone. The longest chain has \(Words.count(answer.longestChain, "step"))."
    )
    answer.note(
      "\(answer.waiting) of \(Words.count(bets.count(of: .open), "open bet")) \(answer.waiting == 1 ? "waits" : "wait") for one that is not done.",
      when: answer.waiting > 0)
    answer.note(
      "\(answer.waitingForUnknown) of those \(answer.waitingForUnknown == 1 ? "waits" : "wait") only for bets of which it is not recorded what became; these count as not done.",
      when: answer.waitingForUnknown > 0)
    noteSetAside(system, &answer)
    guard answer.dependencies > 0 else { return }
    answer.note(
      "What reaches what was not counted: that takes more than \(mostSteps) steps. A higher bound tells it.",
      when: answer.reachingPairs == nil)
    answer.note(
      "Which dependencies say nothing new was not looked up: that takes more than \(mostSteps) steps.",
      when: answer.reachingPairs != nil && answer.groupDependenciesNeeded == nil)
    answer.cut("circles", to: answer.circles.count, of: answer.circleCount)
    if let largest = answer.circles.first {
      answer.cut("bets", "the largest circle", to: largest.members.count, of: largest.size)
    }
    answer.cut("bets", "the longest chain", to: answer.chain.count, of: answer.longestChain + 1)
    answer.cut("pairs of teams", to: answer.teamPairs.count, of: answer.teamPairCount)
  }

  /// What resolving left out of the relation that is followed.
  private func noteSetAside(_ system: ResolvedSystem, _ answer: inout Answer<Self>) {
    let (list, end) = link == nil ? ("dependencies", "on") : ("links", "to")
    let places = system.setAside.filter { problem in
      let steps = problem.path.steps
      return steps.count == 5 && steps[0] == "bets" && steps[2] == .key(list) && steps[4] == .key(end)
    }
    for (code, what) in [
      (ProblemCode.unknownReference, "lead nowhere"), (.selfReference, "lead from a bet to itself"),
    ] {
      let count = places.count { $0.code == code }
      answer.note(
        "\(Words.sentence(list)) that \(what) were left out in \(Words.count(count, "place")).",
        when: count > 0)
    }
    answer.noteDuplicates(of: "bet", in: "bets", of: system)
  }
}
