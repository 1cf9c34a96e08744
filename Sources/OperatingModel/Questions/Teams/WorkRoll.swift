/// Who works for which team, and how much of each person's work goes into which item.
struct WorkRoll {
  /// What is worked on: an item by its text or, where there is none, a bet.
  enum Item: Hashable {
    case item(String)
    case bet(Identifier<Bet>)
  }

  /// What goes into one item; `nil` where how much it is was not recorded.
  struct Part {
    var item: Item
    var share: Double?
  }

  /// What each member of a team works on for it, by ascending id of the members; nothing where it is not recorded.
  private(set) var members: [Identifier<Team>: [[Part]]] = [:]
  /// Assignments for no team, of people who are in none or in several.
  private(set) var homeless = 0
  /// Assignments outside the days that are looked at.
  private(set) var outside = 0

  /// What is recorded of one item and person.
  private struct Recorded {
    var share: Double?
    var efforts: [Double] = []
  }

  /// The roll of a model's assignments.
  ///
  /// Work for which no team is named counts for the person's only team. Of several shares of the same work the
  /// largest counts, since periods are not added up; efforts are.
  init(_ model: ProductOperatingSystem, within window: Period?) {
    var assignments = model.assignments.filter { model.people.contains($0.person) }
    if let window {
      let all = assignments.count
      assignments.removeAll { $0.period.map { $0.overlap(with: window) == nil } ?? false }
      outside = all - assignments.count
    }
    var teams: [Identifier<Person>: Set<Identifier<Team>>] = [:]
    var efforts: [Identifier<Person>: [Double]] = [:]
    for assignment in assignments {
      if let team = assignment.team { teams[assignment.person, default: []].insert(team) }
      if let effort = assignment.effort, Self.item(assignment) != nil {
        efforts[assignment.person, default: []].append(effort.personWeeks)
      }
    }
    // Sorted, so that rounding does not depend on the order of saying.
    let totals = efforts.mapValues { Statistics.sum($0.sorted()) }

    var work: [Identifier<Team>: [Identifier<Person>: [Item: Recorded]]] = [:]
    for assignment in assignments {
      let own = teams[assignment.person] ?? []
      guard let team = assignment.team ?? (own.count == 1 ? own.first : nil) else {
        homeless += 1
        continue
      }
      // Being a member is recorded even where no work is.
      var person = work[team]?.removeValue(forKey: assignment.person) ?? [:]
      if let item = Self.item(assignment) {
        var recorded = person[item] ?? Recorded()
        if let share = assignment.share { recorded.share = max(recorded.share ?? 0, share.value) }
        if let effort = assignment.effort { recorded.efforts.append(effort.personWeeks) }
        person[item] = recorded
      }
      work[team, default: [:]][assignment.person] = person
    }
    members = work.mapValues { people in
      people.sorted { $0.key < $1.key }.map { person, items in
        items.map { Part(item: $0, share: Self.share($1, of: totals[person])) }
      }
    }
  }

  private static func item(_ assignment: Assignment) -> Item? {
    assignment.workItem.map(Item.item) ?? assignment.bet.map(Item.bet)
  }

  private static func share(_ recorded: Recorded, of total: Double?) -> Double? {
    if let share = recorded.share { return share }
    guard !recorded.efforts.isEmpty, let total, total > 0 else { return nil }
    return min(1, max(0, Statistics.sum(recorded.efforts.sorted()) / total))
  }
}
