import OperatingModel

/// The figures of an organisation in the form of the reference answers, told through the public API alone.
///
/// What they mean, and which forms and caps the answers have, is said in the README of the data. Nothing here knows which
/// organisation it is.
struct OrganisationFigures: Sendable {
  let organisation: NeutralOrganisation
  let system: ResolvedSystem
  /// More than any organisation has of anything: answers are asked for whole, and cut as the reference answers are.
  static let noBound = 1_000_000_000_000

  init(_ organisation: NeutralOrganisation) throws {
    self.organisation = organisation
    var asked = organisation.system
    // Open is what says so: a bet whose state is none of the form's words is not taken for open.
    asked.bets.edit { $0.state = $0.state ?? .unknown }
    system = try asked.resolved(tolerating: Set(ProblemCode.known))
  }

  /// What a section of the reference answers has to say; `nil` for one that no check knows.
  func figure(of section: String) -> Figure? {
    switch section {
    case "name": .exactly(.text(system.name))
    case "asOf": .exactly(system.asOf.map { .text($0.description) } ?? .null)
    case "counts": counts
    case "distributions": distributions
    case "validation": NeutralValidation(organisation, setAside: system.setAside).figure
    case "teamHierarchy": teamHierarchy
    case "betHierarchy": betHierarchy
    case "dependencies": dependencies
    case "linksByType": linksByType
    case "teams": teams
    case "teamGraph": teamGraph
    case "coupling": coupling(through: .bets)
    case "couplingOpen": coupling(through: .openBets)
    case "time": time
    case "maturity": maturity
    case "metrics": metrics
    default: nil
    }
  }

  /// Where a section differs from what is expected of it.
  func differences(_ section: String, from expected: JSON) -> [String] {
    figure(of: section)?.differences(from: expected, at: section) ?? ["\(section): no check looks at it"]
  }

  // MARK: Counts and distributions

  /// Counts are of the file as written, before anything is set aside. Whether what stands in a record counts that is
  /// set aside as a whole, since another one holds its id, is not stated.
  private var counts: Figure {
    let said = organisation.system
    func count(_ number: (Bet) -> Int) -> Figure {
      .oneOf([said.bets.said, Array(said.bets)].map { bets in .whole(bets.reduce(0) { $0 + number($1) }) })
    }
    return .object([
      "teams": .whole(said.teams.said.count + organisation.unread("teams").count),
      "uniqueTeams": .whole(said.teams.count),
      "bets": .whole(said.bets.said.count + organisation.unread("bets").count),
      "uniqueBets": .whole(said.bets.count),
      "openBets": count { $0.state?.isOpen == true ? 1 : 0 },
      "dependsOnRefs": count(\.dependencies.count), "contributorRefs": count(\.contributors.count),
      "maturityRecords": .whole(
        said.assessments.count + organisation.unread("maturity", with: "dimension").count),
      "metrics": .whole(said.metrics.said.count + organisation.unread("metrics").count),
      "historyEvents": count { $0.history.count + ($0.annotations["history"]?.elements?.count ?? 0) },
    ])
  }

  /// The source's words that are texts, so that they have to be asked for.
  private static let ownWords = ["bets.status"]

  private var distributions: Figure {
    let census = system.ask(
      .recordCensus { ($0.inWords, $0.mostWords) = (Self.ownWords, Self.noBound) })
    func words(_ fields: String..., most: Int = .max) -> Figure {
      var counts: [String: Int] = [:]
      for row in fields.flatMap({ census.words[$0] }) { counts[row.word, default: 0] += row.count }
      let records = census.nouns[fields[0].hasPrefix("bets") ? "bets" : "teams"]?.records ?? 0
      let silent = records - counts.values.reduce(0, +)
      if silent > 0 { counts["None"] = silent }
      let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most)
      return .counts(Dictionary(uniqueKeysWithValues: ranked.map { ($0.key, $0.value) }))
    }
    return .object([
      "state": states, "stage": words("bets.phase"),
      "horizon": words("bets.lane"), "kind": words("bets.kind"),
      "status": words("bets.status", most: 40), "teamKind": words("teams.kind"),
    ])
  }

  /// States as they were said, those that are none of the form's words too.
  private var states: Figure {
    let said = organisation.system.bets.map { bet in
      bet.state?.rawValue ?? bet.annotations["state"]?.plainText ?? "None"
    }
    return .counts(Dictionary(said.map { ($0, 1) }, uniquingKeysWith: +))
  }

  // MARK: Hierarchies

  private var teamHierarchy: Figure { .object(Self.figures(of: Hierarchy(organisation.system.teams))) }

  /// Of a bet's parents the rules count the main one alone.
  private var betHierarchy: Figure {
    let bets = organisation.system.bets
    let hierarchy = Hierarchy(bets.map(MainLine.init))
    var figures = Self.figures(of: hierarchy)
    var children: [String: Figure] = [:]
    for (id, count) in hierarchy.childCounts.prefix(60) {
      let states = hierarchy.children(of: id).map { bets[Identifier($0.rawValue)]?.state }
      let counts = [count, states.count { $0 == .done }, states.count { $0?.isOpen == true }]
      children[id.rawValue] = .list(counts.map { .whole($0) })
    }
    figures["childrenTotalDoneOpen"] = .object(children)
    return .object(figures)
  }

  private static func figures<Element: Nested>(of hierarchy: Hierarchy<Element>) -> [String: Figure] {
    let perDepth = hierarchy.countsByDepth.enumerated().map { (String($0), $1) }
    return [
      "roots": .whole(hierarchy.roots.count), "withParent": .whole(hierarchy.nestedCount),
      "maxDepth": .whole(hierarchy.deepest), "leaves": .whole(hierarchy.leaves.count),
      "cycles": .oneOf([
        .list(hierarchy.circles.map { .ids($0) }), .list(hierarchy.circles.map { .ids($0.sorted()) }),
      ]),
      "perDepth": .counts(Dictionary(uniqueKeysWithValues: perDepth)),
      "mostChildren": .ranking(hierarchy.childCounts.map { ($0.id.rawValue, $0.count) }, most: 10),
    ]
  }
}

/// A bet as part of its main parent alone: a row of one's own that is asked about without a copy into the model.
struct MainLine: Nested {
  let id: Identifier<MainLine>
  let label: String
  let parents: [Identifier<MainLine>]

  init(_ bet: Bet) {
    id = Identifier(bet.id.rawValue)
    label = bet.label
    parents = bet.mainParent.map { [Identifier($0.rawValue)] } ?? []
  }
}
