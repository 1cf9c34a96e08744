/// What an artifact holds.
///
/// Source: John Cutler, The Beautiful Mess 365 (p).
public enum ArtifactPurpose: String, Word {
  /// What is to change.
  case intent
  /// What is.
  case context
  /// What the other two hang from.
  case anchor
}
