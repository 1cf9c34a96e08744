import OperatingModel
import Testing

/// Traceability against slow and obvious answers: every chain of small random models is walked to its end.
@Suite struct TraceabilityProperties {
  @Test func everyChain() throws {
    for seed in 1...4000 {
      var random = RandomCases(seed: seed)
      let bets = random.ladder()
      let question = Traceability(
        to: random.one(of: [.years, .quarters, .decades]), largestStep: random.one(of: [1, 1, 1, 2]))
      let oracle = ChainOracle(bets, question)
      let answer = question.answer(over: bets)
      let comment: Comment = "seed \(seed): \(oracle.told)"
      try #require(answer.rows.map(\.id).sorted() == oracle.asked, comment)
      for row in answer.rows {
        let expected = oracle.judge(row.id)
        try #require(row.verdict == expected.verdict, "\(row.id), \(comment)")
        try #require(Set(row.missing) == expected.missing, "\(row.id), \(comment)")
        try #require(Set(row.doubtful) == expected.doubtful, "\(row.id), \(comment)")
        let isOne = expected.best.contains { $0.first == row.via && $0.top == row.top }
        try #require(isOne || expected.best.isEmpty, "\(row.id), \(comment)")
        if expected.best.isEmpty {
          try #require(row.via == nil && row.top == expected.top, "\(row.id), \(comment)")
        }
      }
      let inverted = answer.findings(.inverted).map { $0.subjects.map(\.id) }
      try #require(inverted == oracle.inverted, comment)
      // Each row that breaks has one finding at the link where it breaks.
      let broken = Set(
        answer.rows.filter { [.skips, .orphan].contains($0.verdict) }.compactMap(\.breaksAt?.rawValue))
      let found = answer.findings(.skips, .orphan).compactMap(\.subjects.first?.id)
      try #require(found.count == broken.count && Set(found) == broken, comment)
      try #require(
        question.answer(over: random.shuffled(bets)) == answer, "in another order, \(comment)")
    }
  }
}

/// Walks every chain of a few bets.
private struct ChainOracle {
  struct Judgement {
    var verdict: TraceVerdict
    var missing: Set<Horizon> = []
    var doubtful: Set<Horizon> = []
    /// The band that it comes to where there is no chain.
    var top: Horizon?
    /// The chains that are as good as any.
    var best: [Chain] = []
  }

  /// A chain that reaches the band asked for, or one that ends.
  struct Chain {
    var first: Identifier<Bet>
    var top: Horizon
    var reaches = false
    /// Whether it ends at a bet without a band that is part of nothing.
    var mayReach = false
    var missing: Set<Horizon> = []
    /// The gaps in which some bet without a band stands.
    var doubtful: Set<Horizon> = []
  }

  let bets: [Identifier<Bet>: Bet]
  let question: Traceability

  init(_ bets: [Bet], _ question: Traceability) {
    self.bets = Dictionary(uniqueKeysWithValues: bets.map { ($0.id, $0) })
    self.question = question
  }

  var told: String {
    bets.values.sorted { $0.id < $1.id }.map { bet in
      "\(bet.id) \(bet.horizon?.rawValue ?? "-") under \(bet.parents.map(\.rawValue))"
    }.joined(separator: "; ") + " to \(question.to.rawValue) by \(question.largestStep)"
  }

  var asked: [Identifier<Bet>] {
    bets.values.filter { $0.horizon.map { $0 < question.to } ?? true }.map(\.id).sorted()
  }

  func isCircular(_ id: Identifier<Bet>) -> Bool {
    var reached: Set<Identifier<Bet>> = []
    var open = [id]
    while let next = open.popLast() {
      for parent in bets[next]?.parents ?? [] where reached.insert(parent).inserted { open.append(parent) }
    }
    return reached.contains(id)
  }

  /// The parents that a chain may go through.
  func parents(_ bet: Bet) -> [Bet] { bet.parents.compactMap { bets[$0] }.filter { !isCircular($0.id) } }

  var inverted: [[String]] {
    bets.values.filter { !isCircular($0.id) }.flatMap { bet in
      Set(parents(bet).map(\.id)).compactMap { parent -> [String]? in
        guard let band = bet.horizon, let above = bets[parent]?.horizon, above <= band else { return nil }
        return [bet.id.rawValue, parent.rawValue]
      }
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  func judge(_ id: Identifier<Bet>) -> Judgement {
    guard let bet = bets[id] else { return Judgement(verdict: .unplaced) }
    if isCircular(id) { return Judgement(verdict: .circular) }
    guard let band = bet.horizon else { return Judgement(verdict: .unplaced) }
    let chains = parents(bet).flatMap {
      self.chains(over: $0, band: band, Chain(first: $0.id, top: band), isPassing: false)
    }
    let arriving = chains.filter { $0.reaches || $0.mayReach }
    guard !arriving.isEmpty else {
      let top = chains.map(\.top).max()
      let isInverted = chains.isEmpty && inverted.contains { $0.first == id.rawValue }
      return Judgement(
        verdict: isInverted ? .inverted : .orphan, top: band, best: chains.filter { $0.top == top })
    }
    // Fewest bands certainly left out; of as many, one that arrives; of those, the fewest in doubt.
    func rank(_ chain: Chain) -> [Int] {
      func bits(_ bands: Set<Horizon>) -> Int { bands.reduce(0) { $0 | 1 << $1.rank } }
      return [
        chain.missing.count, chain.reaches ? 0 : 1, chain.doubtful.count, bits(chain.missing),
        bits(chain.doubtful),
      ]
    }
    let best = arriving.map(rank).min { $0.lexicographicallyPrecedes($1) }
    let those = arriving.filter { rank($0) == best }
    let one = those[0]
    return Judgement(
      verdict: !one.missing.isEmpty ? .skips : one.reaches && one.doubtful.isEmpty ? .traceable : .cannotTell,
      missing: one.missing, doubtful: one.doubtful,
      best: those)
  }

  private func chains(over bet: Bet, band: Horizon, _ chain: Chain, isPassing: Bool) -> [Chain] {
    var chain = chain
    var band = band
    var isPassingOn = true
    if let above = bet.horizon {
      guard above > band else { return [] }
      if band.steps(to: above) > question.largestStep {
        let gap = Horizon.allCases.filter { $0 > band && $0 < above }
        if isPassing { chain.doubtful.formUnion(gap) } else { chain.missing.formUnion(gap) }
      }
      (chain.top, band, isPassingOn) = (above, above, false)
      if above >= question.to {
        chain.reaches = true
        return [chain]
      }
    }
    if bet.horizon == nil, bet.parents.isEmpty {
      chain.mayReach = true
      if band.steps(to: question.to) > question.largestStep {
        chain.doubtful.formUnion(Horizon.allCases.filter { $0 > band && $0 < question.to })
      }
      return [chain]
    }
    let further = parents(bet).flatMap { chains(over: $0, band: band, chain, isPassing: isPassingOn) }
    return further.isEmpty ? [chain] : further
  }
}
