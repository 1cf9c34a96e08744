import OperatingModel

/// What values cost: comparing two, and copying one to edit it.
enum Values {
  static func run(_ table: inout Table) throws {
    let system = Sample.system
    let again = try ProductOperatingSystem(json: Sample.json)
    let mirror = try Sample.mirror.get()
    let mirrorAgain = mirror
    try table.race(
      "compare", rounds: 5,
      Contender("OperatingModel, read anew") {
        system == again
      } check: {
        "\($0)"
      })
    try table.race(
      "copy and edit one", rounds: 5,
      Contender("OperatingModel") {
        var copy = system
        copy.bets["bet-000123"]?.name = "Another"
        return copy
      } check: { copy in
        "\(zip(copy.bets, system.bets).count { $0 != $1 }) differs"
      },
      Contender("plain structs, by place") {
        var copy = mirrorAgain
        copy.bets[123].name = "Another"
        return copy
      } check: { copy in
        "\(zip(copy.bets, mirror.bets).count { $0 != $1 }) differs"
      })
  }
}
