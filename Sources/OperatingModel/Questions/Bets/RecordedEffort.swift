/// What some bets take by themselves, as far as it is recorded.
///
/// Where no bet has an effort there is none to tell: that is neither zero nor a share of what others take.
struct RecordedEffort {
  /// What those take whose effort is recorded; `nil` where none has one.
  let sum: Effort?
  /// How many of them have no effort recorded.
  let missing: Int

  init(of bets: [Bet]) {
    let efforts = bets.compactMap { $0.ownEffort?.personWeeks }
    missing = bets.count - efforts.count
    sum = efforts.isEmpty ? nil : Effort(magnitude: Finite(clamping: Statistics.sum(efforts)).value)
  }

  /// Its part of what all take; `nil` where either has no effort recorded, or all take nothing.
  func share(of all: RecordedEffort) -> Share? {
    guard let sum, let whole = all.sum, whole > .zero else { return nil }
    return Share(min(1, sum.personWeeks / whole.personWeeks))
  }
}
