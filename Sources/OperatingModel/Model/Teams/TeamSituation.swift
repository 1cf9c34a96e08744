/// Six situations that make the talk about return on investment very different.
///
/// They are about proximity to benefit, independence and stability, not about quality.
///
/// Source: John Cutler, The Beautiful Mess 340 (situations 1 to 4, p; 5 and 6 from a third party's summary, s).
public enum TeamSituation: String, Word {
  /// 1: close to impact, with a tangible line to revenue, and working independently.
  case closeToImpact
  /// 2: everything and nothing, a grab-bag without continuity.
  case everythingAndNothing
  /// 3: a clear focus, but several hops away from the business.
  case focusedMultipleHops
  /// 4: one of many teams along a journey; close, and hard to isolate.
  case journey
  /// 5: a start-up's temporary, dynamic teams with a shared fate.
  case startup
  /// 6: people assigned to projects.
  case projectFactory

  /// The number by which the source calls it, from 1 to 6.
  public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}
