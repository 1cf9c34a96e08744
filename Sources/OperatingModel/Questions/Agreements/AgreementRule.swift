/// One rule of a working agreement: a question with its thresholds, and the kinds of finding that breach it.
public struct AgreementRule: Hashable, Sendable {
  /// The right state of things, in a sentence: “Every bet leads up to a bet for years”.
  public var statement: String
  /// The code of the question that is asked.
  public var question: QuestionCode
  /// The thresholds that are not the usual ones, as an object.
  public var parameters: JSON
  /// The kinds of finding that breach the rule.
  public var breachedBy: [FindingCode]

  /// A rule over a question with its thresholds.
  public init<Q: Question>(_ statement: String, _ question: Q, breachedBy kinds: FindingKind<Q>...) {
    self.init(statement, Q.guide.code, with: JSON(question), breachedBy: kinds.map(\.code))
  }

  /// A rule over a question whose kinds of finding are codes.
  public init<Q: OldQuestion>(_ statement: String, _ question: Q, breachedBy codes: FindingCode...) {
    self.init(statement, Q.guide.code, with: JSON(question), breachedBy: codes)
  }

  /// A rule over a question by its code, with its thresholds as JSON.
  public init(
    _ statement: String, _ question: QuestionCode, with parameters: JSON = [:],
    breachedBy codes: [FindingCode]
  ) {
    self.statement = statement
    self.question = question
    self.parameters = parameters
    breachedBy = codes
  }
}

extension AgreementRule: DocumentRecord {
  /// The fields of a rule.
  public static let fields = Fields(blank: AgreementRule("", "", breachedBy: [])) {
    Field(
      "statement", \.statement, .required,
      "The right state of things, in a sentence: “Every bet leads up to a bet for years”.")
    Field("question", \.question, .required, "The code of the question that is asked.")
    Field("parameters", \.parameters, "The thresholds that are not the usual ones, as an object.")
    Field("breachedBy", \.breachedBy, .required, "The kinds of finding that breach the rule.")
  }
}
