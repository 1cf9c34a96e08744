/// What each judging guide's criteria name, and how many options fit them.
public struct GuideUsabilityAnswer: Hashable, Sendable {
  /// One guide.
  public struct Row: Hashable, Sendable {
    /// The guide.
    public var id: Identifier<JudgingGuide>
    /// What people call it.
    public var name: String
    /// How many criteria are recorded.
    public var criteria = 0
    /// The criteria that name nothing.
    public var unnamed: [String] = []
    /// How many criteria of which that is not recorded.
    public var untold = 0
    /// How many options were held against it.
    public var options = 0
    /// How many of them fit.
    public var passing = 0
    /// How many of which that is not recorded.
    public var unjudged = 0
    /// What can be said of it; what is to be written anew comes before what is too narrow.
    public var verdict: GuideVerdict = .cannotTell
  }

  /// A row for each guide, by ascending id.
  public var rows: [Row] = []
  /// How many guides were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a guide; `nil` for one that is not there.
  public func row(_ id: Identifier<JudgingGuide>) -> Row? { rows.first { $0.id == id } }
}

extension GuideUsabilityAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: GuideUsabilityAnswer()) {
    Field("rows", \.rows, "A row for each guide, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many guides were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension GuideUsabilityAnswer.Row: DocumentRecord {
  /// The fields of a guide's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The guide.")
    Field("name", \.name, .required, "What people call it.")
    Field("criteria", \.criteria, .required, "How many criteria are recorded.")
    Field("unnamed", \.unnamed, "The criteria that name nothing.")
    Field("untold", \.untold, .required, "How many criteria of which that is not recorded.")
    Field("options", \.options, .required, "How many options were held against it.")
    Field("passing", \.passing, .required, "How many of them fit.")
    Field("unjudged", \.unjudged, .required, "How many of which that is not recorded.")
    Field(
      "verdict", \.verdict, .required,
      "What can be said of it; what is to be written anew comes before what is too narrow.")
  }
}
