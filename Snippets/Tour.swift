// A first look: say how a company works, ask, and hold it to an agreement.
// snippet.hide
import OperatingModel
// snippet.show

// snippet.say
// Say how you work: teams, what they may decide, what they bet on, and what that is meant to move.
var fern = ProductOperatingSystem("Fernwood") {
  Team("billing", "Billing", topology: .streamAligned, authority: .d ... .f)
  Team("custom", "Custom Work", topology: .streamAligned, authority: .a ... .b)

  Metric("closed", "Books closed in a week", role: .northStar)
  Metric("activated", "Activated firms", role: .input, direction: .increase)
  Metric("matched", "Payments matched by themselves", role: .input, direction: .increase)
  Influence("activated", .increases, "closed")
  Influence("matched", .increases, "closed")

  Bet("ledger", "Firms run their own books", horizon: .years)
  Bet("tidy", "Month ends take an hour", horizon: .quarters, parents: ["ledger"], owner: "billing")
  Bet(
    "retries", "Retry failed cards", horizon: .weeks, parents: ["ledger"], owner: "billing",
    targets: ["matched"], effort: .exactly(.personWeeks(6)))
  Bet(
    "export", "An export for MegaCo", horizon: .weeks, owner: "custom", effort: .exactly(.personWeeks(9)))
}
var growth = Goal("growth", "Grow with the accounts we have", kind: .target, owner: "custom")
growth.levelAsked = .g
fern.add(growth)
// snippet.end

// snippet.resolve
// Resolve it: had any reference led nowhere, all of them would be listed here.
let system = try fern.resolved()
// snippet.end

// snippet.ask
// Ask. An answer is a typed table, with findings to take to people.
let trace = system.ask(.traceability)
let mandates = system.ask(.mandateGaps)
let inputs = system.ask(.inputsAndBets)

print(
  "\(trace.table.count(.traceable)) of \(trace.rows.count) bets lead up to one for years, step by step.\n")
for finding in trace.findings + mandates.findings + inputs.findings(.unmoved) {
  print(finding, terminator: "\n\n")
}
// snippet.end

// snippet.agree
// Agree on what matters to you. A test would say: #expect(ours.breaches(in: system, on: today).isEmpty)
let ours = WorkingAgreement("How we work") {
  AgreementRule("Every bet is part of one for years", .traceability, breachedBy: .orphan)
  AgreementRule("A goal comes with its authority", .mandateGaps { $0.fromLevels = 2 }, breachedBy: .exceeded)
}
let breaches = ours.breaches(in: system, on: "2026-11-21")
print(breaches.isEmpty ? "“\(ours.name)” is kept." : "“\(ours.name)” is breached:")
for breach in breaches.all { print("- \(breach.rule): not so for \(breach.finding.subject)") }
// snippet.end
