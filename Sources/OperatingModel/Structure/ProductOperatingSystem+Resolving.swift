extension ProductOperatingSystem {
  /// Checks the model's integrity and gives a system that can be asked.
  ///
  /// Every reference is looked up, circles of containment are looked for, and values that contradict themselves
  /// are found; if there is any problem, all of them are thrown, in the order in which they stand in a document. A
  /// model that resolves can be written and read back, equal.
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
  /// - Parameters:
  ///   - tolerated: The kinds of problem to set aside.
  ///   - limits: How many problems are listed; the rest is counted by kind.
  public func resolved(
    tolerating tolerated: Set<ProblemCode> = [], limits: DocumentLimits = DocumentLimits()
  ) throws(Problems) -> ResolvedSystem {
    let resolution = Resolution(of: self, most: limits.problems, tolerating: tolerated)
    let setAside = resolution.findings.problems
    guard resolution.findings.codes.isSubset(of: tolerated) else { throw setAside }

    var clean = self
    var circles = resolution.circles
    var counts = resolution.counts
    var leavingOut = resolution.leavingOut
    // What is left out may take something with it that others refer to, so the rest is looked at again.
    while !leavingOut.isEmpty {
      clean.leave(out: leavingOut)
      let rest = Resolution(of: clean, most: 1, tolerating: tolerated)
      if rest.leavingOut == leavingOut { break }
      circles += rest.circles
      (counts, leavingOut) = (rest.counts, rest.leavingOut)
    }
    OwnWords(clean).read(&clean.bets)
    return ResolvedSystem(
      clean, setAside: setAside, circles: circles, counts: counts,
      duplicates: resolution.duplicates)
  }

  /// Leaves out what stands at some places.
  mutating func leave(out places: LeavingOut) {
    let layout = Self.notation.layout
    _ = Place.of(&self) { layout.leave(out: places, $0) }
  }
}
