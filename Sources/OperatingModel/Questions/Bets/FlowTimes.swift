/// How long do bets take, how old are those that are open, and how many were open at once?
///
/// Times are told as a spread, never as a promise, and open bets are not left out of the picture: the time by which half
/// are done is estimated with those that are still open counted as not done yet.
///
/// ```swift
/// let flow = system.ask(.flowTimes)
/// flow.times[.leadTime]?.spread.p50          // 1090.5 days from recorded to done
/// flow.halfDoneAfter                        // nil: fewer than half are ever seen to get done
/// flow.oldest.first
/// ```
/// A bet's age is counted from the day on which it was recorded or, where that is not known, from the day on which
/// work on it began (``BetAge``). It counts for any other time only if both of its days are recorded. What ends before
/// it begins is left out, counted and listed. Bets whose time box is over with nothing recorded of what came of it, and those of unknown state, say
/// nothing of how long it takes to get done, and stand in no time.
///
/// How much is open says how much attention is shared out; it is no measure of anyone. Averages hold only while about as
/// much begins as ends: look at the quarters and the years before you divide one by the other.
///
/// Takes time in proportion to bets times the logarithm of their number.
///
/// Sources: John Cutler, The Beautiful Mess 2020, posts 9, 12 and 30 (P), concept C42; Kaplan and Meier's estimate and
/// percentiles are common knowledge (K), and the thresholds this library's own (D).
public struct FlowTimes: Question {
  /// The day on which ages are measured; the system's own day unless said.
  public var on: Day?
  /// From which day ages are counted; from the first of them that is recorded unless said.
  public var agesFrom: BetAge.Basis?
  /// Whether only what is said outright says which bets are open, and days say nothing.
  public var byStateAlone = false
  /// The fewest bets of an owner for a median of theirs.
  public var fewestForMedian = 5
  /// The share of the bets done that took at most as long, from which an open one is told as old.
  public var oldFrom: Share = 0.95
  /// The fewest bets done for open ones to be held against them.
  public var fewestDone = 20
  /// The most bets of a list.
  public var mostListed = 10
  /// The most quarters that are listed, the last ones.
  public var mostQuarters = 400

  /// The question with its usual thresholds, on the system's own day.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.flowTimes",
    "How long do bets take, how old are those that are open, and how many were open at once?",
    concepts: ["C42"], sources: ["B20-9", "B20-12", "B20-30", "own"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.pastTarget, .old, .backwards]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: FlowTimes()) {
    Field("on", \.on, "The day on which ages are measured; the system's own day unless said.")
    Field(
      "agesFrom", \.agesFrom, by: .own,
      "From which day ages are counted; from the first of them that is recorded unless said.")
    Field(
      "byStateAlone", \.byStateAlone, by: .own,
      "Whether only what is said outright says which bets are open, and days say nothing.")
    Field(
      "fewestForMedian", \.fewestForMedian, rule: .atLeast(1), by: .own,
      "The fewest bets of an owner for a median of theirs.")
    Field(
      "oldFrom", \.oldFrom, by: .own,
      "The share of the bets done that took at most as long, from which an open one is told as old.")
    Field(
      "fewestDone", \.fewestDone, rule: .atLeast(1), by: .own,
      "The fewest bets done for open ones to be held against them.")
    Field("mostListed", \.mostListed, rule: .atLeast(0), by: .own, "The most bets of a list.")
    Field(
      "mostQuarters", \.mostQuarters, rule: .atLeast(0), by: .own,
      "The most quarters that are listed, the last ones.")
  }
}

extension Question where Self == FlowTimes {
  /// How long do bets take, how old are those that are open, and how many were open at once?
  public static var flowTimes: Self { Self() }

  /// How long do bets take, how old were those that were open on a day, and how many were open at once?
  public static func flowTimes(on day: Day) -> Self { Self().with { $0.on = day } }
}

// MARK: What it tells

extension FlowTimes {
  /// How long bets take, how old the open ones are, and how many were open at once.
  public struct Table: DocumentRecord, Hashable {
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
    /// The open bets that have been there longest.
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

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("on", \.on, "The day on which ages are measured; left out where none is recorded.")
      Field("times", \.times, "A row for each stretch of time, in days.")
      Field(
        "halfDoneAfter", \.halfDoneAfter,
        "By how many days half are done, those that are still open counted as not yet; left out where that is never seen."
      )
      Field("watched", \.watched, .required, "How many bets that estimate rests on.")
      Field("watchedToDone", \.watchedToDone, .required, "How many of those got done.")
      Field("owners", \.owners, "A row for each owner with a bet done, by ascending id.")
      Field("oldest", \.oldest, "The open bets that have been there longest.")
      Field("quarters", \.quarters, "How many bets were open at the end of each quarter.")
      Field("quartersLeftOut", \.quartersLeftOut, "How many quarters before those are not listed.")
      Field("leftOutOfQuarters", \.leftOutOfQuarters, "How many bets could not be counted for quarters.")
      Field("years", \.years, "What happened in each year in which anything did.")
      Field("backwards", \.backwards, "The bets whose days run backwards, by ascending id.")
    }
  }

  /// One stretch of time.
  public struct TimeRow: DocumentRecord, Hashable {
    /// What is measured.
    public var time: FlowTime
    /// How many days it takes.
    public var spread: DaySpread
    /// How many bets of that kind do not have both days recorded.
    public var notRecorded: Int

    /// The fields of a stretch of time.
    public static let fields = Fields(
      blank: Self(time: .leadTime, spread: DaySpread(days: EmptyCollection()), notRecorded: 0),
      onOneLine: true
    ) {
      Field("time", \.time, .required, "What is measured.")
      Field("spread", \.spread, .required, "How many days it takes.")
      Field(
        "notRecorded", \.notRecorded, .required, "How many bets of that kind do not have both days recorded.")
    }
  }

  /// The bets done of one owner.
  public struct OwnerRow: DocumentRecord, Hashable {
    /// The team.
    public var owner: Identifier<Team>
    /// How many of its bets are done, with both days recorded.
    public var done: Int
    /// The median of the days from recorded to done; left out where there are too few.
    public var median: Finite?

    /// The fields of an owner's row.
    public static let fields = Fields(blank: Self(owner: "", done: 0), onOneLine: true) {
      Field("owner", \.owner, .required, "The team.")
      Field("done", \.done, .required, "How many of its bets are done, with both days recorded.")
      Field(
        "median", \.median, "The median of the days from recorded to done; left out where there are too few.")
    }
  }

  /// An open bet with its age.
  public struct AgeRow: EntityRow, Hashable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// The team that answers for it.
    public var owner: Identifier<Team>?
    /// For how many days it has been there.
    public var days: Int
    /// Which day that is counted from.
    public var basis: BetAge.Basis

    /// The fields of an open bet's row.
    public static let fields = Fields(
      blank: Self(id: "", name: "", days: 0, basis: .created), onOneLine: true
    ) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field("owner", \.owner, "The team that answers for it.")
      Field("days", \.days, .required, "For how many days it has been there.")
      Field("basis", \.basis, .required, "Which day that is counted from.")
    }
  }

  /// The end of a quarter.
  public struct QuarterRow: DocumentRecord, Hashable {
    /// Its last day.
    public var end: Day
    /// How many bets were open at the end of it.
    public var open: Int

    /// The fields of a quarter's row.
    public static let fields = Fields(blank: Self(end: "1970-01-01", open: 0), onOneLine: true) {
      Field("end", \.end, .required, "Its last day.")
      Field("open", \.open, .required, "How many bets were open at the end of it.")
    }
  }

  /// What happened in a year.
  public struct YearRow: DocumentRecord, Hashable {
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

  /// A bet whose days run backwards.
  public struct BackwardsRow: EntityRow, Hashable {
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

    /// The fields of a bet whose days run backwards.
    public static let fields = Fields(blank: Self(id: "", name: "", endedOn: "1970-01-01"), onOneLine: true) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field("createdOn", \.createdOn, "The day on which it was recorded.")
      Field("startedOn", \.startedOn, "The day on which work began.")
      Field("endedOn", \.endedOn, .required, "The day on which it ended.")
    }
  }
}

extension Array where Element == FlowTimes.TimeRow {
  /// The row of a stretch of time.
  public subscript(time: FlowTime) -> Element? { first { $0.time == time } }
}

// MARK: What it may find

extension FindingKind where Q == FlowTimes {
  /// A bet is open past the day by which it was meant to end.
  public static var pastTarget: Self {
    Self(
      "pastTarget", "A bet is open past the day by which it was meant to end.", by: .own,
      rule: "an open bet's target lies ahead",
      ask: "Does the day still mean something to anyone, and what would they like to know?")
  }

  /// An open bet is older than nearly all that were done.
  public static var old: Self {
    Self(
      "old", "An open bet is older than nearly all that were done.", by: .own,
      ask: "What would have to happen for it to end, one way or the other, and who would miss it?")
  }

  /// A bet's days run backwards.
  public static var backwards: Self {
    Self(
      "backwards", "A bet's days run backwards.", by: .own, rule: "a bet ends after it began",
      ask: "Which of the days is mistaken, or was it recorded when it was over?")
  }
}
