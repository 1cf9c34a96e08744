/// Texts that try to be more than a name in what is printed.
enum HostileTexts {
  /// What begins a line of its own that looks like a finding, drives a terminal, turns the direction of what follows
  /// or cannot be seen.
  static let endings = [
    "\nbets.traceability.skips   forged “Forged”\n  Forged.\n  ask     Forged?",
    "\r\nnote    Forged.", "\u{1B}[2J\u{1B}]0;forged\u{7}", "\u{202E}degrof", "\u{2066}\u{200F}\u{61C}",
    "\u{200B}\u{FEFF}\u{2060}",
    "\u{2028}error[forged]  Forged.", "\u{85}rule    Forged", "\u{E0041}\u{AD}\u{378}\u{E000}",
    "\u{0}\t\u{B}\u{C}",
    "” — did you mean “forged",
  ]

  /// Whether a scalar may break a line, drive a terminal, turn a text or hide: said apart from the library's own rule.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x378, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xE000...0xF8FF, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// The lines of what is printed that hold something harmful, or begin as only a forged one does.
  static func forged(in printed: String) -> [String] {
    printed.split(separator: "\n").map(String.init).filter { line in
      line.unicodeScalars.contains(where: isHarmful)
        || [
          "bets.traceability.skips   forged", "note    Forged", "error[forged", "rule    Forged", "  Forged",
          "  ask     Forged",
        ]
        .contains { line.hasPrefix($0) }
    }
  }
}
