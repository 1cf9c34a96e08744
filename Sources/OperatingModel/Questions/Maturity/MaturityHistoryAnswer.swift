/// Where dimensions stand as last seen, where a lower level was seen later, and how long steps took.
public struct MaturityHistoryAnswer: Hashable, Sendable {
  /// One dimension.
  public struct DimensionRow: Hashable, Sendable {
    /// The dimension.
    public var dimension: Identifier<MaturityDimension>
    /// What people call it.
    public var name: String
    /// How many assessments there are, those left out included.
    public var records = 0
    /// How many of them are planned.
    public var planned = 0
    /// How many lie after the day that is asked for.
    public var later = 0
    /// How many have no day.
    public var undated = 0
    /// How many name a level that the dimension does not list.
    public var notListed = 0
    /// How many teams, bets and companies they are of.
    public var subjects = 0
    /// How many views there are: a subject as one rater or group sees it.
    public var views = 0
    /// How many views saw a lower level later.
    public var regressed = 0
    /// How many views see their subject at each level.
    public var levels: [LevelCount] = []
    /// How long it took from each level to the next.
    public var steps: [StepRow] = []
  }

  /// How many stand at a level.
  public struct LevelCount: Hashable, Sendable {
    /// The level, from 1.
    public var level: Int
    /// What people call it.
    public var name: String?
    /// How many views see their subject there.
    public var standing: Int
  }

  /// From a level to the next one.
  public struct StepRow: Hashable, Sendable {
    /// The lower level.
    public var from: Int
    /// What people call it.
    public var fromName: String?
    /// The next level.
    public var to: Int
    /// What people call it.
    public var toName: String?
    /// How many days lie between the first days at either.
    public var spread: DaySpread
  }

  /// What one view saw of one team, bet or the company.
  public struct SubjectRow: Hashable, Sendable {
    /// The dimension.
    public var dimension: Identifier<MaturityDimension>
    /// The team that was looked at.
    public var team: Identifier<Team>?
    /// The bet that was looked at.
    public var bet: Identifier<Bet>?
    /// The area that was looked at.
    public var area: Identifier<Area>?
    /// The group that looked.
    public var group: Assessment.Group?
    /// The rater who looked.
    public var rater: String?
    /// The level as last seen.
    public var level: Int
    /// What people call it.
    public var name: String?
    /// Since which day it has been seen at that level.
    public var since: When
    /// How many assessments count.
    public var assessments = 0
    /// Where a lower level was seen later.
    public var stepsBack: [StepBack] = []
  }

  /// A lower level that was seen later.
  public struct StepBack: Hashable, Sendable {
    /// The level that was seen first.
    public var from: Int
    /// The day of it.
    public var on: When
    /// The lower level that was seen next.
    public var to: Int
    /// The day of that.
    public var later: When
  }

  /// The day up to which assessments count; left out where none is recorded.
  public var on: Day?
  /// A row for each dimension with assessments, by ascending id.
  public var dimensions: [DimensionRow] = []
  /// A row for each view: the company first, then teams, then bets, then areas, in each dimension.
  public var subjects: [SubjectRow] = []
  /// How many assessments were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// Those that saw a lower level later.
  public var regressed: [SubjectRow] { subjects.filter { !$0.stepsBack.isEmpty } }

  /// The row of a dimension; `nil` where nothing is assessed in it.
  public func dimension(_ id: Identifier<MaturityDimension>) -> DimensionRow? {
    dimensions.first { $0.dimension == id }
  }
}

extension MaturityHistoryAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: MaturityHistoryAnswer()) {
    Field("on", \.on, "The day up to which assessments count; left out where none is recorded.")
    Field("dimensions", \.dimensions, "A row for each dimension with assessments, by ascending id.")
    Field(
      "subjects", \.subjects,
      "A row for each view: the company first, then teams, then bets, then areas, in each dimension.")
    Field("lookedAt", \.lookedAt, .required, "How many assessments were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension MaturityHistoryAnswer.DimensionRow: DocumentRecord {
  /// The fields of a dimension's row.
  public static let fields = Fields(blank: Self(dimension: "", name: "")) {
    Field("dimension", \.dimension, .required, "The dimension.")
    Field("name", \.name, .required, "What people call it.")
    Field("records", \.records, .required, "How many assessments there are, those left out included.")
    Field("planned", \.planned, "How many of them are planned.")
    Field("later", \.later, "How many lie after the day that is asked for.")
    Field("undated", \.undated, "How many have no day.")
    Field("notListed", \.notListed, "How many name a level that the dimension does not list.")
    Field("subjects", \.subjects, .required, "How many teams, bets and companies they are of.")
    Field("views", \.views, .required, "How many views there are: a subject as one rater or group sees it.")
    Field("regressed", \.regressed, .required, "How many views saw a lower level later.")
    Field("levels", \.levels, "How many views see their subject at each level.")
    Field("steps", \.steps, "How long it took from each level to the next.")
  }
}

extension MaturityHistoryAnswer.LevelCount: DocumentRecord {
  /// The fields of a level's count.
  public static let fields = Fields(blank: Self(level: 1, standing: 0), onOneLine: true) {
    Field("level", \.level, .required, "The level, from 1.")
    Field("name", \.name, "What people call it.")
    Field("standing", \.standing, .required, "How many views see their subject there.")
  }
}

extension MaturityHistoryAnswer.StepRow: DocumentRecord {
  /// The fields of a step.
  public static let fields = Fields(
    blank: Self(from: 1, to: 2, spread: DaySpread(days: EmptyCollection())), onOneLine: true
  ) {
    Field("from", \.from, .required, "The lower level.")
    Field("fromName", \.fromName, "What people call it.")
    Field("to", \.to, .required, "The next level.")
    Field("toName", \.toName, "What people call it.")
    Field("spread", \.spread, .required, "How many days lie between the first days at either.")
  }
}

extension MaturityHistoryAnswer.SubjectRow: DocumentRecord {
  /// The fields of a view.
  public static let fields = Fields(
    blank: Self(dimension: "", level: 1, since: "1970-01-01"), onOneLine: true
  ) {
    Field("dimension", \.dimension, .required, "The dimension.")
    Field("team", \.team, "The team that was looked at.")
    Field("bet", \.bet, "The bet that was looked at.")
    Field("area", \.area, "The area that was looked at.")
    Field("group", \.group, "The group that looked.")
    Field("rater", \.rater, "The rater who looked.")
    Field("level", \.level, .required, "The level as last seen.")
    Field("name", \.name, "What people call it.")
    Field("since", \.since, .required, "Since which day it has been seen at that level.")
    Field("assessments", \.assessments, .required, "How many assessments count.")
    Field("stepsBack", \.stepsBack, "Where a lower level was seen later.")
  }
}

extension MaturityHistoryAnswer.StepBack: DocumentRecord {
  /// The fields of a lower level that was seen later.
  public static let fields = Fields(
    blank: Self(from: 2, on: "1970-01-01", to: 1, later: "1970-01-01"), onOneLine: true
  ) {
    Field("from", \.from, .required, "The level that was seen first.")
    Field("on", \.on, .required, "The day of it.")
    Field("to", \.to, .required, "The lower level that was seen next.")
    Field("later", \.later, .required, "The day of that.")
  }
}
