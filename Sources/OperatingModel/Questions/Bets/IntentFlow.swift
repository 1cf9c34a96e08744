/// Where does the flow from signal to sustained effect stop?
///
/// Insights open opportunities, opportunities have options, options become bets, bets release, releases have an
/// impact, impacts move inputs, inputs lead to the North Star. For every step the answer counts what leads on, lists
/// what does not, and keeps four things apart: people said that there is none, it may still come, it leads elsewhere,
/// and nothing is recorded. Beside the steps it draws the funnel of releases: how many have an impact record, and how
/// many of those an impact on an input.
///
/// ```swift
/// let flow = system.ask(.intentFlow(in: Period("2026-01-01", through: "2026-06-30")))
/// flow.funnel.map(\.count)                       // 30, 11, 4
/// flow.step(.releaseToImpact)?.notRecorded       // 19
/// ```
/// The funnel is no measure of worth: a link that is missing says that nobody wrote it down. An impact that names no
/// release counts for the releases of its bet, and a release for everything that its bets are part of. Impacts lead
/// back to new insights; such circles are legal, and each step is looked at by itself. The period, if any, picks
/// releases by their day, and the impacts of these. Takes time in proportion to nouns and links.
///
/// Sources: Dotwork's operating-model starter pack (p); OS Discovery Playbook, chapter 7 (P); John Cutler's blog,
/// 2018-06-29 (P), concept C12.
public struct IntentFlow: Hashable, Sendable {
  /// The days of the releases that are looked at; all unless said.
  public var period: Period?
  /// The share of things without a recorded link from which a step is worth telling.
  public var thinFrom: Share

  /// The question.
  public init(in period: Period?, thinFrom: Share = 0.5) {
    self.period = period
    self.thinFrom = thinFrom
  }
}

extension IntentFlow: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.intentFlow", "Where does the flow from signal to sustained effect stop?",
    concepts: ["C12"], sources: ["POM", "OSD", "BLOG-2018-06-29"],
    findings: [
      FindingGuide(
        .flowStops, "Nothing at all is recorded as leading on from one step of the flow to the next."),
      FindingGuide(.flowThins, "For a good part of what stands at one step no link to the next is recorded."),
      FindingGuide(.flowElsewhere, "Impacts are linked to metrics, and to no input among them."),
    ])

  /// The fields of the question: its period and threshold.
  public static let fields = Fields(blank: IntentFlow()) {
    Field("period", \.period, "The days of the releases that are looked at; all unless said.")
    Field(
      "thinFrom", \.thinFrom, by: .own,
      "The share of things without a recorded link from which a step is worth telling.")
  }

  /// The question over all days, with its usual threshold.
  public init() { self.init(in: nil) }

  /// Answers the question.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> IntentFlowAnswer {
    var answer = IntentFlowAnswer()
    let links = FlowLinks(system.model, in: period)
    for step in FlowStep.allCases {
      let items = links.items(step)
      guard !items.isEmpty else { continue }
      let row = IntentFlowAnswer.Step(step, items.map(\.link))
      answer.steps.append(row)
      let unlinked = items.filter { $0.link != .linked }
      answer.unlinked += unlinked.map {
        IntentFlowAnswer.Unlinked(step: step, id: $0.id, name: $0.name, link: $0.link)
      }
      answer.findings += findings(row, unlinked)
    }
    answer.funnel = links.funnel
    answer.lookedAt = answer.steps.reduce(0) { $0 + $1.total }
    answer.notes = notes(answer, links)
    return answer
  }

  private func notes(_ answer: IntentFlowAnswer, _ links: FlowLinks) -> [String] {
    var notes: [String] = []
    let silent = FlowStep.allCases.filter { answer.step($0) == nil }.map(\.from.several)
    if !silent.isEmpty, !answer.steps.isEmpty {
      notes.append("Not recorded, so that the flow cannot be followed there: \(Words.list(silent)).")
    }
    if links.undated > 0 {
      notes.append(
        "\(Words.count(links.undated, "release has", "releases have")) no day that lies in it or out of it for sure and \(links.undated == 1 ? "was" : "were") left out of the period."
      )
    }
    if links.outside > 0 {
      notes.append("\(Words.count(links.outside, "release lies", "releases lie")) outside the period.")
    }
    if links.northStars == 0, answer.step(.inputToNorthStar) != nil {
      notes.append("No metric is recorded as the North Star; whether inputs lead there cannot be told.")
    }
    return notes
  }
}

extension OldQuestion where Self == IntentFlow {
  /// Where does the flow from signal to sustained effect stop?
  public static func intentFlow(in period: Period? = nil, thinFrom: Share = 0.5) -> IntentFlow {
    IntentFlow(in: period, thinFrom: thinFrom)
  }
}

extension FindingCode {
  /// Nothing at all is recorded as leading on from one step of the flow to the next.
  public static let flowStops: FindingCode = "bets.intentFlow.stops"
  /// For a good part of what stands at one step no link to the next is recorded.
  public static let flowThins: FindingCode = "bets.intentFlow.thins"
  /// Impacts are linked to metrics, and to no input among them.
  public static let flowElsewhere: FindingCode = "bets.intentFlow.elsewhere"
}
