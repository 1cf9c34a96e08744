/// Which modes clash in a team's week?
///
/// Questing, spellcasting and trailblazing need an attention that is not broken; a firewatch breaks it, for the watch is
/// never only the watch's. Where enough of a team are on watch while others need focus, the two clash. Chipping goes
/// beside either, and spotting and tidying are slack.
///
/// ```swift
/// let modes = system.ask(.partyModes)
/// modes.rows["billing"]?.verdict      // clashes: 4 on a quest, 2 on watch
///
/// PartyModes().verdict(of: [Bet.PartyShare(.questing, 4), Bet.PartyShare(.firewatch, 2)])
/// ```
/// The open bets of one owner share that team's week, and are looked at together; a bet without an owner stands for
/// itself. One person in two bets counts in both. Takes time in proportion to bets.
///
/// Source: John Cutler, The Beautiful Mess 356 (p), concept C15; which modes clash, and from which share on, is this
/// library's own (D).
public struct PartyModes: Question {
  /// The share of people on watch from which on interruptions are heavy.
  public var heavyFrom: Share = 0.25
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.partyModes", "Which modes clash in a team's week?", concepts: ["C15"], sources: ["T356"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.clash]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: PartyModes()) {
    Field(
      "heavyFrom", \.heavyFrom, by: .own,
      "The share of people on watch from which on interruptions are heavy.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }
}

extension Question where Self == PartyModes {
  /// Which modes clash in a team's week?
  public static var partyModes: Self { Self() }
}

// MARK: What it tells

extension PartyModes {
  /// The modes that teams' people are in, and where they clash.
  public struct Table: DocumentRecord, Hashable {
    /// A row for each team whose bets say what its week is like, then for each such bet without an owner.
    ///
    /// Those that clash come first.
    public var rows: [Row] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "rows", \.rows,
        "A row for each team whose bets say what its week is like, then for each such bet without an owner.")
    }
  }

  /// One team's week, or that of a bet without an owner.
  public struct Row: DocumentRecord, Hashable {
    /// The team; left out for a bet without an owner.
    public var team: Identifier<Team>?
    /// What people call the team, or the bet without an owner.
    public var name: String
    /// The bets that were looked at together.
    public var bets: [Identifier<Bet>]
    /// How many people there are.
    public var people = 0
    /// The modes that anybody is in.
    public var modes: [Bet.PartyMode] = []
    /// How many are in each of these modes.
    public var counts: [Int] = []
    /// How many of them are slack: spotting or tidying.
    public var slack = 0
    /// What can be said of them together.
    public var verdict: PartyVerdict = .uniform

    /// The fields of a row.
    public static let fields = Fields(blank: Self(name: "", bets: [])) {
      Field("team", \.team, "The team; left out for a bet without an owner.")
      Field("name", \.name, .required, "What people call the team, or the bet without an owner.")
      Field("bets", \.bets, "The bets that were looked at together.")
      Field("people", \.people, .required, "How many people there are.")
      Field("modes", \.modes, "The modes that anybody is in.")
      Field("counts", \.counts, "How many are in each of these modes.")
      Field("slack", \.slack, .required, "How many of them are slack: spotting or tidying.")
      Field("verdict", \.verdict, .required, "What can be said of them together.")
    }
  }
}

extension Array where Element == PartyModes.Row {
  /// The row of a team; `nil` for one of whose week nothing is recorded.
  public subscript(team: Identifier<Team>) -> Element? { first { $0.team == team } }
}

// MARK: What it may find

extension FindingKind where Q == PartyModes {
  /// Some of a team need an attention that others, on watch, break.
  public static var clash: Self {
    Self(
      "clash", "Some of a team need an attention that others, on watch, break.", by: .said("T356", .own),
      ask: "Who takes the next fire, and how do the others learn that it is not theirs?")
  }
}

// MARK: How it is told

extension PartyModes {
  /// Tells it.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let open = system.openness(of: \.bets).those(in: looksAt)
    let parties = open.filter { !$0.party.isEmpty }
    let byOwner = Dictionary(grouping: parties) { $0.owner }
    for team in system.model.teams.sortedByID {
      guard let bets = byOwner[team.id] else { continue }
      add(Finding.Subject(team), bets, to: &answer)
    }
    for bet in parties where bet.owner == nil { add(Finding.Subject(bet), [bet], to: &answer) }
    answer.rows =
      answer.rows.filter { $0.verdict == .clashes } + answer.rows.filter { $0.verdict != .clashes }
    answer.look(at: parties.count, of: open.count)
    answer.lacks(
      "what its people's week is like", open.filter { $0.party.isEmpty }.map(\.id), of: open.count,
      key: "bets.party")
    let several = answer.rows.count { $0.bets.count > 1 }
    answer.note(
      "The people of several bets were added up for \(Words.count(several, "team")); somebody in two of them counts twice.",
      when: several > 0)
  }

  private func add(_ subject: Finding.Subject, _ bets: [Bet], to answer: inout Answer<Self>) {
    let people = Self.people(bets.flatMap(\.party))
    guard let verdict = verdict(of: bets.flatMap(\.party)) else { return }
    var row = Row(
      team: subject.id(as: Team.self), name: subject.name, bets: bets.map(\.id), verdict: verdict)
    row.people = Self.sum(people.map(\.people))
    row.modes = people.map(\.mode)
    row.counts = people.map(\.people)
    row.slack = Self.sum(people.filter { $0.mode == .spotting || $0.mode == .tidying }.map(\.people))
    answer.rows.append(row)
    guard verdict == .clashes else { return }
    let focused = people.filter { $0.mode.needsFocus }
    let watch = people.first { $0.mode == .firewatch }?.people ?? 0
    answer.find(
      .clash, about: subject, and: subject.kind == "bet" ? [] : bets.prefix(20).map { Finding.Subject($0) },
      hanging: Finding.Hanging(bets.count, "bet"),
      "At \(Words.quoted(subject.name)) \(Words.list(focused.map { "\($0.people) \($0.people == 1 ? "is" : "are") \($0.mode.rawValue)" })) "
        + "while \(watch) of \(row.people) \(watch == 1 ? "is" : "are") on firewatch. What catches fire breaks the "
        + "attention that \(focused.count == 1 ? "this mode needs" : "these modes need").",
      facts: people.map { Fact(subject, $0.mode.rawValue, $0.people) }
        + [Fact(subject, "bets", answer.names(row.bets))],
      rule: "heavy from \(heavyFrom) of the people on watch on, beside a mode that needs focus")
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
