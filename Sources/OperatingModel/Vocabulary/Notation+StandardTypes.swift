extension String: Notated {
  /// A text in quotes.
  public static var notation: Notation<String> {
    Notation(
      shape: .text("a text"),
      read: { (reader) throws(JSONHalt) in try reader.readString() },
      write: { value, writer in writer.write(value) },
      decode: { try String(from: $0) }, encode: { try $0.encode(to: $1) })
  }
}

extension Bool: Notated {
  /// `true` or `false`.
  public static var notation: Notation<Bool> {
    Notation(
      shape: .boolean,
      read: { (reader) throws(JSONHalt) in try reader.readBool() },
      write: { value, writer in writer.write(value) },
      decode: { try Bool(from: $0) }, encode: { try $0.encode(to: $1) })
  }
}

extension Int: Notated {
  /// A whole number.
  public static var notation: Notation<Int> {
    Notation(
      shape: .wholeNumber("a whole number"),
      read: { (reader) throws(JSONHalt) in try reader.readInt() },
      write: { value, writer in writer.write(value) },
      decode: { try Int(from: $0) }, encode: { try $0.encode(to: $1) })
  }
}

extension Optional: Notated where Wrapped: Notated {
  /// The value, or `null` or no key at all where it is not recorded.
  public static var notation: Notation<Wrapped?> {
    @_semantics("optimize.sil.specialize.generic.never")
    get {
      let wrapped = Wrapped.notation
      var notation = Notation<Wrapped?>(
        shape: wrapped.shape,
        read: { (reader) throws(JSONHalt) in
          if try reader.kind() == .null {
            try reader.scanLiteral("null")
            reader.endValue()
            return .some(nil)
          }
          guard let value = try wrapped.read(&reader) else { return nil }
          return .some(value)
        },
        write: { value, writer in
          if let value { wrapped.write(value, &writer) } else { writer.writeNull() }
        },
        decode: { try Wrapped?(from: $0) }, encode: { try $0.encode(to: $1) })
      if let visit = wrapped.visit {
        notation.visit = { value, visitor in if let value { visit(value, &visitor) } }
      }
      if let sift = wrapped.sift {
        notation.sift = { value, sieve in
          guard var inner = value else { return true }
          value = sift(&inner, &sieve) ? inner : nil
          return true
        }
      }
      return notation
    }
  }
}

extension Array: Notated where Element: Notated {
  /// A list of values.
  public static var notation: Notation<[Element]> {
    @_semantics("optimize.sil.specialize.generic.never")
    get {
      let element = Element.notation
      let shape = NotationShape.list(element.shape)
      let expected = shape.expectation
      let onOneLine = element.isPlain
      var notation = Notation<[Element]>(
        shape: shape,
        read: { (reader) throws(JSONHalt) in
          guard try reader.open(.array, expected: expected) else { return nil }
          let start = reader.offset
          var values: [Element] = []
          while try reader.nextElement() {
            guard let value = try element.read(&reader) else { continue }
            // A long list is moved to a larger place a few times rather than at each doubling.
            if values.count == values.capacity, values.count >= 64 {
              values.reserveCapacity(reader.likelyCount(after: values.count, since: start))
            }
            values.append(value)
          }
          return values
        },
        write: { values, writer in
          writer.beginArray(onOneLine: onOneLine)
          for value in values {
            writer.element()
            element.write(value, &writer)
          }
          writer.endArray()
        },
        decode: { try [Element](from: $0) }, encode: { try $0.encode(to: $1) })
      if let visit = element.visit {
        notation.visit = { values, visitor in
          for index in values.indices { visitor.atIndex(index) { visit(values[index], &$0) } }
        }
      }
      if let sift = element.sift {
        notation.sift = { values, sieve in
          values = values.enumerated().compactMap { index, value in
            var value = value
            return sieve.at(.index(index)) { $0.leavesOut ? false : sift(&value, &$0) } ? value : nil
          }
          return true
        }
      } else if !element.isPlain {
        notation.sift = { values, sieve in
          values = values.enumerated().filter { index, _ in !sieve.at(.index(index)) { $0.leavesOut } }.map(
            \.element)
          return true
        }
      }
      return notation
    }
  }
}
