/// Who reports to whom, and how a team's members come together further up.
struct ReportingLines {
  /// How one team's members report.
  struct Own {
    /// The managers and the members who report to them, by ascending manager.
    var reporting: [(manager: Digraph.Node, people: [Digraph.Node])] = []
    /// How many members report to nobody that is recorded, and have nobody of the others below them.
    var withoutLine = 0
    /// The nearest to whom every other member reports, directly or not.
    var common: Digraph.Node?
    /// How many levels up that is, from the member furthest below.
    var levels: Int?
  }

  /// The people, by ascending id.
  let ids: [Identifier<Person>]
  /// What kind of work each of them does.
  let functions: [Person.Function?]
  /// The members of each team that has any, in ascending order.
  let members: [Identifier<Team>: [Digraph.Node]]
  /// Each person's number.
  let numbers: [Identifier<Person>: Digraph.Node]
  private let forest: AncestorForest

  init(_ model: ProductOperatingSystem) {
    let people = model.people.sortedByID
    var numbers: [Identifier<Person>: Digraph.Node] = [:]
    for (number, person) in people.enumerated() { numbers[person.id] = Digraph.Node(number) }
    ids = people.map(\.id)
    functions = people.map(\.function)
    forest = AncestorForest(parents: people.map { $0.reportsTo.flatMap { numbers[$0] } ?? -1 })
    var members: [Identifier<Team>: Set<Digraph.Node>] = [:]
    for assignment in model.assignments {
      guard let team = assignment.team, let person = numbers[assignment.person] else { continue }
      members[team, default: []].insert(person)
    }
    self.members = members.mapValues { $0.sorted() }
    self.numbers = numbers
  }

  /// How the members of a team report.
  func lines(of members: [Digraph.Node]) -> Own {
    var own = Own()
    let below = members.filter { forest.parents[Int($0)] >= 0 }
    guard var common = below.first else {
      own.withoutLine = members.count
      return own
    }
    var meets = forest.depths[Int(common)] >= 0
    for member in below.dropFirst() where meets {
      if let next = forest.nearestCommonAncestor(common, member) { common = next } else { meets = false }
    }
    // A member who reports to nobody either is the one to whom all others do, or is recorded without a line.
    for top in members where forest.parents[Int(top)] < 0 {
      if meets, forest.nearestCommonAncestor(common, top) == top {
        common = top
      } else {
        own.withoutLine += 1
      }
    }
    if below == [common] { common = forest.parents[Int(common)] }
    if meets {
      own.common = common
      own.levels = below.map { Int(forest.depths[Int($0)] - forest.depths[Int(common)]) }.max()
    }
    // Who leads some of the others is a member like them: the line that counts is the one out of the team.
    let inside = Set(members)
    var reporting: [Digraph.Node: [Digraph.Node]] = [:]
    var managers: [Digraph.Node: Digraph.Node] = [:]
    for member in below.sorted(by: { (forest.depths[Int($0)], $0) < (forest.depths[Int($1)], $1) })
    where own.common != member {
      let above = forest.parents[Int(member)]
      let manager = inside.contains(above) && own.common != above ? managers[above] ?? above : above
      managers[member] = manager
      reporting[manager, default: []].append(member)
    }
    own.reporting = reporting.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return own
  }
}
