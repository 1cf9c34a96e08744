/// The first look at a model: looks ids up and counts, and notices when something is wrong.
struct FirstLook: Looker {
  /// What each reference points to, by its number.
  private let targets: Unretained<Target>
  /// Whether the pairs of a relation are kept, to look for circles.
  let keepsEdges: [Bool]
  private(set) var counts: [Int]
  private(set) var edges: [[Digraph.Edge]]
  /// Whether something was wrong since it last began.
  private(set) var isFaulty = false
  private var owner = 0

  /// The roster that a reference points to. It is an object so that to look into it moves nothing.
  private final class Target: Sendable {
    let ids: TextPlaces
    let refusesItself: Bool

    init(_ reference: ModelSight.Reference, _ roster: Resolution.Roster?) {
      ids = roster.map { $0.access.ids($0.place) } ?? TextPlaces()
      refusesItself = reference.refusesItself
    }
  }

  init(_ references: [ModelSight.Reference], _ rosters: [Resolution.Roster?]) {
    targets = Unretained(references.map { Target($0, rosters[$0.target]) })
    keepsEdges = references.map { $0.isWithinOneKind && $0.relation.circles == .forbidden }
    counts = [Int](repeating: 0, count: references.count)
    edges = [[Digraph.Edge]](repeating: [], count: references.count)
  }

  /// Begins with the noun or fact at a place of its member.
  mutating func begin(_ element: Int) {
    owner = element
    isFaulty = false
  }

  @inline(__always) mutating func enter(_ step: @autoclosure () -> ModelPath.Step) {}
  @inline(__always) mutating func leave() {}

  mutating func meet(_ id: Place, _ number: Int) {
    let owner = owner
    let found = targets.at(number) { target -> Int? in
      guard let index = target.ids.place(of: id.text), !(target.refusesItself && index == owner) else {
        return nil
      }
      return index
    }
    guard let index = found else {
      isFaulty = true
      return
    }
    counts[number] &+= 1
    if keepsEdges[number] { edges[number].append(Digraph.Edge(Int32(owner), Int32(index))) }
  }

  mutating func object(_ fault: IntegrityFault) { isFaulty = true }
}

/// A second look, at one noun or fact in which something is wrong: it knows where it is.
struct SecondLook: Looker {
  private var path: [ModelPath.Step]
  private(set) var meetings: [(path: [ModelPath.Step], number: Int, id: String)] = []
  private(set) var faults: [(path: [ModelPath.Step], fault: IntegrityFault)] = []

  init(_ path: [ModelPath.Step]) { self.path = path }

  mutating func enter(_ step: @autoclosure () -> ModelPath.Step) { path.append(step()) }
  mutating func leave() { path.removeLast() }

  mutating func meet(_ id: Place, _ number: Int) {
    meetings.append((path, number, id.text))
  }

  mutating func object(_ fault: IntegrityFault) { faults.append((path, fault)) }
}

/// What is wrong with a model: problems up to a bound, and how many more there are of each kind.
struct IntegrityFindings {
  private var listed: [(order: (Int, Int), problem: Problem)] = []
  private(set) var counts: [ProblemCode: Int] = [:]
  private let most: Int
  private let tolerated: Set<ProblemCode>
  private var listedOfTolerated = 0

  /// Nothing found yet.
  ///
  /// - Parameters:
  ///   - most: How many problems are listed, and how many of tolerated kinds besides: what is tolerated never
  ///     crowds out what is not.
  ///   - tolerated: The kinds that are tolerated.
  init(most: Int, tolerating tolerated: Set<ProblemCode>) {
    self.most = most
    self.tolerated = tolerated
  }

  /// Whether another problem of a kind is counted only.
  func isFull(of code: ProblemCode) -> Bool {
    (tolerated.contains(code) ? listedOfTolerated : listed.count - listedOfTolerated) >= most
  }

  mutating func add(_ code: ProblemCode, order: (Int, Int), _ problem: () -> Problem) {
    guard !isFull(of: code) else { return counts[code, default: 0] += 1 }
    listed.append((order, problem()))
    if tolerated.contains(code) { listedOfTolerated += 1 }
  }

  /// Every kind of problem that was found.
  var codes: Set<ProblemCode> { Set(counts.keys).union(listed.map(\.problem.code)) }

  /// The problems in the order in which they stand in a document.
  var problems: Problems {
    let sorted = listed.enumerated().sorted {
      ($0.element.order.0, $0.element.order.1, $0.offset) < (
        $1.element.order.0, $1.element.order.1, $1.offset
      )
    }
    return Problems(sorted.map(\.element.problem), unlisted: counts)
  }
}

/// The nearest names of unknown ones, looked for with one bound on the work for all rosters together.
struct Suggestions {
  private var lettersLeft = 50_000_000
  private var searches: [Int: NameSearch] = [:]
  /// The names that were looked for: one that is gone is often referred to from many places.
  private var known: [Int: [String: String?]] = [:]

  mutating func nearest(to id: String, in roster: Int, _ ids: () -> [String]) -> String? {
    if let known = known[roster]?[id] { return known }
    guard lettersLeft > 0 else { return nil }
    var search = searches[roster] ?? NameSearch(among: ids(), comparingAtMost: lettersLeft)
    let before = search.lettersLeft
    let nearest = search.nearest(to: id)
    lettersLeft -= before - search.lettersLeft
    searches[roster] = search
    known[roster, default: [:]][id] = .some(nearest)
    return nearest
  }
}
