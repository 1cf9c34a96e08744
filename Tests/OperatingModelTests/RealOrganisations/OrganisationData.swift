import Foundation
import OperatingModel
import Testing

/// Records of real organisations, each beside its reference answers: every `NAME.json` that has a `NAME.expected.json`.
///
/// They are not this project's to publish, and lie beside the checkout in `shared/data`, or in the folder that the
/// variable `ORGANISATIONS` names.
enum OrganisationData {
  private static let folder = Checkout.beside("shared/data", or: "ORGANISATIONS")

  /// The organisations' names, in their order.
  static let names: [String] = {
    guard let folder, let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return []
    }
    return files.filter { $0.hasSuffix(".expected.json") }.map { String($0.dropLast(".expected.json".count)) }
      .filter { files.contains("\($0).json") }.sorted()
  }()

  /// Skips a test, and says why, where there are none.
  static let isThere: ConditionTrait = .enabled(
    if: !names.isEmpty,
    "no organisations' data beside the checkout in shared/data, or in the folder that ORGANISATIONS names")

  static func json(_ name: String) throws -> JSON {
    let folder = try #require(folder)
    let text = try String(contentsOf: folder.appending(path: "\(name).json"), encoding: .utf8)
    return try JSON(anyText: text)
  }

  static func expected(_ name: String) throws -> JSON { try json("\(name).expected") }

  /// An organisation with its answers, read once for all of its checks.
  static func answered(_ name: String) async throws -> Answered { try await Shelf.shared.answered(name) }

  struct Answered: Sendable {
    let figures: OrganisationFigures
    let expected: JSON
  }

  private actor Shelf {
    static let shared = Shelf()
    private var read: [String: Answered] = [:]

    func answered(_ name: String) throws -> Answered {
      if let answered = read[name] { return answered }
      let figures = try OrganisationFigures(NeutralOrganisation(OrganisationData.json(name)))
      let answered = Answered(figures: figures, expected: try OrganisationData.expected(name))
      read[name] = answered
      return answered
    }
  }

  /// One section of the reference answers of one organisation.
  struct Section: Sendable, CustomTestStringConvertible {
    let organisation: String
    let name: String
    var testDescription: String { "\(organisation): \(name)" }
  }

  /// Every section of every organisation's reference answers.
  static let sections: [Section] = names.flatMap { organisation in
    let members = (try? expected(organisation))?.members ?? ["unreadable": .null]
    return members.keys.sorted().map { Section(organisation: organisation, name: $0) }
  }
}

extension JSON {
  /// The value that a JSON text says.
  init(anyText text: String) throws {
    self = try JSON(json: text)
  }
}
