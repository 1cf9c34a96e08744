import OperatingModel
import Testing

/// Every figure of the reference answers of every organisation that is there comes out of the library.
@Suite(OrganisationData.isThere) struct OrganisationFigureTests {
  @Test(arguments: OrganisationData.sections)
  func figures(_ section: OrganisationData.Section) async throws {
    let organisation = try await OrganisationData.answered(section.organisation)
    let expected = try #require(organisation.expected[section.name])
    let figure = try #require(organisation.figures.figure(of: section.name), "no check looks at it")
    let differences = figure.differences(from: expected, at: section.name)
    #expect(differences.count == 0, "\(differences.prefix(20).joined(separator: "\n"))")

    // A check that finds nothing wrong has to be able to: answers of which one value is another one are not right.
    let leaves = expected.leafCount
    for leaf in stride(from: 0, to: leaves, by: max(1, leaves / 12)) {
      var left = leaf
      let wrong = expected.changed(at: &left)
      #expect(!figure.differences(from: wrong, at: section.name).isEmpty, "value \(leaf) does not count")
    }
  }
}

extension JSON {
  /// How many values there are in it that hold no others.
  fileprivate var leafCount: Int {
    switch self {
    case .list(let elements) where !elements.isEmpty: elements.reduce(0) { $0 + $1.leafCount }
    case .object(let members) where !members.isEmpty: members.values.reduce(0) { $0 + $1.leafCount }
    default: 1
    }
  }

  /// The same with another value in the place of one of those.
  fileprivate func changed(at place: inout Int) -> JSON {
    switch self {
    case .list(let elements) where !elements.isEmpty: return .list(elements.map { $0.changed(at: &place) })
    case .object(var members) where !members.isEmpty:
      for key in members.keys.sorted() { members[key] = members[key]?.changed(at: &place) }
      return .object(members)
    default:
      defer { place -= 1 }
      return place == 0 ? other : self
    }
  }

  private var other: JSON {
    switch self {
    case .null: "~"
    case .boolean(let value): .boolean(!value)
    case .number(let number): .double((number.double?.value ?? 0) + 0.5)
    case .text(let text): .text("\(text)~")
    case .list: ["~"]
    case .object: ["~": 1]
    }
  }
}
