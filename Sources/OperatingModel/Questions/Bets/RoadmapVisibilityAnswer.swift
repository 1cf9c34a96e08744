/// What is worked on beside the roadmap, of what kind it is, and which core problems nothing goes after.
public struct RoadmapVisibilityAnswer: Hashable, Sendable {
  /// One bet.
  public struct Row: Hashable, Sendable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// Where it stands; left out where that is not recorded.
    public var standing: RoadmapStanding?
    /// What it does to the product.
    public var novelty: Bet.Novelty?
    /// Who sees its result.
    public var visibility: Bet.Visibility?
  }

  /// The work of one kind.
  public struct Group: Hashable, Sendable {
    /// The word for the kind; left out where none is recorded.
    public var word: String?
    /// How many bets of it are on the roadmap.
    public var on: Int
    /// How many are off it.
    public var off: Int
    /// The share that is off it.
    public var offShare: Share?
  }

  /// A problem that leaders call a core one.
  public struct Problem: Hashable, Sendable {
    /// The opportunity.
    public var id: Identifier<Opportunity>
    /// What people call it.
    public var name: String
    /// The open bets that options link to it.
    public var bets: [Identifier<Bet>] = []
  }

  /// How many bets are on the roadmap, those only on paper included.
  public var onRoadmap = 0
  /// How many bets are worked on.
  public var work = 0
  /// How many of those are off the roadmap.
  public var off = 0
  /// The share of the work that is off it, of what it is recorded for; left out where that is nothing.
  public var offShare: Share?
  /// The work by what it does to the product; what is not recorded comes last.
  public var novelties: [Group] = []
  /// The work by who sees its result; what is not recorded comes last.
  public var visibilities: [Group] = []
  /// The core problems, by ascending id.
  public var problems: [Problem] = []
  /// A row for each open bet, by ascending id.
  public var rows: [Row] = []
  /// How many bets and problems were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a bet; `nil` for one that is not open.
  public func row(_ id: Identifier<Bet>) -> Row? { rows.first { $0.id == id } }
  /// The work that does one thing to the product; `nil` where there is none.
  public func novelty(_ novelty: Bet.Novelty) -> Group? { novelties.first { $0.word == novelty.rawValue } }
  /// The work that one circle sees; `nil` where there is none.
  public func visibility(_ visibility: Bet.Visibility) -> Group? {
    visibilities.first { $0.word == visibility.rawValue }
  }
}

extension RoadmapVisibilityAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: RoadmapVisibilityAnswer()) {
    Field(
      "onRoadmap", \.onRoadmap, .required, "How many bets are on the roadmap, those only on paper included.")
    Field("work", \.work, .required, "How many bets are worked on.")
    Field("off", \.off, .required, "How many of those are off the roadmap.")
    Field(
      "offShare", \.offShare,
      "The share of the work that is off it, of what it is recorded for; left out where that is nothing.")
    Field(
      "novelties", \.novelties, "The work by what it does to the product; what is not recorded comes last.")
    Field("visibilities", \.visibilities, "The work by who sees its result; what is not recorded comes last.")
    Field("problems", \.problems, "The core problems, by ascending id.")
    Field("rows", \.rows, "A row for each open bet, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many bets and problems were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension RoadmapVisibilityAnswer.Row: DocumentRecord {
  /// The fields of a bet's row.
  public static let fields = Fields(blank: Self(id: "", name: ""), onOneLine: true) {
    Field("id", \.id, .required, "The bet.")
    Field("name", \.name, .required, "What people call it.")
    Field("standing", \.standing, "Where it stands; left out where that is not recorded.")
    Field("novelty", \.novelty, "What it does to the product.")
    Field("visibility", \.visibility, "Who sees its result.")
  }

  init(_ bet: Bet) {
    self.init(id: bet.id, name: bet.label, novelty: bet.novelty, visibility: bet.visibility)
  }
}

extension RoadmapVisibilityAnswer.Group: DocumentRecord {
  /// The fields of a kind of work.
  public static let fields = Fields(blank: Self(on: 0, off: 0), onOneLine: true) {
    Field("word", \.word, "The word for the kind; left out where none is recorded.")
    Field("on", \.on, .required, "How many bets of it are on the roadmap.")
    Field("off", \.off, .required, "How many are off it.")
    Field("offShare", \.offShare, "The share that is off it.")
  }
}

extension RoadmapVisibilityAnswer.Problem: DocumentRecord {
  /// The fields of a core problem.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The opportunity.")
    Field("name", \.name, .required, "What people call it.")
    Field("bets", \.bets, "The open bets that options link to it.")
  }
}
