import Foundation
import OperatingModel

/// Reading a document: every problem is looked for, and there is none.
enum Reading {
  static func run(_ table: inout Table) throws {
    for (form, text) in [("read canonical", Sample.json), ("read compact", Sample.compactJSON)] {
      let data = Data(text.utf8)
      try table.race(
        form, rounds: 5,
        Contender("OperatingModel", bytes: data.count) {
          try ProductOperatingSystem(json: text)
        } check: {
          $0.counts + ($0 == Sample.system ? ", equal" : ", NOT EQUAL")
        },
        Contender("JSONDecoder, plain structs", bytes: data.count) {
          try JSONDecoder().decode(MirrorSystem.self, from: data)
        } check: {
          $0.counts
        },
        Contender("JSONDecoder, the library's types", bytes: data.count) {
          try JSONDecoder().decode(ProductOperatingSystem.self, from: data)
        } check: {
          $0.counts + ($0 == Sample.system ? ", equal" : ", NOT EQUAL")
        })
    }
  }
}
