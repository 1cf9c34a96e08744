/// Something that people ask of how a company works.
///
/// A question is a value: its fields are its thresholds, each with a default and an ``Origin``, so that a company can
/// see who said them, move them, store them and send them. Asking never edits, and the same system gives the same
/// answer on any platform and in any order of saying.
///
/// ```swift
/// let trace = system.ask(.traceability(to: .years))
/// print(trace.findings)
/// ```
/// Write one of your own by conforming a record of its thresholds:
///
/// ```swift
/// struct LonelyTeams: Question {
///   var smallest = 2
///   static let fields = Fields(blank: LonelyTeams()) {
///     Field("smallest", \.smallest, by: .said("our handbook", .own), "How many people a team has at least.")
///   }
///   func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> LonelyTeamsAnswer { … }
/// }
/// ```
public protocol Question: DocumentRecord {
  /// What the question gives back.
  associatedtype Answer: OperatingModel.Answer

  /// What the question is about: its code, its words, its sources and the findings it may draw.
  static var guide: QuestionGuide { get }

  /// The question with its usual thresholds.
  init()

  /// Answers the question.
  ///
  /// - Parameters:
  ///   - system: The system that is asked.
  ///   - other: Another telling of the same company to hold beside it, such as the real one beside the official
  ///     one; questions that compare nothing leave it aside.
  func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> Answer
}

extension ResolvedSystem {
  /// Asks a question.
  ///
  /// - Parameters:
  ///   - question: The question with its thresholds.
  ///   - other: Another telling of the same company to hold beside this one.
  public func ask<Q: Question>(_ question: Q, beside other: ResolvedSystem? = nil) -> Q.Answer {
    question.answer(from: self, beside: other)
  }
}
