/// What a decision had to build on, whatever came of it.
///
/// The factors make a profile; they are never added up.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 8 and 45 (P); his blog, 2018-12-11 (P).
public struct DecisionQuality: Hashable, Sendable {
  /// Information in time (C27).
  public var timelyInformation: FactorStrength?
  /// Making sense of it (C27).
  public var senseMaking: FactorStrength?
  /// An approach that fits (C27).
  public var fitApproach: FactorStrength?
  /// Focus and coherence (C27).
  public var focus: FactorStrength?
  /// Timing and sequence (C27).
  public var timing: FactorStrength?
  /// Flow (C27).
  public var flow: FactorStrength?
  /// An environment in which people are safe to speak (C27).
  public var safeEnvironment: FactorStrength?
  /// Skill (C27).
  public var skill: FactorStrength?

  /// A quality of which nothing is recorded yet.
  public init(
    timelyInformation: FactorStrength? = nil, senseMaking: FactorStrength? = nil,
    fitApproach: FactorStrength? = nil, focus: FactorStrength? = nil, timing: FactorStrength? = nil,
    flow: FactorStrength? = nil, safeEnvironment: FactorStrength? = nil, skill: FactorStrength? = nil
  ) {
    self.timelyInformation = timelyInformation
    self.senseMaking = senseMaking
    self.fitApproach = fitApproach
    self.focus = focus
    self.timing = timing
    self.flow = flow
    self.safeEnvironment = safeEnvironment
    self.skill = skill
  }
}

extension DecisionQuality: DocumentRecord {
  /// The fields of a quality of decision.
  public static let fields = Fields(blank: DecisionQuality()) {
    Field("timelyInformation", \.timelyInformation, "Information in time (C27).")
    Field("senseMaking", \.senseMaking, "Making sense of it (C27).")
    Field("fitApproach", \.fitApproach, "An approach that fits (C27).")
    Field("focus", \.focus, "Focus and coherence (C27).")
    Field("timing", \.timing, "Timing and sequence (C27).")
    Field("flow", \.flow, "Flow (C27).")
    Field("safeEnvironment", \.safeEnvironment, "An environment in which people are safe to speak (C27).")
    Field("skill", \.skill, "Skill (C27).")
  }
}
