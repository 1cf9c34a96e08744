/// Works out sights, and numbers the references that it comes by.
struct SightFinder {
  /// A way in which nouns point to nouns.
  struct Reference: Sendable {
    let target: Layout.Target
    let circles: Circles
    /// The keys that lead to it from the whole document.
    let keys: [String]
    /// Whether a noun may hold several.
    let isMany: Bool
  }

  /// The references in the order of their numbers.
  private(set) var references: [Reference] = []

  /// What there is to look at in values of a layout; `nil` where there is nothing.
  mutating func sight(
    of layout: Layout, circles: Circles = .allowed, keys: [String] = [], isMany: Bool = false
  ) -> Sight? {
    switch layout.structure {
    case .plain: return layout.fault.map { Sight(value: $0) }
    case .reference(let target):
      references.append(Reference(target: target, circles: circles, keys: keys, isMany: isMany))
      return Sight(reference: references.count - 1, layout.fault)
    case .optional(let wrapped, let access):
      return sight(of: wrapped, circles: circles, keys: keys, isMany: isMany).map {
        Sight(optional: access, of: $0)
      }
    case .list(let element, let access):
      return sight(of: element, circles: circles, keys: keys, isMany: true).map {
        Sight(list: access, of: $0)
      }
    case .roster(let element, let access):
      return sight(of: element, circles: circles, keys: keys, isMany: true).map {
        Sight(list: access.list, of: $0)
      }
    case .record(let table):
      let steps = table.entries.compactMap { entry in step(entry, of: table, keys) }
      guard !steps.isEmpty || table.check != nil || layout.fault != nil else { return nil }
      return Sight(record: steps, check: table.check, layout.fault)
    }
  }

  private mutating func step(_ entry: RecordTable.Entry, of table: RecordTable, _ keys: [String]) -> Sight
    .Step?
  {
    guard entry.version == nil else { return nil }
    // An own id refers to nothing.
    let sight: Sight? =
      entry.isIdentity ? nil : sight(of: entry.layout, circles: entry.circles, keys: keys + [entry.key])
    let rule = entry.layout.numbers == nil ? nil : entry.rule
    let earlier = entry.earlier.compactMap { offset in
      table.entries.first { $0.offset == offset && $0.version == nil }.map { ($0.key, offset, $0.layout) }
    }
    guard sight != nil || rule != nil || !earlier.isEmpty else { return nil }
    return Sight.Step(entry, sight, rule, earlier)
  }
}
