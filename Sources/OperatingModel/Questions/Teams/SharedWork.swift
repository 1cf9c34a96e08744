/// How a team's people come together over shared work, for every threshold at once.
///
/// Two people share an item as far as the one of them does who puts in less. They are joined at a threshold where
/// they share more than that of an item, and people who are joined in a chain are one group. Lowering the threshold
/// only ever joins groups; so one walk from the strongest tie to the weakest finds every threshold at which the
/// number of groups changes.
struct SharedWork {
  /// A person's part in an item; `nil` where how much it is was not recorded.
  struct Part {
    var person: Digraph.Node
    var item: Int
    var share: Double?
  }

  /// How many people there are.
  let peopleCount: Int
  /// The ties that join two groups, the strongest first.
  private(set) var joins: [(strength: Double, pair: Digraph.Edge)] = []

  /// The ties of some people, whose parts name each person and item at most once.
  ///
  /// Takes time in proportion to parts, but for sorting. A part without a share counts as more than any threshold.
  init(peopleCount: Int, parts: [Part]) {
    self.peopleCount = peopleCount
    var sets = DisjointSets(count: peopleCount)
    for tie in Self.ties(parts) {
      let first = sets.representative(of: tie.pair.source)
      guard first != sets.representative(of: tie.pair.target) else { continue }
      sets.unite(tie.pair.source, tie.pair.target)
      joins.append(tie)
    }
  }

  /// The strongest ties, strongest first: enough of them to join whoever shares an item, at any threshold.
  private static func ties(_ parts: [Part]) -> [(strength: Double, pair: Digraph.Edge)] {
    func strength(_ part: Part) -> Double { part.share ?? .infinity }
    let sorted = parts.sorted {
      ($0.item, strength($1), $0.person) < ($1.item, strength($0), $1.person)
    }
    var ties: [(strength: Double, pair: Digraph.Edge)] = []
    // Everyone is tied to the one who puts the most into the item: two others share no more than either does with it.
    var most: Part?
    for part in sorted {
      if let most, most.item == part.item {
        ties.append((strength(part), Digraph.Edge(most.person, part.person)))
      } else {
        most = part
      }
    }
    return ties.sorted {
      ($1.strength, $0.pair.source, $0.pair.target) < ($0.strength, $1.pair.source, $1.pair.target)
    }
  }

  /// How many groups there are where people share more than a threshold.
  func groupCount(above threshold: Double) -> Int {
    peopleCount - joins.count { $0.strength > threshold }
  }

  /// How many people each group has where they share more than a threshold, largest first.
  func groupSizes(above threshold: Double) -> [Int] {
    var sets = DisjointSets(count: peopleCount)
    for join in joins where join.strength > threshold { sets.unite(join.pair.source, join.pair.target) }
    let groups = sets.partition()
    return (0..<Int32(groups.count)).map { groups.members(of: $0).count }.sorted(by: >)
  }

  /// The thresholds from which on the number of groups is another one, lowest first, with that number; from 0 on.
  var steps: [(from: Double, groups: Int)] {
    var steps: [(from: Double, groups: Int)] = [(0, groupCount(above: 0))]
    var groups = steps[0].groups
    let finite = joins.map(\.strength).filter { $0 > 0 && $0 < .infinity }
    for strength in finite.reversed() {
      groups += 1
      if steps[steps.count - 1].from == strength {
        steps[steps.count - 1].groups = groups
      } else {
        steps.append((strength, groups))
      }
    }
    return steps
  }
}
