/// Which teams answer for which areas, and which serve them.
///
/// ```swift
/// let areas = system.teamAreas()
/// areas.owned(by: "billing")          // invoicing, payments
/// areas.owners(of: "payments")        // billing
/// areas.paradigms(of: "billing")      // service: it says none itself, and answers for services
/// ```
/// Everything is listed by ascending id. Making one takes time in proportion to teams and areas, but for sorting them.
///
/// Our own formalisation (D), concepts C5 and C30.
public struct TeamAreas: Sendable {
  private let model: ProductOperatingSystem
  private let ofOwner: [Identifier<Team>: [Identifier<Area>]]
  private let servedBy: [Identifier<Area>: [Identifier<Team>]]

  init(_ model: ProductOperatingSystem) {
    self.model = model
    var ofOwner: [Identifier<Team>: [Identifier<Area>]] = [:]
    for area in model.areas.sortedByID {
      for team in Self.owners(of: area) { ofOwner[team, default: []].append(area.id) }
    }
    self.ofOwner = ofOwner
    var servedBy: [Identifier<Area>: [Identifier<Team>]] = [:]
    for team in model.teams.sortedByID {
      for area in Set(team.serves) { servedBy[area, default: []].append(team.id) }
    }
    self.servedBy = servedBy
  }

  private static func owners(of area: Area) -> Set<Identifier<Team>> {
    Set(area.otherOwners).union(area.owner.map { [$0] } ?? [])
  }

  /// The teams that answer for an area, each once.
  public func owners(of area: Identifier<Area>) -> [Identifier<Team>] {
    model.areas[area].map { Self.owners(of: $0).sorted() } ?? []
  }

  /// The teams that serve an area without answering for it.
  public func servers(of area: Identifier<Area>) -> [Identifier<Team>] {
    let owners = Set(owners(of: area))
    return (servedBy[area] ?? []).filter { !owners.contains($0) }
  }

  /// The areas that a team answers for.
  public func owned(by team: Identifier<Team>) -> [Identifier<Area>] { ofOwner[team] ?? [] }

  /// The areas that a team serves without answering for them.
  public func served(by team: Identifier<Team>) -> [Identifier<Area>] {
    let owned = Set(owned(by: team))
    return Set(model.teams[team]?.serves ?? []).filter { !owned.contains($0) }.sorted()
  }

  /// What a team's domain is cut by, the main paradigm first.
  ///
  /// What the team itself says; where it says nothing, the kinds of the areas that it answers for or, where there are
  /// none, of those that it serves, the most frequent first, then by the word.
  public func paradigms(of team: Identifier<Team>) -> [Area.Kind] {
    guard let said = model.teams[team]?.paradigms, said.isEmpty else {
      return model.teams[team]?.paradigms ?? []
    }
    let kinds = [owned(by: team), served(by: team)].lazy
      .map { $0.compactMap { model.areas[$0]?.kind } }.first { !$0.isEmpty }
    let counts = Dictionary((kinds ?? []).map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
  }
}
