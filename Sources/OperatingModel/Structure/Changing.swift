/// A noun whose changes are noted, so that what held on an earlier day can be told.
///
/// ```swift
/// bet.value(of: "targetOn", on: "2026-05-01")     // known("2026-06-30")
/// bet.state(on: "2026-05-01")                     // known(.active)
/// bet.state(on: "2019-01-01")                     // notRecorded
/// ```
public protocol Changing {
  /// What changed of it, and when, in any order.
  var history: [Change] { get }
}

extension Bet: Changing {}
extension Goal: Changing {}

extension Changing {
  /// What a noun's history says of one of its properties on a day, as documents write it.
  ///
  /// A change holds from its day on. Of several changes on one day the last in the list counts. On a day before all
  /// changes what the first one changed *from* held, where that is noted. A change known to its month or quarter only
  /// leaves the days in between untold. A history that has no change of the property says nothing of it.
  ///
  /// Takes time in proportion to the history.
  public func value(of what: String, on day: Day) -> Known<String> {
    var last: Change?
    var next: Change?
    for change in history where change.what == what {
      if change.day.last <= day {
        if last.map({ !change.day.comesBefore($0.day) }) ?? true { last = change }
      } else if change.day.hasBegun(by: day) {
        return .cannotTell
      } else if next.map({ change.day.comesBefore($0.day) }) ?? true {
        next = change
      }
    }
    let value = last.map(\.to) ?? next?.from
    return value.map { .known($0) } ?? .notRecorded
  }

  /// What a noun's history says of a word on a day.
  fileprivate func word<Value: Hashable & Sendable>(
    _ what: String, on day: Day, _ word: (String) -> Value?
  ) -> Known<Value> {
    switch value(of: what, on: day) {
    case .known(let text): word(text).map { .known($0) } ?? .notRecorded
    case .notRecorded: .notRecorded
    case .cannotTell: .cannotTell
    }
  }
}

extension Bet {
  /// Where it stood on a day, by the changes of its state.
  public func state(on day: Day) -> Known<State> { word("state", on: day) { State(rawValue: $0) } }

  /// Where it stood on a day, by the changes of its state or, where none of them tells, by those of its status.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - words: What the company's own statuses stand for.
  public func state(on day: Day, reading words: OwnWords) -> Known<State> {
    let state = state(on: day)
    guard state == .notRecorded else { return state }
    return word("status", on: day) { words.state(of: $0) }
  }
}

extension Goal {
  /// Whether it was worked towards on a day, by the changes of its state.
  public func state(on day: Day) -> Known<State> { word("state", on: day) { State(rawValue: $0) } }
}
