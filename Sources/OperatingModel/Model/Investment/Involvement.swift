/// How much of a team takes part in an initiative.
///
/// Source: John Cutler's costing page (P).
public enum Involvement: String, Word, Ordinal {
  /// One person.
  case individual
  /// About half of the team.
  case half
  /// The whole team.
  case full
}
