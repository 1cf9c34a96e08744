// The export of an issue tracker, and a table of what services are like, brought into a model.
// snippet.hide
let export = """
  {
    "exported": "2026-11-20T18:30:00Z",
    "squads": [
      { "slug": "billing", "title": "Billing", "headcount": "6", "slack": "#billing" },
      { "slug": "payments", "title": "Payments", "headcount": "a handful" }
    ],
    "tickets": [
      { "key": "HAL-12", "summary": "Firms run their own books", "type": "goal", "status": "In progress",
        "squad": "billing", "opened": "2026-01-12T09:30:00Z", "due": null, "labels": ["self-serve"] },
      { "key": "HAL-31", "summary": "Retry failed cards", "type": "epic", "status": "IN PROGRESS",
        "squad": "payments", "opened": "2026-03-02T10:00:00Z", "due": "2026-12-01", "progress": "60 %",
        "part_of": "HAL-12", "blocked_by": ["HAL-44", 45] },
      { "key": "HAL-44", "summary": "Move to the new gateway", "type": "epic", "status": "Shiped",
        "squad": "payments", "opened": "2026-02-30", "part_of": "HAL-12" },
      { "summary": "Tidy up", "status": "Backlog" }
    ]
  }
  """
// snippet.show
// snippet.tickets
import OperatingModel

/// The tracker's words for where a ticket stands; those of the model need no entry.
let statuses: WordMap<Bet.State> = ["Backlog": .proposed, "In progress": .active, "Shipped": .done]

var intake = Intake(try JSON(json: export))
var halden = ProductOperatingSystem("Halden", asOf: intake.take("exported"))

halden.add(
  intake.each("squads") { row -> Team? in
    guard let id: Identifier<Team> = row.require("slug") else { return nil }
    var team = Team(id, row.take("title"))
    team.size = row.take("headcount")
    row.keepRest(in: &team.annotations)
    return team
  })

halden.add(
  intake.each("tickets") { row -> Bet? in
    guard let id: Identifier<Bet> = row.require("key") else { return nil }
    var bet = Bet(id)
    bet.status = row.take("status")
    bet.state = row.take("status", by: statuses)
    bet.parents = row.take("part_of")
    bet.dependencies = row.take("blocked_by").map { .hard($0) }
    // Whatever else the model has a field for, under the tracker's name for it or the model's own.
    row.fill(
      &bet, [\.name: "summary", \.kind: "type", \.owner: "squad", \.createdOn: "opened", \.targetOn: "due"])
    row.keepRest(in: &bet.annotations)
    return bet
  })
// snippet.end

print("## export\n\(export)")
print("\n## problems")
// snippet.problems
print(intake.problems.located(in: export).report(in: "export.json"))
// snippet.end

print("\n## rest")
// snippet.rest
if let rest = intake.rest { print(rest.json) }
// snippet.end

print("\n## model\n\(halden.json)")

print("\n## table")
// snippet.table
/// A table's rows as a reader of CSV hands them out: each column's text by its heading.
let rows = [
  ["service": "ledger", "team": "billing", "trust": "2", "seen": "2026-11-02", "part of": "books; payouts"],
  ["service": "gateway", "team": "payments", "trust": "Solid ", "seen": "last week", "part of": ""],
]
var table = Intake(rows: rows)
halden.add(
  table.each { row -> Assessment? in
    guard let service: Identifier<Area> = row.require("service") else { return nil }
    halden.add(
      Area(
        service, kind: .service, parents: row.take("part of", separator: ";"), owner: row.take("team")))
    guard let level: MaturityDimension.Place = row.take("trust") else { return nil }
    return Assessment("trust", level, area: service, day: row.take("seen"))
  })
for area in halden.areas { print("\(area.id), part of \(area.parents.count)") }
for seen in halden.assessments { print("\(seen.level), \(seen.day?.description ?? "no day")") }
print(table.problems.report(in: "services.csv"))
// snippet.end
