/// How much goes into a launch; a small shared list of tiers is enough for most companies.
///
/// Sources: John Cutler, The Beautiful Mess 375 (p, tier 1); tiers 2 and 3 are common practice (K).
public enum LaunchTier: String, Word, Ordinal {
  /// Executives take part, the press is invited, there are many tasks.
  case tier1
  /// Aimed at some customers.
  case tier2
  /// A note in the list of changes.
  case tier3
}
