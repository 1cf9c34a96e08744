/// Value as a function of effort: which share of the full value is there after which share of the planned effort.
///
/// Effort and value both run from 0 to 1. Every curve starts at no value and ends at all of it; in between it
/// may even lose value. Conform a type of your own to ask the library's questions of it:
///
/// ```swift
/// struct Ramp: EffortValueCurve {
///   func value(at effort: Double) -> Double { effort * effort }
/// }
/// ```
/// The curve of a bet is a hypothesis. It is not the curve against delay: see ``UrgencyProfile``.
///
/// Source: John Cutler, The Beautiful Mess 220 (p).
public protocol EffortValueCurve: Sendable {
  /// The share of the full value after a share of the effort, which is from 0 to 1.
  func value(at effort: Double) -> Double
  /// The shares of effort at which the value jumps, in ascending order; none unless said.
  var jumps: [Double] { get }
}

extension EffortValueCurve {
  /// No jumps.
  public var jumps: [Double] { [] }
}
