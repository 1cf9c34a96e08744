/// What a team's week is like; some modes drain the attention that others need.
///
/// Source: John Cutler, The Beautiful Mess 356 (p).
public enum PartyMode: String, Word {
  /// A long effort towards something big.
  case questing
  /// Small pieces, one after the other.
  case chipping
  /// Deep work that must not be interrupted.
  case spellcasting
  /// Waiting for what catches fire.
  case firewatch
  /// Finding a way where there is none.
  case trailblazing
  /// Standing by for others; slack.
  case spotting
  /// Putting things in order; slack.
  case tidying
}
