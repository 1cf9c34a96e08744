import Foundation

@testable import OperatingModel

/// The documents that tests read, by path from here: they are no resources of the test bundle.
enum Fixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Fixtures")

  static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: folder.appendingPathComponent(path)))
  }

  /// A worked company by its name.
  static func company(_ name: String) throws -> ProductOperatingSystem {
    try ProductOperatingSystem(json: bytes("companies/\(name).json"))
  }

  /// The paths of the documents in a folder.
  static func documents(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(name).path)
      .filter { $0.hasSuffix(".json") }.sorted().map { "\(name)/\($0)" }
  }
}
