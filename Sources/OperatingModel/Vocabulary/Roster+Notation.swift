extension Roster: DocumentValue, Codable where Element: DocumentRecord {
  /// A list of the entities as they were said.
  public static var notation: Notation<Roster> {
    @inline(never)
    get {
      let list = [Element].notation
      let inner = Element.notation.layout
      let stride = MemoryLayout<Element>.stride
      let elements = Layout.ListAccess(
        stride: stride, elements: { $0.value(Roster.self).place },
        filter: { place, isKept in
          place.edit(Roster.self) { roster in
            var said = roster.said
            said.filterInPlace(isKept)
            roster = Roster(said)
          }
        })
      let access = Layout.RosterAccess(
        target: Layout.Target(
          type: ObjectIdentifier(Element.self), noun: TypeName.noun(Element.self)),
        list: elements,
        duplicates: { $0.value(Roster.self).duplicates.map { ($0.position, $0.element.id.rawValue) } },
        ids: { $0.value(Roster.self).places },
        label: { place, index in place.look(Roster.self) { $0.elements[index].label } })
      let layout = Layout(
        .list(inner.shape), .roster(inner, access),
        read: { (reader, place) throws(JSONHalt) in
          guard let values = try list.read(&reader) else { return false }
          place.set(Roster(values))
          return true
        },
        write: { place, writer in
          let said = place.value(Roster.self).said
          writer.beginArray()
          Place.looking(at: said) { list in
            let (first, count) = list.elements(of: Element.self)
            for index in 0..<count {
              writer.element()
              inner.write(first.at(index &* stride), &writer)
            }
          }
          writer.endArray()
        },
        areEqual: { $0.value(Roster.self) == $1.value(Roster.self) },
        assign: { $0.set($1.value(Roster.self)) },
        isNothing: { $0.look(Roster.self) { $0.isEmpty && $0.duplicates.isEmpty } })
      return Notation(
        read: { (reader) throws(JSONHalt) in try list.read(&reader).map(Roster.init) },
        write: { roster, writer in Place.looking(at: roster) { layout.write($0, &writer) } }, blank: nil,
        layout: layout)
    }
  }

  /// Where the entities that hold their ids stand.
  fileprivate var place: (first: Place, count: Int) {
    Place.looking(at: elements) { $0.elements(of: Element.self) }
  }
}
