import Testing

@testable import OperatingModel

/// The harness that says models in another order shuffles every list that there is, and nothing else.
@Suite struct OtherOrderTests {
  @Test func everyRosterAndListIsShuffledButThoseWhoseOrderSaysSomething() throws {
    var kept: [String: Bool] = [:]
    for seed in 0..<12 {
      let model = try RandomDocument.make(seed: seed) { ($0.most, $0.fill) = (6, 95) }.system
      let other = try OtherOrder.of(model, seed: seed)
      Self.compare(JSON(model), JSON(other), ProductOperatingSystem.notation.shape, &kept)
      #expect(JSON(other).sorted == JSON(model).sorted, "seed \(seed): the same is said")
    }
    let members = kept.filter { $0.key.hasPrefix("ProductOperatingSystem.") }
    #expect(
      members.count == ModelSight.whole.members.count { if case .value = $0.content { false } else { true } })
    #expect(members.allSatisfy { !$0.value }, "\(members.filter(\.value).keys.sorted()) stay as they are")
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

  /// For each list of a whole document whether it stayed as it was.
  private static func compare(
    _ one: JSON, _ other: JSON, _ shape: DocumentShape, _ kept: inout [String: Bool]
  ) {
    guard case .record(let record) = shape else { return }
    for field in record.fields {
      guard case .list = field.shape, case .list(let elements)? = one[field.key], elements.count > 1 else {
        continue
      }
      kept["\(record.name).\(field.key)", default: true] =
        kept["\(record.name).\(field.key)"] ?? true
        && one[field.key] == other[field.key]
    }
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
