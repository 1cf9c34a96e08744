/// What an intervention does to bring a behaviour about (C53).
///
/// Sources: Michie, van Stralen and West, behaviour change wheel (K); John Cutler, COM-B diagnostic (P).
public enum InterventionFunction: String, Word {
  /// Gives knowledge.
  case education
  /// Gives skill.
  case training
  /// Speaks to feelings.
  case persuasion
  /// Promises a reward.
  case incentivisation
  /// Threatens a cost.
  case coercion
  /// Sets rules that leave less room.
  case restriction
  /// Changes the surroundings.
  case environmentalRestructuring
  /// Sets an example.
  case modelling
  /// Takes away what is in the way.
  case enablement
}
