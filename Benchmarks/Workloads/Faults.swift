import OperatingModel

/// Documents and models that are wrong throughout: ten times as many faults may take ten times as long.
enum Faults {
  static func run(_ table: inout Table) throws {
    for count in [20_000, 200_000] {
      let bets = (0..<count).map { #"{"id":"same","name":"\#($0)","nmae":1,"horizon":"week","horizon":2}"# }
      let text = #"{"formatVersion":1,"name":"Faults","bets":["# + bets.joined(separator: ",") + "]}"
      let limits = DocumentLimits(problems: .max)
      let nested = String(repeating: "[", count: count) + String(repeating: "]", count: count)
      let deep = #"{"formatVersion":1,"name":"Deep","annotations":{"deep":\#(nested)}}"#
      let twins = Roster((0..<count).map { Bet(Identifier("bet-\($0 / 2)"), "Bet \($0)") })
      var system = ProductOperatingSystem("Twins")
      system.bets = twins
      let twin = system
      var stray = ProductOperatingSystem("Strays")
      for index in 0..<count {
        stray.bets.add(Bet(Identifier("bet-\(index)"), "Bet", parents: [Identifier("none-\(index)")]))
      }
      let strays = stray
      try table.race(
        "faults, \(count)", rounds: 2,
        Contender("three in each bet", bytes: text.utf8.count) {
          problems { () throws(Problems) in _ = try ProductOperatingSystem(json: text, limits: limits) }
        } check: {
          $0
        },
        Contender("nested too deep", bytes: deep.utf8.count) {
          problems { () throws(Problems) in _ = try ProductOperatingSystem(json: deep) }
        } check: {
          $0
        },
        Contender("every id twice, resolved") {
          problems { () throws(Problems) in _ = try twin.resolved() }
        } check: {
          $0
        },
        Contender("every id twice, set aside") {
          try twin.resolved(tolerating: [.duplicateID])
        } check: {
          "\($0.model.bets.count) bets, \($0.setAside.count) problems"
        },
        Contender("every reference unknown, set aside") {
          try strays.resolved(tolerating: [.unknownReference])
        } check: {
          "\($0.model.bets.count) bets, \($0.setAside.count) problems"
        },
        Contender("removing and writing with every id twice") {
          var copy = twin
          copy.bets.removeAll { $0.id == "bet-7" }
          return copy.compactJSON
        } check: {
          "\($0.utf8.count) bytes"
        })
    }
  }

  private static func problems(_ body: () throws(Problems) -> Void) -> String {
    do {
      try body()
      return "no problem"
    } catch {
      return "\(error.count) problems"
    }
  }
}
