/// Everything that a catalogue of questions has to say of one company, in the order of a conversation.
///
/// It leads with what is worth ten minutes: contradictions, whose facts lie in several nouns, and the subjects at
/// which the findings of several questions meet. Then come all findings by subject, what to record next and which
/// questions that would open, and what could not be asked and why. There is no total and no grade.
///
/// ```swift
/// let report = system.report()
/// print(report.markdown)
/// report.meetings.first?.subject.name                              // whom most questions speak of
/// report.questions.filter { $0.standing == .nothingRecorded }      // what cannot be asked of this data, and why
/// let moved = now.report(since: before)                            // leads with what came and went
/// ```
/// It is a record: send it as JSON, store it, or print it as Markdown. Making one asks every question once (twice
/// where an earlier system is held beside it) and holds findings and gaps alone, never the answers' tables.
///
/// Our own formalisation (D).
public struct Report: Hashable, Sendable {
  /// What the company is called.
  public var company: String?
  /// Which telling of the company was asked.
  public var telling: Perspective?
  /// The day for which the model holds.
  public var day: Day?
  /// What moved since an earlier system; left out where none was held beside it.
  public var moved: Moved?
  /// Where several facts clash that lie in several nouns.
  public var contradictions: Findings = []
  /// The subjects at which the findings of several questions meet: those in a contradiction, then by questions.
  public var meetings: [Meeting] = []
  /// All findings, those about one subject together; subjects of which most is said come first.
  public var subjects: [Meeting] = []
  /// What to record next: what is missing for most questions first.
  public var missing: [Missing] = []
  /// Which questions were asked, and how much of what they need is recorded.
  public var questions: [QuestionRow] = []

  /// A report of nothing.
  init() {}

  /// One subject, and what is said of it.
  public struct Meeting: DocumentRecord, Hashable {
    /// Who it is about.
    public var subject: Finding.Subject
    /// How many questions speak of it.
    public var questions = 0
    /// What hangs on it, as far as a finding says so: an order of conversation, and no grade.
    public var hanging: [Finding.Hanging] = []
    /// What is said of it.
    public var findings: Findings = []

    /// The fields of a meeting.
    public static let fields = Fields(
      blank: Self(subject: Finding.Subject(kind: "", id: "", name: ""))
    ) {
      Field("subject", \.subject, .required, "Who it is about.")
      Field("questions", \.questions, .required, "How many questions speak of it.")
      Field(
        "hanging", \.hanging,
        "What hangs on it, as far as a finding says so: an order of conversation, and no grade.")
      Field("findings", \.findings, "What is said of it.")
    }
  }

  /// Something that is not recorded, and the questions that miss it.
  public struct Missing: DocumentRecord, Hashable {
    /// What is missing, as the first question that misses it says so.
    public var gap: Gap
    /// The questions that could be asked if it were recorded: nothing of what they need is there now.
    public var opens: [QuestionCode] = []
    /// The questions that would tell more.
    public var deepens: [QuestionCode] = []

    /// The fields of something missing.
    public static let fields = Fields(
      blank: Self(gap: Gap("", noun: nil, missing: 0, outOf: 0, ids: []))
    ) {
      Field("gap", \.gap, .required, "What is missing, as the first question that misses it says so.")
      Field(
        "opens", \.opens,
        "The questions that could be asked if it were recorded: nothing of what they need is there now.")
      Field("deepens", \.deepens, "The questions that would tell more.")
    }
  }

  /// One question, and how much of what it needs is recorded.
  public struct QuestionRow: DocumentRecord, Hashable {
    /// The question's code.
    public var question: QuestionCode
    /// The question in a person's words.
    public var words: String
    /// How much of what it needs is recorded.
    public var standing: Standing
    /// How many things were looked at.
    public var lookedAt = 0
    /// How many findings it has.
    public var findings = 0
    /// What it misses, in a sentence each.
    public var missing: [String] = []
    /// What is wrong with the thresholds that were sent for it.
    public var refused: String?

    /// The fields of a question's row.
    public static let fields = Fields(blank: Self(question: "", words: "", standing: .answered)) {
      Field("question", \.question, .required, "The question's code.")
      Field("words", \.words, .required, "The question in a person's words.")
      Field("standing", \.standing, .required, "How much of what it needs is recorded.")
      Field("lookedAt", \.lookedAt, .required, "How many things were looked at.")
      Field("findings", \.findings, .required, "How many findings it has.")
      Field("missing", \.missing, "What it misses, in a sentence each.")
      Field("refused", \.refused, "What is wrong with the thresholds that were sent for it.")
    }
  }

  /// How much of what a question needs is recorded.
  public enum Standing: String, Word {
    /// All that it looks for is recorded.
    case answered
    /// It is answered, and something that it looks for is missing.
    case partly
    /// The model has nothing of what it looks for.
    case nothingRecorded
    /// It was not asked: its thresholds could not be read.
    case refused

    public static var meanings: [String: String] {
      [
        "answered": "All that it looks for is recorded.",
        "partly": "It is answered, and something that it looks for is missing.",
        "nothingRecorded": "The model has nothing of what it looks for.",
        "refused": "It was not asked: its thresholds could not be read.",
      ]
    }
  }

  /// What came and what went since an earlier system.
  public struct Moved: DocumentRecord, Hashable {
    /// The day for which the earlier system holds.
    public var since: Day?
    /// Findings that were not there before.
    public var come: Findings = []
    /// Findings that are there no more.
    public var gone: Findings = []

    /// The fields of what moved.
    public static let fields = Fields(blank: Self()) {
      Field("since", \.since, "The day for which the earlier system holds.")
      Field("come", \.come, "Findings that were not there before.")
      Field("gone", \.gone, "Findings that are there no more.")
    }
  }

  /// Every finding, each by itself.
  public var findings: Findings { Findings(subjects.flatMap(\.findings)) }
}

extension Report: DocumentRecord {
  /// The fields of a report.
  public static let fields = Fields(blank: Report()) {
    Field("company", \.company, "What the company is called.")
    Field("telling", \.telling, "Which telling of the company was asked.")
    Field("day", \.day, "The day for which the model holds.")
    Field("moved", \.moved, "What moved since an earlier system; left out where none was held beside it.")
    Field("contradictions", \.contradictions, "Where several facts clash that lie in several nouns.")
    Field(
      "meetings", \.meetings,
      "The subjects at which the findings of several questions meet: those in a contradiction, then by questions."
    )
    Field(
      "subjects", \.subjects,
      "All findings, those about one subject together; subjects of which most is said come first.")
    Field("missing", \.missing, "What to record next: what is missing for most questions first.")
    Field(
      "questions", \.questions, "Which questions were asked, and how much of what they need is recorded.")
  }
}
