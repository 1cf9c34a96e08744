/// Which modes clash in a team's week?
///
/// Questing, spellcasting and trailblazing need an attention that is not broken; a firewatch breaks it, for the watch is
/// never only the watch's. Where enough of a team are on watch while others need focus, the two clash. Chipping goes
/// beside either, and spotting and tidying are slack.
///
/// ```swift
/// let modes = system.ask(.partyModes())
/// modes.row("billing")?.verdict      // .clashes: 4 on a quest, 2 on watch
///
/// PartyModes().verdict(of: [Bet.PartyShare(.questing, 4), Bet.PartyShare(.firewatch, 2)])
/// ```
/// The open bets of one owner share that team's week, and are looked at together; a bet without an owner stands for
/// itself. One person in two bets counts in both. Takes time in proportion to bets.
///
/// Source: John Cutler, The Beautiful Mess 356 (p), concept C15; which modes clash, and from which share on, is this
/// library's own (D).
public struct PartyModes: Hashable, Sendable {
  /// The share of people on watch from which interruptions are heavy.
  public var heavyFrom: Share

  /// The question.
  public init(heavyFrom: Share) { self.heavyFrom = heavyFrom }
}

extension PartyModes: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.partyModes", "Which modes clash in a team's week?", concepts: ["C15"], sources: ["T356"],
    findings: [
      FindingGuide(.modesClash, "Some of a team need an attention that others, on watch, break.")
    ])

  /// The fields of the question: its threshold.
  public static let fields = Fields(blank: PartyModes()) {
    Field(
      "heavyFrom", \.heavyFrom, by: .own,
      "The share of people on watch from which interruptions are heavy.")
  }

  /// The question with its usual threshold.
  public init() { self.init(heavyFrom: 0.25) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> PartyModesAnswer {
    var answer = PartyModesAnswer()
    let model = system.model
    let open = model.bets.sortedByID.filter { $0.isLookedAt(on: model.asOf) }
    let parties = open.filter { !$0.party.isEmpty }
    let byOwner = Dictionary(grouping: parties) { $0.owner }
    for team in model.teams.sortedByID {
      guard let bets = byOwner[team.id] else { continue }
      add(Finding.Subject(team), bets, to: &answer)
    }
    for bet in parties where bet.owner == nil { add(Finding.Subject(bet), [bet], to: &answer) }
    answer.lookedAt = parties.count
    let silent = open.count - parties.count
    if silent > 0 {
      answer.notes.append(
        "What its people's week is like is not recorded for \(silent) of \(Words.count(open.count, "open bet"))."
      )
    }
    let several = answer.rows.count { $0.bets.count > 1 }
    if several > 0 {
      answer.notes.append(
        "The people of several bets were added up for \(Words.count(several, "team")); somebody in two of them counts twice."
      )
    }
    return answer
  }

  private func add(_ subject: Finding.Subject, _ bets: [Bet], to answer: inout PartyModesAnswer) {
    let people = Self.people(bets.flatMap(\.party))
    guard let verdict = verdict(of: bets.flatMap(\.party)) else { return }
    var row = PartyModesAnswer.Row(
      team: subject.id(as: Team.self), name: subject.name, bets: bets.map(\.id), verdict: verdict)
    row.people = Self.sum(people.map(\.people))
    row.modes = people.map(\.mode)
    row.counts = people.map(\.people)
    row.slack = Self.sum(people.filter { $0.mode == .spotting || $0.mode == .tidying }.map(\.people))
    answer.rows.append(row)
    guard verdict == .clashes else { return }
    let focused = people.filter { $0.mode.needsFocus }
    let watch = people.first { $0.mode == .firewatch }?.people ?? 0
    answer.findings.append(
      Finding(
        .modesClash, about: [subject],
        "\(Words.list(focused.map { "\($0.people) \($0.mode.rawValue)" })) while \(watch) of \(row.people) \(watch == 1 ? "is" : "are") on firewatch: "
          + "what catches fire breaks the attention that \(focused.count == 1 ? "this mode needs" : "these modes need").",
        facts: people.map { Fact(subject.id, $0.mode.rawValue, "\($0.people)") }
          + [Fact(subject.id, "bets", row.bets.map(\.rawValue).joined(separator: ", "))],
        by: [
          Heuristic(
            "heavy from \(heavyFrom) of the people on watch, beside a mode that needs focus", source: "T356",
            grade: .own)
        ],
        ask: "Who takes the next fire, and how do the others learn that it is not theirs?"))
  }

  /// What can be said of any people in modes; `nil` where there is nobody.
  public func verdict(of party: some Sequence<Bet.PartyShare>) -> PartyVerdict? {
    let people = Self.people(party)
    guard !people.isEmpty else { return nil }
    guard people.count > 1 else { return .uniform }
    let all = people.reduce(0.0) { $0 + Double($1.people) }
    let watch = Double(people.first { $0.mode == .firewatch }?.people ?? 0)
    let isHeavy = watch > 0 && watch / all >= heavyFrom.value
    return isHeavy && people.contains { $0.mode.needsFocus } ? .clashes : .complementary
  }

  /// How many people are in each mode that anybody is in, in the modes' order.
  private static func people(_ party: some Sequence<Bet.PartyShare>) -> [Bet.PartyShare] {
    var people: [Bet.PartyMode: Int] = [:]
    for share in party { people[share.mode] = sum([people[share.mode] ?? 0, max(0, share.people)]) }
    return Bet.PartyMode.allCases.compactMap { mode in
      people[mode].flatMap { $0 > 0 ? Bet.PartyShare(mode, $0) : nil }
    }
  }

  private static func sum(_ counts: [Int]) -> Int {
    counts.reduce(0) { sum, count in
      let (next, overflow) = sum.addingReportingOverflow(count)
      return overflow ? .max : next
    }
  }
}

extension Bet.PartyMode {
  /// Whether it needs an attention that is not broken.
  fileprivate var needsFocus: Bool {
    switch self {
    case .questing, .spellcasting, .trailblazing: true
    case .chipping, .firewatch, .spotting, .tidying: false
    }
  }
}

extension OldQuestion where Self == PartyModes {
  /// Which modes clash in a team's week?
  public static func partyModes(heavyFrom: Share = 0.25) -> PartyModes { PartyModes(heavyFrom: heavyFrom) }
}

extension FindingCode {
  /// Some of a team need an attention that others, on watch, break.
  public static let modesClash: FindingCode = "bets.partyModes.clash"
}
