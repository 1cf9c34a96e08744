/// What there is to look at in values of one type at one place of a document: references, and what may be wrong with
/// a value by itself. Worked out once for each place that a table leads to; what can hold neither has no sight.
///
/// There is one walk. Whoever looks decides what comes of it: to look a million references up takes another looker
/// than to say where the one wrong reference stands.
final class Sight: Sendable {
  /// A way in which nouns point to nouns.
  struct Reference: Sendable {
    let target: Layout.Target
    let circles: Circles
    /// The keys that lead to it from the whole document.
    let keys: [String]
    /// Whether a noun may hold several.
    let isMany: Bool
    /// Its number, by which lookers keep what they gather.
    let number: Int
  }

  enum Kind: Sendable {
    case value
    case reference(Reference)
    case optional(Layout.OptionalAccess, Sight)
    case list(Layout.ListAccess, Sight)
    case record([Step], check: (@Sendable (Place) -> [IntegrityFault])?)
  }

  struct Step: Sendable {
    let key: String
    let offset: Int
    let sight: Sight?
    let rule: NumberRule?
    /// The fields whose days it does not come before, with their keys.
    let earlier: [(key: String, offset: Int, layout: Layout)]
    let layout: Layout
  }

  let kind: Kind
  let fault: (@Sendable (Place) -> IntegrityFault?)?

  init(_ kind: Kind, fault: (@Sendable (Place) -> IntegrityFault?)?) {
    self.kind = kind
    self.fault = fault
  }
}

/// Whoever is shown the references of a value and what is wrong in it.
protocol Looker {
  /// The looker goes one step further in.
  mutating func enter(_ step: @autoclosure () -> ModelPath.Step)
  /// The looker comes back.
  mutating func leave()
  /// An id stands here.
  mutating func meet(_ id: Place, _ reference: Sight.Reference)
  /// The value here contradicts itself.
  mutating func object(_ fault: IntegrityFault)
}

extension Sight {
  /// Shows what stands at a place to a looker.
  func show<L: Looker>(_ place: Place, to looker: inout L) {
    if let fault, let fault = fault(place) { looker.object(fault) }
    switch kind {
    case .value: break
    case .reference(let reference): looker.meet(place, reference)
    case .optional(let access, let wrapped):
      if !access.isNil(place) { wrapped.show(place, to: &looker) }
    case .list(let access, let element):
      let (first, count) = access.elements(place)
      for index in 0..<count {
        looker.enter(.index(index))
        element.show(first.at(index &* access.stride), to: &looker)
        looker.leave()
      }
    case .record(let steps, let check):
      for index in steps.indices { show(steps[index], place, to: &looker) }
      if let check { for fault in check(place) { looker.object(fault) } }
    }
  }

  @inline(__always)
  private func show<L: Looker>(_ step: Step, _ record: Place, to looker: inout L) {
    let place = record.at(step.offset)
    if let sight = step.sight {
      looker.enter(.key(step.key))
      sight.show(place, to: &looker)
      looker.leave()
    }
    if let rule = step.rule, let numbers = step.layout.numbers?(place), !rule.allows(numbers) {
      looker.object(Self.outOfRange(step, rule, place))
    }
    for earlier in step.earlier {
      guard let days = step.layout.days?(place), let other = earlier.layout.days?(record.at(earlier.offset)),
        days.upperBound < other.lowerBound
      else { continue }
      looker.object(Self.outOfOrder(step, place, earlier.key, earlier.layout, record.at(earlier.offset)))
    }
  }

  @inline(never)
  private static func outOfRange(_ step: Step, _ rule: NumberRule, _ place: Place) -> IntegrityFault {
    IntegrityFault(
      .numberOutOfRange, at: step.key,
      "expected \(step.layout.shape.narrowed(to: rule).expectation), found \(text(step.layout, place))")
  }

  @inline(never)
  private static func outOfOrder(
    _ step: Step, _ place: Place, _ key: String, _ layout: Layout, _ other: Place
  ) -> IntegrityFault {
    IntegrityFault(
      .daysOutOfOrder, at: step.key,
      "\(step.key) \(text(step.layout, place)) is before \(key) \(text(layout, other))")
  }

  /// A plain value as it stands in a document, without quotes.
  private static func text(_ layout: Layout, _ place: Place) -> String {
    var writer = JSONWriter(.compact)
    layout.write(place, &writer)
    let text = writer.text
    return text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
  }
}

// MARK: Working it out

/// Works out sights, and numbers the references that it comes by.
struct SightFinder {
  private(set) var references: [Sight.Reference] = []

  /// What there is to look at in values of a layout; `nil` where there is nothing.
  mutating func sight(
    of layout: Layout, circles: Circles = .allowed, keys: [String] = [], isMany: Bool = false
  ) -> Sight? {
    switch layout.structure {
    case .plain:
      return layout.fault.map { Sight(.value, fault: $0) }
    case .reference(let target):
      let reference = Sight.Reference(
        target: target, circles: circles, keys: keys, isMany: isMany, number: references.count)
      references.append(reference)
      return Sight(.reference(reference), fault: layout.fault)
    case .optional(let wrapped, let access):
      return sight(of: wrapped, circles: circles, keys: keys, isMany: isMany).map {
        Sight(.optional(access, $0), fault: nil)
      }
    case .list(let element, let access):
      return sight(of: element, circles: circles, keys: keys, isMany: true).map {
        Sight(.list(access, $0), fault: nil)
      }
    case .roster(let element, let access):
      return sight(of: element, circles: circles, keys: keys, isMany: true).map {
        Sight(.list(access.list, $0), fault: nil)
      }
    case .record(let table):
      let steps = table.entries.compactMap { entry in step(entry, of: table, keys) }
      guard !steps.isEmpty || table.check != nil || layout.fault != nil else { return nil }
      return Sight(.record(steps, check: table.check), fault: layout.fault)
    }
  }

  private mutating func step(
    _ entry: RecordTable.Entry, of table: RecordTable, _ keys: [String]
  ) -> Sight.Step? {
    guard entry.version == nil else { return nil }
    let sight: Sight? =
      entry.isIdentity ? nil : sight(of: entry.layout, circles: entry.circles, keys: keys + [entry.key])
    let rule = entry.layout.numbers == nil ? nil : entry.rule
    let earlier = entry.earlier.compactMap { offset in
      table.entries.first { $0.offset == offset && $0.version == nil }.map { ($0.key, offset, $0.layout) }
    }
    guard sight != nil || rule != nil || !earlier.isEmpty else { return nil }
    return Sight.Step(
      key: entry.key, offset: entry.offset, sight: sight, rule: rule, earlier: earlier, layout: entry.layout)
  }
}
