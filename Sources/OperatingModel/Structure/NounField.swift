/// One field of one kind of noun, by its key in a document: “teams.slots”.
struct NounField: Sendable {
  /// The key: “teams.slots”.
  let key: String
  /// The kind of noun: “team”.
  let noun: String
  private let offset: Int
  private let access: Layout.RosterAccess
  private let table: RecordTable
  private let index: Int

  /// What it is called in a sentence: “slots”.
  var words: String { Words.spoken(table.entries[index].key) }

  /// The field of a key; `nil` where no noun has it.
  init?(_ key: String) {
    guard let field = Self.byKey[key] else { return nil }
    self = field
  }

  private init(
    _ key: String, _ offset: Int, _ access: Layout.RosterAccess, _ table: RecordTable, _ index: Int
  ) {
    (self.key, noun, self.offset) = (key, access.target.noun, offset)
    (self.access, self.table, self.index) = (access, table, index)
  }

  /// Every field of every noun, in the order of a document's keys.
  static let all: [NounField] = ProductOperatingSystem.fields.table.entries.flatMap { member -> [NounField] in
    guard case .roster(let element, let access) = member.layout.structure,
      case .record(let table) = element.structure
    else { return [] }
    return table.entries.indices.filter { table.entries[$0].version == nil }.map { index in
      NounField("\(member.key).\(table.entries[index].key)", member.offset, access, table, index)
    }
  }

  private static let byKey = Dictionary(all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })

  /// Every noun of the kind in a model, in the order in which they were said, and whether the field says anything.
  func nouns(of system: ResolvedSystem) -> [(id: String, name: String, isSaid: Bool)] {
    Place.looking(at: system.model) { model in
      let roster = model.at(offset)
      let (first, count) = access.list.elements(roster)
      let ids = table.entries.first { $0.isIdentity }
      return (0..<count).map { place in
        let element = first.at(place &* access.list.stride)
        let id = ids.map { element.at($0.offset).text } ?? ""
        return (id, access.label(roster, place), table.says(index, element))
      }
    }
  }
}
