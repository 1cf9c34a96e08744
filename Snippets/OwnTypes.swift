// Your own types join in: a server's rows are asked without a copy, a curve and a question are your own.
// snippet.hide
import OperatingModel
// snippet.show

// snippet.rows
/// A row as a server holds it.
struct Epic: Traceable {
  var id: Identifier<Epic>
  var label: String
  var parentID: Identifier<Epic>?
  var weeks: Int

  var parents: [Identifier<Epic>] { parentID.map { [$0] } ?? [] }
  var horizon: Horizon? { weeks > 26 ? .years : weeks > 8 ? .quarters : weeks > 3 ? .months : .weeks }
}

let epics = [
  Epic(id: "books", label: "Firms run their own books", weeks: 60),
  Epic(id: "retries", label: "Retry failed cards", parentID: "books", weeks: 2),
]
let trace = Traceability().answer(over: epics)
for row in trace.rows { print(row.id, row.verdict) }  // retries skips
print(trace.findings)
// snippet.end

// snippet.nesting
let hierarchy = Hierarchy(epics)
print(hierarchy.deepest)  // 1
print(hierarchy.descendants(of: "books"))  // [retries]
// snippet.end

// snippet.network
let network = TieNetwork<Epic>(links: [
  .init("books", "retries"), .init("retries", "ledger", weight: 3), .init("retries", "cards"),
])
if let density = network.density { print(density) }  // 0.5: three of the six ties there could be
for node in network.nodes where node.piecesWithout > 1 { print(node.id) }  // retries
if let share = network.betweenness().shares["retries"] { print(share) }  // 1.0: it lies on every way
// snippet.end

// snippet.curve
/// Half of the value with the first country, the other half with the second.
struct TwoCountries: EffortValueCurve {
  var jumps: [Double] { [0.3, 0.8] }
  func value(at effort: Double) -> Double { effort >= 0.8 ? 1 : effort >= 0.3 ? 0.5 : 0 }
}

let figures = EffortAndValue().figures(of: TwoCountries())
if let kept = figures.kept(at: 0.5) { print(kept) }  // 0.5: of the value is there half way
if let effort = figures.effortForMost { print(effort) }  // 80%: of the effort brings most of it
// snippet.end

// snippet.question
/// A question of your own: which teams are too small to share their knowledge?
struct LonelyTeams: Question {
  var smallest = 2

  static let guide = QuestionGuide(
    "ours.lonelyTeams", "Which teams are too small to share what they know?", concepts: [],
    sources: ["our handbook"], findings: [FindingKind("ours.lonelyTeams.small", "A team is too small.")])
  static let fields = Fields(blank: LonelyTeams()) {
    Field(
      "smallest", \.smallest, rule: .atLeast(1), by: .said("our handbook", .own),
      "How many people a team has at least.")
  }

  func answer(from system: ResolvedSystem, beside other: ResolvedSystem?) -> LonelyTeamsAnswer {
    let sized = system.model.teams.sortedByID.filter { $0.size != nil }
    var answer = LonelyTeamsAnswer(lookedAt: sized.count)
    for team in sized where (team.size ?? 0) < smallest {
      answer.findings.append(
        Finding(
          "ours.lonelyTeams.small", about: [Finding.Subject(team)],
          "Has \(team.size ?? 0) of at least \(smallest) people.",
          facts: [Fact(team.id, "size", team.size)],
          by: [Heuristic("at least \(smallest) people", source: "our handbook", grade: .own)],
          ask: "Who knows what this team knows when it is on holiday?"))
    }
    return answer
  }
}

struct LonelyTeamsAnswer: Answer {
  var findings: Findings = []
  var lookedAt = 0
  var notes: [String] = []

  static let fields = Fields(blank: LonelyTeamsAnswer()) {
    Field("lookedAt", \.lookedAt, .required, "How many teams have their size recorded.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

var acme = ProductOperatingSystem("Acme")
acme.teams.add(Team("mainframe", "Mainframe"))
acme.teams["mainframe"]?.size = 1
let catalogue = Catalogue.standard.adding(LonelyTeams.self)
print(try catalogue.ask("ours.lonelyTeams", of: acme.resolved()))
// snippet.end
