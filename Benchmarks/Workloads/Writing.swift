import Foundation
import OperatingModel

/// Writing a document.
enum Writing {
  static func run(_ table: inout Table) throws {
    let system = Sample.system
    let mirror = try Sample.mirror.get()
    let pretty = JSONEncoder()
    pretty.outputFormatting = [.prettyPrinted, .sortedKeys]
    try table.race(
      "write canonical", rounds: 5,
      Contender("OperatingModel", bytes: Sample.json.utf8.count) {
        system.jsonBytes
      } check: {
        "\($0.count) bytes"
      },
      Contender("JSONEncoder, plain structs, pretty and sorted") {
        try pretty.encode(mirror)
      } check: {
        "\($0.count) bytes"
      })
    try table.race(
      "write compact", rounds: 5,
      Contender("OperatingModel", bytes: Sample.compactJSON.utf8.count) {
        system.compactJSON
      } check: {
        "\($0.utf8.count) bytes"
      },
      Contender("JSONEncoder, plain structs") {
        try JSONEncoder().encode(mirror)
      } check: {
        "\($0.count) bytes"
      })
  }
}
