// What the page of the format shows: a company in Swift, and the document that says the same.
import OperatingModel

// snippet.company
let acme = ProductOperatingSystem("Acme Books", asOf: "2026-11-21") {
  Team("billing", "Billing", topology: .streamAligned, authority: .c ... .e).with {
    $0.situation = .journey
    $0.size = 6
    $0.annualCost = Money(1_140_000, .usd)
    $0.annotations = ["costCentre": "4711"]
  }
  Team("payments", "Payments platform", topology: .platform)
  Dependency("billing", on: "payments", mode: .xAsAService)

  Bet("self-serve", "Firms run their own books", horizon: .years)
  Bet("retries", "Retry failed cards", horizon: .weeks, parents: ["self-serve"], owner: "billing").with {
    $0.kind = "quick win"
    $0.state = .active
    $0.targets = ["failed-cards"]
    $0.effort = .personWeeks(4...9)
    $0.curve = .exponentialDecay()
  }

  Metric("closed-books", "Weekly closed books", role: .northStar, direction: .increase)
  Metric("failed-cards", "Failed card payments", role: .input, direction: .decrease)
  Influence("failed-cards", .decreases, "closed-books")
  Goal("recovered", "Recover failed payments", kind: .target, metric: "failed-cards", owner: "billing").with {
    $0.target = 0.02
    $0.window = Period("2026-10-01", through: "2026-12-31")
    $0.levelAsked = .f
  }
}
// snippet.end
print("\n## company\n\(try acme.resolved().model.json)", terminator: "")
