/// What was asked: which question, of which telling of which company, for which day.
public struct Asked: Hashable, Sendable {
  /// The question's code.
  public var question: QuestionCode
  /// What the company is called.
  public var company: String?
  /// Which telling of the company was asked.
  public var telling: Perspective?
  /// The day for which the model holds.
  public var day: Day?
  /// Which telling was held beside it.
  public var beside: Perspective?

  init(_ question: QuestionCode) { self.question = question }

  init(_ question: QuestionCode, of system: ResolvedSystem, beside other: ResolvedSystem?) {
    self.question = question
    company = system.name.isEmpty ? nil : system.name
    telling = system.perspective
    day = system.asOf
    beside = other?.perspective
  }
}

extension Asked: DocumentRecord {
  /// The fields of what was asked.
  public static let fields = Fields(blank: Asked(""), onOneLine: true) {
    Field("question", \.question, .required, "The question's code.")
    Field("company", \.company, "What the company is called.")
    Field("telling", \.telling, "Which telling of the company was asked.")
    Field("day", \.day, "The day for which the model holds.")
    Field("beside", \.beside, "Which telling was held beside it.")
  }
}
