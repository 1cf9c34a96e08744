// Your own types join in: a server's rows are traced without a copy, a curve and a question are your own.
// snippet.hide
import OperatingModel
// snippet.show

// snippet.rows
/// A row as a server holds it.
struct Ticket: Traceable {
  var id: Identifier<Ticket>
  var name: String
  var horizon: Horizon?
  var parents: [Identifier<Ticket>]
}
let tickets = [
  Ticket(id: "T-1", name: "Firms run their own books", horizon: .years, parents: []),
  Ticket(id: "T-2", name: "Retry failed cards", horizon: .weeks, parents: ["T-1"]),
]
let trace = Traceability().answer(over: tickets)
for finding in trace.findings { print(finding) }
// snippet.end

// snippet.curve
/// Half of the value with the first country, the other half with the second.
struct TwoCountries: EffortValueCurve {
  var jumps: [Double] { [0.3, 0.8] }
  func value(at effort: Double) -> Double { effort >= 0.8 ? 1 : effort >= 0.3 ? 0.5 : 0 }
}
let figures = EffortAndValue().figures(of: TwoCountries())
print(
  "\nHalf way \(figures.kept(at: 0.5) ?? 0) of the value is there; most of it after \(figures.effortForMost ?? 1)."
)
// snippet.end

// snippet.question
/// A question of your own: which teams are too small to share their knowledge?
struct LonelyTeams: Question {
  var smallest = 2

  static let guide = QuestionGuide(
    "ours.lonelyTeams", "Which teams are too small to share what they know?", concepts: [],
    sources: ["our handbook"], findings: [FindingKind("ours.lonelyTeams.small", "A team is too small.")])
  static let fields = Fields(from: LonelyTeams()) {
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
          "ours.lonelyTeams.small", about: [Subject(team)],
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

  static let fields = Fields(from: LonelyTeamsAnswer()) {
    Field("lookedAt", \.lookedAt, .required, "How many teams have their size recorded.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

var acme = ProductOperatingSystem("Acme")
acme.teams.add(Team("mainframe", "Mainframe"))
acme.teams["mainframe"]?.size = 1
let catalogue = Catalogue.standard.adding(LonelyTeams.self)
print("\n\(try catalogue.ask("ours.lonelyTeams", of: acme.resolved()))")
// snippet.end
