/// A question on the to-learn list: what to learn comes before how to learn it (C24).
///
/// ```swift
/// var tier = LearningQuestion("paid-tier", "Would teams pay for a paid tier?", state: .open)
/// tier.costOfBeingWrong = "Half a year of building for nobody"
/// ```
/// Source: John Cutler, The Beautiful Mess 2020, post 7 (P).
public struct LearningQuestion: Noun {
  /// The question's own id.
  public var id: Identifier<LearningQuestion>
  /// The question.
  public var name: String?
  /// What being less uncertain would let people do.
  public var uncertaintyLets: String?
  /// What being less wrong is worth.
  public var valueOfBeingLessWrong: String?
  /// What being wrong costs.
  public var costOfBeingWrong: String?
  /// What progress looks like.
  public var progressLooksLike: String?
  /// What people will be able to do.
  public var willBeAbleTo: String?
  /// What is known already.
  public var priorResearch: String?
  /// Whether it is being looked into.
  public var state: State?
  /// What was learnt.
  public var answer: String?
  /// What a study would cost and could show.
  public var economics: StudyEconomics?
  /// The assumptions that it is about (C22).
  public var assumptions: [Identifier<Assumption>] = []
  /// The bet that it is about.
  public var bet: Identifier<Bet>?
  /// The team that looks into it.
  public var owner: Identifier<Team>?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A question to learn about.
  public init(
    _ id: Identifier<LearningQuestion>, _ name: String? = nil, state: State? = nil,
    economics: StudyEconomics? = nil, assumptions: [Identifier<Assumption>] = [], bet: Identifier<Bet>? = nil,
    owner: Identifier<Team>? = nil
  ) {
    self.id = id
    self.name = name
    self.state = state
    self.economics = economics
    self.assumptions = assumptions
    self.bet = bet
    self.owner = owner
  }
}

extension LearningQuestion {
  /// Whether a question is being looked into (C24).
  ///
  /// Our own formalisation (D) of the state that the source's list has.
  public enum State: String, Word {
    /// It has been asked, and nobody looks into it yet.
    case open
    /// Somebody is looking into it.
    case inProgress
    /// Enough was learnt to go on.
    case answered
    /// It is no longer asked, and no answer is sought.
    case dropped

    public static var meanings: [String: String] {
      [
        "open": "It has been asked, and nobody looks into it yet.",
        "inProgress": "Somebody is looking into it.",
        "answered": "Enough was learnt to go on.",
        "dropped": "It is no longer asked, and no answer is sought.",
      ]
    }
  }
}

extension LearningQuestion {
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
}

extension LearningQuestion.StudyEconomics: DocumentRecord {
  /// The fields of the economics of a study.
  public static let fields = Fields(blank: LearningQuestion.StudyEconomics()) {
    Field("payoffIfTrue", \.payoffIfTrue, "What the bet pays if what it rests on is true.")
    Field("payoffIfFalse", \.payoffIfFalse, "What it pays if not; a loss is below zero.")
    Field("prior", \.prior, "How likely it is to be true, as believed before the study.")
    Field("studyCost", \.studyCost, rule: .atLeast(0), "What the study costs.")
    Field("sensitivity", \.sensitivity, "How often the study says “true” where it is.")
    Field("specificity", \.specificity, "How often the study says “false” where it is not.")
  }
}

extension LearningQuestion {
  /// A system's roster: ``ProductOperatingSystem/learningQuestions``.
  public static let roster: RosterPath = \.learningQuestions
  /// The fields of a question to learn about.
  public static let fields = Fields(blank: LearningQuestion("")) {
    Field("id", \.id, .identity, "The question's own id.")
    Field("name", \.name, "The question.")
    Field("uncertaintyLets", \.uncertaintyLets, "What being less uncertain would let people do.")
    Field("valueOfBeingLessWrong", \.valueOfBeingLessWrong, "What being less wrong is worth.")
    Field("costOfBeingWrong", \.costOfBeingWrong, "What being wrong costs.")
    Field("progressLooksLike", \.progressLooksLike, "What progress looks like.")
    Field("willBeAbleTo", \.willBeAbleTo, "What people will be able to do.")
    Field("priorResearch", \.priorResearch, "What is known already.")
    Field("state", \.state, "Whether it is being looked into.")
    Field("answer", \.answer, "What was learnt.")
    Field("economics", \.economics, "What a study would cost and could show.")
    Field("assumptions", \.assumptions, "The assumptions that it is about (C22).")
    Field("bet", \.bet, "The bet that it is about.")
    Field("owner", \.owner, "The team that looks into it.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
