import Foundation
import OperatingModel
import Testing

/// Files that lie beside the checkout: test data that are not this project's to publish.
enum OrganisationData {
  static let organisations = ["rust", "cncf"]

  /// Whether the data are there.
  static let isThere = organisations.allSatisfy {
    file("shared/data/\($0).json") != nil && file("shared/data/\($0).expected.json") != nil
  }

  /// A file below the nearest of the directories that contain this one.
  static func file(_ path: String) -> URL? {
    var directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while directory.path != "/" {
      let candidate = directory.appendingPathComponent(path)
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
      directory = directory.deletingLastPathComponent()
    }
    return nil
  }

  static func json(_ path: String) throws -> JSON {
    let found = try #require(Self.file(path), "\(path) is not beside the checkout")
    return try JSON(anyText: String(decoding: Data(contentsOf: found), as: UTF8.self))
  }

  static func organisation(_ name: String) throws -> NeutralOrganisation {
    NeutralOrganisation(try json("shared/data/\(name).json"))
  }

  static func expected(_ name: String) throws -> JSON { try json("shared/data/\(name).expected.json") }
}

extension JSON {
  /// The value that a JSON text says.
  init(anyText text: String) throws {
    self = try Carrier(json: #"{"value": {"it": \#(text)}}"#).value["it"] ?? .null
  }

  /// A record around any value, since only records are read.
  private struct Carrier: DocumentRecord {
    var value: Annotations = [:]
    static let fields = Fields(blank: Carrier()) { Field("value", \.value, .required, "Any value.") }
  }
}
