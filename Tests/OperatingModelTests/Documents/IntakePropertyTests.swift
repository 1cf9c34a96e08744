import Testing

@testable import OperatingModel

/// What holds of an intake, whatever the input.
@Suite struct IntakePropertyTests {
  /// Takes what a random choice asks for, each member at most once, and counts the values that it was given.
  private struct Taker {
    var random: RandomCases
    var taken = 0

    mutating func take(from intake: inout Intake, _ keys: [String], depth: Int) {
      for key in random.shuffled(keys) {
        switch random.int(0...8) {
        case 0: count((intake.take(key) as String?) != nil)
        case 1: count((intake.take(key) as Int?) != nil)
        case 2: count((intake.take(key) as Day?) != nil)
        case 3: taken += (intake.take(key) as [String]).count
        case 4: taken += (intake.take(key) as [Finite]).count
        case 5: count(intake.take(key, by: ["one": 1, "two words": 2]) != nil)
        case 6:
          let isKept = random.int(0...2) > 0
          intake.each(key) { row -> Int? in
            guard depth > 0, isKept else { return nil }
            take(from: &row, keys, depth: depth - 1)
            return 1
          }
        case 7:
          intake.eachMember(key) { row -> Int? in
            guard depth > 0 else { return nil }
            take(from: &row, keys, depth: depth - 1)
            return 1
          }
        default: break
        }
      }
    }

    private mutating func count(_ isTaken: Bool) { if isTaken { taken += 1 } }
  }

  private static let keys = ["a", "b", "c", "d", "e"]

  private static func value(_ random: inout RandomCases, depth: Int) -> JSON {
    switch random.int(0...(depth > 0 ? 11 : 8)) {
    case 0: .null
    case 1: ""
    case 2: .boolean(random.int(0...1) == 0)
    case 3: .whole(random.int(-3...40))
    case 4: "2026-03-02"
    case 5: "two words"
    case 6: "one"
    case 7: " 12 "
    case 8: .text("text \(random.int(0...9))")
    case 9: .list((0..<random.int(0...4)).map { _ in value(&random, depth: depth - 1) })
    default: object(&random, depth: depth - 1)
    }
  }

  private static func object(_ random: inout RandomCases, depth: Int) -> JSON {
    var members: [String: JSON] = [:]
    for key in keys where random.int(0...3) > 0 { members[key] = value(&random, depth: depth) }
    return .object(members)
  }

  /// How many values there are that say something.
  private static func values(_ json: JSON?) -> Int {
    switch json {
    case nil, .null?: 0
    case .list(let elements)?: elements.reduce(0) { $0 + values($1) }
    case .object(let members)?: members.values.reduce(0) { $0 + values($1) }
    case let plain?: plain.saysNothing ? 0 : 1
    }
  }

  @Test func everyValueIsTakenOrLeft() {
    var all = 0
    for seed in 0..<2000 {
      var random = RandomCases(seed: seed)
      let input = Self.object(&random, depth: 3)
      var (intake, taker) = (Intake(input), Taker(random: random))
      taker.take(from: &intake, Self.keys, depth: 2)
      #expect(Self.values(input) == taker.taken + Self.values(intake.rest), "seed \(seed)")
      all += taker.taken
    }
    #expect(all > 1000)
  }

  @Test func theOrderOfKeysDoesNotMatter() throws {
    for seed in 0..<60 {
      var random = RandomCases(seed: seed)
      let tree = RandomDocument.some(seed: seed)
      let texts = [tree.text, tree.shuffled(&random).text]
      let results = try texts.map { text -> (ProductOperatingSystem, JSON?, Problems) in
        var intake = Intake(try JSON(json: text))
        var system = ProductOperatingSystem("")
        intake.fill(&system)
        return (system, intake.rest, intake.problems)
      }
      #expect(results[0].0 == results[1].0 && results[0].1 == results[1].1, "seed \(seed)")
      #expect(results[0].2 == results[1].2, "seed \(seed)")
    }
  }

  /// What a document says is read as a document is: with words, days and numbers in their own form nothing is lenient.
  @Test func aCanonicalDocumentIsTakenWhole() throws {
    for seed in 0..<60 {
      let json = Self.withoutSilence(try JSON(json: RandomDocument.make(seed: seed).tree.text))
      var intake = Intake(json)
      var system = ProductOperatingSystem("")
      intake.fill(&system)
      #expect(try system == ProductOperatingSystem(json: json.json), "seed \(seed)")
      #expect(intake.rest == ["formatVersion": 1], "seed \(seed)")
      #expect(intake.problems.isEmpty, "seed \(seed)")
    }
  }

  /// The same with a text where one without a character stood, which an intake takes for not recorded.
  private static func withoutSilence(_ json: JSON) -> JSON {
    switch json {
    case .text(""): "said"
    case .list(let elements): .list(elements.map(withoutSilence))
    case .object(let members): .object(members.mapValues(withoutSilence))
    default: json
    }
  }

  /// Whatever stands in the place of any value of a document: what is left of it is all that was not taken.
  @Test func aDamagedDocumentIsNeverLost() throws {
    for seed in 0..<100 {
      var random = RandomCases(seed: seed)
      let json = Self.withoutSilence(try JSON(json: RandomDocument.some(seed: seed).text))
      let damaged = Self.damaged(json, &random, isWhole: true)
      var intake = Intake(damaged)
      var system = ProductOperatingSystem("")
      intake.fill(&system)
      // All values are there: in the model, or in the rest. What is so unless said, the model need not say.
      let back =
        Self.values(Self.withoutDefaults(JSON(system))) + Self.values(intake.rest.map(Self.withoutDefaults))
      #expect(back >= Self.values(Self.withoutDefaults(damaged)), "seed \(seed)")
      #expect((intake.rest == ["formatVersion": 1]) == intake.problems.isEmpty, "seed \(seed)")
    }
  }

  private static func withoutDefaults(_ json: JSON) -> JSON {
    switch json {
    case true, false, "unknown": .null
    case .list(let elements): .list(elements.map(withoutDefaults))
    case .object(let members): .object(members.mapValues(withoutDefaults))
    default: json
    }
  }

  private static func damaged(_ json: JSON, _ random: inout RandomCases, isWhole: Bool = false) -> JSON {
    guard random.int(0...60) > 0 || isWhole else {
      return random.one(of: ["damaged", 7, [["x"]], ["k": "v"], false] as [JSON])
    }
    switch json {
    case .list(let elements):
      var all: [JSON] = []
      for element in elements { all.append(damaged(element, &random)) }
      return .list(all)
    case .object(let members):
      var all: [String: JSON] = [:]
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        all[key] = key == "formatVersion" ? member : damaged(member, &random)
      }
      return .object(all)
    default: return json
    }
  }
}

extension RandomDocument {
  /// A document of a seed, whether or not all of it can be read.
  fileprivate static func some(seed: Int) -> Tree {
    var document = RandomDocument(seed: seed)
    document.fill = 30
    document.most = 2
    return document.system()
  }
}
