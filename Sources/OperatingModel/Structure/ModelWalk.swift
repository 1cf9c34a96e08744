/// One walk over a model: looks up every reference, and gathers relations and problems.
///
/// It is a class because the visitor's closures add to it; it lives for one resolution.
final class ModelWalk {
  private typealias Root = ProductOperatingSystem
  private typealias Member = (ordinal: Int, entry: Fields<ProductOperatingSystem>.Entry, roll: RosterRoll?)

  /// A problem, and the places whose references resolving without it leaves out.
  struct Found {
    var problem: Problem
    var leavesOut: [[ModelPath.Step]]
  }

  private(set) var found: [Found] = []
  private(set) var relations: [UInt64: RelationEdges] = [:]
  private(set) var rolls: [ObjectIdentifier: RosterRoll] = [:]
  private let model: ProductOperatingSystem
  private let members: [Member]
  /// Nearest names are looked for among at most so many unknown ones: a search takes time in proportion to all ids.
  private var suggestionsLeft = 200
  /// The nearest names that were looked for: one that is gone is often referred to from many places.
  private var suggestions: [ObjectIdentifier: [String: String?]] = [:]

  init(_ model: ProductOperatingSystem) {
    self.model = model
    members = Root.fields.entries.enumerated().map { ($0.offset, $0.element, $0.element.roll?(model)) }
    for member in members { if let roll = member.roll { rolls[roll.type] = roll } }
    for member in members {
      if let roll = member.roll { checkIDs(roll, member.entry.key) }
      visit(member)
    }
    checkCircles()
  }

  // MARK: Ids

  private func checkIDs(_ roll: RosterRoll, _ key: String) {
    for duplicate in roll.duplicates {
      let path: [ModelPath.Step] = [.key(key), .index(duplicate.position)]
      add(
        .duplicateID, path + [.key("id")], "another \(roll.noun) holds the id “\(duplicate.id)”",
        leavingOut: [path])
    }
    if let empty = roll.indexOf("") {
      let path: [ModelPath.Step] = [.key(key), .index(roll.saidPosition(of: empty))]
      add(.emptyID, path + [.key("id")], "a \(roll.noun) without an id", leavingOut: [path])
    }
  }

  private func add(
    _ code: ProblemCode, _ path: [ModelPath.Step], _ message: String, nearest: String? = nil,
    leavingOut places: [[ModelPath.Step]] = []
  ) {
    found.append(
      Found(problem: Problem(code, at: ModelPath(path), message, nearest: nearest), leavesOut: places))
  }

  // MARK: References

  private func visit(_ member: Member) {
    guard let visit = member.entry.visit else { return }
    let roll = member.roll
    var visitor = ModelVisitor(
      onMeeting: { [unowned self] meeting, visitor in meet(meeting, visitor, from: roll) },
      onFault: { [unowned self] fault, visitor in object(fault, visitor, from: roll) })
    visitor.atField(member.entry.key, member.ordinal, member.entry.tie) { visit(model, &$0) }
  }

  /// The index of the noun or fact that a visitor is in; `nil` in a noun whose id was taken.
  private func owner(_ visitor: ModelVisitor, _ roll: RosterRoll?) -> Int? {
    guard visitor.path.count > 1, case .index(let position) = visitor.path[1] else { return 0 }
    guard let roll, !roll.duplicates.isEmpty else { return position }
    return roll.index(ofSaid: position)
  }

  private func meet(_ meeting: ModelVisitor.Meeting, _ visitor: ModelVisitor, from roll: RosterRoll?) {
    guard let target = rolls[meeting.target], let owner = owner(visitor, roll) else { return }
    guard let index = target.indexOf(meeting.id) else {
      return add(
        .unknownReference, visitor.path, "no \(target.noun) “\(meeting.id)”",
        nearest: nearest(to: meeting.id, in: target),
        leavingOut: [Self.place(leftOutFor: visitor.path)])
    }
    if meeting.tie != .free, target.type == roll?.type, index == owner {
      return add(
        .selfReference, visitor.path, "the \(target.noun) “\(meeting.id)” refers to itself",
        leavingOut: [visitor.path])
    }
    if relations[visitor.relation] == nil {
      let keys = visitor.path.compactMap { if case .key(let key) = $0 { key } else { nil } }
      relations[visitor.relation] = RelationEdges(
        relation: Relation(name: keys.joined(separator: "."), target: target.noun, tie: meeting.tie),
        source: roll?.type, target: target.type)
    }
    relations[visitor.relation]?.edges.append(.init(Int32(owner), Int32(index)))
  }

  /// What is left out for a reference that leads nowhere: the reference alone, but an assessment or a need as a
  /// whole, which without its subject would be read as one of the whole company.
  private static func place(leftOutFor path: [ModelPath.Step]) -> [ModelPath.Step] {
    let isOfSubject = path.last == .key("team") || path.last == .key("bet")
    let isAboutSubject = path.first == .key("assessments") || path.first == .key("needs")
    return isAboutSubject && isOfSubject && path.count == 3 ? Array(path.prefix(2)) : path
  }

  private func nearest(to id: String, in target: RosterRoll) -> String? {
    if let known = suggestions[target.type]?[id] { return known }
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    let nearest = TextDistance.nearest(to: id, among: target.ids)
    suggestions[target.type, default: [:]][id] = .some(nearest)
    return nearest
  }

  private func object(_ fault: IntegrityFault, _ visitor: ModelVisitor, from roll: RosterRoll?) {
    guard owner(visitor, roll) != nil else { return }
    let path = visitor.path + fault.steps
    let isAboutReference = fault.code == .selfReference || fault.code == .unknownReference
    add(fault.code, path, fault.message, nearest: fault.nearest, leavingOut: isAboutReference ? [path] : [])
  }

  // MARK: Circles

  private func checkCircles() {
    for (key, relation) in relations.sorted(by: { $0.value.relation.name < $1.value.relation.name })
    where relation.relation.tie == .part && relation.isWithinOneKind {
      guard let roll = rolls[relation.target] else { continue }
      let graph = Digraph(nodeCount: roll.ids.count, edges: relation.edges)
      let components = graph.stronglyConnectedComponents()
      let cyclic = Set(graph.cyclicComponents(of: components))
      guard !cyclic.isEmpty else { continue }
      let places = references(in: key, of: components, cyclic)
      for circle in graph.witnessCycles() {
        guard let first = circle.first else { continue }
        let group = components.groupOfNode[Int(first)]
        let names = (circle + [first]).map { "“\(roll.ids[Int($0)])”" }.joined(separator: " in ")
        let size = components.members(of: group).count
        let more =
          size > circle.count
          ? ", and \(Words.count(size - circle.count, "more \(roll.noun)")) with them" : ""
        let path = places[group]?.first ?? []
        add(
          .containmentCycle, path, "contain one another: \(names)\(more)", leavingOut: places[group] ?? [])
      }
    }
  }

  /// Where the references of a relation stand that run within a cyclic component.
  private func references(
    in key: UInt64, of components: GraphPartition, _ cyclic: Set<Int32>
  ) -> [Int32: [[ModelPath.Step]]] {
    var places: [Int32: [[ModelPath.Step]]] = [:]
    for member in members {
      guard let visit = member.entry.visit, let roll = member.roll else { continue }
      var visitor = ModelVisitor(onMeeting: { [unowned self] meeting, visitor in
        guard visitor.relation == key, let from = owner(visitor, roll),
          let to = rolls[meeting.target]?.indexOf(meeting.id)
        else { return }
        let group = components.groupOfNode[from]
        if cyclic.contains(group), components.groupOfNode[to] == group {
          places[group, default: []].append(visitor.path)
        }
      })
      visitor.atField(member.entry.key, member.ordinal, member.entry.tie) { visit(model, &$0) }
    }
    return places
  }
}

extension RosterRoll {
  /// Where the noun with a dense index was said.
  func saidPosition(of index: Int) -> Int {
    var position = index
    for duplicate in duplicates where duplicate.position <= position { position += 1 }
    return position
  }
}
