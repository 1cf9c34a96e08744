// What the README shows.
// snippet.example
import OperatingModel

// Say how you work …
var acme = ProductOperatingSystem("Acme", asOf: "2026-11-21")
acme.add(Team("billing", "Billing", topology: .streamAligned, authority: .c ... .e))
acme.add(Bet("self-serve", "Firms run their own books", horizon: .years))
acme.add(Bet("retries", "Retry failed cards", horizon: .weeks, parents: ["self-serve"], owner: "billing"))

// … resolve it: every reference is checked, and all problems are listed at once …
let system = try acme.resolved()

// … ask …
let trace = system.ask(.traceability(to: .years))

// … agree …
let ours = WorkingAgreement("How we work") {
  AgreementRule("Every bet leads up to a bet for years", .traceability, breachedBy: .skips, .orphan)
}

// … and look.
print(trace.findings)
print(ours.breaches(in: system, on: "2026-11-21"))
// snippet.end

do {
  // snippet.expression
  let acme = ProductOperatingSystem("Acme", asOf: "2026-11-21") {
    Team("billing", "Billing", topology: .streamAligned)
    Bet("retries", "Retry failed cards", horizon: .weeks, owner: "billing")
  }
  // snippet.end
  print("\n## expression\n\(acme.compactJSON)")
}

func read(_ text: String) {
  // snippet.read
  do {
    let acme = try ProductOperatingSystem(json: text)
    // One canonical form: the same model gives the same bytes.
    print(acme.json)
  } catch {
    print(error.report(in: "acme.json"))
  }
  // snippet.end
}
print("\n## written")
read(#"{ "name": "Acme", "formatVersion": 1, "bets": [] }"#)
print("\n## read")
read(
  """
  {
    "formatVersion": 1,
    "name": "Acme",
    "teams": [
      { "id": "billing", "name": "Billing", "topolgy": "platform" }
    ],
    "bets": [
      { "id": "retries", "name": "Retry failed cards", "horizon": "week", "owner": "billing" }
    ]
  }
  """)
