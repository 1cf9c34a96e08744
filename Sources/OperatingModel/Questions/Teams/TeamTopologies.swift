/// Do a team's type, the modes in which it works with others, and its group's way of cutting domains agree?
///
/// A platform is there to be used as a service. One whose consumers mostly collaborate with it, for more than a
/// cycle, is not, or not yet: perhaps it is in transition. An enabling team helps and leaves; where it has helped
/// one team for more than two cycles, that team may have come to depend on it. And where the teams of one group
/// are cut by different things, such as stages of the journey here and layers of the architecture there, their
/// boundaries are likely to be argued about.
///
/// ```swift
/// let topologies = system.ask(.teamTopologies)
/// topologies.teams["data"]?.collaborationShare      // 60 %: 3 of 5
/// ```
/// How long a mode has been kept takes the day on which it began and the day of asking; where one of them is not
/// recorded, the answer says that it cannot be told. A platform's findings are drawn unless it is known to be young;
/// a long facilitation only where it is known to be long. A team that is recorded as changing to another type is not
/// asked about: it says so itself. Dependencies that do not stand on the day are left aside. Takes linear time, but
/// for sorting by id.
///
/// Types and modes are Matthew Skelton's and Manuel Pais's, Team Topologies (K); ways of cutting domains are from the
/// OS Discovery Playbook (P); the rules are this library's own (D). Concept C30.
public struct TeamTopologies: Question {
  /// The largest share of a platform's dependencies that may be collaboration.
  public var mostCollaboration: Share = 0.5
  /// How long a cycle is.
  public var cycle = TimeSpan.weeks(6)
  /// For how many cycles a facilitation may last.
  public var mostFacilitationCycles = 2
  /// The day for which dependencies are looked at; the system's own unless said.
  public var on: Day?

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.topologies",
    "Do a team's type, the modes in which it works with others and its group's way of cutting domains agree?",
    concepts: ["C30"], sources: ["Team Topologies", "OSD", "POM", "T264"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.platformCollaborates, .longFacilitation, .mixedParadigms]

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
}

extension Question where Self == TeamTopologies {
  /// Do a team's type, the modes in which it works with others and its group's way of cutting domains agree?
  public static var teamTopologies: Self { Self() }

  /// Do types, modes and ways of cutting domains agree on a day?
  public static func teamTopologies(on day: Day) -> Self { teamTopologies { $0.on = day } }
}

// MARK: What it tells

extension TeamTopologies {
  /// How teams are set up, how they work with those that consume from them, and what their groups are cut by.
  public struct Table: DocumentRecord, Hashable {
    /// The teams, platforms that have long collaborated first, then those on which most depends.
    public var teams: [TeamRow] = []
    /// Whom enabling teams help, the longest first.
    public var facilitations: [Facilitation] = []
    /// The groups whose teams say what they are cut by, those cut by most things first.
    public var groups: [Group] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "teams", \.teams,
        "The teams, platforms that have long collaborated first, then those on which most depends.")
      Field("facilitations", \.facilitations, "Whom enabling teams help, the longest first.")
      Field(
        "groups", \.groups,
        "The groups whose teams say what they are cut by, those cut by most things first.")
    }
  }

  /// One team's type beside the modes in which it provides.
  public struct TeamRow: EntityRow, Hashable {
    /// The team.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// How it is set up.
    public var topology: Team.Topology?
    /// The topology that it is changing to; left out for one that is not in transition.
    public var becoming: Team.Topology?
    /// How many dependencies on it stand, those without a mode included.
    public var dependencies = 0
    /// How many of them are collaboration.
    public var collaboration = 0
    /// How many are X-as-a-Service.
    public var xAsAService = 0
    /// How many are facilitating.
    public var facilitating = 0
    /// The share that is collaboration, of those whose mode is recorded; left out where none is.
    public var collaborationShare: Share?
    /// For a platform that mostly collaborates: whether it has for longer than a cycle.
    public var age: ModeAge?

    /// The fields of a team's row.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The team.")
      Field("name", \.name, .required, "What people call it.")
      Field("topology", \.topology, "How it is set up.")
      Field(
        "becoming", \.becoming,
        "The topology that it is changing to; left out for one that is not in transition.")
      Field(
        "dependencies", \.dependencies, .required,
        "How many dependencies on it stand, those without a mode included.")
      Field("collaboration", \.collaboration, .required, "How many of them are collaboration.")
      Field("xAsAService", \.xAsAService, .required, "How many are X-as-a-Service.")
      Field("facilitating", \.facilitating, .required, "How many are facilitating.")
      Field(
        "collaborationShare", \.collaborationShare,
        "The share that is collaboration, of those whose mode is recorded; left out where none is.")
      Field("age", \.age, "For a platform that mostly collaborates: whether it has for longer than a cycle.")
    }
  }

  /// One team that an enabling team helps.
  public struct Facilitation: DocumentRecord, Hashable {
    /// The enabling team.
    public var team: Identifier<Team>
    /// The team that it helps.
    public var helps: Identifier<Team>
    /// The first day that is recorded.
    public var since: When?
    /// For how many days; at least so many where its beginning is not known to the day.
    public var days: Int?
    /// Whether that is longer than it may last.
    public var age: ModeAge

    /// The fields of a facilitation.
    public static let fields = Fields(blank: Self(team: "", helps: "", age: .cannotTell)) {
      Field("team", \.team, .required, "The enabling team.")
      Field("helps", \.helps, .required, "The team that it helps.")
      Field("since", \.since, "The first day that is recorded.")
      Field(
        "days", \.days, "For how many days; at least so many where its beginning is not known to the day.")
      Field("age", \.age, .required, "Whether that is longer than it may last.")
    }
  }

  /// One group, and what its teams are cut by.
  public struct Group: EntityRow, Hashable {
    /// The group.
    public var id: Identifier<Team>
    /// What people call it.
    public var name: String
    /// How many teams it has.
    public var teams: Int
    /// What they are mainly cut by, what most are cut by first.
    public var paradigms: [Cut]
    /// For how many of them it is not recorded.
    public var unrecorded: Int

    /// The fields of a group.
    public static let fields = Fields(blank: Self(id: "", name: "", teams: 0, paradigms: [], unrecorded: 0)) {
      Field("id", \.id, .required, "The group.")
      Field("name", \.name, .required, "What people call it.")
      Field("teams", \.teams, .required, "How many teams it has.")
      Field("paradigms", \.paradigms, "What they are mainly cut by, what most are cut by first.")
      Field("unrecorded", \.unrecorded, .required, "For how many of them it is not recorded.")
    }
  }

  /// The teams of one group that are mainly cut by one thing.
  public struct Cut: DocumentRecord, Hashable {
    /// What they are cut by.
    public var paradigm: Area.Kind
    /// The teams, by ascending id.
    public var teams: [Identifier<Team>]

    /// The fields of what teams are cut by.
    public static let fields = Fields(blank: Self(paradigm: "", teams: []), onOneLine: true) {
      Field("paradigm", \.paradigm, .required, "What they are cut by.")
      Field("teams", \.teams, "The teams, by ascending id.")
    }
  }
}

// MARK: What it may find

extension FindingKind where Q == TeamTopologies {
  /// Most of a platform's dependencies are collaboration, and not known to be younger than a cycle.
  public static var platformCollaborates: Self {
    Self(
      "platformCollaborates",
      "Most of a platform's dependencies are collaboration, and not known to be younger than a cycle.",
      by: .own,
      ask:
        "Which of these teams could use it by themselves a cycle from now, and what would they need for that?"
    )
  }
  /// An enabling team has helped one team for longer than a few cycles.
  public static var longFacilitation: Self {
    Self(
      "longFacilitation", "An enabling team has helped one team for longer than a few cycles.", by: .own,
      ask: "What can the team that is helped do today that it could not at the start, and what is left?")
  }
  /// The teams of one group are cut by different things.
  public static var mixedParadigms: Self {
    Self(
      "mixedParadigms", "The teams of one group are cut by different things.", by: .own,
      rule: "within one group domains are cut by one thing",
      ask: "Which piece of work have two of these teams both taken for theirs, or each for the other's?")
  }
}
