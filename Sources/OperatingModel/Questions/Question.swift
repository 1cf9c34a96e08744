/// Something that people ask of how a company works.
///
/// A question is a value: its fields are its thresholds, each with a default and an ``Origin``, so that a company can
/// see who said them, move them, store them and send them. Asking never edits, and the same system gives the same
/// answer on any platform and in any order of saying.
///
/// ```swift
/// let load = system.ask(.teamLoad)
/// let strict = system.ask(.teamFocus { $0.slots = 3 })
/// print(load.findings)
/// ```
/// Write one of your own by conforming a record of its thresholds: say what is told in a table, which kinds of finding
/// there may be, and tell it.
///
/// ```swift
/// struct LonelyTeams: Question {
///   var belowPeople = 2
///
///   static let guide = QuestionGuide("ours.lonelyTeams", "Which teams are too small to take a holiday?")
///   static let kinds: [FindingKind<Self>] = [.lonely]
///   static let fields = Fields(blank: LonelyTeams()) {
///     Field("belowPeople", \.belowPeople, by: .own, "Teams of fewer people are told.")
///   }
///   func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) { … }
/// }
/// ```
public protocol Question: DocumentRecord {
  /// What the question tells, as tables and figures.
  associatedtype Table: DocumentRecord

  /// What the question is about: its code, its words and its sources.
  static var guide: QuestionGuide { get }

  /// The kinds of finding that it may draw, the weightiest first.
  static var kinds: [FindingKind<Self>] { get }

  /// The question with its usual thresholds.
  init()

  /// Tells what there is to tell: fills the answer's table, and says what is worth a conversation and what is not
  /// recorded.
  func tell(of system: ResolvedSystem, in answer: inout Answer<Self>)
}

extension Question {
  /// The question with some thresholds moved: `.teamFocus { $0.slots = 3 }`.
  public func callAsFunction(_ move: (inout Self) -> Void) -> Self {
    var copy = self
    move(&copy)
    return copy
  }
}

extension ResolvedSystem {
  /// Asks a question.
  ///
  /// - Parameters:
  ///   - question: The question with its thresholds.
  ///   - bounds: How much is said back.
  @_semantics("optimize.sil.specialize.generic.never")
  public func ask<Q: Question>(_ question: Q, bounds: AnswerBounds = AnswerBounds()) -> Answer<Q> {
    var answer = Answer(question, of: self, bounds)
    question.tell(of: self, in: &answer)
    answer.finish()
    return answer
  }

  /// Asks a question, with another telling of the same company held beside this one.
  ///
  /// - Parameters:
  ///   - question: The question with its thresholds.
  ///   - other: The other telling, such as the real one beside the official one.
  ///   - bounds: How much is said back.
  @_semantics("optimize.sil.specialize.generic.never")
  public func ask<Q: ComparingQuestion>(
    _ question: Q, beside other: ResolvedSystem, bounds: AnswerBounds = AnswerBounds()
  ) -> Answer<Q> {
    var answer = Answer(question, of: self, beside: other, bounds)
    question.tell(of: self, beside: other, in: &answer)
    answer.finish()
    return answer
  }
}
