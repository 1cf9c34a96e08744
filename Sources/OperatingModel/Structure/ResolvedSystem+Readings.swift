/// What several questions need to know about a model, decided once.
///
/// A reading is a value that is made when it is asked for, in time in proportion to what it looks at: make one a
/// question, and not one a row. Where a reading is of a day, it is the system's own unless another one is said.
extension ResolvedSystem {
  /// Which of a roster's things are open, are over, or are not known to be either.
  public func openness<Element: Closable>(
    of roster: KeyPath<ProductOperatingSystem, Roster<Element>>, on day: Day? = nil
  ) -> OpenThings<Element> {
    OpenThings(model[keyPath: roster], on: day ?? asOf)
  }

  /// The ids of a kind of noun that are looked at, such as “bet”; `nil` for nouns that are neither open nor over.
  func ids(ofNoun noun: String, in scope: OpenScope, on day: Day? = nil) -> Set<String>? {
    func ids<Element: Closable>(_ roster: KeyPath<ProductOperatingSystem, Roster<Element>>) -> Set<String> {
      Set(openness(of: roster, on: day).ids(in: scope).map(\.rawValue))
    }
    return switch noun {
    case TypeName.noun(Bet.self): ids(\.bets)
    case TypeName.noun(Goal.self): ids(\.goals)
    case TypeName.noun(Experiment.self): ids(\.experiments)
    case TypeName.noun(Decision.self): ids(\.decisions)
    case TypeName.noun(LearningQuestion.self): ids(\.learningQuestions)
    default: nil
    }
  }

  /// How a roster's entities nest: bets, teams, goals, capabilities or people.
  ///
  /// A circle that was tolerated when the model was resolved is one here too.
  public func hierarchy<Element: Nested>(
    of roster: KeyPath<ProductOperatingSystem, Roster<Element>>
  ) -> Hierarchy<Element> {
    Hierarchy(
      model[keyPath: roster],
      restoring: setAside(.containmentCycle, of: Element.self).map { (child: $0.from, parent: $0.to) })
  }

  /// The references between nouns of a kind that were set aside because they lead round in a circle.
  func setAside<Element: Identified>(
    _ code: ProblemCode, of type: Element.Type
  ) -> [(from: Identifier<Element>, to: Identifier<Element>)] {
    let noun = TypeName.noun(type)
    return circles.filter { $0.code == code && $0.noun == noun }.flatMap(\.steps).map {
      (Identifier(rawValue: $0.from), Identifier(rawValue: $0.to))
    }
  }

  /// Which bet builds on which, and how each such dependency stands.
  ///
  /// A circle of hard dependencies that was tolerated when the model was resolved is one here too.
  ///
  /// - Parameters:
  ///   - strength: Only dependencies of this strength; all unless said.
  ///   - link: Links of this kind in place of dependencies; none unless said.
  ///   - day: The day; the system's own unless said.
  public func betDependencies(
    _ strength: DependencyStrength? = nil, link: Bet.Link.Kind? = nil, on day: Day? = nil
  ) -> BetDependencyGraph {
    betDependencies(strength, link: link, of: openness(of: \.bets, on: day))
  }

  /// As above, with what is open read in another way.
  func betDependencies(
    _ strength: DependencyStrength?, link: Bet.Link.Kind?, of open: OpenThings<Bet>
  ) -> BetDependencyGraph {
    BetDependencyGraph(
      of: open, strength: strength, link: link,
      restoring: link == nil ? setAside(.dependencyCycle, of: Bet.self) : [])
  }

  /// The dependencies between teams, and how each stands on a day.
  public func teamDependencies(on day: Day? = nil) -> TeamDependencies {
    TeamDependencies(model, on: day ?? asOf)
  }

  /// Which teams own the bets that are looked at, and which contribute to them.
  public func betTeams(in scope: OpenScope = .all, on day: Day? = nil) -> BetTeams {
    BetTeams(model, openness(of: \.bets, on: day), in: scope)
  }

  /// Which teams are groups of teams, and which do work themselves.
  ///
  /// - Parameter kinds: The words that the company has for kinds of groups.
  public func teamGroups(kinds: Set<Team.Kind> = Team.Kind.groups) -> TeamGroups {
    TeamGroups(model, kinds: kinds)
  }

  /// Which teams answer for which products, services, segments and other areas, and which serve them.
  public func teamAreas() -> TeamAreas { TeamAreas(model) }

  /// The goals that ask a team to answer for a mandate level, by their team.
  func goalsThatAsk(in scope: OpenScope = .usual) -> [Identifier<Team>?: [Goal]] {
    Dictionary(grouping: openness(of: \.goals).those(in: scope).filter { $0.levelAsked != nil }, by: \.owner)
  }

  /// Which metric moves which, and which way.
  public func influenceGraph() -> InfluenceGraph { InfluenceGraph(model) }

  /// Since when a bet has been there. Takes constant time.
  public func age(of bet: Bet, on day: Day? = nil) -> BetAge { BetAge(of: bet, on: day ?? asOf) }
}
