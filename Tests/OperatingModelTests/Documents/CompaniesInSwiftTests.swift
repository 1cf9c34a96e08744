import Testing

@testable import OperatingModel

/// The companies that snippets say in Swift, in one expression each, are those of the documents, byte for byte.
///
/// What a snippet prints is checked in, and `Scripts/check-snippets` holds it against a run.
@Suite struct CompaniesInSwiftTests {
  @Test(arguments: ["larkspur", "halden", "pocketfern"])
  func aCompanySaidInSwiftIsItsDocument(_ name: String) throws {
    let printed = try Checkout.text("Snippets/Outputs/\(name.prefix(1).uppercased() + name.dropFirst()).txt")
    #expect(printed == String(decoding: try Fixtures.bytes("companies/\(name).json"), as: UTF8.self))
    let system = try ProductOperatingSystem(json: printed)
    #expect(system.json == printed)
    _ = try system.resolved()
  }
}
