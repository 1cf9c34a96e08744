// How work and roadmap are held against one another: by what bets say, and by which telling lists them.

extension RoadmapVisibility {
  /// Tells it; of two tellings the official one is the roadmap, and the other is the work.
  public func tell(of system: ResolvedSystem, beside other: ResolvedSystem?, in answer: inout Answer<Self>) {
    let (official, real) = Self.tellings(system, other)
    let work = real.openness(of: \.bets).those(in: looksAt)
    let roadmap = official?.openness(of: \.bets).those(in: looksAt)
    let rows = Self.rows(roadmap, work)
    func those(_ standing: RoadmapStanding?) -> [Row] { rows.filter { $0.standing == standing } }
    let (on, off, paper, silent) = (those(.on), those(.off), those(.onlyOnPaper), those(nil))
    answer.rows = off + paper + silent + on
    answer.onRoadmap = on.count + paper.count
    answer.work = work.count
    answer.off = off.count
    let told = on.count + off.count
    if told > 0 { answer.offShare = Share(Double(off.count) / Double(told)) }
    answer.novelties = Self.groups(on + off) { $0.novelty?.rawValue }
    answer.visibilities = Self.groups(on + off) { $0.visibility?.rawValue }
    let tellings = [(official, roadmap), (real, work)].compactMap { system, bets in
      system.map { ($0.model, Set((bets ?? []).map(\.id))) }
    }
    let problems = Self.problems(tellings)
    answer.problems = problems.filter(\.bets.isEmpty) + problems.filter { !$0.bets.isEmpty }

    find(off, told: told, of: real, in: &answer)
    find(off.filter { $0.novelty != nil }, on: on.count, of: real, in: &answer)
    find(onlyOnPaper: paper, of: real, in: &answer)
    for problem in answer.problems where problem.bets.isEmpty { find(problem, in: &answer) }
    let all = tellings.reduce(into: Set<Identifier<Bet>>()) { $0.formUnion($1.0.bets.lazy.map(\.id)) }
    answer.look(at: rows.count + problems.count, of: all.count + problems.count)
    answer.lacks(
      "whether it is on the roadmap", silent.map(\.id), of: work.count, key: "bets.isOnRoadmap",
      so: "such bets stand in no share")
    answer.lacks(
      "what it does to the product", off.filter { $0.novelty == nil }.map(\.id), of: off.count,
      key: "bets.novelty", so: "whether work off the roadmap enables other work cannot be told of them")
    answer.lacks(
      "a core problem that leaders name", key: "opportunities.isCoreProblem",
      so: "whether nothing goes after one cannot be told", when: problems.isEmpty)
    answer.note(
      "Only one telling was looked at; work that it does not list is not seen.",
      when: official == nil && !rows.isEmpty)
  }

  /// Of two tellings the official one; the one asked where neither says so and the other is not.
  private static func tellings(
    _ system: ResolvedSystem, _ other: ResolvedSystem?
  ) -> (official: ResolvedSystem?, real: ResolvedSystem) {
    guard let other else { return (nil, system) }
    if other.perspective == .official || system.perspective == .real { return (other, system) }
    return (system, other)
  }

  /// A row for each bet of either telling, by ascending id.
  private static func rows(_ roadmap: [Bet]?, _ work: [Bet]) -> [Row] {
    func row(_ bet: Bet, _ standing: RoadmapStanding?) -> Row {
      Row(
        id: bet.id, name: bet.label, standing: standing, novelty: bet.novelty, visibility: bet.visibility)
    }
    let listed = (roadmap ?? []).filter { $0.isOnRoadmap != false }
    let onRoadmap = Set(listed.map(\.id))
    let worked = Set(work.map(\.id))
    let rows = work.map { bet in
      let isOn = bet.isOnRoadmap ?? (roadmap == nil ? nil : onRoadmap.contains(bet.id))
      return row(bet, isOn.map { $0 ? .on : .off })
    }
    return (rows + listed.filter { !worked.contains($0.id) }.map { row($0, .onlyOnPaper) })
      .sorted { $0.id < $1.id }
  }

  /// The work on and off the roadmap, by a word; what no word is recorded for comes last.
  private static func groups(_ rows: [Row], _ word: (Row) -> String?) -> [Group] {
    Dictionary(grouping: rows, by: word).map { word, those in
      let off = those.count { $0.standing == .off }
      return Group(
        word: word, on: those.count - off, off: off, offShare: Share(Double(off) / Double(those.count)))
    }.sorted { left, right in
      let (one, other) = (left.word == nil ? 1 : 0, right.word == nil ? 1 : 0)
      return (one, -left.off, left.word ?? "") < (other, -right.off, right.word ?? "")
    }
  }

  /// The core problems of some tellings, with the bets looked at that options link to them, by ascending id.
  private static func problems(
    _ tellings: [(model: ProductOperatingSystem, open: Set<Identifier<Bet>>)]
  ) -> [CoreProblem] {
    var names: [Identifier<Opportunity>: String] = [:]
    var bets: [Identifier<Opportunity>: Set<Identifier<Bet>>] = [:]
    for (model, open) in tellings {
      for problem in model.opportunities where problem.isCoreProblem == true {
        names[problem.id] = problem.label
      }
      for option in model.options {
        guard let problem = option.opportunity, let bet = option.bet, open.contains(bet) else { continue }
        bets[problem, default: []].insert(bet)
      }
    }
    return names.sorted { $0.key < $1.key }.map { id, name in
      CoreProblem(id: id, name: name, bets: (bets[id] ?? []).sorted())
    }
  }
}

// MARK: What is worth a conversation

extension RoadmapVisibility {
  private func find(_ off: [Row], told: Int, of system: ResolvedSystem, in answer: inout Answer<Self>) {
    guard let share = answer.offShare, !off.isEmpty, share > largestOffShare else { return }
    let company = Finding.Subject(company: system)
    let percent = Words.number(share.percent, decimals: 0) + "%"
    answer.find(
      .off, about: company,
      "Of \(Words.count(told, "bet that is", "bets that are")) worked on"
        + (told < answer.work ? ", as far as it is recorded," : ",")
        + " \(off.count) \(off.count == 1 ? "is" : "are") not on the roadmap (\(percent)): \(Self.names(off)).",
      facts: [
        Fact(company, "bets on the roadmap", answer.onRoadmap),
        Fact(company, "bets worked on", answer.work), Fact(company, "off the roadmap", off.count),
      ] + (told < answer.work ? [Fact(company, "for which that is recorded", told)] : []),
      rule: largestOffShare == 0 ? nil : "at most \(largestOffShare) of the work off the roadmap")
  }

  private func find(_ off: [Row], on: Int, of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let enabling = off.count { $0.novelty == .enable }
    guard enabling > 0, Double(enabling) > mostlyEnabling.value * Double(off.count) else { return }
    let company = Finding.Subject(company: system)
    let recorded = off.count < answer.off ? ", as far as that is recorded," : ""
    answer.find(
      .enablingUnseen, about: company,
      "\(enabling) of \(Words.count(off.count, "bet that is", "bets that are")) off the roadmap\(recorded) "
        + "\(enabling == 1 ? "enables" : "enable") other work.",
      facts: [
        Fact(company, "enabling, off the roadmap", "\(enabling) of \(off.count)"),
        Fact(company, "enabling, on the roadmap", "\(answer.novelties[.enable]?.on ?? 0) of \(on)"),
      ],
      also: [Heuristic("more than \(mostlyEnabling) of what is off", by: .own)])
  }

  private func find(onlyOnPaper rows: [Row], of system: ResolvedSystem, in answer: inout Answer<Self>) {
    guard !rows.isEmpty else { return }
    let company = Finding.Subject(company: system)
    answer.find(
      .onlyOnPaper, about: company,
      "\(Words.count(rows.count, "bet is", "bets are")) on the roadmap and not worked on in the real telling: "
        + "\(Self.names(rows)).",
      facts: [
        Fact(company, "bets on the roadmap", answer.onRoadmap), Fact(company, "only on paper", rows.count),
      ])
  }

  private func find(_ problem: CoreProblem, in answer: inout Answer<Self>) {
    let bet = looksAt == .all ? "bet" : looksAt == .over ? "closed bet" : "open bet"
    answer.find(
      .elephant, about: problem,
      "\(Words.quoted(problem.name)) is called a core problem by leaders, and no \(bet) is linked to it.",
      facts: [Fact(row: problem, Words.plural("linked \(bet)"), 0)])
  }

  /// The names of bets of either telling.
  private static func names(_ rows: [Row]) -> String { Words.quoted(rows.map(\.name), atMost: 5) }
}
