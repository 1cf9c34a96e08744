/// What stands in the way of a behaviour: capability, opportunity or motivation, each of two kinds (C53).
///
/// Sources: Michie, van Stralen and West, COM-B (K); John Cutler, COM-B diagnostic (P).
public enum BarrierCode: String, Word {
  /// People do not know how.
  case psychologicalCapability = "PC"
  /// People are not able to.
  case physicalCapability = "PHC"
  /// Time, tools or surroundings do not allow it.
  case physicalOpportunity = "PO"
  /// Others do not allow or expect it.
  case socialOpportunity = "SO"
  /// People do not mean to.
  case reflectiveMotivation = "RM"
  /// Habits and feelings pull elsewhere.
  case automaticMotivation = "AM"
}
