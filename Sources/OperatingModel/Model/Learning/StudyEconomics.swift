/// What a bet would pay, and what a study of it would cost and could show (C24).
///
/// From these the value of perfect and of sample information can be worked out.
///
/// Source: value of information (K).
public struct StudyEconomics: Hashable, Sendable {
  /// What the bet pays if what it rests on is true.
  public var payoffIfTrue: Money?
  /// What it pays if not; a loss is below zero.
  public var payoffIfFalse: Money?
  /// How likely it is to be true, as believed before the study.
  public var prior: Share?
  /// What the study costs.
  public var studyCost: Money?
  /// How often the study says “true” where it is.
  public var sensitivity: Share?
  /// How often the study says “false” where it is not.
  public var specificity: Share?

  /// Economics of which nothing is recorded yet.
  public init(
    payoffIfTrue: Money? = nil, payoffIfFalse: Money? = nil, prior: Share? = nil, studyCost: Money? = nil,
    sensitivity: Share? = nil, specificity: Share? = nil
  ) {
    self.payoffIfTrue = payoffIfTrue
    self.payoffIfFalse = payoffIfFalse
    self.prior = prior
    self.studyCost = studyCost
    self.sensitivity = sensitivity
    self.specificity = specificity
  }
}

extension StudyEconomics: DocumentRecord {
  /// The fields of the economics of a study.
  public static let fields = Fields(blank: StudyEconomics()) {
    Field("payoffIfTrue", \.payoffIfTrue, "What the bet pays if what it rests on is true.")
    Field("payoffIfFalse", \.payoffIfFalse, "What it pays if not; a loss is below zero.")
    Field("prior", \.prior, "How likely it is to be true, as believed before the study.")
    Field("studyCost", \.studyCost, rule: .atLeast(0), "What the study costs.")
    Field("sensitivity", \.sensitivity, "How often the study says “true” where it is.")
    Field("specificity", \.specificity, "How often the study says “false” where it is not.")
  }
}
