// For a server or a tool: offer the questions, ask one by its code, and send the answer.
// snippet.hide
import OperatingModel

let acme = ProductOperatingSystem("Acme") {
  Bet("ledger", "Firms run their own books", horizon: .years)
  Bet("retries", "Retry failed cards", horizon: .weeks, under: ["ledger"], effort: .exactly(.personWeeks(6)))
}
// snippet.show

// snippet.offer
for entry in Catalogue.standard.entries {
  print(entry.code, entry.words, separator: "  ")
  for parameter in entry.parameters {
    let usual = parameter.defaultJSON ?? "not said"
    let origin = parameter.origin.map { " [\($0)]" } ?? ""
    print("    \(parameter.key) = \(usual)\(origin)  \(parameter.summary)")
  }
}
// snippet.end

// snippet.ask
let system = try acme.resolved()
let answer = try Catalogue.standard.ask(
  "bets.traceability", of: system, with: #"{ "to": "years", "largestStep": 2 }"#)
print("\n\(answer.json)")
// snippet.end

// snippet.wrong
// What is wrong with a code or with thresholds is told with the nearest right thing.
for (code, parameters) in [
  ("bets.tracability", "{}"), ("bets.traceability", #"{ "to": "year", "largestStep": 0 }"#),
] {
  do throws(Problems) {
    _ = try Catalogue.standard.ask(QuestionCode(code), of: system, with: parameters)
  } catch {
    print(error)
  }
}
// snippet.end
