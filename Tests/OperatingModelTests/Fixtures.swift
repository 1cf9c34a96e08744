@testable import OperatingModel

/// The documents that tests read, by path from the folder that they lie in: they are no resources of the test bundle.
enum Fixtures {
  private static let folder = "Tests/OperatingModelTests/Fixtures"

  static func bytes(_ path: String) throws -> [UInt8] { try Checkout.bytes("\(folder)/\(path)") }

  /// A worked company by its name.
  static func company(_ name: String) throws -> ProductOperatingSystem {
    try ProductOperatingSystem(json: bytes("companies/\(name).json"))
  }

  /// The paths of the documents in a folder.
  static func documents(in name: String) throws -> [String] {
    try Checkout.paths(below: "\(folder)/\(name)", endingIn: ".json").map {
      String($0.dropFirst(folder.count + 1))
    }
  }
}
