extension OpenThings where Element == Bet {
  /// Whether the bet at a place counts among those that ask something of teams.
  ///
  /// A bet of which nothing is recorded counts, as everywhere, unless only open ones are looked at. One whose state is
  /// recorded in words that say neither does not usually, whatever its days say: the reference figures of real
  /// organisations count as open only what their words say is open.
  func counts(_ place: Int32, in scope: OpenScope) -> Bool {
    includes(place, in: scope) && (scope != .usual || order[place].state != .unknown)
  }

  /// The ids of the bets of which it is not known whether they are open, in ascending order.
  var unclear: [Identifier<Bet>] {
    order.ids(at: order.all.filter { readings[Int($0)].openness == .unknown })
  }
}

extension OpenScope {
  /// What something that is looked at is called: “open bet”, “ended bet” or just “bet”.
  func spoken(_ noun: String) -> String {
    switch self {
    case .open, .openOrUnknown: "open \(noun)"
    case .over: "ended \(noun)"
    case .all: noun
    }
  }
}

extension Answer {
  /// Says of which bets it is not recorded where they stand, and what becomes of them.
  mutating func lacksStates(of bets: OpenThings<Bet>, lookingAt scope: OpenScope) {
    let consequence =
      switch scope {
      case .open, .over: "those are left aside"
      case .openOrUnknown: "those of which nothing is recorded are taken for open"
      case .all: "those that are over cannot be told from the others"
      }
    lacks("where it stands", bets.unclear, of: bets.count, key: "bets.state", so: consequence)
  }
}
