import Testing

@testable import OperatingModel

@Suite struct RosterTests {
  struct Thing: Identified, Hashable {
    var id: Identifier<Thing>
    var label: String
    init(_ id: Identifier<Thing>, _ label: String) { (self.id, self.label) = (id, label) }
  }

  /// A list of what was said, in which the first with an id holds it: what a roster is to agree with.
  struct Said {
    var things: [Thing] = []
    var holders: [Thing] {
      var ids: Set<Identifier<Thing>> = []
      return things.filter { ids.insert($0.id).inserted }
    }
    func place(of id: Identifier<Thing>) -> Int? { things.firstIndex { $0.id == id } }

    mutating func set(_ id: Identifier<Thing>, _ thing: Thing?) {
      guard let thing else { return things.removeAll { $0.id == id } }
      if let place = place(of: id) {
        things[place] = thing
      } else if let place = place(of: thing.id) {
        things[place] = thing
      } else {
        things.append(thing)
      }
    }
  }

  private func agree(_ roster: Roster<Thing>, _ said: Said) -> Bool {
    let holders = said.holders
    return roster.said == said.things && Array(roster) == holders && roster.count == holders.count
      && roster.duplicates.map(\.element)
        == said.things.enumerated().filter { said.place(of: $0.element.id) != $0.offset }.map(\.element)
      && roster.duplicates.allSatisfy { said.things[$0.position] == $0.element }
      && ["a", "b", "c", "d", "e"].allSatisfy { (id: Identifier<Thing>) in
        roster[id] == holders.first { $0.id == id }
          && roster.index(of: id) == holders.firstIndex { $0.id == id }
          && roster.contains(id) == (said.place(of: id) != nil)
      }
      && roster == Roster(said.things) && roster.hashValue == Roster(said.things).hashValue
      && roster.sortedByID == holders.sorted { $0.id.rawValue < $1.id.rawValue }
  }

  @Test func agreesWithAPlainListUnderAnyOperations() {
    let ids: [Identifier<Thing>] = ["a", "b", "c", "d", "e"]
    for seed in 0..<400 {
      var random = RandomCases(seed: seed)
      var roster: Roster<Thing> = []
      var said = Said()
      var steps: [String] = []
      for step in 0..<random.int(1...14) {
        let (id, other) = (ids[random.int(0...4)], ids[random.int(0...4)])
        let thing = Thing(other, "\(step)")
        let operation = random.int(0...9)
        steps.append("\(operation) \(id) \(other)")
        switch operation {
        case 0...3:
          roster.add(thing)
          said.things.append(thing)
        case 4:
          roster[id] = thing
          said.set(id, thing)
        case 5:
          roster[id]?.label = "\(step)"
          if let place = said.place(of: id) { said.things[place].label = "\(step)" }
        case 6:
          roster[id]?.id = other
          if let place = said.place(of: id) { said.things[place].id = other }
        case 7:
          roster.remove(id)
          said.set(id, nil)
        case 8:
          roster.removeAll { $0.id == id || $0.label == "2" }
          said.things.removeAll { $0.id == id || $0.label == "2" }
        default:
          let edit = { (thing: inout Thing) in
            if thing.label != "1" { (thing.id, thing.label) = (other, "\(step)") }
          }
          roster.edit(edit)
          said.things = said.things.map { thing in
            var thing = thing
            edit(&thing)
            return thing
          }
        }
        guard agree(roster, said) else {
          Issue.record("seed \(seed), after \(steps): \(roster.said.map(\.id)), not \(said.things.map(\.id))")
          break
        }
      }
    }
  }

  @Test func aNewIDKeepsItsPlaceAndLosesNothing() {
    var roster: Roster = [Thing("a", "first"), Thing("b", "B"), Thing("a", "second")]
    roster["a"]?.id = "c"
    #expect(roster.said.map(\.label) == ["first", "B", "second"])
    #expect(roster["c"]?.label == "first" && roster["a"]?.label == "second" && roster.duplicates.isEmpty)
    roster["c"]?.id = "b"
    #expect(roster["b"]?.label == "first" && roster.duplicates.map(\.element.label) == ["B"])
  }

  @Test func settingAddsAndRemoves() {
    var roster: Roster<Thing> = []
    roster["a"] = Thing("a", "A")
    roster["b"] = Thing("b", "B")
    #expect(roster.map(\.label) == ["A", "B"])
    roster["a"] = nil
    #expect(roster.map(\.label) == ["B"] && roster["a"] == nil)
    roster["missing"]?.label = "nobody"
    #expect(roster.count == 1)
  }

  @Test func rostersDifferInWhatIsSaidAndInItsOrder() {
    let (a, b, again) = (Thing("a", "A"), Thing("b", "B"), Thing("a", "again"))
    #expect(Roster([a, b]) != Roster([b, a]) && Roster([a, b]) != Roster([a, b, again]))
    #expect(
      Roster([a, again, b]) != Roster([a, b, again]) && Roster([a, b, again]) == Roster([a, b, again]))
  }
}
