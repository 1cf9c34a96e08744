/// How one team works with another.
///
/// Source: Skelton and Pais, Team Topologies (K).
public enum InteractionMode: String, Word {
  /// They work together on the same thing, for a while.
  case collaboration
  /// One provides something that the other uses by itself.
  case xAsAService
  /// One helps the other to gain an ability, for a while.
  case facilitating
}
