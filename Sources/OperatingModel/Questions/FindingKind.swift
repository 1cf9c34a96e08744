/// A kind of finding that a question may draw: when it is drawn, by which rule of thumb, and what it asks.
///
/// Kinds are said once, in their question's own namespace, so that an agreement over another question's kind does not
/// compile:
///
/// ```swift
/// extension FindingKind where Q == LonelyTeams {
///   /// A team is so small that nobody can take its place.
///   static var lonely: Self {
///     Self(
///       "lonely", "A team is so small that nobody can take its place.", by: .own,
///       rule: "two people at least", ask: "Who steps in when somebody is away?")
///   }
/// }
/// ```
public struct FindingKind<Q: Question>: Hashable, Sendable {
  /// The code.
  public let code: FindingCode
  /// When it is drawn, in one sentence.
  public let meaning: String
  /// Who said the rule of thumb by which it is seen, and how well that is founded.
  public let origin: Origin
  /// The rule of thumb, where it holds no threshold of the question.
  public let rule: String?
  /// The question that it takes to people.
  public let question: String

  /// A kind of finding.
  ///
  /// - Parameters:
  ///   - key: What it is called within its question: the last word of its code.
  ///   - meaning: When it is drawn, in one sentence.
  ///   - origin: Who said the rule of thumb.
  ///   - rule: The rule of thumb; a finding says its own where thresholds are part of it.
  ///   - question: The question that it takes to people.
  public init(
    _ key: String, _ meaning: String, by origin: Origin, rule: String? = nil, ask question: String
  ) {
    code = FindingCode(rawValue: "\(Q.guide.code.rawValue).\(key)")
    self.meaning = meaning
    self.origin = origin
    self.rule = rule
    self.question = question
  }
}
