import Foundation

/// The files of the checkout that the tests run in, and those that lie beside it: tests find every file from here.
enum Checkout {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: root.appending(path: path)))
  }

  static func write(_ text: String, to path: String) throws {
    try text.write(to: root.appending(path: path), atomically: true, encoding: .utf8)
  }

  /// The paths of the files below a folder whose names end in a certain way, in their order.
  static func paths(below folder: String, endingIn ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }

  /// What lies at a path in the checkout, or in the nearest folder around it that has it; `nil` where none does.
  ///
  /// For what is not this project's to publish. A variable of the environment may name another place for it.
  static func beside(_ path: String, or variable: String? = nil) -> URL? {
    if let place = variable.flatMap({ ProcessInfo.processInfo.environment[$0] }) {
      let url = URL(filePath: place)
      return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }
    var folder = root
    while folder.path != "/" {
      let found = folder.appending(path: path)
      if FileManager.default.fileExists(atPath: found.path) { return found }
      folder.deleteLastPathComponent()
    }
    return nil
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
