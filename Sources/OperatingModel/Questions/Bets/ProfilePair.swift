/// A bet's latest confidence profile up to a day, and the one that it is compared with.
struct ProfilePair {
  private(set) var now: Bet.ConfidenceProfile?
  private(set) var before: Bet.ConfidenceProfile?
  /// How many profiles without a day stood beside dated ones.
  private(set) var undatedLeftOut = 0
  /// How many profiles share their day with the one that was taken.
  private(set) var sameDay = 0

  init(_ profiles: [Bet.ConfidenceProfile], on day: Day?, since: Day?) {
    let undated = profiles.filter { $0.day == nil }
    // Of several on one day the last by its text counts, so that the order of saying does not matter.
    var byDay: [When: Bet.ConfidenceProfile] = [:]
    for profile in profiles {
      guard let seen = profile.day, day.map({ seen.hasBegun(by: $0) }) ?? true else { continue }
      if let other = byDay[seen] {
        sameDay += 1
        if other.compactJSON >= profile.compactJSON { continue }
      }
      byDay[seen] = profile
    }
    guard let latest = byDay.keys.max(by: { $0.comesBefore($1) }) else {
      // Without a day nothing can be compared, and only one profile can be taken as today's.
      if undated.count == 1 { now = undated.first } else { undatedLeftOut = undated.count }
      return
    }
    undatedLeftOut = undated.count
    now = byDay[latest]
    let earlier = byDay.keys.filter { seen in
      seen.isBefore(latest) == true && (since.map { seen.last <= $0 } ?? true)
    }
    before = earlier.max { $0.comesBefore($1) }.flatMap { byDay[$0] }
  }
}
