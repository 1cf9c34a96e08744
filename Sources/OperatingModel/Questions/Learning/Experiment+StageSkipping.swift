extension Experiment.Stage {
  /// The stages that were passed over: those below a stage that was entered, and not entered before it.
  ///
  /// Going back is legal, and a stage that is entered only afterwards was still passed over.
  ///
  /// - Parameter stages: The stages in the order in which they were entered.
  public static func skipped(in stages: some Sequence<Experiment.Stage>) -> [Experiment.Stage] {
    var entered: Set<Experiment.Stage> = []
    var skipped: Set<Experiment.Stage> = []
    for stage in stages {
      skipped.formUnion(allCases.filter { $0 < stage && !entered.contains($0) })
      entered.insert(stage)
    }
    return allCases.filter(skipped.contains)
  }
}
