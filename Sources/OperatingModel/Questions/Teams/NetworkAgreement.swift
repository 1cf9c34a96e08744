/// Where do the network of teams and the network of their bets disagree?
///
/// Teams record that they depend on each other; bets show who works with whom: a bet that one team owns and another
/// contributes to ties the two, and so does a bet of one team that builds on a bet of the other. A tie that stands in
/// one network only is worth a question: either something is not written down, or something is that nobody needs now.
///
/// ```swift
/// let agreement = system.ask(.networkAgreement)
/// agreement.ties["T5", "T6"]?.standing      // onlyBets: they work on a bet together
/// ```
/// Neither network is the right one. A dependency may serve what runs day by day and needs no bet. What the bets that
/// are looked at build on may be finished.
///
/// Sources: the author's organisation structures (P), The Beautiful Mess 370 and 379 (I), concept C37; holding the
/// two networks side by side is this library's own (D).
public struct NetworkAgreement: Question {
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual
  /// The fewest bets that make a tie.
  public var fewestBets = 1
  /// The most teams of a bet that ties every two of them.
  ///
  /// What more teams share than that ties no two in particular: it counts between teams that something else ties, and
  /// makes no tie of its own. At most 500, since teams make pairs by the square.
  public var mostTeams = 50
  /// The most pairs that bets may make.
  ///
  /// At most 1,000,000, since it bounds the work and what is kept.
  public var mostPairs = 200_000

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "teams.networkAgreement", "Where do the network of teams and the network of their bets disagree?",
    concepts: ["C37"], sources: ["ORG", "T370", "T379", "own"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.unrecorded, .idle]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: NetworkAgreement()) {
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
    Field("fewestBets", \.fewestBets, rule: .atLeast(1), by: .own, "The fewest bets that make a tie.")
    Field(
      "mostTeams", \.mostTeams, rule: .within(2...500), by: .own,
      "The most teams of a bet that ties every two of them.")
    Field("mostPairs", \.mostPairs, rule: .within(0...1e6), by: .own, "The most pairs that bets may make.")
  }
}

extension Question where Self == NetworkAgreement {
  /// Where do the network of teams and the network of their bets disagree?
  public static var networkAgreement: Self { Self() }
}

// MARK: What it tells

extension NetworkAgreement {
  /// Which ties between teams stand among their dependencies, among their bets, or in both.
  public struct Table: DocumentRecord, Hashable {
    /// How many ties stand in both networks.
    public var inBoth = 0
    /// How many stand among dependencies only.
    public var onlyDependencies = 0
    /// How many stand among bets only.
    public var onlyBets = 0
    /// The ties, those in one network only first, and of those the ones that most bets make.
    public var ties: [TieRow] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field("inBoth", \.inBoth, .required, "How many ties stand in both networks.")
      Field("onlyDependencies", \.onlyDependencies, .required, "How many stand among dependencies only.")
      Field("onlyBets", \.onlyBets, .required, "How many stand among bets only.")
      Field(
        "ties", \.ties,
        "The ties, those in one network only first, and of those the ones that most bets make.")
    }
  }

  /// Two teams that are tied in one network at least.
  public struct TieRow: DocumentRecord, Hashable {
    /// The team with the lower id.
    public var first: Identifier<Team>
    /// The team with the higher id.
    public var second: Identifier<Team>
    /// In which network the tie stands.
    public var standing: TieStanding
    /// How many dependencies between the two are recorded, in either direction.
    public var dependencies = 0
    /// How many bets both own or contribute to.
    public var sharedBets = 0
    /// How many bets of the one build on a bet of the other.
    public var betDependencies = 0

    /// The fields of a tie.
    public static let fields = Fields(blank: Self(first: "", second: "", standing: .both)) {
      Field("first", \.first, .required, "The team with the lower id.")
      Field("second", \.second, .required, "The team with the higher id.")
      Field("standing", \.standing, .required, "In which network the tie stands.")
      Field(
        "dependencies", \.dependencies,
        "How many dependencies between the two are recorded, in either direction.")
      Field("sharedBets", \.sharedBets, "How many bets both own or contribute to.")
      Field("betDependencies", \.betDependencies, "How many bets of the one build on a bet of the other.")
    }
  }
}

extension Array where Element == NetworkAgreement.TieRow {
  /// The tie between two teams, whichever is said first; `nil` where there is none. Takes linear time.
  public subscript(one: Identifier<Team>, other: Identifier<Team>) -> Element? {
    first { TeamPair($0.first, $0.second) == TeamPair(one, other) }
  }
}

// MARK: What it may find

extension FindingKind where Q == NetworkAgreement {
  /// Bets tie two teams, and neither is recorded to depend on the other.
  public static var unrecorded: Self {
    Self(
      "unrecorded", "Bets tie two teams, and neither is recorded to depend on the other.", by: .own,
      rule: "the network of teams and that of their bets are held side by side",
      ask: "What does each of the two expect of the other here, and do both know it?")
  }
  /// A team is recorded to depend on another one, and no bet ties the two.
  public static var idle: Self {
    Self(
      "idle", "A team is recorded to depend on another one, and no bet ties the two.", by: .own,
      rule: "the network of teams and that of their bets are held side by side",
      ask:
        "What passes between the two today: what keeps things running, work that no bet records, or nothing?")
  }
}

// MARK: How it is told

extension NetworkAgreement {
  /// Tells it of a system's dependencies and bets.
  public func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let needs = system.teamDependencies()
    let work = system.betTeams(in: looksAt)
    let said = TeamLinks(work, most: mostPairs, mostTeams: mostTeams) { _ in true }
    let ties = ties(needs, said, work, system.betDependencies())
    answer.ties = ties.sorted {
      let weights = ($0.weight, $1.weight)
      return weights.0 == weights.1
        ? TeamPair($0.first, $0.second) < TeamPair($1.first, $1.second) : weights.0 > weights.1
    }
    answer.inBoth = ties.count { $0.standing == .both }
    answer.onlyDependencies = ties.count { $0.standing == .onlyDependency }
    answer.onlyBets = ties.count { $0.standing == .onlyBets }
    answer.look(at: ties.count)
    let hasDependencies = answer.inBoth + answer.onlyDependencies > 0
    let hasBetTies = answer.inBoth + answer.onlyBets > 0
    // Nothing is held against a network of which nothing is recorded.
    if hasDependencies, hasBetTies {
      for tie in answer.ties { find(tie, needs, in: &answer) }
    }
    let consequence = "whether the networks disagree cannot be told"
    answer.lacks(
      "a dependency between teams", key: "dependencies", so: consequence, when: !hasDependencies)
    answer.lacks(
      "\(looksAt == .all ? "a" : "an") \(kind) that ties two teams", key: "bets.contributors",
      so: consequence, when: !hasBetTies && said.wide.isEmpty)
    answer.note(
      "\(Words.count(said.wide.count, kind)) of more than \(mostTeams) teams: counted between teams that "
        + "something else ties, and no tie of its own.",
      when: !said.wide.isEmpty)
    answer.note(
      "Cut short at \(mostPairs) pairs: \(Words.count(said.leftOut, "bet")) of the most teams left out.",
      when: said.leftOut > 0)
  }

  /// Every tie in either network, in no order.
  private func ties(
    _ needs: TeamDependencies, _ said: TeamLinks, _ work: BetTeams, _ builds: BetDependencyGraph
  ) -> [TieRow] {
    var ties: [TeamPair: TieRow] = [:]
    func edit(_ one: Identifier<Team>, _ other: Identifier<Team>, _ edit: (inout TieRow) -> Void) {
      guard one != other else { return }
      let pair = TeamPair(one, other)
      edit(&ties[pair, default: TieRow(first: pair.first, second: pair.second, standing: .both)])
    }
    for dependency in needs.dependencies {
      edit(dependency.consumer, dependency.provider) { $0.dependencies += 1 }
    }
    for link in said.links { edit(link.one, link.other) { $0.sharedBets += 1 } }
    // What a bet builds on may be over, and is then none that is looked at: its own record says who owned it.
    for place in work.bets.all where work.isLookedAt[Int(place)] && work.owners[Int(place)] >= 0 {
      let owner = work.teams.id(at: work.owners[Int(place)])
      for on in builds.foundations(of: work.bets.id(at: place)) {
        let foundation = work.bets.place(of: on).map { work.bets[$0] }
        if let provider = foundation?.owner ?? foundation?.otherOwners.min() {
          edit(owner, provider) { $0.betDependencies += 1 }
        }
      }
    }
    countWide(said.wide, &ties)
    return ties.values.compactMap(placed)
  }

  /// Counts bets of very many teams between those that something else ties.
  private func countWide(_ wide: [[Identifier<Team>]], _ ties: inout [TeamPair: TieRow]) {
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
  private func placed(_ tie: TieRow) -> TieRow? {
    var tie = tie
    let isTied = tie.bets >= fewestBets
    guard isTied || tie.dependencies > 0 else { return nil }
    tie.standing = !isTied ? .onlyDependency : tie.dependencies > 0 ? .both : .onlyBets
    return tie
  }

  /// What a bet that is looked at is called.
  private var kind: String { looksAt.spoken("bet") }
}

extension NetworkAgreement.TieRow {
  /// How many bets tie the two.
  fileprivate var bets: Int { sharedBets + betDependencies }

  /// What comes first in the table.
  fileprivate var weight: (Int, Int, Int) {
    let rank =
      switch standing {
      case .onlyBets: 2
      case .onlyDependency: 1
      case .both: 0
      }
    return (rank, bets, dependencies)
  }
}

// MARK: What is worth a conversation

extension NetworkAgreement {
  private func find(_ tie: TieRow, _ needs: TeamDependencies, in answer: inout Answer<Self>) {
    let about = answer.subject(tie.first)
    let facts = [
      Fact(about, "dependencies between the two", tie.dependencies),
      Fact(about, "\(Words.plural(kind)) that both work on", tie.sharedBets),
      Fact(about, "\(Words.plural(kind)) of one that build on bets of the other", tie.betDependencies),
    ]
    let (one, other) = (answer.name(tie.first), answer.name(tie.second))
    switch tie.standing {
    case .both: break
    case .onlyBets:
      answer.find(
        .unrecorded, about: about, and: [answer.subject(tie.second)], aspect: tie.second.rawValue,
        hanging: Finding.Hanging(tie.bets, kind),
        "\(one) and \(other) are tied by \(work(tie)). Neither is recorded to depend on the other.",
        facts: facts)
    case .onlyDependency:
      let places = (needs.order.place(of: tie.first), needs.order.place(of: tie.second))
      func depends(_ consumer: Int32?, _ provider: Int32?) -> Bool {
        guard let consumer, let provider else { return false }
        return !needs.providers.places(from: consumer, to: provider).isEmpty
      }
      let (there, back) = (depends(places.0, places.1), depends(places.1, places.0))
      let statement =
        there && back
        ? "\(one) and \(other) are recorded to depend on each other"
        : "\(there ? one : other) is recorded to depend on \(there ? other : one)"
      answer.find(
        .idle, about: about, and: [answer.subject(tie.second)], aspect: tie.second.rawValue,
        hanging: Finding.Hanging(tie.dependencies, "dependency"),
        "\(statement), and \(fewestBets == 1 ? "no \(kind) ties" : "too few \(Words.plural(kind)) tie") the two.",
        facts: facts)
    }
  }

  private func work(_ tie: TieRow) -> String {
    var parts: [String] = []
    if tie.sharedBets > 0 { parts.append("\(Words.count(tie.sharedBets, kind)) that both work on") }
    if tie.betDependencies > 0 {
      let verb = tie.betDependencies == 1 ? "builds on a bet" : "build on bets"
      parts.append("\(Words.count(tie.betDependencies, kind)) of one that \(verb) of the other")
    }
    return Words.list(parts)
  }
}
