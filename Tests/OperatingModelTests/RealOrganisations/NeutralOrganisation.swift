import OperatingModel

/// An organisation in the neutral form, brought into a model.
///
/// Nothing is repaired and nothing is lost: every member of every record has a place in the model, or is kept
/// beside it as the organisation's own data. What could not be held where it belongs is listed as problems.
///
/// Decisions: “now”, “next” and “later” say when, not for how long, and are no bands of time; the stages of a
/// process are none of the stages of opportunities; people whom two teams share are no dependency. All three
/// are kept as annotations.
struct NeutralOrganisation: Sendable {
  private(set) var system = ProductOperatingSystem("")
  /// The organisation as it was written.
  private let written: JSON
  private var all: [Problem] = []
  /// Records of maturity that an assessment cannot hold, as they were said.
  private var unheldMaturity: [JSON] = []

  /// What could not be held where it belongs.
  var problems: Problems { Problems(all) }

  /// The records of a list as they were written.
  func records(_ list: String) -> [JSON] { written[list]?.elements ?? [] }

  init(_ json: JSON) {
    written = json
    var record = NeutralRecord(json, at: ModelPath())
    system.name = record.name("name", as: "name") ?? ""
    system.asOf = record.day("asOf", as: "asOf")
    let lists = ["teams", "bets", "maturity", "metrics"].map { key in
      record.take(key, as: .key(key)) { $0.elements } ?? []
    }
    all = record.problems
    lists[0].enumerated().forEach { addTeam($1, at: $0) }
    lists[1].enumerated().forEach { addBet($1, at: $0) }
    lists[2].forEach { addMaturity($0) }
    lists[3].enumerated().forEach { addMetric($1, at: $0) }
    record.keep(unheldMaturity, under: "maturity")
    system.annotations = record.annotations
  }

  // MARK: Teams

  private mutating func addTeam(_ json: JSON, at index: Int) {
    var record = NeutralRecord(json, at: ModelPath("teams", .index(index)))
    var team = Team(record.id("id", as: "id") ?? "", record.name("name", as: "name"))
    team.kind = record.word("kind", as: "kind")
    team.parent = record.id("parent", as: "parent")
    team.size = record.take("memberCount", as: "size", .numberOutOfRange) {
      $0.number?.int.flatMap { $0 < 0 ? nil : $0 }
    }
    if !system.teams.contains(team.id) {
      let needs: [Identifier<Team>] = record.ids("needs", as: "needs")
      let customers: [Identifier<Team>] = record.ids("internalCustomers", as: "internalCustomers")
      let facts = needs.map { ("needs", Dependency(team.id, on: $0)) }
      for (key, fact) in facts + customers.map({ ("internalCustomers", Dependency($0, on: team.id)) }) {
        var fact = fact
        fact.annotations["said"] = .text(key)
        system.add(fact)
      }
    }
    team.annotations = record.annotations
    system.add(team)
    all += record.problems
  }

  // MARK: Bets

  private mutating func addBet(_ json: JSON, at index: Int) {
    var record = NeutralRecord(json, at: ModelPath("bets", .index(index)))
    var bet = Bet(record.id("id", as: "id") ?? "", record.name("title", as: "name"))
    bet.kind = record.word("kind", as: "kind")
    bet.owner = record.id("ownerTeam", as: "owner")
    bet.state = record.word("state", as: "state")
    bet.status = record.text("status", as: "status")
    if let band = record.rest["horizon"]?.plainText, Horizon(rawValue: band) != nil {
      bet.horizon = record.word("horizon", as: "horizon")
    }
    bet.createdOn = .of(record.day("created", as: "createdOn"))
    bet.startedOn = .of(record.day("started", as: "startedOn"))
    bet.endedOn = .of(record.day("ended", as: "endedOn"))
    bet.targetOn = .of(record.day("target", as: "targetOn"))
    let main: Identifier<Bet>? = record.id("parent", as: "parents")
    let others: [Identifier<Bet>] = record.ids("otherParents", as: "parents")
    bet.parents = (main.map { [$0] } ?? []) + others
    bet.dependencies = record.ids("dependsOn", as: "dependencies").map { .soft($0) }
    bet.links = links(of: &record)
    bet.contributors = contributors(of: &record)
    bet.annotations = record.annotations
    if main == nil, !others.isEmpty { bet.annotations[Bet.noMainLine] = true }
    system.add(bet)
    all += record.problems
  }

  /// The links in the source's own words, whether or not they also feed dependencies.
  ///
  /// Where one says more than the model holds, or less, all stay as they were said as well.
  private func links(of record: inout NeutralRecord) -> [Bet.Link] {
    let said = record.rest["links"]?.elements ?? []
    let links = said.compactMap { link -> Bet.Link? in
      guard let kind = link["type"]?.plainText, !kind.isEmpty, let to = link["to"]?.plainText else {
        return nil
      }
      return Bet.Link(Bet.Link.Kind(kind), to: Identifier(to))
    }
    let isAll = links.count == said.count
    if isAll, said.contains(where: { $0.members?.count != 2 }) { return links }
    _ = record.take("links", as: "links") { $0.elements != nil && isAll ? true : nil }
    return links
  }

  /// The contributing teams, each with the most that it is asked for and all that it is asked.
  ///
  /// A team may be asked several things, and the owner too, so the asks also stay as they were said.
  private func contributors(of record: inout NeutralRecord) -> [Bet.Contribution] {
    var levels: [String: Bet.Contribution.Level] = [:]
    var texts: [String: [String]] = [:]
    for (index, ask) in (record.rest["asks"]?.elements ?? []).enumerated() {
      guard let team = ask["team"]?.plainText else { continue }
      if let text = ask["ask"]?.plainText { texts[team, default: []].append(text) }
      guard let said = ask["level"]?.plainText else { continue }
      if let level = Bet.Contribution.Level(rawValue: said) {
        levels[team] = levels[team].map { max($0, level) } ?? level
      } else {
        let path = ModelPath(record.place.steps + ["annotations", "asks", .index(index), "level"])
        record.report(.unknownWord, at: path, "“\(said)” is no level")
      }
    }
    return record.ids("contributors", as: "contributors").map { team in
      Bet.Contribution(team, level: levels[team.rawValue], ask: texts[team.rawValue]?.joined(separator: "; "))
    }
  }

  // MARK: Maturity

  private mutating func addMaturity(_ json: JSON) {
    var record = NeutralRecord(json, at: ModelPath("annotations", "maturity", .index(unheldMaturity.count)))
    let subject = record.text("subject", as: "subject")
    let name = record.text("dimension", as: "dimension")
    let scale = record.take("scale", as: "scale") { $0.plainTexts } ?? []
    let place = record.take("level", as: "level", .unknownWord) {
      $0.plainText.flatMap(scale.firstIndex(of:))
    }
    let isDated = record.rest["date"] != nil
    let day = record.day("date", as: "date")
    let isPlanned = record.take("planned", as: "planned") { $0 == true ? true : nil }
    let couldBeHeld = record.rest.isEmpty && isDated == (day != nil)
    guard couldBeHeld, let subject, let name, let place else {
      for key in record.rest.keys.sorted() where record.problems.isEmpty {
        record.report(.unknownKey, at: record.place.appending(.key(key)), "an assessment has no “\(key)”")
      }
      unheldMaturity.append(json)
      all += record.problems
      return
    }
    var assessment = Assessment(dimension(name, scale), .number(place + 1), day: .of(day))
    assessment.isPlanned = isPlanned ?? false
    // A subject that is nowhere is taken for a bet, so that resolving says that there is no such bet.
    if system.teams.contains(Identifier(subject)) {
      assessment.team = Identifier(subject)
    } else {
      assessment.bet = Identifier(subject)
    }
    system.add(assessment)
    all += record.problems
  }

  /// The dimension with a name and a scale; where two scales have one name, the second gets an id of its own.
  private mutating func dimension(_ name: String, _ scale: [String]) -> Identifier<MaturityDimension> {
    let levels = scale.map { MaturityDimension.Level($0, key: $0) }
    let ids = [name, "\(name): \(scale.joined(separator: ", "))"].map { Identifier<MaturityDimension>($0) }
    if let id = ids.first(where: { system.dimensions[$0]?.levels == levels }) { return id }
    let id = system.dimensions.contains(ids[0]) ? ids[1] : ids[0]
    system.add(MaturityDimension(id, name, levels: levels))
    return id
  }

  // MARK: Metrics

  private mutating func addMetric(_ json: JSON, at index: Int) {
    var record = NeutralRecord(json, at: ModelPath("metrics", .index(index)))
    var metric = Metric(record.id("id", as: "id") ?? "", record.name("name", as: "name"))
    metric.unit = record.text("unit", as: "unit")
    metric.team = record.id("team", as: "team")
    var isSubject = false
    if let subject = record.rest["subject"]?.plainText, system.teams.contains(Identifier(subject)) {
      // A team is a subject too; of two teams the second stays as it was said.
      if metric.team == nil {
        metric.team = record.id("subject", as: "team")
        isSubject = true
      }
    } else {
      metric.bet = record.id("subject", as: "bet")
    }
    var unheld: [JSON] = []
    for point in (record.take("points", as: "observations") { $0.elements } ?? []) {
      if let day = point[0]?.plainText.flatMap({ Day($0) }), let value = point[1]?.number?.double,
        point[2] == nil
      {
        metric.observations.append(Metric.Observation(When(day), value))
      } else {
        let path = ModelPath(record.place.steps + ["annotations", "points", .index(unheld.count)])
        record.report(.invalidValue, at: path, "no day and value")
        unheld.append(point)
      }
    }
    if !unheld.isEmpty { record.keep(unheld, under: "points") }
    metric.annotations = record.annotations
    if isSubject { metric.annotations[Metric.teamIsSubject] = true }
    system.add(metric)
    all += record.problems
  }
}
