/// How many pairs of teams does a bet need, and how likely is it that all of them are in time?
///
/// The arithmetic of coordination: *n* teams make n(n-1)/2 pairs, and if each is in time with the chance *p*,
/// independently of the others, all are with pⁿ.
///
/// ```swift
/// let coordination = system.ask(.coordination(teamCounts: [12]))
/// coordination.numbers[0].pairs              // 66
/// coordination.numbers[0].allOnTime          // 6.87 %
/// coordination.numbers[0].onTimeNeeded       // 94.39 %: for all to be in time as likely as not
/// ```
/// The chance is nobody's forecast. Teams that share what delays them are in time together more often than this says,
/// and late together more often, too.
///
/// Sources: the author's organisation structures (P), The Beautiful Mess 370 and 379 (I), concept C37; the
/// thresholds are this library's own (D).
public struct Coordination: Hashable, Sendable {
  /// How likely each team is to be in time.
  public var onTime: Share
  /// The least chance of all being in time that draws no question.
  public var leastChance: Share
  /// Numbers of teams to tell the arithmetic for, such as the number that an initiative touches.
  public var teamCounts: [Int]

  /// The question.
  public init(onTime: Share = 0.8, leastChance: Share = 0.5, teamCounts: [Int] = []) {
    self.onTime = onTime
    self.leastChance = leastChance
    self.teamCounts = teamCounts
  }
}

extension Coordination: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.coordination",
    "How many pairs of teams does a bet need, and how likely is it that all of them are in time?",
    concepts: ["C37"], sources: ["ORG", "T370", "T379", "own"],
    findings: [
      FindingGuide(.allInTimeUnlikely, "A bet needs so many teams that all are hardly in time together.")
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: Coordination()) {
    Field("onTime", \.onTime, by: .own, "How likely each team is to be in time.")
    Field(
      "leastChance", \.leastChance, by: .own,
      "The least chance of all being in time that draws no question.")
    Field(
      "teamCounts", \.teamCounts,
      "Numbers of teams to tell the arithmetic for, such as the number that an initiative touches.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(onTime: 0.8) }

  /// Answers the question; the other system is left aside.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> CoordinationAnswer {
    let model = system.model
    var costed: [Identifier<Bet>: [Identifier<Team>]] = [:]
    for plan in model.costPlans {
      if let bet = plan.bet { costed[bet, default: []] += plan.teams.compactMap(\.team) }
    }
    var answer = CoordinationAnswer()
    for bet in model.bets.sortedByID where bet.isLookedAt(on: model.asOf) {
      let teams = Set(TeamLinks.teams(of: bet) + (costed[bet.id] ?? []))
      if !teams.isEmpty { answer.lookedAt += 1 }
      if teams.count > 1 {
        answer.bets.append(
          CoordinationAnswer.BetRow(id: bet.id, name: bet.label, number(teams.count), teams.sorted()))
      }
    }
    answer.numbers = teamCounts.map(number)
    answer.lookedAt += teamCounts.count
    answer.findings = Findings(answer.bets.compactMap(finding))
    answer.notes = notes(answer, model)
    return answer
  }

  private func number(_ teams: Int) -> CoordinationAnswer.NumberRow {
    var row = CoordinationAnswer.NumberRow(teams: teams)
    guard teams >= 0 else { return row }
    // Of two numbers that follow each other one is even: halved first, the product overflows later.
    let even = teams % 2 == 0 ? teams : teams - 1
    let (pairs, isTooMany) = (even / 2).multipliedReportingOverflow(by: teams % 2 == 0 ? teams - 1 : teams)
    row.pairs = isTooMany ? nil : max(0, pairs)
    row.allOnTime = Share(Math.pow(onTime.value, Double(teams)))
    row.onTimeNeeded = teams == 0 ? nil : Share(Math.pow(leastChance.value, 1 / Double(teams)))
    return row
  }

  private func finding(_ row: CoordinationAnswer.BetRow) -> Finding? {
    guard let chance = row.allOnTime, chance < leastChance, let pairs = row.pairs,
      let needed = row.onTimeNeeded
    else { return nil }
    let each = "\(Words.number(onTime.percent))%"
    return Finding(
      .allInTimeUnlikely, about: [Finding.Subject(kind: "bet", id: row.id.rawValue, name: row.name)],
      "Needs \(row.teams) teams, which make \(Words.count(pairs, "pair")). If each is in time with \(each), independently of the others, all are with \(Words.number(chance.percent, decimals: 1))%.",
      facts: [
        Fact(row.id, "teams", row.of.map(\.rawValue).joined(separator: ", ")),
        Fact(row.id, "allOnTime", Words.number(chance.value, decimals: 3)),
        Fact(row.id, "onTimeNeeded", Words.number(needed.value, decimals: 3)),
      ],
      by: [
        Heuristic("each team in time with \(each), independently of the others", source: "own", grade: .own),
        Heuristic(
          "all in time with at least \(Words.number(leastChance.percent))%", source: "own", grade: .own),
      ],
      ask:
        "What of this would be worth having without all of them, and whose delay would the others hear of last?"
    )
  }

  private func notes(_ answer: CoordinationAnswer, _ model: ProductOperatingSystem) -> [String] {
    guard answer.lookedAt > 0 else { return ["No open bet says which teams it needs."] }
    var notes = [
      "Each team is taken to be in time with \(Words.number(onTime.percent))%, independently of the others: nothing recorded says so. Teams that share what delays them are in time together more often."
    ]
    let open = model.bets.count { $0.isLookedAt(on: model.asOf) }
    let alone = open - answer.bets.count
    if alone > 0 {
      notes.append(
        "For \(alone) of \(Words.count(open, "open bet")) no more than one team is recorded. Teams of a bet's parts count for the parts, not for the bet."
      )
    }
    return notes
  }
}

extension OldQuestion where Self == Coordination {
  /// How many pairs of teams does a bet need, and how likely is it that all of them are in time?
  public static func coordination(
    onTime: Share = 0.8, leastChance: Share = 0.5, teamCounts: [Int] = []
  ) -> Coordination {
    Coordination(onTime: onTime, leastChance: leastChance, teamCounts: teamCounts)
  }
}

extension FindingCode {
  /// A bet needs so many teams that all are hardly in time together.
  public static let allInTimeUnlikely: FindingCode = "teams.coordination.allInTime"
}
