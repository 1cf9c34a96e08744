/// Is there attention for the collaboration that is asked for, and are teams as close as the work deserves?
///
/// A team's attention is budgeted in three slots a cycle: a primary one with more than half of it, a secondary one
/// with less than a quarter, and what comes up with less than a quarter; above that it is no longer ad hoc, and wants
/// to be promoted. Each team that asks for collaboration needs a slot that is not the ad hoc one, so that whether a
/// plan is feasible shows without any estimate.
///
/// ```swift
/// let focus = system.ask(.teamFocus())
/// focus.team("platform")?.demandedBy       // T2, T3, T7
/// focus.team("platform")?.over             // 1 more than it has slots for
/// focus.mismatches                         // closer, or further apart, than the work deserves
/// ```
/// Slots are about attention, not time. The limits are strict, as the source has them: what is exactly at one is told
/// as a boundary case. A team that collaborates on its own behalf needs slots too: ask `countingBothSides` for that.
///
/// Takes time in proportion to teams and dependencies, but for sorting.
///
/// Source: John Cutler, The Beautiful Mess 264 and 335 (p), concept C36.
public struct TeamFocus: Hashable, Sendable {
  /// The share of attention that a primary slot has more of.
  public var primaryAbove: Share
  /// The share of attention that a secondary slot has less of.
  public var secondaryBelow: Share
  /// The share of attention that the ad hoc slot has less of; above it, it wants to be promoted.
  public var adHocBelow: Share
  /// How many slots a team has in a cycle beside the ad hoc one.
  public var slots: Int
  /// Whether collaborations that a team asks for itself take a slot of its own too.
  public var countingBothSides: Bool
  /// The fewest steps on the spectrum that count as a mismatch.
  public var smallestMismatch: Int
  /// The least share of salaries that switching is said to take.
  public var switchingFrom: Share
  /// The greatest share of salaries that switching is said to take.
  public var switchingTo: Share

  /// The question.
  public init(
    primaryAbove: Share = 0.5, secondaryBelow: Share = 0.25, adHocBelow: Share = 0.25, slots: Int = 2,
    countingBothSides: Bool = false, smallestMismatch: Int = 1, switchingFrom: Share = 0.1,
    switchingTo: Share = 0.3
  ) {
    self.primaryAbove = primaryAbove
    self.secondaryBelow = secondaryBelow
    self.adHocBelow = adHocBelow
    self.slots = slots
    self.countingBothSides = countingBothSides
    self.smallestMismatch = smallestMismatch
    self.switchingFrom = switchingFrom
    self.switchingTo = switchingTo
  }
}

extension TeamFocus: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.focus",
    "Is there attention for the collaboration that is asked for, and are teams as close as the work deserves?",
    concepts: ["C36"], sources: ["T264", "T335"],
    findings: [
      FindingGuide(.primaryTooSmall, "A team's primary slot has less attention than a primary one needs."),
      FindingGuide(.secondaryTooLarge, "A team's secondary slot has more attention than a secondary one."),
      FindingGuide(.adHocToPromote, "What comes up takes so much attention that it wants to be promoted."),
      FindingGuide(.slotAtLimit, "A team's slots stand exactly at a limit, of which the rule says nothing."),
      FindingGuide(.collaborationOverSlots, "More teams ask a team to collaborate than it has slots for."),
      FindingGuide(.tooFarApart, "Two teams should be closer than they are (problem A)."),
      FindingGuide(.tooCloseTogether, "Two teams could be looser than they are (problem B)."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: TeamFocus()) {
    Field(
      "primaryAbove", \.primaryAbove, by: .said("T264", .primaryInPart),
      "The share of attention that a primary slot has more of.")
    Field(
      "secondaryBelow", \.secondaryBelow, by: .said("T264", .primaryInPart),
      "The share of attention that a secondary slot has less of.")
    Field(
      "adHocBelow", \.adHocBelow, by: .said("T264", .primaryInPart),
      "The share of attention that the ad hoc slot has less of; above it, it wants to be promoted.")
    Field(
      "slots", \.slots, rule: .atLeast(0), by: .said("T264", .primaryInPart),
      "How many slots a team has in a cycle beside the ad hoc one.")
    Field(
      "countingBothSides", \.countingBothSides, by: .own,
      "Whether collaborations that a team asks for itself take a slot of its own too.")
    Field(
      "smallestMismatch", \.smallestMismatch, rule: .atLeast(1), by: .own,
      "The fewest steps on the spectrum that count as a mismatch.")
    Field(
      "switchingFrom", \.switchingFrom, by: .said("T264", .primaryInPart),
      "The least share of salaries that switching is said to take.")
    Field(
      "switchingTo", \.switchingTo, by: .said("T264", .primaryInPart),
      "The greatest share of salaries that switching is said to take.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(slots: 2) }

  /// Answers the question; dependencies that are over, or have not begun, on the system's day are left aside.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> TeamFocusAnswer {
    let model = system.model
    let dependencies = model.dependencies.filter { dependency in
      dependency.consumer != dependency.provider && model.teams.contains(dependency.consumer)
        && model.teams.contains(dependency.provider) && dependency.standing(on: model.asOf).mayStand
    }
    var answer = TeamFocusAnswer()
    answer.teams = rows(model, dependencies)
    answer.mismatches = mismatches(dependencies)
    answer.lookedAt = answer.teams.count { $0.attention != nil } + dependencies.count
    answer.findings = Findings(
      answer.teams.flatMap { findings($0, model.teams) } + mismatchFindings(answer.mismatches, model.teams))
    answer.notes = notes(answer, dependencies, leftAside: model.dependencies.count - dependencies.count)
    return answer
  }

  /// Whether two teams work together on the same thing: what the mode says or, where it says nothing, how close
  /// they are; `nil` where neither is recorded.
  private static func isCollaboration(_ dependency: Dependency) -> Bool? {
    dependency.mode.map { $0 == .collaboration } ?? dependency.closeness.map { $0 >= .collaborative }
  }

  private func rows(
    _ model: ProductOperatingSystem, _ dependencies: [Dependency]
  ) -> [TeamFocusAnswer.TeamRow] {
    var asking: [Identifier<Team>: Set<Identifier<Team>>] = [:]
    var asked: [Identifier<Team>: Set<Identifier<Team>>] = [:]
    for dependency in dependencies where Self.isCollaboration(dependency) == true {
      asking[dependency.provider, default: []].insert(dependency.consumer)
      asked[dependency.consumer, default: []].insert(dependency.provider)
    }
    let isTold = dependencies.contains { Self.isCollaboration($0) != nil }
    return model.teams.sortedByID.map { team in
      var row = TeamFocusAnswer.TeamRow(id: team.id, name: team.label)
      let demandedBy = asking[team.id] ?? []
      let partners = demandedBy.union(asked[team.id] ?? [])
      row.demandedBy = demandedBy.sorted()
      row.partners = partners.sorted()
      row.slots = slots(of: team)
      if isTold { row.over = max(0, (countingBothSides ? partners : demandedBy).count - row.slots) }
      if let slots = team.slots {
        row.attention = slots
        row.primary = Self.standing(primaryAbove.value - slots.primary.value)
        row.secondary = Self.standing(slots.secondary.value - secondaryBelow.value)
        row.adHoc = Self.standing(slots.adHoc.value - adHocBelow.value)
      }
      if let cost = team.annualCost, row.isSwitching {
        row.switchingLow = cost.part(switchingFrom)
        row.switchingHigh = cost.part(switchingTo)
      }
      return row
    }
  }

  /// The slots beside the ad hoc one; one that gets no attention is none.
  private func slots(of team: Team) -> Int {
    guard let attention = team.slots else { return max(0, slots) }
    return max(0, max(0, slots) - [attention.primary, attention.secondary].count { $0 == .zero })
  }

  /// How a slot stands that is so much beyond its limit. Shares are decimal fractions said by people: they are
  /// compared at a millionth, not in binary.
  private static func standing(_ beyond: Double) -> SlotStanding {
    if abs(beyond) < 0.000_001 { return .atLimit }
    return beyond > 0 ? .beyond : .within
  }

  /// Dependencies whose closeness is not the one that the work deserves; what is said twice is told once.
  private func mismatches(_ dependencies: [Dependency]) -> [TeamFocusAnswer.Mismatch] {
    var seen: [TeamFocusAnswer.Mismatch: Set<Dependency.Cause>] = [:]
    for dependency in dependencies {
      guard let closeness = dependency.closeness, let shouldBe = dependency.shouldBe else { continue }
      let steps = closeness.steps(to: shouldBe)
      guard abs(steps) >= smallestMismatch else { continue }
      let mismatch = TeamFocusAnswer.Mismatch(
        consumer: dependency.consumer, provider: dependency.provider, closeness: closeness,
        shouldBe: shouldBe, kind: steps > 0 ? .tooFar : .tooClose, steps: abs(steps))
      seen[mismatch, default: []].formUnion(dependency.cause.map { [$0] } ?? [])
    }
    return seen.map { mismatch, causes in
      var mismatch = mismatch
      mismatch.causes = causes.sorted()
      return mismatch
    }.sorted {
      ($0.consumer, $0.provider, $1.steps, $0.closeness) < ($1.consumer, $1.provider, $0.steps, $1.closeness)
    }
  }

  private func notes(
    _ answer: TeamFocusAnswer, _ dependencies: [Dependency], leftAside: Int
  ) -> [String] {
    guard answer.lookedAt > 0 else {
      return ["No team's slots and no dependency between teams are recorded."]
    }
    var notes: [String] = []
    let teams = Words.count(answer.teams.count, "team")
    let silent = answer.teams.count { $0.attention == nil }
    if silent > 0 {
      notes.append(
        "How attention is budgeted is not recorded for \(silent) of \(teams); their slots are taken to be \(slots)."
      )
    }
    if dependencies.isEmpty {
      notes.append("No dependency between teams is recorded; what collaboration is asked for cannot be told.")
    } else {
      let unsaid = dependencies.count { Self.isCollaboration($0) == nil }
      let all = Words.count(dependencies.count, "dependency", "dependencies")
      if unsaid > 0 {
        notes.append(
          "How the two work together is not recorded for \(unsaid) of \(all); they ask for no slot.")
      }
      let unheld = dependencies.count { $0.closeness == nil || $0.shouldBe == nil }
      if unheld > 0 {
        notes.append(
          "How close the two are, or should be, is not recorded for \(unheld) of \(all); no mismatch can be told there."
        )
      }
    }
    if leftAside > 0 {
      notes.append(
        "Left aside, since not in force on the day or not between two teams: \(Words.count(leftAside, "dependency", "dependencies"))."
      )
    }
    let both = answer.teams.filter { $0.over == 0 && $0.partners.count > $0.slots }
    if !countingBothSides, !both.isEmpty {
      let names = both.map { "\($0.id.shown) with \($0.partners.count)" }
      notes.append(
        "Counting also what a team asks for itself, these collaborate with more teams than they have slots for: "
          + "\(Self.listed(names)).")
    }
    if answer.teams.contains(where: { $0.switchingLow != nil }) {
      notes.append(
        "What switching takes is a rule of thumb about salaries, taken of what a team costs in a year; nobody measured it."
      )
    }
    return notes
  }

  static func listed(_ names: [String], most: Int = 8) -> String {
    names.count > most ? Words.few(names, most: most) : Words.list(names.map { Words.shown($0) })
  }
}

extension Money {
  /// A part of the amount, rounded to a whole unit; `nil` where it cannot be held.
  fileprivate func part(_ share: Share) -> Money? {
    Int(exactly: (amount * share.value).rounded()).flatMap { Money($0, currency) }
  }
}

extension OldQuestion where Self == TeamFocus {
  /// Is there attention for the collaboration that is asked for, and are teams as close as the work deserves?
  public static func teamFocus(
    primaryAbove: Share = 0.5, secondaryBelow: Share = 0.25, adHocBelow: Share = 0.25, slots: Int = 2,
    countingBothSides: Bool = false, smallestMismatch: Int = 1
  ) -> TeamFocus {
    TeamFocus(
      primaryAbove: primaryAbove, secondaryBelow: secondaryBelow, adHocBelow: adHocBelow, slots: slots,
      countingBothSides: countingBothSides, smallestMismatch: smallestMismatch)
  }
}

extension FindingCode {
  /// A team's primary slot has less attention than a primary one needs.
  public static let primaryTooSmall: FindingCode = "teams.focus.primaryTooSmall"
  /// A team's secondary slot has more attention than a secondary one.
  public static let secondaryTooLarge: FindingCode = "teams.focus.secondaryTooLarge"
  /// What comes up takes so much of a team's attention that it wants to be promoted.
  public static let adHocToPromote: FindingCode = "teams.focus.promoteAdHoc"
  /// A team's slots stand exactly at a limit, of which the rule says nothing.
  public static let slotAtLimit: FindingCode = "teams.focus.atLimit"
  /// More teams ask a team to collaborate than it has slots for.
  public static let collaborationOverSlots: FindingCode = "teams.focus.overSlots"
  /// Two teams should be closer than they are (problem A).
  public static let tooFarApart: FindingCode = "teams.focus.tooFar"
  /// Two teams could be looser than they are (problem B).
  public static let tooCloseTogether: FindingCode = "teams.focus.tooClose"
}
