/// The form in which a criterion is said; each names something that can be looked for.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 13 (P).
public enum CriterionForm: String, Word {
  /// How probable it is that an impact grows.
  case probabilityOfImpact
  /// From which number to which an impact is expected to be.
  case rangeOfImpact
  /// How well it goes with a named pillar.
  case alignment
  /// How likely it is that something is learned.
  case learning
  /// How well it can be approached in small steps.
  case incrementalApproach
}
