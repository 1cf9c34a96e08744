extension ProductOperatingSystem {
  /// Checks the model's integrity and gives a system that can be asked.
  ///
  /// Every reference is looked up, circles of containment are looked for, and values that contradict themselves
  /// are found; if there is any problem, all of them are thrown, in the order in which they stand in a document.
  ///
  /// Real organisations are dirty. Tolerate what you know of, and ask anyway: problems of the tolerated kinds
  /// leave out just the references that they concern, and are returned in ``ResolvedSystem/setAside``.
  ///
  /// ```swift
  /// let system = try rust.resolved(tolerating: [.unknownReference, .duplicateID])
  /// print(system.setAside.count)
  /// ```
  /// Takes time in proportion to the model.
  ///
  /// - Parameter tolerated: The kinds of problem to set aside.
  public func resolved(tolerating tolerated: Set<ProblemCode> = []) throws(Problems) -> ResolvedSystem {
    let walk = ModelWalk(self)
    let found = (walk.found + IntegrityRules.check(self)).inDocumentOrder
    let blocking = found.filter { !tolerated.contains($0.problem.code) }
    guard blocking.isEmpty else { throw Problems(found.map(\.problem)) }

    let setAside = Problems(found.map(\.problem))
    var clean = self
    var cleanWalk = walk
    var leftOut = Set(found.flatMap(\.leavesOut))
    // What is left out may take something with it that others refer to, so the rest is looked at again.
    while !leftOut.isEmpty {
      let rest = clean.leaving(out: leftOut)
      guard rest != clean else { break }
      clean = rest
      cleanWalk = ModelWalk(clean)
      leftOut = Set((cleanWalk.found + IntegrityRules.check(clean)).flatMap(\.leavesOut))
    }
    return ResolvedSystem(clean, setAside: setAside, relations: Array(cleanWalk.relations.values))
  }

  /// The model without what stands at some places.
  private func leaving(out places: Set<[ModelPath.Step]>) -> ProductOperatingSystem {
    var copy = self
    var sieve = ReferenceSieve(leavingOut: places)
    _ = Self.fields.sifter?(&copy, &sieve)
    return copy
  }
}

extension [ModelWalk.Found] {
  /// In the order of a document's members, then of places in their lists.
  fileprivate var inDocumentOrder: [ModelWalk.Found] {
    let keys = ProductOperatingSystem.fields.entries.map(\.key)
    func place(_ found: ModelWalk.Found) -> (Int, Int) {
      let steps = found.problem.path.steps
      guard case .key(let key)? = steps.first else { return (-1, -1) }
      guard steps.count > 1, case .index(let index) = steps[1] else {
        return (keys.firstIndex(of: key) ?? -1, -1)
      }
      return (keys.firstIndex(of: key) ?? -1, index)
    }
    return enumerated().map { ($0.element, place($0.element), $0.offset) }
      .sorted { ($0.1.0, $0.1.1, $0.2) < ($1.1.0, $1.1.1, $1.2) }.map(\.0)
  }
}
