/// What there is to look at in values of one type at one place of a document: references, and what may be wrong with
/// a value by itself. Worked out once for each place that a table leads to; what can hold neither has no sight.
///
/// There is one walk. Whoever looks decides what comes of it: to look a million references up takes another looker
/// than to say where the one wrong reference stands.
final class Sight: Sendable {
  enum Kind: Sendable {
    /// A value that may be wrong by itself.
    case value
    /// The id of a noun.
    case reference
    /// A value that may not be recorded, and stands at the same place where it is.
    case optional
    case list
    case record
  }

  let kind: Kind
  let fault: (@Sendable (Place) -> IntegrityFault?)?
  /// The number of the reference.
  private let number: Int
  private let isNil: @Sendable (Place) -> Bool
  private let elements: @Sendable (Place) -> (first: Place, count: Int)
  private let stride: Int
  /// What there is to look at in the value of an optional, or in the elements of a list; one, or none.
  private let inner: Unretained<Sight>
  private let steps: Unretained<Step>
  /// What is wrong with a record by itself, beyond its fields' own rules.
  private let check: (@Sendable (Place) -> [IntegrityFault])?

  private init(
    _ kind: Kind, fault: (@Sendable (Place) -> IntegrityFault?)?, number: Int = 0,
    isNil: @escaping @Sendable (Place) -> Bool = { _ in false },
    elements: @escaping @Sendable (Place) -> (first: Place, count: Int) = { ($0, 0) }, stride: Int = 0,
    inner: Sight? = nil, steps: [Step] = [], check: (@Sendable (Place) -> [IntegrityFault])? = nil
  ) {
    (self.kind, self.fault, self.number, self.isNil, self.elements) = (kind, fault, number, isNil, elements)
    (self.stride, self.inner, self.steps, self.check) = (
      stride, Unretained(inner.map { [$0] } ?? []), Unretained(steps), check
    )
  }

  convenience init(value fault: @escaping @Sendable (Place) -> IntegrityFault?) {
    self.init(.value, fault: fault)
  }
  convenience init(reference number: Int, _ fault: (@Sendable (Place) -> IntegrityFault?)?) {
    self.init(.reference, fault: fault, number: number)
  }
  convenience init(optional access: Layout.OptionalAccess, of wrapped: Sight) {
    self.init(.optional, fault: nil, isNil: access.isNil, inner: wrapped)
  }
  convenience init(list access: Layout.ListAccess, of element: Sight) {
    self.init(.list, fault: nil, elements: access.elements, stride: access.stride, inner: element)
  }
  convenience init(
    record steps: [Step], check: (@Sendable (Place) -> [IntegrityFault])?,
    _ fault: (@Sendable (Place) -> IntegrityFault?)?
  ) {
    self.init(.record, fault: fault, steps: steps, check: check)
  }

  /// One field of a record that there is something to look at in.
  final class Step: Sendable {
    let key: String
    let offset: Int
    /// What there is to look at in its values; one, or none.
    fileprivate let sight: Unretained<Sight>
    let layout: Layout
    let rule: NumberRule?
    /// The fields whose days it does not come before.
    let earlier: [(key: String, offset: Int, layout: Layout)]
    /// Whether it has rules of its own, which few fields have.
    let isRuled: Bool

    init(
      _ entry: RecordTable.Entry, _ sight: Sight?, _ rule: NumberRule?,
      _ earlier: [(key: String, offset: Int, layout: Layout)]
    ) {
      (key, offset, layout) = (entry.key, entry.offset, entry.layout)
      (self.sight, self.rule, self.earlier) = (Unretained(sight.map { [$0] } ?? []), rule, earlier)
      isRuled = rule != nil || !earlier.isEmpty
    }
  }
}

/// Whoever is shown the references of a value and what is wrong in it.
protocol Looker {
  /// The looker goes one step further in.
  mutating func enter(_ step: @autoclosure () -> ModelPath.Step)
  /// The looker comes back.
  mutating func leave()
  /// An id stands here, of the reference with a number.
  mutating func meet(_ id: Place, _ number: Int)
  /// The value here contradicts itself.
  mutating func object(_ fault: IntegrityFault)
}

extension Sight {
  /// Shows what stands at a place to a looker.
  func show<L: Looker>(_ place: Place, to looker: inout L) {
    if let fault, let fault = fault(place) { looker.object(fault) }
    switch kind {
    case .value: break
    case .reference: looker.meet(place, number)
    case .optional:
      if !isNil(place) { inner.forEach { $0.show(place, to: &looker) } }
    case .list:
      let (first, count) = elements(place)
      inner.forEach { inner in
        for index in 0..<count {
          looker.enter(.index(index))
          inner.show(first.at(index &* stride), to: &looker)
          looker.leave()
        }
      }
    case .record:
      steps.forEach { $0.show(place, to: &looker) }
      if let check { for fault in check(place) { looker.object(fault) } }
    }
  }
}

extension Sight.Step {
  @inline(__always)
  fileprivate func show<L: Looker>(_ record: Place, to looker: inout L) {
    sight.forEach { sight in
      looker.enter(.key(key))
      sight.show(record.at(offset), to: &looker)
      looker.leave()
    }
    if isRuled { holdRules(record, &looker) }
  }

  private func holdRules<L: Looker>(_ record: Place, _ looker: inout L) {
    let place = record.at(offset)
    if let rule, let numbers = layout.numbers?(place), !rule.allows(numbers) {
      looker.object(outOfRange(rule, place))
    }
    guard !earlier.isEmpty, let days = layout.days?(place) else { return }
    for index in earlier.indices {
      guard let other = earlier[index].layout.days?(record.at(earlier[index].offset)),
        days.upperBound < other.lowerBound
      else { continue }
      looker.object(
        outOfOrder(place, earlier[index].key, earlier[index].layout, record.at(earlier[index].offset)))
    }
  }

  @inline(never)
  private func outOfRange(_ rule: NumberRule, _ place: Place) -> IntegrityFault {
    IntegrityFault(
      .numberOutOfRange, at: key,
      "expected \(layout.shape.narrowed(to: rule).expectation), found \(Self.text(layout, place))")
  }

  @inline(never)
  private func outOfOrder(_ place: Place, _ other: String, _ layout: Layout, _ otherPlace: Place)
    -> IntegrityFault
  {
    IntegrityFault(
      .daysOutOfOrder, at: key,
      "\(key) \(Self.text(self.layout, place)) is before \(other) \(Self.text(layout, otherPlace))")
  }

  /// A plain value as it stands in a document, without quotes.
  private static func text(_ layout: Layout, _ place: Place) -> String {
    var writer = JSONWriter(.compact)
    layout.write(place, &writer)
    let text = writer.text
    return text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
  }
}
