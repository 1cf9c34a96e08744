/// Eleven kinds of goal, which behave differently.
///
/// A plan that has only targets lacks the kinds that limit, sequence or end work.
///
/// Source: John Cutler, The Beautiful Mess 324, 225 and 216 (I).
public enum GoalType: String, Word {
  /// What is wanted first and foremost.
  case objective
  /// A value that a metric shall reach.
  case target
  /// What is expressly not wanted.
  case antiGoal
  /// What must not suffer on the way.
  case guardrail
  /// Something that moves early and foretells the rest.
  case leading
  /// Something that follows late and confirms it.
  case lagging
  /// A point on the way.
  case milestone
  /// A way of working that is kept up.
  case process
  /// A goal that may move within bounds.
  case adaptive
  /// A decision that is due: to pivot or to proceed.
  case decision
  /// An ability that is gained.
  case capabilityBuilding
}
