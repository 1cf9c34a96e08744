extension Words {
  /// Placeholder
  static func quoted(_ text: String) -> String { "“\(text.count > 60 ? String(text.prefix(57)) + "…" : text)”" }
}
