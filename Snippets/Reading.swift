// A document with several problems: all of them are told in one go, each with its place.
// snippet.hide
import OperatingModel
// snippet.show

let document = """
  {
    "formatVersion": 1,
    "name": "Acme",
    "teams": [
      { "id": "billing", "name": "Billing", "topolgy": "platform" },
      { "id": "data", "name": "Data", "topology": "plattform", "size": -3 }
    ],
    "bets": [
      { "id": "retries", "name": "Retry failed cards", "horizon": "weeks", "horizon": "days" },
      { "name": "No id", "effort": "six weeks" }
    ]
  }
  """

// snippet.read
do throws(Problems) {
  _ = try ProductOperatingSystem(json: document)
} catch {
  print(error.report(in: "acme.json"))
}
// snippet.end

// snippet.resolve
// A document may be well formed and still contradict itself: that is found when it is resolved.
var acme = ProductOperatingSystem("Acme") {
  Team("billing", "Billing", authority: .f ... .d)
  Bet("a", "One", horizon: .weeks, parents: ["b"], owner: "biling")
  Bet("b", "Two", horizon: .months, parents: ["a"])
}
do throws(Problems) {
  _ = try acme.resolved()
} catch {
  print("\n\(error.report(in: "acme"))")
}
// snippet.end

// snippet.tolerate
// Real data is dirty. Say which kinds of problem you know of, and ask anyway.
acme.teams["billing"]?.authority = .d ... .f
let system = try acme.resolved(tolerating: [.unknownReference, .containmentCycle])
print(
  "\n\(system.setAside.count) problems set aside; \(system.ask(.traceability).rows.count) bets can be asked about."
)
// snippet.end
