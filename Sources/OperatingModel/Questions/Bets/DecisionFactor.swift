/// One of the factors that a decision has to build on, whatever comes of it.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 8 and 45 (P); his blog, 2018-12-11 (P).
public enum DecisionFactor: String, Word {
  /// Information in time.
  case timelyInformation
  /// Making sense of it.
  case senseMaking
  /// An approach that fits.
  case fitApproach
  /// Focus and coherence.
  case focus
  /// Timing and sequence.
  case timing
  /// Flow.
  case flow
  /// An environment in which people are safe to speak.
  case safeEnvironment
  /// Skill.
  case skill
}

extension Review.DecisionQuality {
  /// How far one of the factors was there; `nil` where it is not recorded.
  public subscript(factor: DecisionFactor) -> Strength? {
    switch factor {
    case .timelyInformation: timelyInformation
    case .senseMaking: senseMaking
    case .fitApproach: fitApproach
    case .focus: focus
    case .timing: timing
    case .flow: flow
    case .safeEnvironment: safeEnvironment
    case .skill: skill
    }
  }
}
