/// The questions that can be asked, so that a tool or a server can offer them and ask one by its code.
///
/// ```swift
/// for entry in Catalogue.standard.entries { print(entry.code, entry.words) }
/// let answer = try Catalogue.standard.ask("bets.traceability", of: system, with: #"{ "to": "quarters" }"#)
/// print(answer.json)
/// ```
/// Add questions of your own with ``adding(_:)``, or make a catalogue of just those that you offer:
/// `Catalogue(TeamLoad.self, LonelyTeams.self)`.
public struct Catalogue: Sendable {
  /// One question of the catalogue.
  public struct Entry: Sendable {
    /// What the question is about.
    public let guide: QuestionGuide
    /// The question's thresholds, described: what each holds, its default and who said it.
    public let parameters: [FieldDescription]
    /// The keys of an answer, described.
    public let answerFields: [FieldDescription]
    /// The kinds of finding that it may draw.
    public let findings: [FindingGuide]
    /// Whether it holds another telling beside the one that is asked.
    public let compares: Bool
    let ask:
      @Sendable (ResolvedSystem, ResolvedSystem?, Thresholds, AnswerBounds) throws(Problems) -> any AnyAnswer

    /// The question's code.
    public var code: QuestionCode { guide.code }
    /// The question in a person's words.
    public var words: String { guide.words }

    init<Q: Question>(_ type: Q.Type) {
      guide = Q.guide
      parameters = Q.fieldDescriptions
      answerFields = Answer<Q>.fieldDescriptions
      findings = Q.kinds.map { FindingGuide($0) }
      compares = Q.self is any ComparingQuestion.Type
      ask = { (system, other, thresholds, bounds) throws(Problems) in
        let question = try thresholds.read(as: Q.self)
        guard let other, let comparing = question as? any ComparingQuestion else {
          return system.ask(question, bounds: bounds)
        }
        return Self.ask(comparing, of: system, beside: other, bounds)
      }
    }

    private static func ask<Q: ComparingQuestion>(
      _ question: Q, of system: ResolvedSystem, beside other: ResolvedSystem, _ bounds: AnswerBounds
    ) -> any AnyAnswer { system.ask(question, beside: other, bounds: bounds) }
  }

  /// Thresholds as somebody sends them.
  enum Thresholds {
    case text(String, DocumentLimits)
    case bytes([UInt8], DocumentLimits)
    case value(JSON, DocumentLimits)

    func read<Q: DocumentRecord>(as type: Q.Type) throws(Problems) -> Q {
      switch self {
      case .text(let text, let limits): try Q(json: text, limits: limits)
      case .bytes(let bytes, let limits): try Q(json: bytes, limits: limits)
      case .value(let value, let limits): try Q(json: value, limits: limits)
      }
    }
  }

  /// The questions in the order of their codes.
  public let entries: [Entry]

  /// The library's own questions.
  public static let standard = Catalogue(
    BetConfidence.self, DecisionsAndOptions.self, BetDependencies.self, FlowTimes.self, BetForces.self,
    GuideUsability.self, IntentFlow.self, LaunchReadiness.self, BetMix.self, BetNesting.self, PartyModes.self,
    ReviewsAndForecasts.self, RoadmapVisibility.self, BetShape.self, StageGovernance.self, StagePipeline.self,
    Traceability.self, ValueGaps.self, EffortAndValue.self, ExperimentPortfolio.self, MaturityHistory.self,
    MaturityProfiles.self, InputsAndBets.self, Coordination.self, CouplingMap.self, TeamLoad.self,
    MetricRecords.self, RecordCensus.self, RecordCompleteness.self, MandateGaps.self, TeamHops.self,
    TeamTopologies.self, TeamSituations.self, FundingProof.self, TeamNetwork.self, NetworkAgreement.self,
    TeamFocus.self, JointAccountability.self, RealTeams.self, Contradictions.self)

  /// A catalogue of some questions; of several with one code the last one stands.
  public init(_ questions: any Question.Type...) {
    func entry(_ type: (some Question).Type) -> Entry { Entry(type) }
    self.init(entries: questions.map { entry($0) })
  }

  private init(entries: [Entry]) {
    let each = Dictionary(entries.map { ($0.code, $0) }, uniquingKeysWith: { _, last in last })
    self.entries = each.values.sorted { $0.code < $1.code }
  }

  /// The catalogue with one more question; it takes the place of one with the same code.
  public func adding(_ type: (some Question).Type) -> Catalogue {
    Catalogue(entries: entries + [Entry(type)])
  }

  /// The question with a code; `nil` where there is none.
  public subscript(code: QuestionCode) -> Entry? { entries.first { $0.code == code } }

  /// The code that is most like one that there is not; `nil` where none is like it.
  func nearest(to code: QuestionCode) -> String? {
    TextDistance.nearest(to: code.rawValue, among: entries.map(\.code.rawValue))
  }

  /// Every kind of finding that the questions may draw, in the order of their codes.
  public var findingKinds: [FindingGuide] { entries.flatMap(\.findings).sorted { $0.code < $1.code } }

  /// Asks a question by its code, with its thresholds as a JSON text.
  ///
  /// - Parameters:
  ///   - code: The question's code.
  ///   - system: The system that is asked.
  ///   - other: Another telling of the same company to hold beside it.
  ///   - parameters: An object with the thresholds that are not the usual ones.
  ///   - limits: Bounds on the thresholds' text.
  ///   - bounds: How much is said back.
  /// - Throws: What is wrong with the code or with the thresholds, with the nearest right thing.
  public func ask(
    _ code: QuestionCode, of system: ResolvedSystem, beside other: ResolvedSystem? = nil,
    with parameters: String = "{}", limits: DocumentLimits = DocumentLimits(),
    bounds: AnswerBounds = AnswerBounds()
  ) throws(Problems) -> any AnyAnswer {
    try ask(code, of: system, beside: other, with: .text(parameters, limits), bounds)
  }

  /// Asks a question by its code, with its thresholds as the UTF-8 bytes of a JSON text.
  public func ask(
    _ code: QuestionCode, of system: ResolvedSystem, beside other: ResolvedSystem? = nil,
    with parameters: some Sequence<UInt8>, limits: DocumentLimits = DocumentLimits(),
    bounds: AnswerBounds = AnswerBounds()
  ) throws(Problems) -> any AnyAnswer {
    try ask(
      code, of: system, beside: other, with: .bytes((parameters as? [UInt8]) ?? Array(parameters), limits),
      bounds)
  }

  /// Asks a question by its code, with its thresholds as a JSON value, such as a part of a larger request.
  ///
  /// Problems of such thresholds have a path and no line.
  public func ask(
    _ code: QuestionCode, of system: ResolvedSystem, beside other: ResolvedSystem? = nil,
    with parameters: JSON, limits: DocumentLimits = DocumentLimits(), bounds: AnswerBounds = AnswerBounds()
  ) throws(Problems) -> any AnyAnswer {
    try ask(code, of: system, beside: other, with: .value(parameters, limits), bounds)
  }

  private func ask(
    _ code: QuestionCode, of system: ResolvedSystem, beside other: ResolvedSystem?,
    with thresholds: Thresholds, _ bounds: AnswerBounds
  ) throws(Problems) -> any AnyAnswer {
    guard let entry = self[code] else {
      throw Problems([
        Problem(
          .unknownQuestion, at: ModelPath(), "no question \(Words.quoted(code.rawValue))",
          expected: entries.map(\.code.rawValue).joined(separator: ", "), found: Words.shown(code.rawValue),
          nearest: nearest(to: code))
      ])
    }
    return try entry.ask(system, other, thresholds, bounds)
  }
}
