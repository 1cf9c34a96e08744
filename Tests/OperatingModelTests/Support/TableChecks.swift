@testable import OperatingModel

/// What the tables of fields say of a value: the one way in which tests look into them.
enum TableChecks {
  /// The keys of a record's fields that say no more than a blank record does.
  static func silentKeys<R: DocumentRecord>(of record: R) -> [String] {
    let table = R.fields.table
    return Place.looking(at: record) { place in
      table.entries.indices.filter { index in
        table.entries[index].version == nil
          && (table.entries[index].isRequired
            ? table.entries[index].layout.areEqual(
              place.at(table.entries[index].offset), table.blank.place.at(table.entries[index].offset))
            : !table.says(index, place))
      }.map { table.entries[$0].key }
    }
  }

  /// Everything that there is to see in a value: its references, and where it contradicts itself.
  private static func look<R: DocumentRecord>(at record: R) -> (
    look: SecondLook, references: [SightFinder.Reference]
  ) {
    var finder = SightFinder()
    let sight = finder.sight(of: R.notation.layout)
    var look = SecondLook([])
    Place.looking(at: record) { sight?.show($0, to: &look) }
    return (look, finder.references)
  }

  /// Where a value contradicts itself: the code and the place of each fault.
  static func faults<R: DocumentRecord>(in record: R) -> [String] {
    look(at: record).look.faults.map { "\($0.fault.code) \(ModelPath($0.path + $0.fault.steps))" }
  }

  /// The references that a value holds beside its own id: the place of each, the id, and whether such references may
  /// lead round in a circle.
  static func references<R: DocumentRecord>(in record: R) -> [String] {
    let (look, references) = look(at: record)
    return look.meetings.map { "\(ModelPath($0.path)) \($0.id) \(references[$0.number].circles)" }
  }

  /// The same without the ids.
  static func circles<R: DocumentRecord>(in record: R) -> [String] {
    let (look, references) = look(at: record)
    return look.meetings.map { "\(ModelPath($0.path)) \(references[$0.number].circles)" }
  }
}
