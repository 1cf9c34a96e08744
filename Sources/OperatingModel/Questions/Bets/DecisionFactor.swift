/// One of the factors that a decision has to build on, whatever comes of it.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 8 and 45 (P); his blog, 2018-12-11 (P).
public enum DecisionFactor: String, Word {
  /// People had what they needed to know in time.
  case timelyInformation
  /// People worked out together what it means.
  case senseMaking
  /// The way of deciding fitted the question.
  case fitApproach
  /// People had few things to decide, and these went together.
  case focus
  /// It was decided at the right moment and in the right order.
  case timing
  /// Nothing lay and waited between one step and the next.
  case flow
  /// People could say what they thought without harm.
  case safeEnvironment
  /// People knew how to do this kind of work.
  case skill

  public static var meanings: [String: String] {
    [
      "timelyInformation": "People had what they needed to know in time.",
      "senseMaking": "People worked out together what it means.",
      "fitApproach": "The way of deciding fitted the question.",
      "focus": "People had few things to decide, and these went together.",
      "timing": "It was decided at the right moment and in the right order.",
      "flow": "Nothing lay and waited between one step and the next.",
      "safeEnvironment": "People could say what they thought without harm.",
      "skill": "People knew how to do this kind of work.",
    ]
  }
}

extension Review.DecisionQuality {
  /// How far one of the factors was there; `nil` where it is not recorded.
  public subscript(factor: DecisionFactor) -> Strength? {
    switch factor {
    case .timelyInformation: timelyInformation
    case .senseMaking: senseMaking
    case .fitApproach: fitApproach
    case .focus: focus
    case .timing: timing
    case .flow: flow
    case .safeEnvironment: safeEnvironment
    case .skill: skill
    }
  }
}
