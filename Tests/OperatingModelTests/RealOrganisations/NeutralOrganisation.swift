import OperatingModel

/// An organisation in the neutral form, brought into a model.
///
/// What fits is taken, everything else is kept beside it as the organisation's own data, and told with its place.
struct NeutralOrganisation: Sendable {
  private(set) var system = ProductOperatingSystem("")
  /// What did not fit, at its place in what was written.
  private(set) var problems = Problems([])

  init(_ json: JSON) {
    var intake = Intake(json)
    system = ProductOperatingSystem(intake.take("name") ?? "", asOf: intake.take("asOf"))
    addTeams(from: &intake)
    addBets(from: &intake)
    addMaturity(from: &intake)
    addMetrics(from: &intake)
    intake.keepRest(in: &system.annotations)
    problems = intake.problems
  }

  private mutating func addTeams(from intake: inout Intake) {
    intake.each("teams") { row -> Void? in
      guard let id: Identifier<Team> = row.require("id") else { return nil }
      var team = Team(id)
      // Of two records with one id the first counts; what ties the other to anything stays with it.
      if !system.teams.contains(id) {
        system.add(row.take("needs").map { Dependency(id, on: $0, kind: .needs) })
        system.add(row.take("internalCustomers").map { Dependency($0, on: id, kind: .internalCustomer) })
        system.add(row.take("related").map { TeamLink(id, .related, $0) })
      }
      row.fill(&team, [\.size: "memberCount", \.leads: "leadCount"])
      row.keepRest(in: &team.annotations)
      return system.add(team)
    }
    intake.each("teamLinks") { row -> Void? in
      guard let from: Identifier<Team> = row.require("a"), let to: Identifier<Team> = row.require("b"),
        let kind: TeamLink.Kind = row.require("type")
      else { return nil }
      return system.add(TeamLink(from, kind, to, weight: row.take("weight") ?? 1))
    }
  }

  private mutating func addBets(from intake: inout Intake) {
    intake.each("bets") { row -> Void? in
      guard let id: Identifier<Bet> = row.require("id") else { return nil }
      var bet = Bet(id)
      bet.mainParent = row.take("parent")
      bet.parents = (bet.mainParent.map { [$0] } ?? []) + row.take("otherParents")
      bet.dependencies = row.take("dependsOn").map { .soft($0) }
      bet.contributors = row.take("contributors").map { Bet.Contribution($0) }
      row.each("asks") { Self.take(&$0, of: &bet.contributors) }
      bet.links = row.each("links") { link -> Bet.Link? in
        guard let kind: Bet.Link.Kind = link.require("type"), let to: Identifier<Bet> = link.require("to")
        else { return nil }
        return Bet.Link(kind, to: to)
      }
      bet.history = row.each("history") { change -> Change? in
        let (what, to): (String, String?) = (change.take("field") ?? "status", change.take("to"))
        return change.require("date").map { Change($0, what, from: change.take("from"), to: to) }
      }
      bet.lane = row.take("horizon")
      bet.areas = row.take("secondaryAreas") + row.take("useCases")
      for area in bet.areas where !system.areas.contains(area) { system.add(Area(area)) }
      let keys: [PartialKeyPath<Bet>: String] = [
        \.name: "title", \.owner: "ownerTeam", \.phase: "stage", \.createdOn: "created",
        \.startedOn: "started", \.endedOn: "ended", \.targetOn: "target",
      ]
      row.fill(&bet, keys)
      row.keepRest(in: &bet.annotations)
      // The form's words for states are these, letter by letter.
      if let state = bet.state, let said = row.value["state"], said != .text(state.rawValue) {
        row.report(.unknownWord, at: "state", "\(said) is none of the form's words for states")
        (bet.state, bet.annotations["state"]) = (nil, said)
      }
      return system.add(bet)
    }
    intake.each("betLinks") { row -> Void? in
      guard let from: Identifier<Bet> = row.require("a"), let to: Identifier<Bet> = row.require("b"),
        let kind: Bet.Link.Kind = row.require("type")
      else { return nil }
      if !system.bets.contains(from) { row.report(.unknownReference, at: "a", "there is no bet “\(from)”") }
      return system.bets[from]?.links.append(Bet.Link(kind, to: to, weight: row.take("weight") ?? 1))
    }
  }

  /// What a contributor is asked; what the owner is asked, or nobody, has no place.
  private static func take(_ ask: inout Intake, of contributors: inout [Bet.Contribution]) -> Void? {
    let team: Identifier<Team>? = ask.require("team")
    let (level, text): (Bet.Contribution.Level?, String?) = (ask.take("level"), ask.take("ask"))
    // Of two levels the first counts; the other ask stays where it is.
    guard ask.problems.isEmpty, level != nil || text != nil,
      let place = contributors.firstIndex(where: { $0.team == team && (level == nil || $0.level == nil) })
    else { return nil }
    contributors[place].level = level ?? contributors[place].level
    if let text { contributors[place].ask = contributors[place].ask.map { "\($0); \(text)" } ?? text }
    return ()
  }

  private mutating func addMaturity(from intake: inout Intake) {
    intake.each("maturity") { row -> Void? in
      guard let subject: String = row.require("subject"), let name: String = row.require("dimension"),
        let level: String = row.require("level")
      else { return nil }
      let (scale, day): ([String], When?) = (row.take("scale"), row.take("date"))
      guard row.problems.isEmpty else { return nil }
      var assessment = Assessment(dimension(name, scale), .word(level), day: day)
      assessment.isPlanned = row.take("planned") ?? false
      (assessment.team, assessment.bet, assessment.area) = place(of: subject)
      return system.add(assessment)
    }
  }

  /// The dimension with a name and a scale; where two scales have one name, the second gets an id of its own.
  private mutating func dimension(_ name: String, _ scale: [String]) -> Identifier<MaturityDimension> {
    let levels = scale.map { MaturityDimension.Level($0) }
    let ids = [name, "\(name): \(scale.joined(separator: ", "))"].map { Identifier<MaturityDimension>($0) }
    let id = ids.first { system.dimensions[$0].map { $0.levels == levels } ?? true } ?? ids[1]
    if !system.dimensions.contains(id) { system.add(MaturityDimension(id, name, levels: levels)) }
    return id
  }

  /// The team or bet of an id; what is neither is a service, a product or anything else: an area.
  private mutating func place(
    of subject: String
  ) -> (team: Identifier<Team>?, bet: Identifier<Bet>?, area: Identifier<Area>?) {
    if system.teams.contains(Identifier(subject)) { return (Identifier(subject), nil, nil) }
    if system.bets.contains(Identifier(subject)) { return (nil, Identifier(subject), nil) }
    if !system.areas.contains(Identifier(subject)) { system.add(Area(Identifier(subject))) }
    return (nil, nil, Identifier(subject))
  }

  private mutating func addMetrics(from intake: inout Intake) {
    intake.each("metrics") { row -> Void? in
      guard let id: Identifier<Metric> = row.require("id") else { return nil }
      var metric = Metric(id)
      metric.observations = row.each("points") { point in
        point.take(at: 0).flatMap { day in point.take(at: 1).map { Metric.Observation(day, $0) } }
      }
      metric.targets = row.take("target").map { Metric.Target($0) }
      if row.value["team"] == nil, let subject: String = row.take("subject") {
        (metric.team, metric.bet, metric.area) = place(of: subject)
      }
      row.fill(&metric)
      row.keepRest(in: &metric.annotations)
      return system.add(metric)
    }
  }
}
