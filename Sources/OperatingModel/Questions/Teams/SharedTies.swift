/// What managers share: the rituals in which they meet, and their incentives.
struct SharedTies {
  /// What some managers share, and who of them hang together by it.
  struct Shared {
    var rituals: [Identifier<Ritual>] = []
    var incentives: [String] = []
    var circles: [[Digraph.Node]] = []
  }

  private let ties: [ManagementTie]
  /// The ties of each person, those that name something that is shared.
  private var tiesOfPerson: [Digraph.Node: [Int]] = [:]

  init(_ model: ProductOperatingSystem, _ lines: ReportingLines) {
    ties = model.managementTies.filter { !$0.rituals.isEmpty || !$0.incentives.isEmpty }
    for (index, tie) in ties.enumerated() {
      for manager in Set(tie.managers) {
        if let number = lines.numbers[manager] { tiesOfPerson[number, default: []].append(index) }
      }
    }
  }

  /// What two or more of some managers share; the circles are in the order of their first.
  func shared(by managers: [Digraph.Node]) -> Shared {
    var shared = Shared()
    var sets = DisjointSets(count: managers.count)
    var firstOfTie: [Int: Digraph.Node] = [:]
    var sharing: Set<Int> = []
    for (place, manager) in managers.enumerated() {
      for tie in tiesOfPerson[manager] ?? [] {
        if let first = firstOfTie[tie] {
          sets.unite(first, Digraph.Node(place))
          sharing.insert(tie)
        } else {
          firstOfTie[tie] = Digraph.Node(place)
        }
      }
    }
    shared.rituals = Set(sharing.flatMap { ties[$0].rituals }).sorted()
    shared.incentives = Set(sharing.flatMap { ties[$0].incentives }).sorted()
    let circles = sets.partition()
    shared.circles = (0..<Int32(circles.count)).map { circles.members(of: $0).map { managers[Int($0)] } }
    return shared
  }
}
