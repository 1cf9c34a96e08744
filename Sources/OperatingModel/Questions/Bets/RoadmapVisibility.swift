/// What share of the work is on no roadmap, of what kind is it, and which core problems does nothing go after?
///
/// All work stands in one place, whether customers see it or not. Work beside the roadmap is real all the same, and
/// it is mostly the work that enables other work, since what is new looks best on a slide. And a problem that
/// leaders call a core one, with no bet linked to it, is an elephant in the room.
///
/// ```swift
/// let roadmap = real.ask(.roadmapVisibility(), beside: official)
/// roadmap.offShare                      // 35 %: 18 of 52
/// roadmap.novelty(.enable)?.off         // 15 of the 18
/// ```
/// Ask the real telling with the official one beside it, in either order: what the official one lists is on the
/// roadmap, and what the real one lists is worked on. A bet that says itself whether it is on the roadmap is
/// believed. In one telling alone only bets that say so are told apart; the others stand in no share.
///
/// Only bets that may still be worked on are looked at. A bet is linked to a problem by an option for it.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 1, 27 and 48 (P), concept C28.
public struct RoadmapVisibility: Hashable, Sendable {
  /// The largest share of the work that may be off the roadmap.
  public var largestOffShare: Share
  /// The share of the work off the roadmap above which it is mostly enabling.
  public var mostlyEnabling: Share

  /// The question.
  public init(largestOffShare: Share = 0, mostlyEnabling: Share = 0.5) {
    self.largestOffShare = largestOffShare
    self.mostlyEnabling = mostlyEnabling
  }
}

extension RoadmapVisibility: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.roadmapVisibility",
    "What share of the work is on no roadmap, of what kind is it, and which core problems does nothing go after?",
    concepts: ["C28"], sources: ["B20-1", "B20-27", "B20-48"],
    findings: [
      FindingGuide(.offRoadmap, "A share of the work is not on the roadmap."),
      FindingGuide(.enablingUnseen, "The work off the roadmap is mostly such that it enables other work."),
      FindingGuide(.onlyOnPaper, "Bets are on the roadmap, and not worked on in the real telling."),
      FindingGuide(.elephant, "Leaders name a core problem, and no open bet is linked to it."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: RoadmapVisibility()) {
    Field(
      "largestOffShare", \.largestOffShare, by: .said("B20-48", .primary),
      "The largest share of the work that may be off the roadmap.")
    Field(
      "mostlyEnabling", \.mostlyEnabling, by: .own,
      "The share of the work off the roadmap above which it is mostly enabling.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(largestOffShare: 0) }

  /// Answers the question; of two tellings the official one is the roadmap, and the other is the work.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> RoadmapVisibilityAnswer {
    let (official, real) = Self.tellings(system, other)
    var answer = RoadmapVisibilityAnswer()
    answer.rows = Self.rows(official?.model, real.model)
    answer.onRoadmap = answer.rows.count { $0.standing == .on || $0.standing == .onlyOnPaper }
    answer.work = answer.rows.count { $0.standing != .onlyOnPaper }
    answer.off = answer.rows.count { $0.standing == .off }
    let told = answer.rows.count { $0.standing == .on || $0.standing == .off }
    if told > 0 { answer.offShare = Share(Double(answer.off) / Double(told)) }
    answer.novelties = Self.groups(answer.rows) { $0.novelty?.rawValue }
    answer.visibilities = Self.groups(answer.rows) { $0.visibility?.rawValue }
    answer.problems = Self.problems(official?.model, real.model)
    answer.lookedAt = answer.rows.count + answer.problems.count
    answer.findings = Findings(findings(answer, real))
    answer.notes = notes(answer, hasOther: official != nil)
    return answer
  }

  /// Of two tellings the official one; the one asked where neither says so and the other is not.
  private static func tellings(
    _ system: ResolvedSystem, _ other: ResolvedSystem?
  ) -> (official: ResolvedSystem?, real: ResolvedSystem) {
    guard let other else { return (nil, system) }
    if other.perspective == .official || system.perspective == .real { return (other, system) }
    return (system, other)
  }

  private static func rows(
    _ official: ProductOperatingSystem?, _ real: ProductOperatingSystem
  ) -> [RoadmapVisibilityAnswer.Row] {
    func open(_ model: ProductOperatingSystem) -> [Bet] {
      model.bets.filter { $0.isLookedAt(on: model.asOf) }
    }
    let work = open(real)
    let roadmap = official.map { open($0) } ?? []
    let onRoadmap = Set(roadmap.filter { $0.isOnRoadmap != false }.map(\.id))
    var rows = work.map { bet in
      var row = RoadmapVisibilityAnswer.Row(bet)
      let isOn = bet.isOnRoadmap ?? (official == nil ? nil : onRoadmap.contains(bet.id))
      row.standing = isOn.map { $0 ? .on : .off }
      return row
    }
    let worked = Set(work.map(\.id))
    rows += roadmap.filter { onRoadmap.contains($0.id) && !worked.contains($0.id) }.map { bet in
      var row = RoadmapVisibilityAnswer.Row(bet)
      row.standing = .onlyOnPaper
      return row
    }
    return rows.sorted { $0.id < $1.id }
  }

  /// The work on and off the roadmap, by a word; what no word is recorded for comes last.
  private static func groups(
    _ rows: [RoadmapVisibilityAnswer.Row], _ word: (RoadmapVisibilityAnswer.Row) -> String?
  ) -> [RoadmapVisibilityAnswer.Group] {
    let work = rows.filter { $0.standing == .on || $0.standing == .off }
    return Dictionary(grouping: work, by: word).map { word, those in
      let off = those.count { $0.standing == .off }
      return .init(
        word: word, on: those.count - off, off: off, offShare: Share(Double(off) / Double(those.count)))
    }.sorted { ($0.word == nil ? 1 : 0, $0.word ?? "") < ($1.word == nil ? 1 : 0, $1.word ?? "") }
  }

  /// The core problems of either telling, with the open bets that options link to them.
  private static func problems(
    _ official: ProductOperatingSystem?, _ real: ProductOperatingSystem
  ) -> [RoadmapVisibilityAnswer.Problem] {
    var names: [Identifier<Opportunity>: String] = [:]
    var bets: [Identifier<Opportunity>: Set<Identifier<Bet>>] = [:]
    for model in [official, real].compactMap({ $0 }) {
      for problem in model.opportunities where problem.isCoreProblem == true {
        names[problem.id] = problem.name
      }
      for option in model.options {
        guard let problem = option.opportunity, let bet = option.bet.flatMap({ model.bets[$0] }),
          bet.isLookedAt(on: model.asOf)
        else { continue }
        bets[problem, default: []].insert(bet.id)
      }
    }
    return names.sorted { $0.key < $1.key }.map { id, name in
      .init(id: id, name: name, bets: (bets[id] ?? []).sorted())
    }
  }

  private func notes(_ answer: RoadmapVisibilityAnswer, hasOther: Bool) -> [String] {
    if answer.lookedAt == 0 { return ["No open bet and no core problem is recorded."] }
    var notes: [String] = []
    if let share = answer.offShare {
      notes.append(
        "On the roadmap: \(answer.onRoadmap). Worked on: \(answer.work), \(answer.off) of them off the roadmap (\(Words.number(share.percent, decimals: 0))%)."
      )
    }
    let silent = answer.rows.count { $0.standing == nil }
    if silent > 0 {
      notes.append(
        "Whether it is on the roadmap is not recorded for \(silent) of \(Words.count(answer.work, "bet")); they stand in no share."
      )
    }
    if !hasOther {
      notes.append("Only one telling was looked at; work that it does not list is not seen.")
    }
    let unkind = answer.rows.count { $0.standing == .off && $0.novelty == nil }
    if unkind > 0 {
      notes.append(
        "What it does to the product is not recorded for \(unkind) of \(Words.count(answer.off, "bet")) off the roadmap."
      )
    }
    if answer.problems.isEmpty {
      notes.append("No opportunity is recorded as a core problem that leaders name.")
    }
    return notes
  }
}

extension OldQuestion where Self == RoadmapVisibility {
  /// What share of the work is on no roadmap, of what kind is it, and which core problems does nothing go after?
  public static func roadmapVisibility(
    largestOffShare: Share = 0, mostlyEnabling: Share = 0.5
  ) -> RoadmapVisibility {
    RoadmapVisibility(largestOffShare: largestOffShare, mostlyEnabling: mostlyEnabling)
  }
}

extension FindingCode {
  /// A share of the work is not on the roadmap.
  public static let offRoadmap: FindingCode = "bets.roadmapVisibility.off"
  /// The work off the roadmap is mostly such that it enables other work.
  public static let enablingUnseen: FindingCode = "bets.roadmapVisibility.enablingUnseen"
  /// Bets are on the roadmap, and not worked on in the real telling.
  public static let onlyOnPaper: FindingCode = "bets.roadmapVisibility.onlyOnPaper"
  /// Leaders name a core problem, and no open bet is linked to it.
  public static let elephant: FindingCode = "bets.roadmapVisibility.elephant"
}
