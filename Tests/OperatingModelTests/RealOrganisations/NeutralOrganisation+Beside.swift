import OperatingModel

/// What an organisation records that the model has no place for, said in a model of its own so that it can be asked.
///
/// The organisation's model keeps such records as they were written. Here they are said in other nouns that have the
/// same figures: a service whose maturity is seen as a bet, a team that names others as a bet with links, a metric of
/// several bets as several metrics, a month as its first day.
extension NeutralOrganisation {
  // MARK: Maturity

  struct Dimension {
    let id: Identifier<MaturityDimension>
    /// Its levels as they were written, the lowest first.
    let scale: [JSON]
    var words: [String] { scale.map { $0.word ?? "" } }
    var subjects: Set<String> = []
    /// The records that name no level of the scale, or no day.
    var unheld: [JSON] = []
  }

  /// Everything seen of the maturity of anything, with a bet for each subject that is neither team nor bet.
  var maturity: (system: ProductOperatingSystem, dimensions: [Dimension]) {
    var system = ProductOperatingSystem(system.name)
    system.asOf = self.system.asOf
    system.teams = Roster(self.system.teams.map { Team($0.id, $0.name) })
    system.bets = Roster(self.system.bets.map { Bet($0.id, $0.name) })
    var dimensions: [String: Dimension] = [:]
    for record in records("maturity") {
      let (subject, name) = (record["subject"]?.plainText ?? "", record["dimension"]?.plainText ?? "")
      let scale = record["scale"]?.elements ?? []
      var dimension = dimensions[name] ?? Dimension(id: Identifier(name), scale: scale)
      defer { dimensions[name] = dimension }
      dimension.subjects.insert(subject)
      let date = record["date"]?.plainText
      guard let place = record["level"].flatMap(dimension.scale.firstIndex(of:)),
        let day = date.flatMap(Self.day)
      else {
        dimension.unheld.append(record)
        continue
      }
      if !system.dimensions.contains(dimension.id) {
        system.add(
          MaturityDimension(
            dimension.id, name, levels: dimension.words.map { MaturityDimension.Level($0, key: $0) }))
      }
      var assessment = Assessment(dimension.id, .number(place + 1), day: .of(day))
      assessment.isPlanned = record["planned"] == true
      if system.teams.contains(Identifier(subject)) {
        assessment.team = Identifier(subject)
      } else {
        if !system.bets.contains(Identifier(subject)) { system.add(Bet(Identifier(subject), "")) }
        assessment.bet = Identifier(subject)
      }
      system.add(assessment)
    }
    return (system, dimensions.values.sorted { $0.id < $1.id })
  }

  /// A day, or the first one of a month.
  private static func day(_ text: String) -> Day? { Day(text) ?? Day("\(text)-01") }

  // MARK: Metrics

  /// Every metric as written under an id of its own, so that one of several bets is none of them twice.
  var metricsApart: (system: ProductOperatingSystem, ids: [(id: Identifier<Metric>, name: String)]) {
    var system = ProductOperatingSystem(system.name)
    var ids: [(id: Identifier<Metric>, name: String)] = []
    for (place, record) in records("metrics").enumerated() {
      let name = record["id"]?.plainText ?? ""
      var metric = Metric(Identifier("\(place): \(name)"), record["name"]?.plainText ?? "")
      for point in record["points"]?.elements ?? [] {
        guard let day = point[0]?.plainText.flatMap(Self.day), let value = point[1]?.number?.double else {
          continue
        }
        metric.observations.append(Metric.Observation(When(day), value))
      }
      metric.annotations = Annotations((record.members ?? [:]).filter { $0.key != "points" })
      ids.append((metric.id, name))
      system.add(metric)
    }
    return (system, ids)
  }

  // MARK: Links

  struct Link {
    let one: String
    let other: String
    var type: String?
    var weight: Double = 1
  }

  /// The lists in which a team names others.
  static let listsOfTeams = ["needs", "related", "internalCustomers"]

  /// The links of one such list, from each team to those that it names.
  func links(_ list: String) -> [Link] {
    var seen: Set<String> = []
    return records("teams").flatMap { team -> [Link] in
      guard let id = team["id"]?.plainText, seen.insert(id).inserted else { return [] }
      return (team[list]?.plainTexts ?? []).map { Link(one: id, other: $0) }
    }
  }

  /// The links that the source counts elsewhere, by the lists that they stand in.
  var weighedLinks: [(key: String, links: [Link])] {
    ["teamLinks", "betLinks"].compactMap { key in
      let links = records(key).compactMap { link -> Link? in
        guard let one = link["a"]?.plainText, let other = link["b"]?.plainText else { return nil }
        return Link(
          one: one, other: other, type: link["type"]?.plainText,
          weight: link["weight"]?.number?.double?.value ?? 1)
      }
      return links.isEmpty ? nil : (key, links)
    }
  }

  /// Teams as bets, and whom they name as links between them.
  var teamsAsBets: ResolvedSystem {
    get throws {
      var system = ProductOperatingSystem(system.name)
      for team in self.system.teams { system.add(Bet(Identifier(team.id.rawValue), team.name)) }
      for list in Self.listsOfTeams {
        for link in links(list) {
          system.bets[Identifier(link.one)]?.links.append(
            Bet.Link(Bet.Link.Kind(list), to: Identifier(link.other)))
        }
      }
      return try system.resolved(tolerating: Set(ProblemCode.known))
    }
  }
}
