/// The seven questions to a north star (C43).
///
/// Source: North Star Playbook, chapter 2 (K).
public enum ChecklistPoint: String, Word {
  /// Does it express the value that customers get?
  case expressesValue
  /// Does it represent the vision and the strategy?
  case representsStrategy
  /// Is it a leading indicator of success?
  case leadsSuccess
  /// Can people act on it?
  case actionable
  /// Does everybody understand it?
  case understandable
  /// Can it be measured?
  case measurable
  /// Is it more than a number to be proud of?
  case noVanity
}
