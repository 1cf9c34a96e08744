/// Which of a model's teams are groups of teams, and which do work themselves.
///
/// Groups are recorded among the teams since teams are part of them. They are no teams that lack something: that a
/// group's authority or slots are not recorded is no gap. What is a group, and why:
///
/// - it is recorded as none (``Team/unit``, ``Reason/unit``): a group, a community or a board; or, where that is not
///   recorded,
/// - its kind is one of the words for groups (``Reason/kind``); or
/// - other teams are part of it, and nothing is recorded that it does itself (``Reason/teamsBelow``).
///
/// A team that others are part of and that does work itself is a team, and is listed in ``heads``. What it does itself
/// are contributions to bets, a window of flow, slots of attention, and people who are assigned to it. That it
/// answers for bets does not tell: groups do that, too.
///
/// ```swift
/// let groups = system.teamGroups()
/// groups.reason("pocketfern")      // kind: it is a product group
/// groups.teams                     // squad-1, squad-2, squad-3
/// ```
/// Making one takes time in proportion to teams, bets and assignments, but for sorting teams.
///
/// Sources: Dotwork's operating-model starter pack on product groups (p), concept C30; the rest is our own (D).
public struct TeamGroups: Sendable {
  /// Why something is a group.
  public enum Reason: String, Word {
    /// It is recorded as a group, a community or a board.
    case unit
    /// Its kind is a word for groups.
    case kind
    /// Other teams are part of it, and nothing is recorded that it does itself.
    case teamsBelow

    public static var meanings: [String: String] {
      [
        "unit": "It is recorded as a group, a community or a board.",
        "kind": "Its kind is a word for groups.",
        "teamsBelow": "Other teams are part of it, and nothing is recorded that it does itself.",
      ]
    }
  }

  /// How teams are part of one another.
  public let hierarchy: Hierarchy<Team>
  /// Why each place holds a group; `nil` where it holds a team.
  let reasons: [Reason?]

  /// The groups of a model.
  ///
  /// - Parameter kinds: The words for kinds of groups.
  init(_ model: ProductOperatingSystem, kinds: Set<Team.Kind>) {
    let hierarchy = Hierarchy(model.teams)
    let order = hierarchy.order
    var isWorking = order.all.map { order[$0].flow != nil || order[$0].slots != nil }
    func mark(_ team: Identifier<Team>) {
      if let place = order.place(of: team) { isWorking[Int(place)] = true }
    }
    for bet in model.bets {
      // A team that is asked to contribute to its own bet only answers for it.
      for contribution in bet.contributors where contribution.team != bet.owner { mark(contribution.team) }
    }
    for team in model.assignments.compactMap(\.team) { mark(team) }
    self.hierarchy = hierarchy
    reasons = order.all.map { place in
      switch order[place].unit {
      case .team: return nil
      case .group, .community, .board: return .unit
      case nil: break
      }
      if let kind = order[place].kind, kinds.contains(kind) { return .kind }
      let hasTeams = !hierarchy.childGraph.successors(of: place).isEmpty
      return hasTeams && !isWorking[Int(place)] ? .teamsBelow : nil
    }
  }

  /// Why a team is a group; `nil` for one that does work itself, and for an id that is not there.
  public func reason(_ team: Identifier<Team>) -> Reason? {
    hierarchy.order.place(of: team).flatMap { reasons[Int($0)] }
  }

  /// Whether a team is a group.
  public func isGroup(_ team: Identifier<Team>) -> Bool { reason(team) != nil }

  /// The groups, by ascending id. Takes linear time.
  public var groups: [Identifier<Team>] { ids { place in reasons[Int(place)] != nil } }

  /// The teams that do work themselves, by ascending id. Takes linear time.
  public var teams: [Identifier<Team>] { ids { place in reasons[Int(place)] == nil } }

  /// The teams that do work themselves and that others are part of, by ascending id. Takes linear time.
  public var heads: [Identifier<Team>] {
    ids { place in reasons[Int(place)] == nil && !hierarchy.childGraph.successors(of: place).isEmpty }
  }

  private func ids(_ isListed: (Int32) -> Bool) -> [Identifier<Team>] {
    hierarchy.order.ids(at: hierarchy.order.all.filter(isListed))
  }
}

extension Team.Kind {
  /// The words that are taken for groups of teams unless a company says others; but for the first our own (D).
  public static let groups: Set<Team.Kind> = [.productGroup, "group", "community", "board"]
}
