/// Whether an artifact has a lasting form.
///
/// Source: OS Discovery Playbook, chapter 4 (P).
public enum ArtifactStability: String, Word {
  /// It follows a template.
  case template
  /// It is invented anew each time.
  case reinvented
}
