/// How a term fares.
///
/// Source: OS Discovery Playbook, chapter 5 (P).
public enum TermHealth: String, Word {
  /// In use every day.
  case core
  /// Seldom in use.
  case rare
  /// In use to gain something by it.
  case political
}
