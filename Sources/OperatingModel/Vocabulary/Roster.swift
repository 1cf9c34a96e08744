/// Entities in the order in which they were said, each id once.
///
/// The first entity with an id holds it. A later one with the same id is set aside in ``duplicates`` rather
/// than lost: it is written back where it stood, and resolving the model reports it.
///
/// ```swift
/// var teams: Roster<Team> = []
/// teams.add(Team("billing", "Billing"))
/// teams["billing"]?.size = 6
/// ```
/// Ids are compared code point by code point, as everywhere: ids that look alike but are composed differently are two.
///
/// Finding an entity by its id takes constant time, and so does adding one.
public struct Roster<Element: Identified>: Sendable {
  /// An entity whose id was taken, and where it was said.
  public struct Duplicate: Sendable {
    /// The place among all entities as they were said.
    public var position: Int
    /// The entity.
    public var element: Element
  }

  private(set) var elements: [Element] = []
  /// The texts of the ids of the entities, in their order.
  private(set) var places = TextPlaces()
  /// Entities whose id was taken, in the order in which they were said.
  public private(set) var duplicates: [Duplicate] = []

  /// An empty roster.
  public init() {}

  /// A roster of the given entities.
  public init(_ elements: some Sequence<Element>) {
    let elements = Array(elements)
    places.reserve(elements.count)
    // By index, since a loop over the elements themselves would copy each for the sake of its id.
    for index in elements.indices
    where !places.add(elements[index].id.rawValue) {
      // An id is taken: what was said is gone through again, setting duplicates aside.
      places = TextPlaces()
      for element in elements { add(element) }
      return
    }
    self.elements = elements
  }

  /// Adds an entity at the end; sets it aside where its id is taken.
  public mutating func add(_ element: Element) {
    if places.add(element.id.rawValue) {
      elements.append(element)
    } else {
      duplicates.append(Duplicate(position: elements.count + duplicates.count, element: element))
    }
  }

  /// The entity with an id; set it to replace, add or remove it.
  ///
  /// An entity that is given another id keeps its place among those that were said.
  public subscript(id: Identifier<Element>) -> Element? {
    get { index(of: id).map { elements[$0] } }
    set {
      guard let newValue else { return remove(id) }
      guard let index = index(of: id) else {
        if let index = index(of: newValue.id) { elements[index] = newValue } else { add(newValue) }
        return
      }
      elements[index] = newValue
      if newValue.id != id { self = Roster(said) }
    }
    _modify {
      guard let index = index(of: id) else {
        var element: Element?
        defer { if let element { self[element.id] = element } }
        yield &element
        return
      }
      var element: Element? = elements[index]
      defer { self[id] = element }
      yield &element
    }
  }

  /// The place of the entity with an id, among those that hold theirs.
  public func index(of id: Identifier<Element>) -> Int? {
    places.place(of: id.rawValue)
  }

  /// Whether an entity with this id is there.
  public func contains(_ id: Identifier<Element>) -> Bool { index(of: id) != nil }

  /// Removes the entity with an id, if there is one. Takes linear time.
  public mutating func remove(_ id: Identifier<Element>) {
    removeAll { $0.id == id }
  }

  /// Removes every entity that satisfies the predicate. Takes linear time.
  public mutating func removeAll(where isUnwanted: (Element) -> Bool) {
    self = Roster(said.filter { !isUnwanted($0) })
  }

  /// Edits every entity; one whose id was taken too. Takes linear time.
  public mutating func edit(_ body: (inout Element) -> Void) {
    self = Roster(
      said.map { element in
        var element = element
        body(&element)
        return element
      })
  }

  /// All entities as they were said, those with taken ids in their places.
  public var said: [Element] {
    guard !duplicates.isEmpty else { return elements }
    var said: [Element] = []
    said.reserveCapacity(elements.count + duplicates.count)
    var later = duplicates[...]
    for element in elements {
      while let next = later.first, next.position == said.count {
        said.append(next.element)
        later.removeFirst()
      }
      said.append(element)
    }
    return said + later.map(\.element)
  }

  /// The entities by ascending id, for answers that must not depend on the order of saying.
  public var sortedByID: [Element] {
    let ids = places.texts
    // Documents are often in this order already.
    if TextOrder.isAscending(ids) { return elements }
    return TextOrder.places(of: ids).map { elements[$0] }
  }
}

extension Roster: RandomAccessCollection, ExpressibleByArrayLiteral {
  /// The first place.
  public var startIndex: Int { 0 }
  /// The place past the last one.
  public var endIndex: Int { elements.count }
  /// The entity at a place.
  public subscript(position: Int) -> Element { elements[position] }
  /// A roster of the given entities.
  public init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension Roster: Equatable where Element: Equatable {
  /// Whether two rosters say the same in the same order.
  public static func == (left: Roster, right: Roster) -> Bool {
    left.elements == right.elements
      && left.duplicates.elementsEqual(right.duplicates) {
        $0.position == $1.position && $0.element == $1.element
      }
  }
}

extension Roster: Hashable where Element: Hashable {
  /// Hashes what the roster says.
  public func hash(into hasher: inout Hasher) { hasher.combine(said) }
}
