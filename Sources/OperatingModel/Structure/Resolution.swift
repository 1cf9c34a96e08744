/// Looks every reference of a model up, and gathers what is wrong.
///
/// A first look knows no paths: it looks ids up and counts. Only a noun in which something is wrong is looked at
/// again, by a looker that knows where it is.
struct Resolution {
  /// What is wrong: problems up to a bound, and how many more there are of each kind.
  private(set) var findings: IntegrityFindings
  /// How many references that lead somewhere stand in each relation.
  private(set) var counts: [Int]
  /// What is left out where it is tolerated.
  private(set) var leavingOut = LeavingOut()
  /// Nouns that contain one another or have to wait for one another, though they must not.
  private(set) var circles: [ToleratedCircle] = []

  /// How many nouns have ids that were taken, by the document's keys.
  private(set) var duplicates: [String: Int] = [:]

  private let tolerated: Set<ProblemCode>
  private let sight = ModelSight.whole
  private var suggestions = Suggestions()

  /// Looks at a model; what is tolerated is gathered to be left out.
  init(
    of model: ProductOperatingSystem, most: Int, tolerating tolerated: Set<ProblemCode>
  ) {
    self.tolerated = tolerated
    findings = IntegrityFindings(most: most, tolerating: tolerated)
    counts = [Int](repeating: 0, count: sight.references.count)
    Place.looking(at: model) { look(at: $0) }
    IntegrityRules.check(model, &self)
  }

  private mutating func look(at model: Place) {
    let rosters = sight.members.map { member -> Roster? in
      guard case .roster(let access) = member.content else { return nil }
      return Roster(access, model.at(member.offset))
    }
    var first = FirstLook(sight.references, rosters)
    for index in sight.members.indices {
      let member = sight.members[index]
      let place = model.at(member.offset)
      if let roster = rosters[index] { checkIDs(roster, index) }
      guard let seen = member.sight else { continue }
      var places: (first: Place, count: Int) = (place, 1)
      var stride = 0
      switch member.content {
      case .roster(let access): (places, stride) = (access.list.elements(place), access.list.stride)
      case .list(let access): (places, stride) = (access.elements(place), access.stride)
      case .value: break
      }
      for element in 0..<places.count {
        first.begin(element)
        let place = places.first.at(element &* stride)
        seen.show(place, to: &first)
        if first.isFaulty { lookAgain(at: place, element, of: index, rosters) }
      }
    }
    counts = first.counts
    for reference in sight.references.indices where first.keepsEdges[reference] {
      checkCircles(reference, first.edges[reference], rosters)
    }
  }

  // MARK: What is wrong

  /// Says that something is wrong with a noun or a fact; what is left out for it, where that is tolerated.
  mutating func report(
    _ code: ProblemCode, in member: Int, _ element: Int, at path: @autoclosure () -> [ModelPath.Step],
    _ message: @autoclosure () -> String, expected: String? = nil, found: String? = nil,
    nearest: @autoclosure () -> String? = nil, leavingOut places: @autoclosure () -> [[ModelPath.Step]] = []
  ) {
    findings.add(code, order: (member, element)) {
      Problem(
        code, at: ModelPath(path()), Problem.safe(message()), expected: expected, found: found,
        nearest: nearest())
    }
    if tolerates(code) { for place in places() { leavingOut.insert(place) } }
  }

  func tolerates(_ code: ProblemCode) -> Bool { tolerated.contains(code) }

  mutating func keep(_ circle: @autoclosure () -> ToleratedCircle, for code: ProblemCode) {
    if tolerates(code) { circles.append(circle()) }
  }

  private mutating func checkIDs(_ roster: Roster, _ index: Int) {
    let key = sight.members[index].key
    let taken = roster.access.duplicates(roster.place)
    if !taken.isEmpty { duplicates[key] = taken.count }
    for duplicate in taken {
      let path: [ModelPath.Step] = [.key(key), .index(duplicate.position)]
      report(
        .duplicateID, in: index, duplicate.position, at: path + [.key("id")],
        "another \(roster.noun) holds the id \(Words.quoted(duplicate.id))", leavingOut: [path])
    }
    if let empty = roster.index("") {
      let path: [ModelPath.Step] = [.key(key), .index(roster.said(empty))]
      report(
        .emptyID, in: index, roster.said(empty), at: path + [.key("id")], "a \(roster.noun) without an id",
        leavingOut: [path])
    }
  }

  /// Looks once more at a noun or a fact in which something is wrong, and says where and what.
  private mutating func lookAgain(at place: Place, _ element: Int, of index: Int, _ rosters: [Roster?]) {
    let member = sight.members[index]
    guard let seen = member.sight else { return }
    let said = rosters[index]?.said(element) ?? element
    var path: [ModelPath.Step] = [.key(member.key)]
    if case .value = member.content {} else { path.append(.index(said)) }
    var second = SecondLook(path)
    seen.show(place, to: &second)
    for meeting in second.meetings {
      let reference = sight.references[meeting.number]
      guard let target = rosters[reference.target] else { continue }
      if let found = target.index(meeting.id) {
        guard reference.refusesItself, found == element else { continue }
        report(
          .selfReference, in: index, said, at: meeting.path,
          "the \(target.noun) \(Words.quoted(meeting.id)) refers to itself", leavingOut: [meeting.path])
      } else if !meeting.id.isEmpty {
        let nearest =
          findings.isFull(of: .unknownReference)
          ? nil : suggestions.nearest(to: meeting.id, in: reference.target) { target.ids }
        report(
          .unknownReference, in: index, said, at: meeting.path,
          "no \(target.noun) \(Words.quoted(meeting.id))",
          nearest: nearest, leavingOut: [meeting.path])
      }
    }
    for (path, fault) in second.faults {
      let place = path + fault.steps
      report(
        fault.code, in: index, said, at: place, fault.message, nearest: fault.nearest,
        leavingOut: fault.leavesOut ? [place] : [])
    }
  }

  // MARK: Circles

  private mutating func checkCircles(_ number: Int, _ edges: [Digraph.Edge], _ rosters: [Roster?]) {
    let reference = sight.references[number]
    guard let roster = rosters[reference.source] else { return }
    let ids = roster.ids
    let graph = Digraph(nodeCount: ids.count, edges: edges)
    let components = graph.stronglyConnectedComponents()
    guard !graph.cyclicComponents(of: components).isEmpty else { return }
    let member = sight.members[reference.source]
    for circle in graph.witnessCycles() {
      guard let first = circle.first else { continue }
      let group = components.members(of: components.groupOfNode[Int(first)])
      // Each noun of a circle has a reference within it. All of them are needed only to be left out.
      let faulty = tolerates(.containmentCycle) ? group : group.prefix(1)
      let leading = faulty.flatMap { node in
        references(number, of: Int(node), within: components, roster, member).map {
          (path: $0.path, step: ToleratedCircle.Step(from: ids[Int(node)], to: $0.id))
        }
      }
      let places = leading.map(\.path)
      let said = group.map { roster.said(Int($0)) }.min() ?? 0
      report(
        .containmentCycle, in: reference.source, said, at: places.first ?? [],
        "contain one another: \(CircleText.of(circle.map { ids[Int($0)] }, joined: "in", outOf: group.count, roster.noun))",
        leavingOut: places)
      keep(
        ToleratedCircle(
          code: .containmentCycle, relation: reference.relation.name, noun: roster.noun,
          steps: leading.map(\.step)),
        for: .containmentCycle)
    }
  }

  /// Where a noun's references of a relation stand that lead to others of its circle.
  private func references(
    _ number: Int, of node: Int, within components: GraphPartition, _ roster: Roster,
    _ member: ModelSight.Member
  ) -> [(path: [ModelPath.Step], id: String)] {
    var look = SecondLook([.key(member.key), .index(roster.said(node))])
    let (first, _) = roster.access.list.elements(roster.place)
    member.sight?.show(first.at(node &* roster.access.list.stride), to: &look)
    return look.meetings.filter { meeting in
      meeting.number == number
        && roster.index(meeting.id).map {
          $0 != node && components.groupOfNode[$0] == components.groupOfNode[node]
        }
          ?? false
    }.map { ($0.path, $0.id) }
  }
}

extension Resolution {
  /// A roster of the model that is looked at.
  struct Roster {
    let access: Layout.RosterAccess
    let place: Place
    private let places: TextPlaces
    /// For each noun whose id was taken how many before it hold theirs; never fewer than for the one before.
    private let holdersBefore: [Int]

    init(_ access: Layout.RosterAccess, _ place: Place) {
      self.access = access
      self.place = place
      places = access.ids(place)
      holdersBefore = access.duplicates(place).enumerated().map { $0.element.position - $0.offset }
    }

    var noun: String { access.target.noun }
    var ids: [String] { places.texts }

    func index(_ id: String) -> Int? { places.place(of: id) }

    /// Where the noun was said that stands at an index among those that hold their ids.
    func said(_ index: Int) -> Int { index + holdersBefore.partitioningIndex { $0 > index } }
  }
}

extension ModelSight.Reference {
  /// Whether a noun must not refer to itself.
  var refusesItself: Bool { isWithinOneKind && relation.circles != .allowed }
}

/// The names of nouns that lead round in a circle, as a message says them.
enum CircleText {
  private static let most = 8

  /// Names in the order of the circle, back to the first, with a word between; a long circle is cut short.
  static func of(_ ids: [String], joined word: String, outOf count: Int, _ noun: String) -> String {
    let shown = ids.prefix(most)
    let back = shown.count < ids.count ? "…" : ids.first.map { Words.quoted($0) } ?? ""
    let names = (shown.map { Words.quoted($0) } + [back]).joined(separator: " \(word) ")
    let more = count - shown.count
    return names + (more > 0 ? ", and \(Words.count(more, "more \(noun)")) with them" : "")
  }
}
