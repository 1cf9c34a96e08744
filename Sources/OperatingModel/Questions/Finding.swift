/// Something worth a conversation: who it is about, what is seen, on which facts and by which rule, and what to ask.
///
/// A finding is read aloud to people who did not write the model. It asks, and never instructs.
///
/// ```
/// “Retry failed cards” (weeks) leads straight to “Self-serve” (years). Nothing is recorded for months or quarters
/// between.
///   rule    one band a step (John Cutler, 2020)
///   ask     What will be better some months from now because of this, and for whom?
///   bets.traceability.skips · retries
/// ```
/// Codes, subjects and keys are stable; the wording is not.
public struct Finding: Hashable, Sendable {
  /// What kind of finding it is.
  public var code: FindingCode
  /// Who it is about.
  public var subject: Subject
  /// Who else it mentions.
  public var others: [Subject]
  /// What tells it from others of its kind about the same subject, where there may be several.
  public var aspect: String?
  /// What hangs on its subject, where that is known: an order of conversation, and no grade.
  public var hanging: Hanging?
  /// What is seen, in a sentence or two.
  public var statement: String
  /// The facts that it rests on.
  public var facts: [Fact]
  /// The rules of thumb by which it is seen.
  public var heuristics: [Heuristic]
  /// The question to take to people.
  public var question: String
  /// Others of its kind that are folded into it: less hangs on them.
  public var alike: [Alike]

  /// A finding.
  public init(
    _ code: FindingCode, about subject: Subject, and others: [Subject] = [], aspect: String? = nil,
    hanging: Hanging? = nil, _ statement: String, facts: [Fact], by heuristics: [Heuristic] = [],
    ask question: String
  ) {
    self.code = code
    self.subject = subject
    self.others = others
    self.aspect = aspect
    self.hanging = hanging
    self.statement = statement
    self.facts = facts
    self.heuristics = heuristics
    self.question = question
    alike = []
  }

  /// A finding whose subjects are said in one list, the main one first.
  init(
    _ code: FindingCode, about subjects: [Subject], aspect: String? = nil, _ statement: String,
    facts: [Fact], by heuristics: [Heuristic], ask question: String
  ) {
    self.init(
      code, about: subjects.first ?? Subject(kind: "", id: "", name: ""), and: Array(subjects.dropFirst()),
      aspect: aspect, statement, facts: facts, by: heuristics, ask: question)
  }

  /// Everybody whom it mentions, the one it is about first.
  public var subjects: [Subject] { [subject] + others }

  /// What makes it the same finding tomorrow: its code, whom it is about, and its aspect.
  public var key: FindingKey { FindingKey(code, of: subject.id, aspect: aspect) }

  /// How many findings it stands for: itself, and those that are folded into it.
  public var count: Int { alike.count + 1 }

  /// What hangs on a subject: so many bets, teams or weeks.
  public struct Hanging: Hashable, Sendable {
    /// How many.
    public var count: Int
    /// Of what: “bet”, “team”, “week of work”.
    public var noun: String

    /// So many of something.
    public init(_ count: Int, _ noun: String) {
      self.count = count
      self.noun = noun
    }
  }

  /// A finding that is folded into another one of its kind.
  public struct Alike: Hashable, Sendable {
    /// Who it is about.
    public var subject: Subject
    /// Who else it mentions.
    public var others: [Subject]
    /// What tells it from others of its kind about the same subject.
    public var aspect: String?
    /// What hangs on its subject.
    public var hanging: Hanging?
    /// What is seen.
    public var statement: String
    /// The facts that it rests on.
    public var facts: [Fact]
    /// The rules of thumb by which it is seen.
    public var heuristics: [Heuristic]
    /// The question to take to people.
    public var question: String

    init(_ finding: Finding) {
      subject = finding.subject
      others = finding.others
      aspect = finding.aspect
      hanging = finding.hanging
      statement = finding.statement
      facts = finding.facts
      heuristics = finding.heuristics
      question = finding.question
    }
  }

  /// The finding and those that are folded into it, each by itself.
  public var unfolded: [Finding] {
    guard !alike.isEmpty else { return [self] }
    return [with { $0.alike = [] }]
      + alike.map { alike in
        Finding(
          code, about: alike.subject, and: alike.others, aspect: alike.aspect, hanging: alike.hanging,
          alike.statement, facts: alike.facts, by: alike.heuristics, ask: alike.question)
      }
  }
}

extension Finding: DocumentRecord {
  private static let blank = Finding(
    "", about: Subject(kind: "", id: "", name: ""), "", facts: [], ask: "")

  /// The fields of a finding.
  public static let fields = Fields(blank: blank, saysAll: false) {
    Field("code", \.code, .required, "What kind of finding it is.")
    Field("subject", \.subject, .required, "Who it is about.")
    Field("others", \.others, "Who else it mentions.")
    Field(
      "aspect", \.aspect,
      "What tells it from others of its kind about the same subject, where there may be several.")
    Field(
      "hanging", \.hanging,
      "What hangs on its subject, where that is known: an order of conversation, and no grade.")
    Field("statement", \.statement, .required, "What is seen, in a sentence or two.")
    Field("facts", \.facts, "The facts that it rests on.")
    Field("heuristics", \.heuristics, "The rules of thumb by which it is seen.")
    Field("question", \.question, .required, "The question to take to people.")
    Field("alike", \.alike, "Others of its kind that are folded into it: less hangs on them.")
  }
}

extension Finding.Alike: DocumentRecord {
  private static let blank = Finding.Alike(
    Finding("", about: Finding.Subject(kind: "", id: "", name: ""), "", facts: [], ask: ""))

  /// The fields of a folded finding.
  public static let fields = Fields(blank: blank) {
    Field("subject", \.subject, .required, "Who it is about.")
    Field("others", \.others, "Who else it mentions.")
    Field("aspect", \.aspect, "What tells it from others of its kind about the same subject.")
    Field("hanging", \.hanging, "What hangs on its subject.")
    Field("statement", \.statement, .required, "What is seen.")
    Field("facts", \.facts, "The facts that it rests on.")
    Field("heuristics", \.heuristics, "The rules of thumb by which it is seen.")
    Field("question", \.question, .required, "The question to take to people.")
  }
}

extension Finding.Hanging: DocumentRecord, CustomStringConvertible {
  /// The fields of what hangs on a subject.
  public static let fields = Fields(blank: Finding.Hanging(0, ""), onOneLine: true) {
    Field("count", \.count, .required, "How many.")
    Field("noun", \.noun, .required, "Of what: “bet”, “team”, “week of work”.")
  }

  /// The count with its noun: “3 bets”.
  public var description: String { Words.count(count, Words.shown(noun)) }
}
