/// A sphere of authority, from very specific to very general: what is somebody asked to do?
///
/// Mandate levels are for conversation. They are not a maturity model and grade nobody; if they say anything
/// about quality, it is about how well leaders let go.
///
/// Source: John Cutler, The Beautiful Mess 2021, issue 27 (p).
public enum MandateLevel: String, Word, Ordinal {
  /// Build exactly this, to a specification.
  case a = "A"
  /// Build something that behaves like this.
  case b = "B"
  /// Let a segment of customers complete a task.
  case c = "C"
  /// Solve this more open-ended problem.
  case d = "D"
  /// Explore the challenges of a segment and improve its experience.
  case e = "E"
  /// Move a metric that is known to influence an outcome.
  case f = "F"
  /// Explore points of leverage and run experiments to influence an outcome.
  case g = "G"
  /// Generate a short-term business outcome.
  case h = "H"
  /// Generate a long-term business outcome.
  case i = "I"
}
