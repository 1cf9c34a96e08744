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
  var belowPeople = 2

  static let guide = QuestionGuide(
    "ours.lonelyTeams", "Which teams are too small to share what they know?", sources: ["our handbook"])
  static let kinds: [FindingKind<Self>] = [.small]
  static let fields = Fields(blank: LonelyTeams()) {
    Field(
      "belowPeople", \.belowPeople, rule: .atLeast(1), by: .said("our handbook", .own),
      "Teams of fewer people are told.")
  }

  /// What it tells.
  struct Table: DocumentRecord, Hashable {
    var teams: [Row] = []
    static let fields = Fields(blank: Table()) { Field("teams", \.teams, "The teams, the smallest first.") }
  }

  /// One team.
  struct Row: EntityRow, Hashable {
    var id: Identifier<Team>
    var name: String
    var people: Int
    static let fields = Fields(blank: Row(id: "", name: "", people: 0)) {
      Field("id", \.id, .required, "The team.")
      Field("name", \.name, .required, "What people call it.")
      Field("people", \.people, .required, "How many people it has.")
    }
  }

  func tell(of system: ResolvedSystem, in answer: inout Answer<Self>) {
    let teams = system.model.teams.sortedByID
    answer.teams = teams.compactMap { team in team.size.map { Row(id: team.id, name: team.label, people: $0) }
    }
    .sorted { $0.people < $1.people }
    answer.look(at: answer.teams.count, of: teams.count)
    answer.lacks("size", teams.filter { $0.size == nil }.map(\.id), of: teams.count, key: "teams.size")
    for row in answer.teams where row.people < belowPeople {
      answer.find(
        .small, about: row, "\(answer.name(row.id)) has \(row.people) of at least \(belowPeople) people.",
        facts: [Fact(row: row, "people", row.people)], rule: "at least \(belowPeople) people")
    }
  }
}

extension FindingKind where Q == LonelyTeams {
  /// A team is too small to share what it knows.
  static var small: Self {
    Self(
      "small", "A team is too small to share what it knows.", by: .said("our handbook", .own),
      ask: "Who knows what this team knows when it is on holiday?")
  }
}

var acme = ProductOperatingSystem("Acme")
acme.teams.add(Team("mainframe", "Mainframe"))
acme.teams["mainframe"]?.size = 1
let catalogue = Catalogue.standard.adding(LonelyTeams.self)
print(try catalogue.ask("ours.lonelyTeams", of: acme.resolved()))
// snippet.end
