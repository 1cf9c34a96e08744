/// Writes tables and names as Markdown.
enum Markdown {
  static func table(_ header: [String], _ rows: [[String]]) -> String {
    let lines = [header, header.map { _ in "---" }] + rows
    return lines.map { line in
      "| " + line.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  static func code(_ text: String) -> String { "`\(text)`" }

  static func code(_ texts: some Sequence<String>) -> String {
    let shown = texts.map { code($0) }
    return shown.isEmpty ? "–" : shown.joined(separator: ", ")
  }
}
