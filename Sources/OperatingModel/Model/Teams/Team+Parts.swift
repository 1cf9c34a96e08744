extension Team {
  /// Six situations that make the talk about return on investment very different.
  ///
  /// They are about proximity to benefit, independence and stability, not about quality.
  ///
  /// Source: John Cutler, The Beautiful Mess 340 (situations 1 to 4, p; 5 and 6 from a third party's summary, s).
  public enum Situation: String, Word {
    /// 1: close to impact, with a tangible line to revenue, and working independently.
    case closeToImpact
    /// 2: everything and nothing, a grab-bag without continuity.
    case everythingAndNothing
    /// 3: a clear focus, but several hops away from the business.
    case focusedMultipleHops
    /// 4: one of many teams along a journey; close, and hard to isolate.
    case journey
    /// 5: temporary, changing teams that share their fate, as in a start-up.
    case startup
    /// 6: people are assigned to projects, and go on to the next.
    case projectFactory

    /// The number by which the source calls it, from 1 to 6.
    public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    public static var meanings: [String: String] {
      [
        "closeToImpact": "1: close to impact, with a tangible line to revenue, and working independently.",
        "everythingAndNothing": "2: everything and nothing, a grab-bag without continuity.",
        "focusedMultipleHops": "3: a clear focus, but several hops away from the business.",
        "journey": "4: one of many teams along a journey; close, and hard to isolate.",
        "startup": "5: temporary, changing teams that share their fate, as in a start-up.",
        "projectFactory": "6: people are assigned to projects, and go on to the next.",
      ]
    }
  }
}

extension Team {
  /// What flowed through a team in a window of time (C42).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 9 (P); Little's law (K).
  public struct FlowWindow: Hashable, Sendable {
    /// The days that were looked at.
    public var period: Period?
    /// How much work was in progress on average.
    public var workInProgress: Finite?
    /// How much work was finished in a week on average.
    public var throughputPerWeek: Finite?
    /// How much work arrived in a week on average.
    public var arrivalsPerWeek: Finite?

    /// A window of flow.
    public init(
      period: Period? = nil, workInProgress: Finite? = nil, throughputPerWeek: Finite? = nil,
      arrivalsPerWeek: Finite? = nil
    ) {
      self.period = period
      self.workInProgress = workInProgress
      self.throughputPerWeek = throughputPerWeek
      self.arrivalsPerWeek = arrivalsPerWeek
    }
  }
}

extension Team.FlowWindow: DocumentRecord {
  /// The fields of a window of flow.
  public static let fields = Fields(blank: Team.FlowWindow(), onOneLine: true) {
    Field("period", \.period, "The days that were looked at.")
    Field("workInProgress", \.workInProgress, rule: .atLeast(0), "How much work was in progress on average.")
    Field(
      "throughputPerWeek", \.throughputPerWeek, rule: .atLeast(0),
      "How much work was finished in a week on average.")
    Field(
      "arrivalsPerWeek", \.arrivalsPerWeek, rule: .atLeast(0), "How much work arrived in a week on average.")
  }
}

extension Team {
  /// How a team's attention is budgeted in a cycle: one primary slot, one secondary, and whatever comes.
  ///
  /// Slots are about attention, not time. Source: John Cutler, The Beautiful Mess 264 (p).
  public struct Slots: Hashable, Sendable {
    /// The share of attention for the primary effort; more than half of it, as the source has it.
    public var primary: Share
    /// The share for the secondary effort; less than a quarter.
    public var secondary: Share
    /// The share for what comes up; less than a quarter, or it should be promoted.
    public var adHoc: Share
    /// How long a cycle is; six weeks unless said. That is the source's.
    public var cycle: TimeSpan

    /// A budget of attention.
    public init(primary: Share, secondary: Share, adHoc: Share, cycle: TimeSpan = .weeks(6)) {
      self.primary = primary
      self.secondary = secondary
      self.adHoc = adHoc
      self.cycle = cycle
    }
  }
}

extension Team.Slots: DocumentRecord {
  /// The fields of a budget of attention.
  public static let fields = Fields(
    blank: Team.Slots(primary: 0, secondary: 0, adHoc: 0), onOneLine: true, check: check
  ) {
    Field(
      "primary", \.primary, .required,
      "The share of attention for the primary effort; more than half of it, as the source has it.")
    Field("secondary", \.secondary, .required, "The share for the secondary effort; less than a quarter.")
    Field(
      "adHoc", \.adHoc, .required,
      "The share for what comes up; less than a quarter, or it should be promoted.")
    Field("cycle", \.cycle, "How long a cycle is; six weeks unless said.")
  }

  private static let check: @Sendable (Team.Slots) -> [IntegrityFault] = { slots in
    // Shares are decimal fractions said by people: sums are compared at a millionth, not in binary.
    let sum = slots.primary.value + slots.secondary.value + slots.adHoc.value
    guard sum > 1.000_001 else { return [] }
    return [
      IntegrityFault(.slotsOverfull, "the slots take \(Words.number(sum * 100))% of the team's attention")
    ]
  }
}

extension Team {
  /// What a team's path to value looks like from the evidence: the facts from which a situation can be inferred (C31).
  public struct PathToValue: Hashable, Sendable {
    /// How many steps lie between its output and a business outcome.
    public var hopsToBusiness: Int?
    /// The share of its effort that went to one domain over the last four quarters.
    public var continuity: Share?
    /// The share of its work that it finished without other teams.
    public var independence: Share?
    /// Whether the team is temporary.
    public var isTemporary: Bool?
    /// Whether it is funded project by project.
    public var isFundedByProject: Bool?
    /// Whether it shares a journey with other teams.
    public var sharesJourney: Bool?

    /// A path of which nothing is recorded yet.
    public init(
      hopsToBusiness: Int? = nil, continuity: Share? = nil, independence: Share? = nil,
      isTemporary: Bool? = nil, isFundedByProject: Bool? = nil, sharesJourney: Bool? = nil
    ) {
      self.hopsToBusiness = hopsToBusiness
      self.continuity = continuity
      self.independence = independence
      self.isTemporary = isTemporary
      self.isFundedByProject = isFundedByProject
      self.sharesJourney = sharesJourney
    }
  }
}

extension Team.PathToValue: DocumentRecord {
  /// The fields of a path to value.
  public static let fields = Fields(blank: Team.PathToValue()) {
    Field(
      "hopsToBusiness", \.hopsToBusiness, rule: .atLeast(0),
      "How many steps lie between its output and a business outcome.")
    Field(
      "continuity", \.continuity,
      "The share of its effort that went to one domain over the last four quarters.")
    Field("independence", \.independence, "The share of its work that it finished without other teams.")
    Field("isTemporary", \.isTemporary, "Whether the team is temporary.")
    Field("isFundedByProject", \.isFundedByProject, "Whether it is funded project by project.")
    Field("sharesJourney", \.sharesJourney, "Whether it shares a journey with other teams.")
  }
}
