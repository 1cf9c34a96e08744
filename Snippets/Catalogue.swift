// For a server or a tool: offer the questions, ask one by its code, and send the answer.
// snippet.hide
import OperatingModel

let acme = ProductOperatingSystem("Acme") {
  Bet("ledger", "Firms run their own books", horizon: .years)
  Bet(
    "retries", "Retry failed cards", horizon: .weeks, parents: ["ledger"], effort: .exactly(.personWeeks(6)))
}
// snippet.show

// snippet.offer
for entry in Catalogue.standard.entries {
  print(entry.code, entry.words, separator: "  ")
  for field in entry.parameters {
    let usual = field.defaultJSON ?? "not said"
    let origin = field.origin.map { " [\($0)]" } ?? ""
    print("    \(field.key) = \(usual)\(origin)")
    print("        \(field.summary)")
    print("        It holds \(field.shape.expectation).")
  }
}
// snippet.end

let system = try acme.resolved()
print("\n## ask")
// snippet.ask
func reply(to code: String, with body: String, about system: ResolvedSystem) -> String {
  do {
    return try Catalogue.standard.ask(QuestionCode(code), of: system, with: body).json
  } catch {
    return error.report(in: "request")
  }
}

print(reply(to: "bets.traceability", with: #"{ "to": "years", "largestStep": 2 }"#, about: system))
// snippet.end

print("\n## wrong")
// snippet.wrong
// What is wrong with a code or with thresholds is told with the nearest right thing.
print(reply(to: "bets.tracability", with: "{}", about: system))
print(reply(to: "bets.traceability", with: #"{ "to": "year", "largestStep": 0 }"#, about: system))
// snippet.end
