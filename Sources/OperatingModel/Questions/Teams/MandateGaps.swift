/// Where does what is asked exceed the authority to do it, and where are the rigid boundaries?
///
/// A team's gap is how many levels the highest level that its open goals ask for lies above its authority. Authority
/// above what is asked for is told too: it is a sign of waste. A boundary between two neighbouring levels is rigid
/// where some roles hold the one, others the other, and none holds both.
///
/// Ask the official system with the real one beside it to see where the two differ:
///
/// ```swift
/// let mandates = official.ask(.mandateGaps, beside: real)
/// mandates.teams["solutions"]?.gap             // 5
/// mandates.boundaries.filter(\.isRigid)        // D/E, F/G
/// ```
/// Mandate levels are for conversation, not for grading: if they grade anyone, it is leaders' ability to let go.
///
/// Source: John Cutler, The Beautiful Mess 2021, issue 27 (p), concepts C34 and C7.
public struct MandateGaps: ComparingQuestion {
  /// The fewest levels that count as a gap.
  public var fromLevels = 1
  /// Which goals are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.mandateGaps",
    "Where does what is asked exceed the authority to do it, and where are the rigid boundaries?",
    concepts: ["C34", "C7"], sources: ["T2021-27", "T303"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.exceeded, .unused, .diverges, .rigid]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: MandateGaps()) {
    Field(
      "fromLevels", \.fromLevels, rule: .atLeast(1), by: .said("T2021-27", .primaryInPart),
      "The fewest levels that count as a gap.")
    Field("looksAt", \.looksAt, by: .own, "Which goals are looked at.")
  }
}

extension Question where Self == MandateGaps {
  /// Where does what is asked exceed the authority to do it, and where are the rigid boundaries?
  public static var mandateGaps: Self { Self() }
}

// MARK: What it tells

extension MandateGaps {
  /// Which teams are asked for more than they may decide, and between which levels nobody stands.
  public struct Table: DocumentRecord, Hashable {
    /// The teams, those with the widest gap first.
    public var teams: [TeamRow] = []
    /// The boundaries from A/B to H/I; none where no role's mandate is recorded.
    public var boundaries: [Boundary] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("teams", \.teams, "The teams, those with the widest gap first.")
      Field(
        "boundaries", \.boundaries,
        "The boundaries from A/B to H/I; none where no role's mandate is recorded.")
    }
  }

  /// One team's authority against what is asked of it.
  public struct TeamRow: EntityRow, Hashable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// The levels that it holds.
    public var authority: Mandate?
    /// The highest level that one of its goals asks for.
    public var asked: Mandate.Level?
    /// The goals that ask for it.
    public var askedBy: [Identifier<Goal>] = []
    /// How many levels what is asked lies above its authority; left out where either is not recorded.
    public var gap: Int?
    /// How many levels of its authority nothing asks for; left out where either is not recorded.
    public var unused: Int?
    /// The levels that it holds in the other telling.
    public var otherAuthority: Mandate?
    /// How many levels this telling's authority reaches above the other's; left out where either is not recorded.
    public var divergence: Int?

    /// The fields of a team's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The team.")
      Field("name", \.name, .required, "What people call it.")
      Field("authority", \.authority, "The levels that it holds.")
      Field("asked", \.asked, "The highest level that one of its goals asks for.")
      Field("askedBy", \.askedBy, "The goals that ask for it.")
      Field(
        "gap", \.gap,
        "How many levels what is asked lies above its authority; left out where either is not recorded.")
      Field(
        "unused", \.unused,
        "How many levels of its authority nothing asks for; left out where either is not recorded.")
      Field("otherAuthority", \.otherAuthority, "The levels that it holds in the other telling.")
      Field(
        "divergence", \.divergence,
        "How many levels this telling's authority reaches above the other's; left out where either is not recorded."
      )
    }
  }

  /// The boundary between two neighbouring levels.
  public struct Boundary: DocumentRecord, Hashable {
    /// The level below.
    public var lower: Mandate.Level
    /// The level above.
    public var upper: Mandate.Level
    /// The roles that hold both.
    public var spannedBy: [Identifier<JobRole>] = []
    /// The roles that hold the level below.
    public var heldBelow: [Identifier<JobRole>] = []
    /// The roles that hold the level above.
    public var heldAbove: [Identifier<JobRole>] = []

    /// Whether both levels are held, and no role holds both.
    public var isRigid: Bool { spannedBy.isEmpty && !heldBelow.isEmpty && !heldAbove.isEmpty }

    /// The fields of a boundary.
    public static let fields = Fields(blank: Self(lower: .a, upper: .b)) {
      Field("lower", \.lower, .required, "The level below.")
      Field("upper", \.upper, .required, "The level above.")
      Field("spannedBy", \.spannedBy, "The roles that hold both.")
      Field("heldBelow", \.heldBelow, "The roles that hold the level below.")
      Field("heldAbove", \.heldAbove, "The roles that hold the level above.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == MandateGaps {
  /// A team's goals ask for a level above its authority.
  public static var exceeded: Self {
    Self(
      "exceeded", "A team's goals ask for a level above its authority.",
      by: .said("T2021-27", .primaryInPart),
      ask: "Which decision would this team have to take to reach the goal, and who takes it today?")
  }
  /// A team's authority goes beyond what any of its goals asks for.
  public static var unused: Self {
    Self(
      "unused", "A team's authority goes beyond what any of its goals asks for.",
      by: .said("T2021-27", .primaryInPart), rule: "authority that no goal asks for is a sign of waste",
      ask: "What larger problem could this team be trusted with, or is its authority one on paper?")
  }
  /// A team's authority is another one in reality than the official one.
  public static var diverges: Self {
    Self(
      "diverges", "A team's authority is another one in reality than the official one.",
      by: .said("T303", .index), rule: "official and real are held beside one another",
      ask: "Who notices the difference first, and what does it cost them to bridge it?")
  }
  /// Two neighbouring levels are held, and no role holds both.
  public static var rigid: Self {
    Self(
      "rigid", "Two neighbouring levels are held, and no role holds both.",
      by: .said("T2021-27", .primaryInPart), rule: "a boundary that no role spans is rigid",
      ask:
        "When something is learned on one side that changes what is wanted on the other, who carries it across?"
    )
  }
}

// MARK: How it is told

extension MandateGaps {
  /// Tells it; the other system's authorities are held beside this one's.
  public func tell(of system: ResolvedSystem, beside other: ResolvedSystem?, in answer: inout Answer<Self>) {
    let goals = system.goalsThatAsk(in: looksAt)
    // A group of teams has no authority of its own that could be missing.
    let groups = system.teamGroups()
    let rows = system.model.teams.sortedByID
      .filter { !groups.isGroup($0.id) || $0.authority != nil || goals[$0.id] != nil }
      .map { row($0, goals[$0.id] ?? [], beside: other?.model.teams[$0.id]) }
    answer.teams = rows.sorted { (left: TeamRow, right: TeamRow) in
      (left.gap ?? -1, left.unused ?? -1) > (right.gap ?? -1, right.unused ?? -1)
    }
    answer.boundaries = boundaries(system.model.roles.sortedByID)
    for row in answer.teams { find(row, system, other, in: &answer) }
    for boundary in answer.boundaries where boundary.isRigid { find(boundary, in: &answer) }
    let roles = system.model.roles.count { $0.mandate != nil }
    answer.look(at: rows.count { $0.authority != nil || $0.asked != nil } + roles)
    answer.lacks(
      "authority", rows.filter { $0.authority == nil }.map(\.id), of: rows.count, key: "teams.authority",
      so: "whether more is asked of them than they may decide cannot be told")
    answer.lacks(
      "what level its goals ask for", rows.filter { $0.asked == nil }.map(\.id), of: rows.count,
      key: "goals.levelAsked")
    answer.lacks(
      "the mandate of roles", key: "roles.mandate", so: "rigid boundaries cannot be told", when: roles == 0)
    answer.note(
      other == nil
        ? "Only one telling was looked at; whether the official and the real authority differ is unknown."
        : "No team's authority is recorded in both tellings; whether they differ is unknown.",
      when: !rows.contains { $0.divergence != nil })
  }

  private func row(_ team: Team, _ goals: [Goal], beside other: Team?) -> TeamRow {
    var row = TeamRow(id: team.id, name: team.label)
    row.authority = team.authority
    row.asked = goals.compactMap(\.levelAsked).max()
    row.askedBy = goals.filter { $0.levelAsked == row.asked }.map(\.id)
    row.otherAuthority = other?.authority
    if let upper = team.authority?.upper, let asked = row.asked {
      row.gap = max(0, upper.steps(to: asked))
      row.unused = max(0, asked.steps(to: upper))
    }
    if let upper = team.authority?.upper, let otherUpper = other?.authority?.upper {
      row.divergence = otherUpper.steps(to: upper)
    }
    return row
  }

  /// Every boundary between neighbouring levels, with the roles that hold both sides.
  private func boundaries(_ roles: [JobRole]) -> [Boundary] {
    let held = roles.compactMap { role in role.mandate.map { (role, $0) } }
    guard !held.isEmpty else { return [] }
    return zip(Mandate.Level.allCases, Mandate.Level.allCases.dropFirst()).map { lower, upper in
      let below = held.filter { $0.1.contains(lower) }.map(\.0.id)
      let above = held.filter { $0.1.contains(upper) }.map(\.0.id)
      return Boundary(
        lower: lower, upper: upper, spannedBy: below.filter(above.contains), heldBelow: below,
        heldAbove: above)
    }
  }
}

// MARK: What is worth a conversation

extension MandateGaps {
  private func find(
    _ row: TeamRow, _ system: ResolvedSystem, _ other: ResolvedSystem?, in answer: inout Answer<Self>
  ) {
    let name = answer.name(row.id)
    if let asked = row.asked, let held = row.authority?.upper {
      let facts =
        [Fact(row: row, "authority", row.authority)]
        + row.askedBy.map { Fact(answer.subject($0), "level asked", asked.name) }
      if let gap = row.gap, gap >= fromLevels {
        answer.find(
          .exceeded, about: row, and: row.askedBy.map { answer.subject($0) },
          hanging: Finding.Hanging(row.askedBy.count, "goal"),
          "\(name) is asked to \(Self.words(asked)) (level \(asked.name)). Its authority ends "
            + "\(Words.count(gap, "level")) below, at \(held.name): \(Self.words(held)).",
          facts: facts,
          rule:
            "\(fromLevels == 1 ? "no level" : "fewer than \(fromLevels) levels") asked for above the authority"
        )
      }
      if let unused = row.unused, unused >= fromLevels {
        answer.find(
          .unused, about: row, and: row.askedBy.map { answer.subject($0) },
          "\(name) may \(Self.words(held)) (level \(held.name)), and is asked for no more than to "
            + "\(Self.words(asked)) (level \(asked.name)).",
          facts: facts)
      }
    }
    if let divergence = row.divergence, abs(divergence) >= fromLevels, let here = row.authority?.upper,
      let there = row.otherAuthority?.upper
    {
      let (one, another) = (Self.telling(system, "first"), Self.telling(other, "other"))
      answer.find(
        .diverges, about: row,
        "\(name) reaches level \(here.name) in the \(one) telling and \(there.name) in the \(another) one, "
          + "\(Words.count(abs(divergence), "level")) apart.",
        facts: [
          Fact(row: row, "authority (\(one))", row.authority),
          Fact(row: row, "authority (\(another))", row.otherAuthority),
        ])
    }
  }

  private func find(_ boundary: Boundary, in answer: inout Answer<Self>) {
    let (lower, upper) = (boundary.lower.name, boundary.upper.name)
    let subject = Finding.Subject(
      kind: "mandate boundary", id: "\(lower)/\(upper)", name: "the boundary \(lower)/\(upper)")
    answer.find(
      .rigid, about: subject, and: (boundary.heldBelow + boundary.heldAbove).map { answer.subject($0) },
      "Level \(lower) is held by \(answer.names(boundary.heldBelow)), level \(upper) by "
        + "\(answer.names(boundary.heldAbove)). No role holds both.",
      facts: [])
  }

  /// What a level asks somebody to do.
  private static func words(_ level: Mandate.Level) -> String {
    switch level {
    case .a: "build exactly what is specified"
    case .b: "build something that behaves as described"
    case .c: "let people complete a task"
    case .d: "solve an open problem"
    case .e: "improve the experience of some people"
    case .f: "move a metric that is known to lead to an outcome"
    case .g: "find where an outcome can be influenced"
    case .h: "bring about a short-term business outcome"
    case .i: "bring about a long-term business outcome"
    }
  }

  private static func telling(_ system: ResolvedSystem?, _ unknown: String) -> String {
    system?.perspective?.rawValue ?? unknown
  }
}

extension Mandate.Level {
  /// The level's letter, as people say it.
  fileprivate var name: String { rawValue.uppercased() }
}
