/// How naturally a kind of conversation is had, in five steps (C52).
///
/// The source names the ends; the three steps between them are our own words (D).
///
/// Source: John Cutler, The Beautiful Mess 353 (p and I).
public enum ConversationLevel: String, Word, Ordinal {
  /// Not had, or ad hoc.
  case absent
  /// Had now and then.
  case occasional
  /// Had at set times.
  case recurring
  /// Had across roles and teams.
  case shared
  /// Had wherever it belongs, without anybody asking for it.
  case reflexive
}
