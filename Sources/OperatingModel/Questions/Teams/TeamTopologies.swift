/// Do a team's type, the modes in which it works with others, and its group's way of cutting domains agree?
///
/// A platform is there to be used as a service. One whose consumers mostly collaborate with it, for more than a
/// cycle, is not, or not yet: perhaps it is in transition. An enabling team helps and leaves; where it has helped
/// one team for more than two cycles, that team may have come to depend on it. And where the teams of one group
/// are cut by different things, such as stages of the journey here and layers of the architecture there, their
/// boundaries are likely to be argued about.
///
/// ```swift
/// let topologies = system.ask(.teamTopologies())
/// topologies.team("data")?.collaborationShare      // 60 %: 3 of 5
/// ```
/// How long a mode has been kept takes the day on which it began and the day of asking; where one of them is not
/// recorded, the answer says that it cannot be told. A platform's findings are drawn unless it is known to be young;
/// a long facilitation only where it is known to be long. A team that is recorded as changing to another type is not
/// asked about: it says so itself. Dependencies that do not stand on the day are left aside. Takes linear time, but
/// for sorting by id.
///
/// Types and modes are Matthew Skelton's and Manuel Pais's, Team Topologies (K); ways of cutting domains are from the
/// OS Discovery Playbook (P); the rules are this library's own (D). Concept C30.
public struct TeamTopologies: Hashable, Sendable {
  /// The largest share of a platform's dependencies that may be collaboration.
  public var mostCollaboration: Share
  /// How long a cycle is.
  public var cycle: TimeSpan
  /// For how many cycles a facilitation may last.
  public var mostFacilitationCycles: Int
  /// The day for which dependencies are looked at; the system's own unless said.
  public var on: Day?

  /// The question.
  public init(
    mostCollaboration: Share, cycle: TimeSpan = .weeks(6), mostFacilitationCycles: Int = 2, on day: Day? = nil
  ) {
    self.mostCollaboration = mostCollaboration
    self.cycle = cycle
    self.mostFacilitationCycles = mostFacilitationCycles
    on = day
  }
}

extension TeamTopologies: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.topologies",
    "Do a team's type, the modes in which it works with others and its group's way of cutting domains agree?",
    concepts: ["C30"], sources: ["Team Topologies", "OSD", "POM", "T264"],
    findings: [
      FindingGuide(
        .platformCollaborates,
        "Most of a platform's dependencies are collaboration, and not known to be younger than a cycle."),
      FindingGuide(.longFacilitation, "An enabling team has helped one team for longer than a few cycles."),
      FindingGuide(.mixedParadigms, "The teams of one group are cut by different things."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: TeamTopologies()) {
    Field(
      "mostCollaboration", \.mostCollaboration, by: .own,
      "The largest share of a platform's dependencies that may be collaboration.")
    Field("cycle", \.cycle, by: .said("T264", .primaryInPart), "How long a cycle is.")
    Field(
      "mostFacilitationCycles", \.mostFacilitationCycles, rule: .atLeast(0), by: .own,
      "For how many cycles a facilitation may last.")
    Field("on", \.on, "The day for which dependencies are looked at; the system's own unless said.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(mostCollaboration: 0.5) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> TeamTopologiesAnswer {
    let day = on ?? system.asOf
    let standing = StandingDependencies(system.model, on: day)
    let provided = Dictionary(grouping: standing.dependencies, by: \.provider)
    var answer = TeamTopologiesAnswer()
    for team in standing.teams {
      answer.teams.append(row(team, provided[team.id] ?? [], on: day))
      if team.topology == .enabling {
        answer.facilitations += facilitations(team, provided[team.id] ?? [], on: day)
      }
    }
    let areas = system.teamAreas()
    let paradigms = Dictionary(
      standing.teams.map { ($0.id, areas.paradigms(of: $0.id)) }, uniquingKeysWith: { first, _ in first })
    answer.groups = Self.groups(standing, paradigms.compactMapValues(\.first))
    answer.lookedAt = zip(standing.teams, answer.teams).count { team, row in
      team.topology != nil || team.becoming != nil || paradigms[team.id]?.isEmpty == false
        || row.dependencies > 0
    }
    answer.findings = Findings(
      answer.teams.compactMap { finding($0, provided[$0.id] ?? []) }
        + answer.facilitations.compactMap { finding($0, standing, on: day) }
        + answer.groups.compactMap(finding))
    answer.notes = notes(answer, standing, on: day)
    return answer
  }

  private func row(_ team: Team, _ provided: [Dependency], on day: Day?) -> TeamTopologiesAnswer.TeamRow {
    var row = TeamTopologiesAnswer.TeamRow(id: team.id, name: team.label)
    row.topology = team.topology
    row.becoming = team.becoming == team.topology ? nil : team.becoming
    row.dependencies = provided.count
    row.collaboration = provided.count { $0.mode == .collaboration }
    row.xAsAService = provided.count { $0.mode == .xAsAService }
    row.facilitating = provided.count { $0.mode == .facilitating }
    let told = provided.count { $0.mode != nil }
    guard told > 0 else { return row }
    row.collaborationShare = Share(Double(row.collaboration) / Double(told))
    guard team.topology == .platform, isMost(row.collaboration, of: told) else { return row }
    let ages = provided.filter { $0.mode == .collaboration }.map { age(since: $0.since, cycles: 1, on: day) }
    let old = ages.count { $0 == .beyond }
    row.age =
      isMost(old, of: told)
      ? .beyond : isMost(old + ages.count { $0 == .cannotTell }, of: told) ? .cannotTell : .within
    return row
  }

  private func isMost(_ part: Int, of whole: Int) -> Bool {
    Double(part) > mostCollaboration.value * Double(whole)
  }

  /// Longer than so many cycles: a mode that ends its last cycle on the day is still within it.
  private func age(since: When?, cycles: Int, on day: Day?) -> ModeAge {
    guard let since, let day else { return .cannotTell }
    let days = since.days(until: When(day))
    let most = cycle.days * Double(cycles)
    return Double(days.lowerBound) > most ? .beyond : Double(days.upperBound) > most ? .cannotTell : .within
  }

  /// Whom an enabling team helps: one row for each, from the day on which it began.
  private func facilitations(
    _ team: Team, _ provided: [Dependency], on day: Day?
  ) -> [TeamTopologiesAnswer.Facilitation] {
    Dictionary(grouping: provided.filter { $0.mode == .facilitating }, by: \.consumer)
      .sorted { $0.key < $1.key }.map { consumer, those in
        let since = those.compactMap(\.since).min { $0.comesBefore($1) }
        let known = age(since: since, cycles: mostFacilitationCycles, on: day)
        let isPartlyUnknown = those.contains { $0.since == nil }
        return TeamTopologiesAnswer.Facilitation(
          team: team.id, helps: consumer, since: since,
          days: day.flatMap { day in since.map { $0.last.days(until: day) } },
          age: known == .within && isPartlyUnknown ? .cannotTell : known)
      }
  }

  /// The teams of each group by what they are mainly cut by.
  private static func groups(
    _ standing: StandingDependencies, _ paradigms: [Identifier<Team>: Area.Kind]
  ) -> [TeamTopologiesAnswer.Group] {
    Dictionary(grouping: standing.teams.filter { $0.parent != nil }) { $0.parent }
      .compactMap { parent, teams -> TeamTopologiesAnswer.Group? in
        guard let parent, let place = standing.places[parent],
          teams.contains(where: { paradigms[$0.id] != nil })
        else { return nil }
        let cuts = Dictionary(grouping: teams.filter { paradigms[$0.id] != nil }) { paradigms[$0.id] }
        return TeamTopologiesAnswer.Group(
          id: parent, name: standing.teams[Int(place)].label, teams: teams.count,
          paradigms: cuts.compactMap { paradigm, those in
            paradigm.map { .init(paradigm: $0, teams: those.map(\.id)) }
          }.sorted { $0.paradigm.rawValue < $1.paradigm.rawValue },
          unrecorded: teams.count { paradigms[$0.id] == nil })
      }.sorted { $0.id < $1.id }
  }
}

extension OldQuestion where Self == TeamTopologies {
  /// Do a team's type, the modes in which it works with others and its group's way of cutting domains agree?
  public static func teamTopologies(
    mostCollaboration: Share = 0.5, cycle: TimeSpan = .weeks(6), mostFacilitationCycles: Int = 2,
    on day: Day? = nil
  ) -> TeamTopologies {
    TeamTopologies(
      mostCollaboration: mostCollaboration, cycle: cycle, mostFacilitationCycles: mostFacilitationCycles,
      on: day)
  }
}

extension FindingCode {
  /// Most of a platform's dependencies are collaboration, and not known to be young.
  public static let platformCollaborates: FindingCode = "teams.topologies.platformCollaborates"
  /// An enabling team has helped one team for longer than a few cycles.
  public static let longFacilitation: FindingCode = "teams.topologies.longFacilitation"
  /// The teams of one group are cut by different things.
  public static let mixedParadigms: FindingCode = "teams.topologies.mixedParadigms"
}
