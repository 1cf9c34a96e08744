/// What gets the money.
///
/// Sources: OS Discovery Playbook, chapter 9 (P); Dotwork's operating-model starter pack (p).
public enum FundingUnitKind: String, Word {
  /// A team.
  case team
  /// A journey or a value stream.
  case valueStream
  /// A project.
  case project
  /// A platform.
  case platform
}
