// What follows is compiled for each type of value that stands in an optional or in a list, and kept small for that.

extension Optional: DocumentValue where Wrapped: DocumentValue {
  /// The value, or `null` or no key at all where it is not recorded.
  public static var notation: Notation<Wrapped?> {
    @inline(never)
    get {
      let wrapped = Wrapped.notation
      let inner = wrapped.layout
      let access = Layout.OptionalAccess(
        isNil: { $0.look(Wrapped?.self) { $0 == nil } }, clear: { $0.set(Wrapped?.none) })
      let isNil = access.isNil
      let read: @Sendable (inout JSONReader) throws(JSONHalt) -> Wrapped?? = { (reader) throws(JSONHalt) in
        if try reader.readNull() { return .some(nil) }
        guard let value = try wrapped.read(&reader) else { return nil }
        return .some(value)
      }
      // A value that is recorded stands where its optional stands; what is known of it holds of both.
      func whereRecorded<Result>(_ look: (@Sendable (Place) -> Result?)?) -> (@Sendable (Place) -> Result?)? {
        guard let look else { return nil }
        return { place in isNil(place) ? nil : look(place) }
      }
      let layout = Layout(
        inner.shape, .optional(inner, access),
        read: { (reader, place) throws(JSONHalt) in
          if try reader.readNull() {
            access.clear(place)
            return true
          }
          if let blank = wrapped.blank {
            place.set(Wrapped?.some(blank))
            if try inner.read(&reader, place) { return true }
            access.clear(place)
            return false
          }
          guard let value = try wrapped.read(&reader) else { return false }
          place.set(Wrapped?.some(value))
          return true
        },
        write: { place, writer in
          if isNil(place) { writer.writeNull() } else { inner.write(place, &writer) }
        },
        areEqual: { $0.value(Wrapped?.self) == $1.value(Wrapped?.self) },
        assign: { $0.set($1.value(Wrapped?.self)) }, isNothing: isNil,
        fault: whereRecorded(inner.fault), numbers: whereRecorded(inner.numbers),
        days: whereRecorded(inner.days))
      return Notation(
        read: read,
        write: { value, writer in
          if let value = copy value { wrapped.write(value, &writer) } else { writer.writeNull() }
        }, blank: nil, layout: layout)
    }
  }
}

extension Array: DocumentValue where Element: DocumentValue {
  /// A list of values.
  public static var notation: Notation<[Element]> {
    @inline(never)
    get {
      let element = Element.notation
      let inner = element.layout
      let shape = DocumentShape.list(inner.shape)
      let access = Layout.ListAccess(
        stride: MemoryLayout<Element>.stride, elements: { $0.elements(of: Element.self) },
        filter: { place, isKept in place.edit([Element].self) { $0.filterInPlace(isKept) } })
      let onOneLine = inner.isPlain
      let read: @Sendable (inout JSONReader) throws(JSONHalt) -> [Element]? = { (reader) throws(JSONHalt) in
        guard try reader.open(.array, expected: shape.expectation) else { return nil }
        let start = reader.offset
        var values: [Element] = []
        while try reader.nextElement() {
          // A long list is moved to a larger place a few times rather than at each doubling.
          if values.count == values.capacity, values.count >= 64 {
            values.reserveCapacity(reader.likelyCount(after: values.count, since: start))
          }
          if let blank = element.blank {
            try Place.append(blank, to: &values) { (place) throws(JSONHalt) in try inner.read(&reader, place)
            }
          } else if let value = try element.read(&reader) {
            values.append(value)
          }
        }
        return values
      }
      let layout = Layout(
        shape, .list(inner, access),
        read: { (reader, place) throws(JSONHalt) in
          guard let values = try read(&reader) else { return false }
          place.set(values)
          return true
        },
        write: { place, writer in
          let (first, count) = access.elements(place)
          writer.beginArray(onOneLine: onOneLine)
          for index in 0..<count {
            writer.element()
            inner.write(first.at(index &* access.stride), &writer)
          }
          writer.endArray()
        },
        areEqual: { $0.value([Element].self) == $1.value([Element].self) },
        assign: { $0.set($1.value([Element].self)) },
        isNothing: { $0.look([Element].self) { $0.isEmpty } })
      return Notation(
        read: read,
        write: { values, writer in Place.looking(at: values) { layout.write($0, &writer) } }, blank: nil,
        layout: layout)
    }
  }
}

extension Array {
  /// Shows the elements one by one, to be changed, and takes those away for which the body says false.
  mutating func filterInPlace(_ isKept: (Int, Place) -> Bool) {
    var kept: [Element] = []
    kept.reserveCapacity(count)
    for index in indices {
      if Place.of(&self[index], { isKept(index, $0) }) { kept.append(self[index]) }
    }
    self = kept
  }
}
