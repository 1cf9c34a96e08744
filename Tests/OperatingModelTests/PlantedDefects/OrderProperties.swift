import Testing

@testable import OperatingModel

/// What is found and what is resolved does not depend on the order in which nouns are said.
@Suite struct OrderProperties {
  @Test func smallModels() throws {
    for seed in 1...600 {
      var random = RandomCases(seed: seed)
      let system = random.system()
      let other = try OtherOrder.of(system, seed: seed)
      let (told, toldAgain) = (try Told(system), try Told(other))
      try #require(told == toldAgain, "seed \(seed)")
    }
  }

  @Test func plantedDefects() throws {
    var generator = BenchGenerator(seed: 4)
    var organisation = generator.organisation(entities: 3_000)
    _ = organisation.plant(50, seed: 5)
    let system = organisation.system
    let (told, toldAgain) = (try Told(system), try Told(OtherOrder.of(system, seed: 6)))
    #expect(told == toldAgain)
  }

  /// What resolving says of a model, by ids instead of places.
  private struct Told: Equatable {
    /// Problems as code, subject, field and suggestion.
    var problems: [String] = []
    /// How many references stand in each relation.
    var relations: [String] = []
    var findings: [FindingKey] = []

    init(_ system: ProductOperatingSystem) throws {
      let resolved = try system.resolved(tolerating: Set(ProblemCode.known))
      problems = resolved.setAside.map { Self.told($0, in: system) }.sorted()
      for relation in resolved.relations {
        relations.append("\(relation.name) \(resolved.count(of: relation.name))")
      }
      relations.sort()
      findings = resolved.ask(.traceability).findings.map(\.key)
    }

    private static let members = [
      "teams": "team", "bets": "bet", "metrics": "metric", "dimensions": "maturity dimension",
      "fundingUnits": "funding unit",
    ]

    private static func ids(_ noun: String, in model: ProductOperatingSystem) -> [String] {
      switch noun {
      case "team": model.teams.map(\.id.rawValue)
      case "bet": model.bets.map(\.id.rawValue)
      case "metric": model.metrics.map(\.id.rawValue)
      case "maturity dimension": model.dimensions.map(\.id.rawValue)
      default: model.fundingUnits.map(\.id.rawValue)
      }
    }

    /// The id of the noun that a problem stands in; of a circle, the first of all that are in it.
    private static func told(_ problem: Problem, in system: ProductOperatingSystem) -> String {
      let steps = problem.path.steps
      guard case .key(let key)? = steps.first, steps.count > 1, case .index(let index) = steps[1] else {
        return "\(problem)"
      }
      let said: [String: [String]] = [
        "teams": system.teams.said.map(\.id.rawValue), "bets": system.bets.said.map(\.id.rawValue),
        "metrics": system.metrics.said.map(\.id.rawValue),
        // A fact has no id: it is what it says.
        "influences": system.influences.map { "\($0.from) \($0.to)" },
      ]
      let id = said[key]?[index] ?? String(index)
      switch problem.code {
      case .containmentCycle where key == "teams":
        return "\(problem.code) \(first(of: id, among: teamLinks(system)))"
      case .containmentCycle:
        let links = system.bets.map { bet in (bet.id.rawValue, bet.parents.map(\.rawValue)) }
        return "\(problem.code) \(first(of: id, among: links))"
      case .dependencyCycle:
        let links = system.bets.map { bet in
          (bet.id.rawValue, bet.dependencies.filter(\.isHard).map(\.on.rawValue))
        }
        return "\(problem.code) \(first(of: id, among: links))"
      case .duplicateID: return "\(problem.code) \(key) \(id)"
      default:
        // Which element of a list it is depends on the order; the message says which noun it is about.
        let keys = steps.dropFirst(2).filter { if case .key = $0 { true } else { false } }
        return "\(problem.code) \(key) \(id) \(ModelPath(keys)) \(problem.message) \(problem.nearest ?? "")"
      }
    }

    private static func teamLinks(_ system: ProductOperatingSystem) -> [(String, [String])] {
      system.teams.map { team in (team.id.rawValue, team.parents.map(\.rawValue)) }
    }

    /// The first id among those that lead to one another.
    private static func first(of id: String, among links: [(String, [String])]) -> String {
      let next = Dictionary(links, uniquingKeysWith: { first, _ in first })
      func reached(from start: String) -> Set<String> {
        var reached: Set<String> = []
        var open = [start]
        while let node = open.popLast() {
          for other in next[node] ?? [] where reached.insert(other).inserted { open.append(other) }
        }
        return reached
      }
      return reached(from: id).filter { reached(from: $0).contains(id) }.min() ?? id
    }
  }
}
