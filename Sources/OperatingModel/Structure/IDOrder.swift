/// The entities of a roster by ascending id: what stands at which place does not depend on the order of saying.
///
/// Every reading numbers the nodes of its graphs so. Readings of one roster can therefore be held beside each other
/// place by place, and of ways that are equally good the one over the lower id is always found first.
struct IDOrder<Element: Identified>: Sendable {
  let roster: Roster<Element>
  /// Of each place, where its entity stands in the roster.
  private let indexes: [Int]
  /// Of each entity of the roster, its place.
  private let places: [Int32]

  /// The order of a roster's entities. Takes linear time where they were said in it.
  init(_ roster: Roster<Element>) {
    self.roster = roster
    let ids = roster.indices.map { roster[$0].id.rawValue }
    guard !TextOrder.isAscending(ids) else {
      indexes = Array(ids.indices)
      places = ids.indices.map { Int32($0) }
      return
    }
    indexes = TextOrder.places(of: ids)
    var places = [Int32](repeating: 0, count: ids.count)
    for (place, index) in indexes.enumerated() { places[index] = Int32(place) }
    self.places = places
  }

  /// How many there are.
  var count: Int { indexes.count }
  /// The places, in order.
  var all: Range<Int32> { 0..<Int32(count) }

  /// The entity at a place.
  subscript(place: Int32) -> Element { roster[indexes[Int(place)]] }

  /// The id of the entity at a place.
  func id(at place: Int32) -> Identifier<Element> { roster[indexes[Int(place)]].id }

  /// The ids of the entities at some places, in the order of those.
  func ids(at places: some Sequence<Int32>) -> [Identifier<Element>] { places.map { id(at: $0) } }

  /// The place of the entity with an id; `nil` where it is not there. Takes constant time.
  func place(of id: Identifier<Element>) -> Int32? { roster.index(of: id).map { places[$0] } }
}
