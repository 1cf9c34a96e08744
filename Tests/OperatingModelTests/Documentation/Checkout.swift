import Foundation

/// The files of the checkout that the tests run in.
enum Checkout {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func write(_ text: String, to path: String) throws {
    try text.write(to: root.appending(path: path), atomically: true, encoding: .utf8)
  }

  /// The paths of the files below a folder whose names end in a certain way, in their order.
  static func paths(below folder: String, endingIn ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }

  /// The pages of the documentation.
  static func pages() throws -> [String] {
    try ["README.md", "CONTRIBUTING.md"] + paths(below: "Documentation", endingIn: ".md")
  }

  /// The lines of the library's source.
  static func sourceLines() throws -> [Substring] {
    try paths(below: "Sources/OperatingModel", endingIn: ".swift")
      .flatMap { try text($0).split(separator: "\n") }
  }

  /// The names that the library declares, by the word that they are declared with.
  static func declarations() throws -> [Substring: Set<Substring>] {
    var names: [Substring: Set<Substring>] = [:]
    for line in try sourceLines() where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      let words = line.split { !$0.isLetter && !$0.isNumber }
      for (word, name) in zip(words, words.dropFirst()) { names[word, default: []].insert(name) }
    }
    return names
  }
}
