import Testing

@testable import OperatingModel

/// The harness that says models in another order shuffles every list that there is, and nothing else.
@Suite struct OtherOrderTests {
  @Test func everyRosterAndListOfFactsIsShuffled() throws {
    let members = ModelSight.whole.members.filter { if case .value = $0.content { false } else { true } }
    #expect(members.count > 40)
    var moved: Set<String> = []
    for seed in 0..<12 {
      let model = try RandomDocument.make(seed: seed) { ($0.most, $0.fill) = (6, 95) }.system
      let (one, other) = (JSON(model), try JSON(OtherOrder.of(model, seed: seed)))
      for member in members where one[member.key] != other[member.key] { moved.insert(member.key) }
      #expect(one.sorted == other.sorted, "seed \(seed): the same is said")
    }
    #expect(members.map(\.key).filter { !moved.contains($0) } == [], "these stay as they are")
  }

  @Test func listsWithinNounsAreShuffledButThoseWhoseOrderSaysSomething() throws {
    let ids = (0..<8).map { "b\($0)" }
    var bet = Bet("b", "Bet", parents: ids.map { Identifier($0) })
    bet.dependencies = ids.map { Bet.Dependency(on: Identifier($0)) }
    bet.curve = .sampled([Curve.Point(0, 0), Curve.Point(0.5, 0.25), Curve.Point(1, 1)])
    var model = ProductOperatingSystem("Acme")
    model.add(bet)
    for seed in 0..<8 {
      let other = try #require(OtherOrder.of(model, seed: seed).bets["b"])
      #expect(other.parents == bet.parents && other.curve == bet.curve, "seed \(seed)")
      #expect(other.dependencies != bet.dependencies, "seed \(seed)")
      #expect(other.dependencies.map(\.on).sorted() == bet.dependencies.map(\.on), "seed \(seed)")
      let free = try #require(
        OtherOrder.of(model, seed: seed, shufflingToo: ["Bet.parents"]).bets["b"])
      #expect(free.parents != bet.parents && free.parents.sorted() == bet.parents, "seed \(seed)")
    }
  }

  @Test func theListsWhoseOrderSaysSomethingAreThere() {
    var names: Set<String> = []
    func visit(_ shape: DocumentShape) {
      switch shape {
      case .list(let element): visit(element)
      case .either(let shapes): for shape in shapes { visit(shape) }
      case .record(let record):
        for field in record.fields {
          if case .list = field.shape { names.insert("\(record.name).\(field.key)") }
          visit(field.shape)
        }
      default: break
      }
    }
    visit(ProductOperatingSystem.notation.shape)
    #expect(Set(OtherOrder.meaning.keys).subtracting(names).isEmpty)
  }
}

extension JSON {
  /// The value with the elements of every list in the order of their texts.
  fileprivate var sorted: JSON {
    switch self {
    case .list(let elements): .list(elements.map(\.sorted).sorted { $0.compactJSON < $1.compactJSON })
    case .object(let members): .object(members.mapValues(\.sorted))
    default: self
    }
  }
}
