/// What is to be left out of a value: places in it, as a tree of steps.
struct LeavingOut: Equatable {
  private(set) var isHere = false
  private(set) var within: [ModelPath.Step: LeavingOut] = [:]

  var isEmpty: Bool { !isHere && within.isEmpty }

  /// Adds a place.
  mutating func insert(_ path: some Collection<ModelPath.Step>) {
    guard let step = path.first else { return isHere = true }
    within[step, default: LeavingOut()].insert(path.dropFirst())
  }
}

extension Layout {
  /// Takes what is to be left out from a value where it stands; false when nothing is left of the value itself.
  ///
  /// A record goes with a field that it has to have, and with a reference without which it would say something else.
  /// Takes time in proportion to the lists that something is taken from.
  func leave(out places: LeavingOut, _ place: Place) -> Bool {
    if places.isHere { return false }
    switch structure {
    case .plain, .reference: return true
    case .optional(let wrapped, let access):
      if !access.isNil(place), !wrapped.leave(out: places, place) { access.clear(place) }
      return true
    case .list(let element, let access): return leave(out: places, place, access, element)
    case .roster(let element, let access): return leave(out: places, place, access.list, element)
    case .record(let table):
      var isWhole = true
      for (step, inner) in places.within {
        guard case .key(let key) = step, let index = table.index(of: key) else { continue }
        let entry = table.entries[index]
        let isLost = inner.isHere && (entry.isRequired || entry.lost == .withItsRecord)
        if isLost || !entry.layout.leave(out: inner, at: place.at(entry.offset)) { isWhole = false }
      }
      return isWhole
    }
  }

  /// The same, where an optional that is left out as a whole is cleared.
  private func leave(out places: LeavingOut, at place: Place) -> Bool {
    if places.isHere, case .optional(_, let access) = structure {
      access.clear(place)
      return true
    }
    return leave(out: places, place)
  }

  private func leave(
    out places: LeavingOut, _ place: Place, _ access: ListAccess, _ element: Layout
  ) -> Bool {
    access.filter(place) { index, place in
      places.within[.index(index)].map { element.leave(out: $0, place) } ?? true
    }
    return true
  }
}
