/// Which of a roster's things are open, which are over, and of which it is not known.
///
/// It is the one place that decides it, for every question. Ask a system for one:
///
/// ```swift
/// let bets = system.openness(of: \.bets)
/// bets.those()                          // what is not known to be over, by ascending id
/// bets.ids(in: .over)
/// bets.count(for: .notRecorded)         // of how many nobody recorded where they stand
/// bets.disputed                         // whose state and days disagree
/// ```
/// Making one takes time in proportion to the things, but for sorting those that were not said by ascending id.
public struct OpenThings<Element: Closable>: Sendable {
  /// The day for which it is read; `nil` where none is known.
  public let day: Day?
  let order: IDOrder<Element>
  /// A reading for each place.
  let readings: [OpenReading]

  /// What is open of a roster on a day.
  public init(_ roster: Roster<Element>, on day: Day?) {
    self.day = day
    let order = IDOrder(roster)
    self.order = order
    let replaced = Element.replaced(among: roster)
    readings = order.all.map { place in
      var reading = order[place].openReading(on: day)
      if !replaced.isEmpty, reading.openness != .over, replaced.contains(order.id(at: place)) {
        reading = OpenReading(.over, .replaced)
      }
      return reading
    }
  }

  /// The same or, where it is asked for, one for which only what is said outright counts, such as a state.
  func read(byStateAlone: Bool) -> OpenThings {
    guard byStateAlone else { return self }
    return OpenThings(
      day, order, readings.map { $0.basis == .days ? OpenReading(.unknown, .notRecorded) : $0 })
  }

  private init(_ day: Day?, _ order: IDOrder<Element>, _ readings: [OpenReading]) {
    self.day = day
    self.order = order
    self.readings = readings
  }

  /// How many things there are.
  public var count: Int { readings.count }

  /// The reading of the one with an id; `nil` where there is none.
  public subscript(id: Identifier<Element>) -> OpenReading? {
    order.place(of: id).map { readings[Int($0)] }
  }

  /// The things that are looked at, by ascending id. Takes linear time.
  public func those(in scope: OpenScope = .usual) -> [Element] { places(in: scope).map { order[$0] } }

  /// The ids of those that are looked at, in ascending order. Takes linear time.
  public func ids(in scope: OpenScope = .usual) -> [Identifier<Element>] { order.ids(at: places(in: scope)) }

  /// How many are open, are over, or are not known to be either. Takes linear time.
  public func count(of openness: Openness) -> Int { readings.count { $0.openness == openness } }

  /// For how many a reading has this basis, or this is what is missing. Takes linear time.
  public func count(for basis: OpenReading.Basis) -> Int { readings.count { $0.basis == basis } }

  /// Those of which what is said outright and their days disagree, by ascending id. Takes linear time.
  public var disputed: [Identifier<Element>] {
    order.ids(at: order.all.filter { readings[Int($0)].isDisputed })
  }

  /// The places of those that are looked at.
  func places(in scope: OpenScope) -> [Int32] { order.all.filter { includes($0, in: scope) } }

  /// Whether what stands at a place is looked at.
  func includes(_ place: Int32, in scope: OpenScope) -> Bool {
    scope.includes(readings[Int(place)].openness)
  }
}
