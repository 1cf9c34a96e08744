/// Where does each dimension stand as last seen, where was a lower level seen later, and how long did each step take?
///
/// A level is seen by somebody on a day; a history is what one view (a rater, a group) saw of one team, bet, area or the
/// whole company. Views are never mixed: a lower level that somebody else saw is no step back.
///
/// ```swift
/// let history = system.ask(.maturityHistory)
/// history.dimensions["stage"]?.levels              // how many stand where
/// history.dimensions["stage"]?.steps.first?.spread // days from the first level to the second
/// history.regressed                                // where a lower level was seen later
/// ```
/// Up to the day that is asked for; what is planned, lies later, has no day or names no level of its dimension is left
/// out and told. Of two on one day the higher one counts. A step from a level to the next one runs from the first day
/// at the one to the first day at the other.
///
/// A level orders and says nothing about distances, and the highest may be more than anyone needs: there is no mean, no
/// grade and no rank. A lower level may be the better one, or seen by somebody who looked closer.
///
/// Takes time in proportion to assessments times the logarithm of their number.
///
/// Sources: John Cutler, The Beautiful Mess 2020, posts 47 and 53 (P), concept C51; the steps are this library's own (D).
public struct MaturityHistory: Question {
  /// The dimension that is looked at; every one unless said.
  public var dimension: Identifier<MaturityDimension>?
  /// The day up to which assessments count; the system's own day unless said.
  public var on: Day?
  /// The telling that is looked at; the system's own unless said.
  public var perspective: Perspective?

  /// The question for every dimension.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "maturity.history",
    "Where does each dimension stand as last seen, where was a lower level seen later, and how long did steps take?",
    concepts: ["C51"], sources: ["B20-47", "B20-53", "own"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.lowerLater]

  /// The fields of the question.
  public static let fields = Fields(blank: MaturityHistory()) {
    Field("dimension", \.dimension, "The dimension that is looked at; every one unless said.")
    Field("on", \.on, "The day up to which assessments count; the system's own day unless said.")
    Field("perspective", \.perspective, "The telling that is looked at; the system's own unless said.")
  }
}

extension Question where Self == MaturityHistory {
  /// Where does each dimension stand as last seen, where was a lower level seen later, and how long did steps take?
  public static var maturityHistory: Self { Self() }

  /// Where does a dimension stand as last seen, where was a lower level seen later, and how long did steps take?
  public static func maturityHistory(of dimension: Identifier<MaturityDimension>) -> Self {
    Self().with { $0.dimension = dimension }
  }
}

// MARK: What it tells

extension MaturityHistory {
  /// Where dimensions stand as last seen, where a lower level was seen later, and how long steps took.
  public struct Table: DocumentRecord, Hashable {
    /// The day up to which assessments count; left out where none is recorded.
    public var on: Day?
    /// A row for each dimension with assessments, by ascending id.
    public var dimensions: [DimensionRow] = []
    /// A row for each view: the company first, then teams, then bets, then areas, in each dimension.
    public var subjects: [SubjectRow] = []

    /// Those that saw a lower level later.
    public var regressed: [SubjectRow] { subjects.filter { !$0.stepsBack.isEmpty } }

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("on", \.on, "The day up to which assessments count; left out where none is recorded.")
      Field("dimensions", \.dimensions, "A row for each dimension with assessments, by ascending id.")
      Field(
        "subjects", \.subjects,
        "A row for each view: the company first, then teams, then bets, then areas, in each dimension.")
    }
  }

  /// One dimension.
  public struct DimensionRow: EntityRow, Hashable {
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
    /// How many teams, bets, areas and companies they are of.
    public var subjects = 0
    /// How many views there are: a subject as one rater or group sees it.
    public var views = 0
    /// How many views saw a lower level later.
    public var regressed = 0
    /// How many views see their subject at each level.
    public var levels: [LevelCount] = []
    /// How long it took from each level to the next.
    public var steps: [StepRow] = []

    /// The dimension that the row is about.
    public var id: Identifier<MaturityDimension> { dimension }

    /// The fields of a dimension's row.
    public static let fields = Fields(blank: Self(dimension: "", name: "")) {
      Field("dimension", \.dimension, .required, "The dimension.")
      Field("name", \.name, .required, "What people call it.")
      Field("records", \.records, .required, "How many assessments there are, those left out included.")
      Field("planned", \.planned, "How many of them are planned.")
      Field("later", \.later, "How many lie after the day that is asked for.")
      Field("undated", \.undated, "How many have no day.")
      Field("notListed", \.notListed, "How many name a level that the dimension does not list.")
      Field("subjects", \.subjects, .required, "How many teams, bets, areas and companies they are of.")
      Field(
        "views", \.views, .required, "How many views there are: a subject as one rater or group sees it.")
      Field("regressed", \.regressed, .required, "How many views saw a lower level later.")
      Field("levels", \.levels, "How many views see their subject at each level.")
      Field("steps", \.steps, "How long it took from each level to the next.")
    }
  }

  /// How many stand at a level.
  public struct LevelCount: DocumentRecord, Hashable {
    /// The level, from 1.
    public var level: Int
    /// What people call it.
    public var name: String?
    /// How many views see their subject there.
    public var standing: Int

    /// The fields of a level's count.
    public static let fields = Fields(blank: Self(level: 1, standing: 0), onOneLine: true) {
      Field("level", \.level, .required, "The level, from 1.")
      Field("name", \.name, "What people call it.")
      Field("standing", \.standing, .required, "How many views see their subject there.")
    }
  }

  /// From a level to the next one.
  public struct StepRow: DocumentRecord, Hashable {
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

  /// What one view saw of one team, bet, area or the company.
  public struct SubjectRow: DocumentRecord, Hashable {
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

  /// A lower level that was seen later.
  public struct StepBack: DocumentRecord, Hashable {
    /// The level that was seen first.
    public var from: Int
    /// The day of it.
    public var on: When
    /// The lower level that was seen next.
    public var to: Int
    /// The day of that.
    public var later: When

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
}

// MARK: What it may find

extension FindingKind where Q == MaturityHistory {
  /// A lower level was seen later.
  public static var lowerLater: Self {
    Self(
      "lower", "A lower level was seen later.", by: .own,
      rule: "a lower level was seen later by the same view",
      ask: "What has changed: the work, what is needed, or how closely somebody looked?")
  }
}
