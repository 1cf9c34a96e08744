// A working agreement over time: breaches, a waiver with its last day, and a baseline that may only shrink.
// snippet.hide
import OperatingModel
// snippet.show

var acme = ProductOperatingSystem("Acme") {
  Bet("ledger", "Firms run their own books", horizon: .years)
  Bet("retries", "Retry failed cards", horizon: .weeks, parents: ["ledger"])
  Bet("export", "An export for MegaCo", horizon: .weeks)
}

// snippet.agree
var ours = WorkingAgreement("How we work") {
  AgreementRule(
    "Every bet leads up to a bet for years", .traceability, breachedBy: .skips, .orphan)
}
print(ours.breaches(in: try acme.resolved(), on: "2026-11-21"))
// snippet.end

// snippet.waive
// Set one aside for a reason, until a day. Afterwards it is a breach again, and the note says why.
let megaco = FindingKey("bets.traceability.orphan", of: "export")
ours.waivers = [Waiver(megaco, because: "Promised in spring; ends with the contract", until: "2026-12-31")]
print("\n---\n")
print("New Year's Eve: \(ours.breaches(in: try acme.resolved(), on: "2026-12-31").waived.count) waived")
print("New Year:       \(ours.breaches(in: try acme.resolved(), on: "2027-01-01").notes[0])")
// snippet.end

// snippet.baseline
// Begin where you are: today's findings are known, and only new ones are breaches.
ours = ours.baselined(in: try acme.resolved(), on: "2026-11-21")
acme.add(Bet("logo", "A new logo", horizon: .days))
acme.bets["retries"]?.parents = []
print("\n---\n")
print(ours.breaches(in: try acme.resolved(), on: "2026-11-21"))
// snippet.end
