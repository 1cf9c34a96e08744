import OperatingModel

/// What a figure of the reference answers has to be, by the rules that the data's README states.
///
/// A figure is held against what is expected key by key, in both directions: what is expected and not found, and what
/// is found and not expected, are both differences, so that nothing is passed over. Where the rules leave a form open,
/// the forms that they allow are listed, and one of them has to hold as a whole.
indirect enum Figure {
  /// Just this; numbers to the fifth decimal.
  case exactly(JSON)
  /// An object with just these members.
  case object([String: Figure])
  /// An object with no other members than these, which it need not have all.
  case atMost([String: Figure])
  /// A list of just these, in this order.
  case list([Figure])
  /// A set of values in their order, of which some may be cut off.
  case cut([JSON], at: Int)
  /// The highest of some values, in their order, and of equals by id.
  case ranking([(id: [String], value: Double)], most: Int)
  /// One of several, each of which the rules allow.
  case oneOf([Figure])
}

extension Figure {
  static let null = Figure.exactly(.null)

  static func whole(_ value: Int?) -> Figure { .exactly(.whole(value)) }

  static func number(_ value: Double?) -> Figure { .exactly(.finite(value.flatMap { Finite($0) })) }

  static func texts(_ values: some Sequence<String>) -> Figure { .exactly(.list(values.map { .text($0) })) }

  static func counts(_ values: [String: Int]) -> Figure { .exactly(.counts(values)) }

  static func ids<Subject>(_ ids: some Sequence<Identifier<Subject>>) -> Figure {
    texts(ids.map(\.rawValue))
  }

  /// A ranking by whole numbers, of which those above zero are listed.
  static func ranking(_ values: some Sequence<(String, Int)>, most: Int) -> Figure {
    .ranking(values.filter { $0.1 > 0 }.map { ([$0.0], Double($0.1)) }, most: most)
  }

  /// A ranking of pairs.
  static func ranking<Subject>(
    _ pairs: [(Identifier<Subject>, Identifier<Subject>, Double)], most: Int
  ) -> Figure {
    .ranking(pairs.map { ([$0.0.rawValue, $0.1.rawValue], $0.2) }, most: most)
  }

  /// Nothing where nothing is recorded, for which the rules allow zero as well.
  static func orZero(_ value: Double?) -> Figure {
    value.map { .number($0) } ?? .oneOf([.null, .exactly(0)])
  }
}

extension Figure {
  /// Only the members that are expected, of what has been worked out in part.
  func limited(to expected: JSON) -> Figure {
    guard case .object(let members) = self, let expected = expected.members else { return self }
    return .object(members.filter { expected[$0.key] != nil })
  }
}

// MARK: Holding against what is expected

extension Figure {
  /// Where this differs from what is expected, each with its path; none where it agrees.
  func differences(from expected: JSON, at path: String = "") -> [String] {
    switch self {
    case .exactly(let found): return found.differences(from: expected, at: path)
    case .object(let found):
      guard let members = expected.members else { return ["\(path): an object instead of \(expected.told)"] }
      return Set(found.keys).union(members.keys).sorted().flatMap { key in
        Self.differences(of: found[key], from: members[key], at: "\(path)/\(key)")
      }
    case .atMost(let found):
      guard let members = expected.members else { return ["\(path): an object instead of \(expected.told)"] }
      return members.keys.sorted().flatMap { key in
        Self.differences(of: found[key], from: members[key], at: "\(path)/\(key)")
      }
    case .list(let found):
      guard let elements = expected.elements, elements.count == found.count else {
        return ["\(path): a list of \(found.count) instead of \(expected.told)"]
      }
      return zip(found, elements).enumerated().flatMap { index, pair in
        pair.0.differences(from: pair.1, at: "\(path)/\(index)")
      }
    case .cut(let found, let most): return Self.differences(ofCut: found, most, from: expected, at: path)
    case .ranking(let found, let most):
      return Self.differences(ofRanking: found, most, from: expected, at: path)
    case .oneOf(let figures):
      return figures.map { $0.differences(from: expected, at: path) }.min { $0.count < $1.count }
        ?? ["\(path): no form is allowed for \(expected.told)"]
    }
  }

  private static func differences(of found: Figure?, from expected: JSON?, at path: String) -> [String] {
    guard let expected else { return found.map { $0.mayBeAbsent ? [] : ["\(path): is not expected"] } ?? [] }
    return found?.differences(from: expected, at: path)
      ?? ["\(path): no check looks at \(expected.told)"]
  }

  /// Whether `null` is right here: a member that is not there says the same.
  private var mayBeAbsent: Bool {
    switch self {
    case .exactly(let json): json == .null
    case .oneOf(let figures): figures.contains { $0.mayBeAbsent }
    default: false
    }
  }

  /// Of a list that is cut, the rules say how long it is, not which are left: each has to be among those found.
  private static func differences(
    ofCut found: [JSON], _ most: Int, from expected: JSON, at path: String
  ) -> [String] {
    let found = found.sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
    guard found.count > most else { return JSON.list(found).differences(from: expected, at: path) }
    guard let elements = expected.elements, elements.count == most else {
      return ["\(path): \(found.count) cut at \(most) instead of \(expected.told)"]
    }
    var left = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +)
    return elements.enumerated().compactMap { index, element in
      guard let count = left[element], count > 0 else {
        return "\(path)/\(index): \(element.told) is not found"
      }
      left[element] = count - 1
      return nil
    }
  }

  /// Whole numbers rank exactly. Others may stand in either order where they differ by less than is told, and so may
  /// those at the end.
  private static func differences(
    ofRanking found: [(id: [String], value: Double)], _ most: Int, from expected: JSON, at path: String
  ) -> [String] {
    let ranked = found.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.id.lexicographicallyPrecedes($1.id)
    }
    let listed = JSON.list(ranked.prefix(most).map(Self.row))
    let differences = listed.differences(from: expected, at: path)
    guard !differences.isEmpty, ranked.contains(where: { $0.value != $0.value.rounded() }),
      let elements = expected.elements, elements.count == min(most, ranked.count)
    else { return differences }
    let values = Dictionary(found.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    var least = Double.infinity
    var seen: Set<[String]> = []
    for element in elements {
      let id = (element.elements ?? []).compactMap(\.plainText)
      guard let value = values[id], seen.insert(id).inserted, value <= least + tolerance,
        Self.row((id, value)).differences(from: element, at: path).isEmpty
      else { return differences }
      least = min(least, value)
    }
    let isHighest = found.allSatisfy { seen.contains($0.id) || $0.value <= least + tolerance }
    return isHighest ? [] : differences
  }

  private static func row(_ row: (id: [String], value: Double)) -> JSON {
    .list(row.id.map { .text($0) } + [.finite(Finite(row.value))])
  }

  /// How far two numbers may lie apart.
  static let tolerance = 1e-5
}

extension JSON {
  static func whole(_ value: Int?) -> JSON { value.map { .number(JSONNumber($0)) } ?? .null }
  static func finite(_ value: Finite?) -> JSON { value.map { .number(JSONNumber($0)) } ?? .null }
  static func counts(_ values: [String: Int]) -> JSON { .object(values.mapValues { .whole($0) }) }

  /// The texts of a list in turn, its numbers by their digits.
  var sortKey: [String] {
    switch self {
    case .list(let elements): elements.flatMap(\.sortKey)
    case .text(let text): [text]
    case .number(let number): [number.text]
    default: []
    }
  }

  /// As a difference quotes it: the beginning will do.
  var told: String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let number): number.text
    case .text(let text): "“\(text)”"
    case .list(let elements):
      "[\(elements.prefix(4).map(\.told).joined(separator: ", "))\(elements.count > 4 ? ", … \(elements.count)" : "")]"
    case .object(let members):
      "{\(members.keys.sorted().prefix(8).joined(separator: ", "))\(members.count > 8 ? ", … \(members.count)" : "")}"
    }
  }

  /// Where this differs from what is expected, beyond the last digits of numbers.
  func differences(from expected: JSON, at path: String) -> [String] {
    switch (self, expected) {
    case (.object(let found), .object(let expected)):
      return Set(found.keys).union(expected.keys).sorted().flatMap { key -> [String] in
        guard let found = found[key] else { return ["\(path)/\(key): not found"] }
        guard let expected = expected[key] else { return ["\(path)/\(key): \(found.told) is not expected"] }
        return found.differences(from: expected, at: "\(path)/\(key)")
      }
    case (.list(let found), .list(let expected)) where found.count == expected.count:
      return zip(found, expected).enumerated().flatMap { index, pair in
        pair.0.differences(from: pair.1, at: "\(path)/\(index)")
      }
    case (.number(let found), .number(let expected)):
      let distance = (found.double?.value ?? .nan) - (expected.double?.value ?? .nan)
      return abs(distance) <= Figure.tolerance ? [] : ["\(path): \(found.text) instead of \(expected.text)"]
    default:
      return self == expected ? [] : ["\(path): \(told) instead of \(expected.told)"]
    }
  }
}
