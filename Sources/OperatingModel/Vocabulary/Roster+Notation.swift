extension Roster: Notated, Codable where Element: Record {
  /// A list of the entities as they were said.
  public static var notation: Notation<Roster> {
    let element = Element.notation
    let shape = NotationShape.list(element.shape)
    let list = [Element].notation
    var notation = Notation<Roster>(
      shape: shape,
      read: { (reader) throws(JSONHalt) in
        try list.read(&reader).map(Roster.init)
      },
      write: { roster, writer in
        writer.beginArray()
        let said = roster.said
        for index in said.indices {
          writer.element()
          element.write(said[index], &writer)
        }
        writer.endArray()
      },
      decode: { Roster(try [Element](from: $0)) },
      encode: { try $0.said.encode(to: $1) })
    if let visit = element.visit {
      notation.visit = { roster, visitor in
        let said = roster.said
        for index in said.indices { visitor.atIndex(index) { visit(said[index], &$0) } }
      }
    }
    if let sift = element.sift {
      notation.sift = { roster, sieve in
        roster = Roster(
          roster.said.enumerated().compactMap { index, value in
            var value = value
            return sieve.at(.index(index)) { $0.leavesOut ? false : sift(&value, &$0) } ? value : nil
          })
        return true
      }
    } else {
      notation.sift = { roster, sieve in
        let kept = roster.said.enumerated().filter { index, _ in !sieve.at(.index(index)) { $0.leavesOut } }
        roster = Roster(kept.map(\.element))
        return true
      }
    }
    notation.roll = { roster in
      RosterRoll(
        type: ObjectIdentifier(Element.self), noun: Words.spaced("\(Element.self)"),
        ids: roster.map(\.id.rawValue), indexOf: { roster.index(of: Identifier(rawValue: $0)) },
        duplicates: roster.duplicates.map { ($0.position, $0.element.id.rawValue) })
    }
    return notation
  }

  /// Decodes the entities as they were said.
  public init(from decoder: any Decoder) throws { self.init(try [Element](from: decoder)) }
  /// Encodes the entities as they were said.
  public func encode(to encoder: any Encoder) throws { try said.encode(to: encoder) }
}
