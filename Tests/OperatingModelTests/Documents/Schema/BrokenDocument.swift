@testable import OperatingModel

/// Breaks a valid document in one place.
struct BrokenDocument {
  /// A place of a document, and what it holds there.
  struct Site {
    var path: ModelPath
    var shape: DocumentShape
    /// Whether one of the values that it stands in may be of several shapes.
    var isInEither: Bool
  }

  /// What was done to a document.
  enum Break: CustomStringConvertible {
    case replaced(by: JSON)
    case unknownKey(String)
    case withoutKey(String)

    var description: String {
      switch self {
      case .replaced(let value): "replaced by \(value.compactJSON)"
      case .unknownKey(let key): "with “\(key)”"
      case .withoutKey(let key): "without “\(key)”"
      }
    }
  }

  var random: RandomCases

  /// The document broken at a random place, with the place and what was done to it.
  mutating func broken(_ document: JSON, _ sites: [Site]) -> (document: JSON, site: Site, change: Break) {
    let site = random.one(of: sites)
    var change = Break.replaced(by: value(for: site.shape))
    if let record = site.shape.recordShape, random.int(0...1) == 0,
      case .object(let members)? = document.at(site.path)
    {
      let keys = members.keys.sorted()
      change =
        random.int(0...1) == 0 || keys.isEmpty
        ? .unknownKey(random.one(of: ["", "x-own", "NAME", "$ref", record.fields[0].key + "\u{301}"]))
        : .withoutKey(random.one(of: keys))
    }
    var copy = document
    copy.edit(site.path.steps[...]) { value in
      switch change {
      case .replaced(let other): value = other
      case .unknownKey(let key): value = value.with(1, at: key)
      case .withoutKey(let key): value = value.with(nil, at: key)
      }
    }
    return (copy, site, change)
  }

  /// A value for a place: half of the time of the type that is expected there.
  private mutating func value(for shape: DocumentShape) -> JSON {
    switch (shape, random.int(0...1)) {
    case (.word(let vocabulary), 1) where !vocabulary.words.isEmpty:
      let word = random.one(of: vocabulary.words)
      return .text(random.one(of: [word, word + "s", word.uppercased(), String(word.dropLast())]))
    case (.text, 1), (.word, 1), (.reference, 1): return random.one(of: Self.texts)
    case (.number, 1): return random.one(of: Self.numbers)
    case (.record, 1): return random.one(of: Self.objects)
    default: return random.one(of: random.one(of: [Self.texts, Self.numbers, Self.objects, Self.others]))
    }
  }

  /// Every place of a document of which a shape says something.
  static func sites(
    of value: JSON, _ shape: DocumentShape, at path: ModelPath = ModelPath(), inEither: Bool = false
  )
    -> [Site]
  {
    var sites = [Site(path: path, shape: shape, isInEither: inEither)]
    switch (value, shape) {
    case (.list(let elements), .list(let element)):
      for (index, value) in elements.enumerated() {
        sites += Self.sites(of: value, element, at: path.appending(.index(index)), inEither: inEither)
      }
    case (.object, .either(let shapes)):
      for shape in shapes {
        if case .record = shape { sites += Self.sites(of: value, shape, at: path, inEither: true) }
      }
    case (.object(let members), .record(let record)):
      for field in record.fields {
        guard let value = members[field.key] else { continue }
        sites += Self.sites(of: value, field.shape, at: path.appending(.key(field.key)), inEither: inEither)
      }
    default: break
    }
    return sites
  }

  private static let others: [JSON] = [nil, nil, true, false, [], [nil], [1], ["x"], [[:]]]

  private static let objects: [JSON] = [
    [:], ["x": 1], ["low": "1pw"], ["low": 1, "high": 2], ["low": 1, "high": 2, "likely": -1],
    ["shape": "linear"], ["shape": "linear", "rate": 4], ["shape": "step", "at": 0.5],
    ["shape": "step", "dip": 1],
  ]

  /// Numbers at the edges of what they may say.
  private static let numbers: [JSON] =
    [
      "0", "-0", "1", "1.0", "1e0", "10e-1", "2", "-1", "5", "6", "0.5", "-0.5", "1.5", "1e2", "1E+2", "99",
      "1e-400", "1e400",
      "1e30", "9223372036854775807", "9223372036854775808", "1.0000000001", "-1.0000000001",
      "0.99999999999999999999",
    ].compactMap { JSONNumber($0).map { .number($0) } }

  /// Texts at the edges of what they may say.
  private static let texts: [JSON] =
    [
      "", " ", "x", "USD", "usd", "US", "USDX", "ÜSD", "2026-01-31", "2026-02-30", "2026-13-01", "2026-00-10",
      "2026-01-00",
      "0000-01-01", "9999-12-31", "2026-1-1", "2026-01-31\n", " 2026-01-31", "1pw", "-1pw", "1.5 pw", "01pw",
      "1e2pd", "1E-2ph",
      "1.pw", "1e999pw", ".5d", "+1d", "3d", "2w", "1h", "1ph", "6W", "6wd", "٣d", "1 USD", "-1.50 EUR",
      "1.23456 USD", "1  USD",
      "99999999999999999999 USD", "1. USD", "01 USD", "1 usd", "--1 USD", "1 USD ", "2026-01-01/..",
      "2026-01-01/2026-02-01",
      "2026-02-30/..", "2026-01-01/2026-02-30", "2026-01-01/...", "2026-01-01/", "../2026-01-01",
      "2026-01-01/2025-01-01", "A",
      "C-E", "E-C", "C-", "J", "A-B-C", "c", "/bets/0", "true", "null", "1",
    ].map { .text($0) }
}

extension JSON {
  /// Edits what stands at a path.
  mutating func edit(_ steps: ArraySlice<ModelPath.Step>, _ body: (inout JSON) -> Void) {
    guard let step = steps.first else { return body(&self) }
    switch (self, step) {
    case (.object(var members), .key(let key)):
      self = .null
      members[key]?.edit(steps.dropFirst(), body)
      self = .object(members)
    case (.list(var elements), .index(let index)) where elements.indices.contains(index):
      self = .null
      elements[index].edit(steps.dropFirst(), body)
      self = .list(elements)
    default: break
    }
  }

  /// The object with another member; without it where that is `nil`.
  fileprivate func with(_ value: JSON?, at key: String) -> JSON {
    guard case .object(var members) = self else { return self }
    members[key] = value
    return .object(members)
  }
}
