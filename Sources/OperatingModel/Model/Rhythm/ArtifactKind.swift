/// What an artifact is to the work.
///
/// Source: OS Discovery Playbook, chapter 4 (P).
public enum ArtifactKind: String, Word {
  /// A shared, lasting hub that stays useful across many efforts.
  case anchor
  /// Belongs to one effort.
  case instance
  /// An axis that things are cut by, such as customers or value streams.
  case dimensional
}
