/// What each bet that is looked at is aimed at, by itself and through what it is part of.
struct BetAims {
  private(set) var rows: [InputsAndBets.BetRow] = []
  /// The bets aimed at each metric, by ascending id.
  private(set) var betsByMetric: [Identifier<Metric>: [Identifier<Bet>]] = [:]

  init(_ model: ProductOperatingSystem, of bets: [Bet]) {
    let indexes = Dictionary(
      uniqueKeysWithValues: bets.enumerated().map { ($0.element.id, Int32($0.offset)) })
    var edges: [Digraph.Edge] = []
    for (index, bet) in bets.enumerated() {
      for parent in bet.parents.compactMap({ indexes[$0] }) { edges.append(.init(parent, Int32(index))) }
    }
    let parts = Digraph(nodeCount: bets.count, edges: edges, parallelEdges: .collapsed)
    let wholes = parts.reversed
    let aimed = bets.indices.filter { !bets[$0].targets.isEmpty }.map(Int32.init)
    let below = Set(parts.descendants(of: aimed))
    let above = Set(wholes.descendants(of: aimed))

    // A container only holds others: what it is for is a matter of its parts.
    func isContainer(_ index: Int32) -> Bool {
      !parts.successors(of: index).isEmpty && (bets[Int(index)].ownEffort ?? .zero) == .zero
    }
    let unmeasured = bets.indices.map(Int32.init).filter {
      bets[Int($0)].targets.isEmpty && !below.contains($0) && !above.contains($0) && !isContainer($0)
    }
    let unmeasuredAbove = Set(parts.descendants(of: unmeasured))
    let asked = Set(unmeasured).subtracting(unmeasuredAbove)
    for (index, bet) in bets.enumerated() {
      for metric in Set(bet.targets) { betsByMetric[metric, default: []].append(bet.id) }
      let roles = Set(bet.targets.compactMap { model.metrics[$0]?.role })
      let node = Int32(index)
      let aim: BetAim =
        if roles.contains(.input) {
          .input
        } else if roles.contains(.result) {
          .result
        } else if !bet.targets.isEmpty {
          .metric
        } else if below.contains(node) {
          .throughWhole
        } else {
          above.contains(node) ? .throughParts : .none
        }
      var row = InputsAndBets.BetRow(id: bet.id, name: bet.label, aim: aim, targets: bet.targets)
      row.container = isContainer(node)
      // Asked about once for the whole of it: at the topmost bet that is not just a container.
      row.asked = asked.contains(node)
      rows.append(row)
    }
  }
}
