/// How a team is set up towards other teams.
///
/// Source: Skelton and Pais, Team Topologies (K).
public enum Topology: String, Word {
  /// Works along a stream of value, from a need to its satisfaction.
  case streamAligned
  /// Provides something that other teams use by themselves.
  case platform
  /// Helps other teams to gain an ability, and then leaves.
  case enabling
  /// Looks after a part that needs rare knowledge.
  case complicatedSubsystem
}
