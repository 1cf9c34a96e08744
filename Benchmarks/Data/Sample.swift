import Foundation
import OperatingModel

/// The made-up company and its documents, made once for all workloads that want them.
enum Sample {
  static let entities = 100_000
  static let system = SampleSystem.make(entities: entities)
  /// The canonical document: one line for each member.
  static let json = system.json
  /// The same on one line.
  static let compactJSON = system.compactJSON
  static let mirror = Result { try JSONDecoder().decode(MirrorSystem.self, from: Data(compactJSON.utf8)) }
}

extension ProductOperatingSystem {
  /// What is counted to see that a document was read whole.
  var counts: String {
    let entities = teams.count + bets.count + metrics.count + fundingUnits.count
    return "\(entities) entities, \(influences.count + assessments.count) facts"
  }
}

extension MirrorSystem {
  /// What is counted to see that a document was read whole.
  var counts: String {
    let entities = teams.count + bets.count + metrics.count + fundingUnits.count
    return "\(entities) entities, \(influences.count + assessments.count) facts"
  }
}
