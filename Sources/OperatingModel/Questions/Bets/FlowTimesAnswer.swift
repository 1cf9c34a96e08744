/// How long bets take, how old the open ones are, and how many were open at once.
public struct FlowTimesAnswer: Hashable, Sendable {
  /// One stretch of time.
  public struct TimeRow: Hashable, Sendable {
    /// What is measured.
    public var time: FlowTime
    /// How many days it takes.
    public var spread: DaySpread
    /// How many bets of that kind do not have both days recorded.
    public var notRecorded: Int
  }

  /// The bets done of one owner.
  public struct OwnerRow: Hashable, Sendable {
    /// The team.
    public var owner: Identifier<Team>
    /// How many of its bets are done, with both days recorded.
    public var done: Int
    /// The median of the days from recorded to done; left out where there are too few.
    public var median: Finite?
  }

  /// An open bet with its age.
  public struct AgeRow: Hashable, Sendable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// The team that answers for it.
    public var owner: Identifier<Team>?
    /// How many days ago it was recorded.
    public var days: Int
  }

  /// The end of a quarter.
  public struct QuarterRow: Hashable, Sendable {
    /// Its last day.
    public var end: Day
    /// How many bets were open at the end of it.
    public var open: Int
  }

  /// What happened in a year.
  public struct YearRow: Hashable, Sendable {
    /// The year.
    public var year: Int
    /// How many bets were recorded.
    public var created = 0
    /// On how many work began.
    public var started = 0
    /// How many were done.
    public var done = 0
    /// How many were dropped.
    public var dropped = 0
    /// For how many the time was over, with nothing recorded of what came of it.
    public var closed = 0
  }

  /// A bet whose days run backwards.
  public struct BackwardsRow: Hashable, Sendable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// The day on which it was recorded.
    public var createdOn: When?
    /// The day on which work began.
    public var startedOn: When?
    /// The day on which it ended.
    public var endedOn: When
  }

  /// The day on which ages are measured; left out where none is recorded.
  public var on: Day?
  /// A row for each stretch of time, in days.
  public var times: [TimeRow] = []
  /// By how many days half are done, those that are still open counted as not yet; left out where that is never seen.
  public var halfDoneAfter: Int?
  /// How many bets that estimate rests on.
  public var watched = 0
  /// How many of those got done.
  public var watchedToDone = 0
  /// A row for each owner with a bet done, by ascending id.
  public var owners: [OwnerRow] = []
  /// The open bets that were recorded first.
  public var oldest: [AgeRow] = []
  /// How many bets were open at the end of each quarter.
  public var quarters: [QuarterRow] = []
  /// How many quarters before those are not listed.
  public var quartersLeftOut = 0
  /// How many bets could not be counted for quarters.
  public var leftOutOfQuarters = 0
  /// What happened in each year in which anything did.
  public var years: [YearRow] = []
  /// The bets whose days run backwards, by ascending id.
  public var backwards: [BackwardsRow] = []
  /// How many bets were looked at.
  public var lookedAt = 0
  /// What has to be known to read the answer.
  public var notes: [String] = []
  /// What is worth a conversation.
  public var findings: Findings = []

  /// The row of a stretch of time.
  public func time(_ time: FlowTime) -> TimeRow? { times.first { $0.time == time } }
}

extension FlowTimesAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: FlowTimesAnswer()) {
    Field("on", \.on, "The day on which ages are measured; left out where none is recorded.")
    Field("times", \.times, "A row for each stretch of time, in days.")
    Field(
      "halfDoneAfter", \.halfDoneAfter,
      "By how many days half are done, those that are still open counted as not yet; left out where that is never seen."
    )
    Field("watched", \.watched, .required, "How many bets that estimate rests on.")
    Field("watchedToDone", \.watchedToDone, .required, "How many of those got done.")
    Field("owners", \.owners, "A row for each owner with a bet done, by ascending id.")
    Field("oldest", \.oldest, "The open bets that were recorded first.")
    Field("quarters", \.quarters, "How many bets were open at the end of each quarter.")
    Field("quartersLeftOut", \.quartersLeftOut, "How many quarters before those are not listed.")
    Field("leftOutOfQuarters", \.leftOutOfQuarters, "How many bets could not be counted for quarters.")
    Field("years", \.years, "What happened in each year in which anything did.")
    Field("backwards", \.backwards, "The bets whose days run backwards, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many bets were looked at.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension FlowTimesAnswer.TimeRow: DocumentRecord {
  /// The fields of a stretch of time.
  public static let fields = Fields(
    blank: Self(time: .leadTime, spread: DaySpread(days: EmptyCollection()), notRecorded: 0), onOneLine: true
  ) {
    Field("time", \.time, .required, "What is measured.")
    Field("spread", \.spread, .required, "How many days it takes.")
    Field(
      "notRecorded", \.notRecorded, .required, "How many bets of that kind do not have both days recorded.")
  }
}

extension FlowTimesAnswer.OwnerRow: DocumentRecord {
  /// The fields of an owner's row.
  public static let fields = Fields(blank: Self(owner: "", done: 0), onOneLine: true) {
    Field("owner", \.owner, .required, "The team.")
    Field("done", \.done, .required, "How many of its bets are done, with both days recorded.")
    Field(
      "median", \.median, "The median of the days from recorded to done; left out where there are too few.")
  }
}

extension FlowTimesAnswer.AgeRow: DocumentRecord {
  /// The fields of an open bet's row.
  public static let fields = Fields(blank: Self(id: "", name: "", days: 0), onOneLine: true) {
    Field("id", \.id, .required, "The bet.")
    Field("name", \.name, .required, "What people call it.")
    Field("owner", \.owner, "The team that answers for it.")
    Field("days", \.days, .required, "How many days ago it was recorded.")
  }
}

extension FlowTimesAnswer.QuarterRow: DocumentRecord {
  /// The fields of a quarter's row.
  public static let fields = Fields(blank: Self(end: "1970-01-01", open: 0), onOneLine: true) {
    Field("end", \.end, .required, "Its last day.")
    Field("open", \.open, .required, "How many bets were open at the end of it.")
  }
}

extension FlowTimesAnswer.YearRow: DocumentRecord {
  /// The fields of a year's row.
  public static let fields = Fields(blank: Self(year: 1970), onOneLine: true) {
    Field("year", \.year, .required, "The year.")
    Field("created", \.created, .required, "How many bets were recorded.")
    Field("started", \.started, .required, "On how many work began.")
    Field("done", \.done, .required, "How many were done.")
    Field("dropped", \.dropped, .required, "How many were dropped.")
    Field(
      "closed", \.closed, .required,
      "For how many the time was over, with nothing recorded of what came of it.")
  }
}

extension FlowTimesAnswer.BackwardsRow: DocumentRecord {
  /// The fields of a bet whose days run backwards.
  public static let fields = Fields(blank: Self(id: "", name: "", endedOn: "1970-01-01"), onOneLine: true) {
    Field("id", \.id, .required, "The bet.")
    Field("name", \.name, .required, "What people call it.")
    Field("createdOn", \.createdOn, "The day on which it was recorded.")
    Field("startedOn", \.startedOn, "The day on which work began.")
    Field("endedOn", \.endedOn, .required, "The day on which it ended.")
  }
}
