extension TeamSituations {
  /// What a path to value says of a team's situation, in the order of the decision.
  ///
  /// A condition that is not recorded is never taken as false. Three are things that people say when they are so:
  /// funded by project, temporary, on a shared journey. Where one of them is not recorded the reading goes on, and
  /// names the situation that would come before. Where a figure is not recorded it stops at what it cannot tell.
  ///
  /// ```swift
  /// var checkout = Team.PathToValue()
  /// (checkout.hopsToBusiness, checkout.continuity, checkout.independence) = (1, 0.9, 0.85)
  /// TeamSituations().reading(of: checkout).situation         // .closeToImpact
  /// ```
  public func reading(of path: Team.PathToValue) -> SituationReading {
    var reading = SituationReading(verdict: .unclear)
    var isFigureMissing = false
    for condition in conditions(path) {
      reading.reasons.append(
        .init(situation: condition.situation, holds: condition.holds, because: condition.because))
      switch condition.holds {
      case true?:
        reading.possible.append(condition.situation)
        reading.unless = isFigureMissing ? [] : reading.possible.dropLast()
        reading.situation = isFigureMissing ? nil : condition.situation
        reading.verdict = isFigureMissing ? .cannotTell : .fits
        return reading
      case false?: continue
      case nil:
        reading.possible.append(condition.situation)
        for input in condition.missing where !reading.missing.contains(input) {
          reading.missing.append(input)
        }
        isFigureMissing = isFigureMissing || condition.isFigure
      }
    }
    if isFigureMissing { reading.verdict = .cannotTell }
    return reading
  }

  private struct Condition {
    var situation: Team.Situation
    /// Whether it rests on figures, and not on what people say when it is so.
    var isFigure = false
    var holds: Bool?
    var because: String
    var missing: [SituationInput] = []
  }

  /// The conditions of the six situations, in the order in which they are decided.
  private func conditions(_ path: Team.PathToValue) -> [Condition] {
    [
      said(path.isFundedByProject, .projectFactory, .fundedByProject, "funded project by project"),
      said(path.isTemporary, .startup, .temporary, "temporary"),
      Condition(
        situation: .everythingAndNothing, isFigure: true,
        holds: path.continuity.map { $0 < grabBagBelow },
        because: continuity(path, bound: "below \(grabBagBelow)") { $0 < grabBagBelow },
        missing: path.continuity == nil ? [.continuity] : []),
      both(
        .focusedMultipleHops,
        (
          .hopsToBusiness, path.hopsToBusiness.map { $0 >= farFrom },
          hops(path, bound: "\(farFrom) or more") { $0 >= farFrom }
        ),
        (
          .continuity, path.continuity.map { $0 >= focusedFrom },
          continuity(path, bound: "at least \(focusedFrom)") { $0 >= focusedFrom }
        )),
      said(path.sharesJourney, .journey, .sharesJourney, "on a journey shared with other teams"),
      both(
        .closeToImpact,
        (
          .hopsToBusiness, path.hopsToBusiness.map { $0 == closeAt },
          hops(path, bound: "\(closeAt)") { $0 == closeAt }
        ),
        (
          .independence, path.independence.map { $0 >= independentFrom },
          share(
            path.independence, "of its work finished without others", bound: "at least \(independentFrom)"
          ) { $0 >= independentFrom }
        )),
    ]
  }

  private func said(
    _ value: Bool?, _ situation: Team.Situation, _ input: SituationInput, _ words: String
  ) -> Condition {
    let because =
      switch value {
      case nil: "whether it is \(words) is not recorded"
      case true?: "it is \(words)"
      case false?: "it is not \(words)"
      }
    return Condition(
      situation: situation, holds: value, because: because, missing: value == nil ? [input] : [])
  }

  /// Both of two conditions: one that does not hold settles it, whatever the other one is.
  private func both(
    _ situation: Team.Situation, _ parts: (input: SituationInput, holds: Bool?, because: String)...
  ) -> Condition {
    let failing = parts.filter { $0.holds == false }
    let missing = parts.filter { $0.holds == nil }
    return Condition(
      situation: situation, isFigure: true,
      holds: failing.isEmpty ? (missing.isEmpty ? true : nil) : false,
      because: (failing.isEmpty ? parts : failing).map(\.because).joined(separator: ", and "),
      missing: failing.isEmpty ? missing.map(\.input) : [])
  }

  private func hops(_ path: Team.PathToValue, bound: String, _ holds: (Int) -> Bool) -> String {
    guard let hops = path.hopsToBusiness else { return "its steps to the business are not recorded" }
    return "\(Words.count(hops, "step")) to the business" + (holds(hops) ? "" : ", not \(bound)")
  }

  private func continuity(_ path: Team.PathToValue, bound: String, _ holds: (Share) -> Bool) -> String {
    share(path.continuity, "of its effort in one domain", bound: bound, holds)
  }

  private func share(_ share: Share?, _ words: String, bound: String, _ holds: (Share) -> Bool) -> String {
    guard let share else { return "the share \(words) is not recorded" }
    return "\(share) \(words)" + (holds(share) ? "" : ", not \(bound)")
  }
}
