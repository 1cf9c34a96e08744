import OperatingModel
import Testing

/// Every figure of the reference answers on what is recorded, on dependencies, time, maturity and metrics comes out
/// of a question: whole numbers and rankings exactly, others to the fifth decimal.
@Suite(
  .enabled(
    if: OrganisationData.isThere, "the organisations' data do not lie beside the checkout in shared/data"))
struct RecordedFiguresTests {
  private static let dirt: Set<ProblemCode> = [
    .unknownReference, .duplicateID, .selfReference, .daysOutOfOrder,
  ]

  private func differences(_ name: String, _ part: String, _ found: (RecordedFigures) -> JSON) throws
    -> [String]
  {
    let organisation = try OrganisationData.organisation(name)
    let system = try organisation.system.resolved(tolerating: Self.dirt)
    let expected = try #require(OrganisationData.expected(name)[part])
    return found(RecordedFigures(organisation, system)).differences(from: expected)
  }

  @Test(arguments: OrganisationData.organisations)
  func counts(_ name: String) throws {
    #expect(try differences(name, "counts", \.counts) == [])
  }

  @Test(arguments: OrganisationData.organisations)
  func distributions(_ name: String) throws {
    #expect(try differences(name, "distributions", \.distributions) == [])
  }

  @Test(arguments: OrganisationData.organisations)
  func dependencies(_ name: String) throws {
    #expect(try differences(name, "dependencies", \.dependencies) == [])
  }

  @Test(arguments: OrganisationData.organisations)
  func linksByType(_ name: String) throws {
    #expect(try differences(name, "linksByType", \.linksByType) == [])
  }

  @Test(arguments: OrganisationData.organisations)
  func time(_ name: String) throws {
    #expect(try differences(name, "time", \.time) == [])
  }

  @Test(arguments: OrganisationData.organisations)
  func maturity(_ name: String) throws {
    #expect(try differences(name, "maturity", \.maturity) == [])
  }

  @Test(arguments: OrganisationData.organisations)
  func metrics(_ name: String) throws {
    #expect(try differences(name, "metrics", \.metrics) == [])
  }

  /// A comparison that finds nothing wrong has to be able to.
  @Test func comparing() {
    let found: JSON = .object(["a": .whole(1), "b": .list([.whole(1), .whole(2)])])
    #expect(found.differences(from: found) == [])
    #expect(
      found.differences(from: .object(["a": .whole(2), "b": .list([.whole(1)]), "c": .null])).count == 3)
  }
}
