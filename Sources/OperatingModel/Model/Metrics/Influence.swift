/// What is believed about how one metric moves another: a signed edge of the model of measures (C43, C49).
///
/// Influences may form loops, also of a metric with itself; a loop that reinforces is what a flywheel is.
///
/// ```swift
/// var matching = Influence("auto-matched", .decreases, "hours-to-close")
/// matching.strength = Estimate(0.4, 0.9)
/// matching.lag = .weeks(2)
/// ```
/// Sources: John Cutler, The Beautiful Mess 2020, posts 25 and 53 (P); on stated beliefs, The Beautiful Mess
/// 305 (I); loop gain (K).
public struct Influence: RelatingFact {
  /// The metric that moves another.
  public var from: Identifier<Metric>
  /// The metric that is moved.
  public var to: Identifier<Metric>
  /// Which way more of the one moves the other; unknown unless said.
  public var effect: Effect = .unknown
  /// How many units of the other come with one unit more of the one, without the sign (C45).
  public var strength: Estimate<Finite>?
  /// The part of a relative push that comes through, without the sign: 0.5 turns a tenth into a twentieth (C49).
  public var gain: Estimate<Finite>?
  /// How long it takes to show (C49).
  public var lag: Estimate<TimeSpan>?
  /// How firmly it is believed (C45).
  public var belief: Share?
  /// What the belief rests on.
  public var basis: Basis?
  /// What speaks for it, in words (C45).
  public var evidence: String?
  /// Where this comes from.
  public var provenance: Provenance?

  /// What is believed about how one metric moves another.
  public init(
    _ from: Identifier<Metric>, _ effect: Effect, _ to: Identifier<Metric>,
    strength: Estimate<Finite>? = nil, lag: Estimate<TimeSpan>? = nil, belief: Share? = nil,
    basis: Basis? = nil
  ) {
    self.from = from
    self.effect = effect
    self.to = to
    self.strength = strength
    self.lag = lag
    self.belief = belief
    self.basis = basis
  }
}

extension Influence {
  /// What a belief about an influence rests on.
  ///
  /// Our own formalisation (D).
  public struct Basis: OpenWord {
    /// The word.
    public let rawValue: String
    /// The basis of a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Somebody finds it plausible, and nobody has looked.
    public static let assumed: Basis = "assumed"
    /// The two were seen to move together.
    public static let observed: Basis = "observed"
    /// The one was moved on purpose, and the other moved.
    public static let tested: Basis = "tested"
    /// The bases that have a name.
    public static var known: [Basis] {
      [.assumed, .observed, .tested]
    }

    public static var meanings: [String: String] {
      [
        "assumed": "Somebody finds it plausible, and nobody has looked.",
        "observed": "The two were seen to move together.",
        "tested": "The one was moved on purpose, and the other moved.",
      ]
    }
  }

  /// Which way more of one metric moves another.
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 53 (P).
  public enum Effect: String, Word {
    /// More of the first metric makes more of the second.
    case increases
    /// More of the first metric makes less of the second.
    case decreases
    /// The first metric moves the second, and nobody knows which way.
    case unknown

    public static var meanings: [String: String] {
      [
        "increases": "More of the first metric makes more of the second.",
        "decreases": "More of the first metric makes less of the second.",
        "unknown": "The first metric moves the second, and nobody knows which way.",
      ]
    }
  }
}

extension Influence {
  /// A system's list: ``ProductOperatingSystem/influences``.
  public static let list: ListPath = \.influences
  /// The fields of an influence.
  public static let fields = Fields(blank: Influence("", .unknown, "")) {
    Field("from", \.from, .required, "The metric that moves another.")
    Field("to", \.to, .required, "The metric that is moved.")
    Field("effect", \.effect, "Which way more of the one moves the other; unknown unless said.")
    Field(
      "strength", \.strength, rule: .atLeast(0),
      "How many units of the other come with one unit more of the one, without the sign (C45).")
    Field(
      "gain", \.gain, rule: .atLeast(0),
      "The part of a relative push that comes through, without the sign: 0.5 turns a tenth into a twentieth (C49)."
    )
    Field("lag", \.lag, "How long it takes to show (C49).")
    Field("belief", \.belief, "How firmly it is believed (C45).")
    Field("basis", \.basis, "What the belief rests on.")
    Field("evidence", \.evidence, "What speaks for it, in words (C45).")
    Field("provenance", \.provenance, "Where this comes from.")
  }
}
