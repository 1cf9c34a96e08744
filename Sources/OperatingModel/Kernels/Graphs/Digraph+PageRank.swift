extension Digraph {
  /// Where a walker would be found who follows edges at random, and now and then starts anew.
  struct PageRank: Sendable {
    /// For each node, the share of the time spent there. They sum to one.
    let shares: [Double]
    /// How many times every share was computed anew.
    let rounds: Int
    /// Whether the last round changed the shares by less than the tolerance.
    let isSettled: Bool
  }

  /// Finds where a random walker would be found, by walking until that settles.
  ///
  /// From a node where no edge has weight, the walker starts anew. Same definition as NetworkX.
  ///
  /// - Parameters:
  ///   - edgeWeights: How likely each edge is to be followed beside the others of its node, by edge number. Else
  ///     all are equally likely.
  ///   - damping: How likely the walker is to go on.
  ///   - tolerance: How much the shares may still change in a round, in sum, for each node there is.
  ///   - maximumRounds: How often to compute all shares, at most.
  /// - Returns: `nil` if a weight is missing, negative or not finite, or if damping is not from zero to one.
  func pageRank(
    edgeWeights: [Double]? = nil, damping: Double = 0.85, tolerance: Double = 1e-10, maximumRounds: Int = 1000
  ) -> PageRank? {
    guard damping >= 0, damping <= 1 else { return nil }
    if nodeCount == 0 { return PageRank(shares: [], rounds: 0, isSettled: true) }
    var weights: [Double]?
    if let edgeWeights {
      guard edgeNumbers.allSatisfy({ edgeWeights.indices.contains(Int($0)) }) else { return nil }
      let ofPlaces = edgeNumbers.map { edgeWeights[Int($0)] }
      guard ofPlaces.allSatisfy({ $0 >= 0 && $0.isFinite }) else { return nil }
      weights = ofPlaces
    }
    let leaving = (0..<Node(nodeCount)).map { node in
      weights.map { $0[places(of: node)].reduce(0, +) } ?? Double(places(of: node).count)
    }
    guard leaving.allSatisfy(\.isFinite) else { return nil }
    let incoming = numberedByPlace.reversed
    let incomingWeights = weights.map { weights in incoming.edgeNumbers.map { weights[Int($0)] } }

    let count = Double(nodeCount)
    var shares = [Double](repeating: 1 / count, count: nodeCount)
    // What each node passes on along an edge of weight one.
    var passing = shares
    var rounds = 0
    var change = Double.infinity
    while rounds < maximumRounds && change >= tolerance * count {
      rounds += 1
      var stranded = 0.0
      for node in 0..<nodeCount {
        if leaving[node] > 0 {
          passing[node] = damping * shares[node] / leaving[node]
        } else {
          stranded += shares[node]
        }
      }
      let anew = (damping * stranded + 1 - damping) / count
      change = 0
      for node in 0..<nodeCount {
        var share = 0.0
        if let incomingWeights {
          for place in incoming.places(of: Node(node)) {
            share += passing[Int(incoming.targets[place])] * incomingWeights[place]
          }
        } else {
          for place in incoming.places(of: Node(node)) { share += passing[Int(incoming.targets[place])] }
        }
        share += anew
        change += (share - shares[node]).magnitude
        shares[node] = share
      }
    }
    return PageRank(shares: shares, rounds: rounds, isSettled: change < tolerance * count)
  }
}
