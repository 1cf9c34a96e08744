/// How closely two teams work together, from the loosest to the closest.
///
/// No place on the spectrum is better than another; what matters is whether it is the one that the work
/// deserves.
///
/// Source: John Cutler, The Beautiful Mess 264 and 335 (p).
public enum Closeness: String, Word, Ordinal {
  /// Requests and deliveries, with a clear interface between them.
  case transactional
  /// One supports the other with advice and some work.
  case supportive
  /// They work on it together, each from a team of its own.
  case collaborative
  /// They work on it as one team.
  case fullyEmbedded
}
