@testable import OperatingModel

/// Puts odd values where a model's own stand, in memory: what a program can say, and no document could.
///
/// It walks the tables of fields, so that a new noun and a new field are filled by themselves; a leaf of a type that
/// it does not know is noticed.
struct OddValues {
  var random: RandomCases
  /// The share of leaves that are odd afterwards, in percent.
  let share: Int
  /// Leaves of types of which no odd values are known.
  private(set) var unknown: Set<String> = []
  private let ids: [String]

  init(seed: Int, share: Int) {
    random = RandomCases(seed: seed)
    self.share = share
    ids = ["", "ghost", "a\u{0}b", "é", "e\u{301}", "\u{2028}", " ", "x/~1"]
  }

  /// Spoils a share of everything that a model says.
  mutating func spoil(_ system: inout ProductOperatingSystem) {
    let layout = ProductOperatingSystem.notation.layout
    Place.of(&system) { walk(layout, $0) }
  }

  private mutating func isOdd(_ share: Int) -> Bool { random.int(1...1000) <= share * 10 }

  private mutating func walk(_ layout: Layout, _ place: Place, isIdentity: Bool = false) {
    switch layout.structure {
    case .record(let table):
      for entry in table.entries where entry.version == nil {
        walk(entry.layout, place.at(entry.offset), isIdentity: entry.isIdentity)
      }
    case .optional(let wrapped, let access):
      if access.isNil(place) { return }
      if random.int(1...12) == 1 { access.clear(place) } else { walk(wrapped, place) }
    case .list(let element, let access):
      access.filter(place) { _, place in
        walk(element, place)
        return true
      }
    case .roster(let element, let access):
      access.list.filter(place) { _, place in
        walk(element, place)
        return true
      }
    case .reference(let target):
      if random.int(1...1000) <= share * (isIdentity ? 2 : 4) { place.set(id(target.noun)) }
    case .plain: spoil(layout, place)
    }
  }

  private mutating func id(_ noun: String) -> String {
    random.int(0...2) == 0 ? random.one(of: ids) : "\(noun) \(random.int(0...3))"
  }

  private mutating func spoil(_ layout: Layout, _ place: Place) {
    if case .word(let vocabulary) = layout.shape {
      // An open word is one text and nothing else; a closed one cannot be odd.
      if vocabulary.isOpen, random.int(1...100) <= share { place.set(OddValues.text(&random)) }
      return
    }
    guard let leaf = OddValues.leaves.first(where: { $0.layout === layout }) else {
      unknown.insert(layout.shape.expectation)
      return
    }
    if random.int(1...100) <= share { leaf.set(&random, place) }
  }

  // MARK: Odd values by type

  private struct Leaf: Sendable {
    let layout: Layout
    let set: @Sendable (inout RandomCases, Place) -> Void

    init<Value: DocumentValue>(_ make: @escaping @Sendable (inout RandomCases) -> Value) {
      layout = Value.notation.layout
      set = { random, place in place.set(make(&random)) }
    }
  }

  private static let leaves: [Leaf] = [
    Leaf { $0.one(of: [-3, 0, 1, 5, 6, 99, -7, Int.max, Int.min]) },
    Leaf { $0.int(0...1) == 0 },
    Leaf { text(&$0) },
    Leaf { number(&$0) },
    Leaf { Share($0.one(of: [0, 1, 0.1 + 0.2, Double.leastNonzeroMagnitude, 1 - 1e-16])) ?? 0 },
    Leaf { Leaning($0.one(of: [-1, 1, 0, -0.0, -Double.leastNonzeroMagnitude])) ?? 0 },
    Leaf { effort(&$0) },
    Leaf { span(&$0) },
    Leaf { currency(&$0) },
    Leaf {
      Money(tenThousandths: $0.one(of: [0, 1, -1, -50_000, .max, .min]), currency(&$0))
    },
    Leaf { day(&$0) },
    Leaf { time(&$0) },
    Leaf { Period(time(&$0), through: $0.int(0...3) == 0 ? nil : time(&$0)) },
    Leaf { Mandate($0.one(of: Mandate.Level.allCases), $0.one(of: Mandate.Level.allCases)) },
    Leaf { random -> MaturityDimension.Place in
      random.int(0...1) == 0
        ? .word(text(&random)) : .number(random.one(of: [-3, 0, 1, 2, 99, Int.max, Int.min]))
    },
    Leaf { curve(&$0) },
    Leaf { estimate(&$0) { number(&$0) } },
    Leaf { estimate(&$0) { effort(&$0) } },
    Leaf { estimate(&$0) { span(&$0) } },
    Leaf { estimate(&$0) { Share($0.one(of: [0, 0.25, 0.1 + 0.2, 1])) ?? 0 } },
    Leaf { Annotations(["own": own(&$0), text(&$0): .null]) },
    Leaf { own(&$0) },
  ]

  static func text(_ random: inout RandomCases) -> String {
    random.one(of: [
      "", "\u{0}", "\u{1F}\u{7F}\u{85}", "\r\n", "\u{2028}\u{2029}\u{FEFF}", "e\u{301}", "é", "\\u0041\"\\",
      "😀\u{200D}",
      "\u{10FFFF}", String(repeating: "long ", count: 40), "null", " ",
    ])
  }

  private static func number(_ random: inout RandomCases) -> Finite {
    Finite(
      clamping: random.one(of: [
        0, -0.0, -3, 1, 0.1 + 0.2, Double.leastNonzeroMagnitude, -.greatestFiniteMagnitude, 1e21, 1e16,
        .infinity,
      ]))
  }

  private static func effort(_ random: inout RandomCases) -> Effort {
    random.int(0...2) == 0 ? .personDays(number(&random)) : .personWeeks(number(&random))
  }

  private static func span(_ random: inout RandomCases) -> TimeSpan {
    random.int(0...2) == 0 ? .hours(number(&random)) : .weeks(number(&random))
  }

  private static func currency(_ random: inout RandomCases) -> Currency {
    random.one(of: ["USD", "XAU", "usd", "DOLLARS", "", "US", "É\u{301}A"])
  }

  private static func day(_ random: inout RandomCases) -> Day {
    random.one(of: ["0001-01-01", "9999-12-31", "2024-02-29", "2026-06-15", "2026-06-16"])
  }

  private static func time(_ random: inout RandomCases) -> When {
    When(random.one(of: When.Precision.allCases), of: day(&random))
  }

  private static func curve(_ random: inout RandomCases) -> Curve {
    let number = number(&random)
    let share = Share(random.one(of: [0, 1, 0.1, 0.5, 0.9])) ?? 0
    return random.one(of: [
      .sigmoid(), .sigmoid(steepness: number, midpoint: share), .exponentialDecay(rate: number),
      .exponentialDecay(),
      .linear, .step(at: share), .delayedStep(at: share), .jCurve(dip: number), .sampled([]),
      .sampled([Curve.Point(0, 0), Curve.Point(1, 1)]),
      .sampled([Curve.Point(0, 0), Curve.Point(share, number), Curve.Point(1, 1)]),
      .sampled([Curve.Point(1, number), Curve.Point(0, 0)]),
    ])
  }

  /// Exact, and nearly so; inverted, with a likeliest value outside; a sample, and one of nothing.
  private static func estimate<Value: Quantity>(
    _ random: inout RandomCases, _ make: (inout RandomCases) -> Value
  ) -> Estimate<Value> {
    let (one, other) = (make(&random), make(&random))
    var estimate: Estimate<Value> = random.int(0...1) == 0 ? .exactly(one) : Estimate(one, other)
    if random.int(0...3) == 0 { estimate.shape = random.one(of: [.exact, .sample, .lognormal]) }
    if random.int(0...3) == 0 { estimate.confidence = random.one(of: [0, 0.9, 1]) }
    if random.int(0...3) == 0 { estimate.likely = random.one(of: [one, other, make(&random)]) }
    if random.int(0...3) == 0 { estimate.sample = [other, one] }
    return estimate
  }

  /// Own data, sometimes nested deeper than a document may be.
  private static func own(_ random: inout RandomCases) -> JSON {
    var value: JSON = random.one(of: [
      nil, true, .number(JSONNumber("1.50e-400") ?? JSONNumber(0)), .text(text(&random)), [], [:],
      [nil, [[]], [:]],
    ])
    for level in 0..<random.one(of: [0, 2, 20, 45, 46, 47, 48, 60, 100]) {
      value = level % 2 == 0 ? .list([value]) : .object(["in": value])
    }
    return value
  }
}
