/// What a company's own words for lanes and statuses stand for.
///
/// A model that resolves is read with them: a bet that says its lane and no band of time is in the lane's band, and one
/// that says its status and no state is in the status's state. What a bet says itself always counts. Of a word that is
/// explained twice the first explanation counts.
///
/// Our own formalisation (D).
public struct OwnWords: Sendable {
  private var horizons: [Bet.Lane: Horizon] = [:]
  private var states: [String: Bet.State] = [:]

  /// The words that a company explains.
  public init(_ model: ProductOperatingSystem) {
    for own in model.ownWords {
      switch own.use {
      case .lane:
        let lane = Bet.Lane(rawValue: own.word)
        if horizons[lane] == nil { horizons[lane] = own.horizon }
      case .status:
        if states[own.word] == nil { states[own.word] = own.state }
      }
    }
  }

  /// The band of time that a lane stands for; `nil` where the company does not say.
  public func horizon(of lane: Bet.Lane) -> Horizon? { horizons[lane] }

  /// The state that a status stands for; `nil` where the company does not say.
  public func state(of status: String) -> Bet.State? { states[status] }

  /// Reads bets with the words: fills in what they stand for, where a bet does not say it itself.
  func read(_ bets: inout Roster<Bet>) {
    guard !horizons.isEmpty || !states.isEmpty else { return }
    bets.edit { bet in
      if bet.horizon == nil, let lane = bet.lane { bet.horizon = horizons[lane] }
      if bet.state == nil, let status = bet.status { bet.state = states[status] }
    }
  }
}
