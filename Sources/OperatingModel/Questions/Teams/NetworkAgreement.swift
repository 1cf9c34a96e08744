/// Where do the network of teams and the network of their bets disagree?
///
/// Teams record that they depend on each other; bets show who works with whom: a bet that one team owns and another
/// contributes to ties the two, and so does a bet of one team that builds on a bet of the other. A tie that stands in
/// one network only is worth a question: either something is not written down, or something is that nobody needs now.
///
/// ```swift
/// let agreement = system.ask(.networkAgreement())
/// agreement.ties.filter { $0.standing == .onlyBets }       // T5 and T6 work on a bet together …
/// ```
/// Neither network is the right one. A dependency may serve what runs day by day and needs no bet.
///
/// Sources: the author's organisation structures (P), The Beautiful Mess 370 and 379 (I), concept C37; holding the
/// two networks side by side is this library's own (D).
public struct NetworkAgreement: Hashable, Sendable {
  /// Whether only bets are looked at that may still be worked on.
  public var openOnly: Bool
  /// The fewest bets that make a tie.
  public var fewestBets: Int
  /// The most teams of a bet that ties every two of them.
  ///
  /// What more teams share than that ties no two in particular: it counts between teams that something else ties, and
  /// makes no tie of its own. At most 500, since teams make pairs by the square.
  public var mostTeams: Int
  /// The most pairs that bets may make.
  ///
  /// At most 1,000,000, since it bounds the work and what is kept.
  public var mostPairs: Int

  /// The question.
  public init(
    openOnly: Bool = true, fewestBets: Int = 1, mostTeams: Int = 50, mostPairs: Int = 200_000
  ) {
    self.openOnly = openOnly
    self.fewestBets = fewestBets
    self.mostTeams = mostTeams
    self.mostPairs = mostPairs
  }
}

extension NetworkAgreement: OldQuestion {
  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.networkAgreement", "Where do the network of teams and the network of their bets disagree?",
    concepts: ["C37"], sources: ["ORG", "T370", "T379", "own"],
    findings: [
      FindingGuide(.unrecordedTie, "Bets tie two teams, and neither is recorded to depend on the other."),
      FindingGuide(.idleDependency, "A team is recorded to depend on another one, and no bet ties the two."),
    ])

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: NetworkAgreement()) {
    Field("openOnly", \.openOnly, "Whether only bets are looked at that may still be worked on.")
    Field("fewestBets", \.fewestBets, rule: .atLeast(1), by: .own, "The fewest bets that make a tie.")
    Field(
      "mostTeams", \.mostTeams, rule: .within(2...500), by: .own,
      "The most teams of a bet that ties every two of them.")
    Field("mostPairs", \.mostPairs, rule: .within(0...1e6), by: .own, "The most pairs that bets may make.")
  }

  /// The question with its usual thresholds.
  public init() { self.init(openOnly: true) }

  /// Answers the question; the other system is left aside.
  public func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> NetworkAgreementAnswer {
    let model = system.model
    let said = TeamLinks(openOnly ? .openBets : .bets, in: model, most: mostPairs, mostTeams: mostTeams)
    var ties: [TeamPair: NetworkAgreementAnswer.TieRow] = [:]
    func edit(
      _ one: Identifier<Team>, _ other: Identifier<Team>,
      _ edit: (inout NetworkAgreementAnswer.TieRow) -> Void
    ) {
      guard one != other else { return }
      let pair = TeamPair(one, other)
      edit(&ties[pair, default: .init(first: pair.first, second: pair.second, standing: .both)])
    }
    for dependency in model.dependencies where dependency.standing(on: model.asOf).mayStand {
      edit(dependency.consumer, dependency.provider) { $0.dependencies += 1 }
    }
    for link in said.links { edit(link.one, link.other) { $0.sharedBets += 1 } }
    for bet in model.bets where !openOnly || bet.isLookedAt(on: model.asOf) {
      guard let owner = bet.owner else { continue }
      for on in Set(bet.dependencies.map(\.on)) {
        if let provider = model.bets[on]?.owner { edit(owner, provider) { $0.betDependencies += 1 } }
      }
    }
    countWide(said.wide, &ties)
    var answer = NetworkAgreementAnswer()
    answer.ties = ties.sorted { $0.key < $1.key }.compactMap { placed($0.value) }
    answer.inBoth = answer.ties.count { $0.standing == .both }
    answer.onlyDependencies = answer.ties.count { $0.standing == .onlyDependency }
    answer.onlyBets = answer.ties.count { $0.standing == .onlyBets }
    answer.lookedAt = answer.ties.count
    answer.findings = Findings(findings(answer, model))
    answer.notes = notes(answer, said)
    return answer
  }

  /// Counts bets of very many teams between those that something else ties.
  private func countWide(
    _ wide: [[Identifier<Team>]], _ ties: inout [TeamPair: NetworkAgreementAnswer.TieRow]
  ) {
    var ofTeam: [Identifier<Team>: Set<Int>] = [:]
    for (number, teams) in wide.enumerated() {
      for team in teams { ofTeam[team, default: []].insert(number) }
    }
    guard !ofTeam.isEmpty else { return }
    for pair in ties.keys {
      guard let one = ofTeam[pair.first], let other = ofTeam[pair.second] else { continue }
      let (few, many) = one.count < other.count ? (one, other) : (other, one)
      ties[pair]?.sharedBets += few.count { many.contains($0) }
    }
  }

  /// The tie with where it stands; `nil` for one that too few bets make.
  private func placed(_ tie: NetworkAgreementAnswer.TieRow) -> NetworkAgreementAnswer.TieRow? {
    var tie = tie
    let isTied = tie.sharedBets + tie.betDependencies >= fewestBets
    guard isTied || tie.dependencies > 0 else { return nil }
    tie.standing = !isTied ? .onlyDependency : tie.dependencies > 0 ? .both : .onlyBets
    return tie
  }

  private func notes(_ answer: NetworkAgreementAnswer, _ said: TeamLinks) -> [String] {
    var notes: [String] = []
    if answer.hasDependencies, answer.hasBetTies {
      notes.append(
        "Of \(Words.count(answer.ties.count, "tie")) \(answer.inBoth) in both networks, \(answer.onlyDependencies) only among dependencies, \(answer.onlyBets) only among bets."
      )
    } else {
      if !answer.hasDependencies {
        notes.append("No dependency between teams is recorded; whether the networks disagree is unknown.")
      }
      if !answer.hasBetTies, said.wide.isEmpty {
        notes.append(
          "No \(kind) is recorded to tie two teams; whether the networks disagree is unknown."
        )
      }
    }
    if !said.wide.isEmpty {
      notes.append(
        "\(Words.count(said.wide.count, kind)) of more than \(mostTeams) teams: counted between teams that something else ties, and no tie of its own."
      )
    }
    if said.leftOut > 0 {
      notes.append(
        "Cut short at \(mostPairs) pairs: \(Words.count(said.leftOut, "bet")) of the most teams left out.")
    }
    return notes
  }
}

extension OldQuestion where Self == NetworkAgreement {
  /// Where do the network of teams and the network of their bets disagree?
  public static func networkAgreement(
    openOnly: Bool = true, fewestBets: Int = 1, mostTeams: Int = 50, mostPairs: Int = 200_000
  ) -> NetworkAgreement {
    NetworkAgreement(
      openOnly: openOnly, fewestBets: fewestBets, mostTeams: mostTeams, mostPairs: mostPairs)
  }
}

extension FindingCode {
  /// Bets tie two teams, and neither is recorded to depend on the other.
  public static let unrecordedTie: FindingCode = "teams.networkAgreement.unrecorded"
  /// A team is recorded to depend on another one, and no bet ties the two.
  public static let idleDependency: FindingCode = "teams.networkAgreement.idle"
}
