extension Bet: Record {
  /// The fields of a bet.
  public static let fields = Fields(from: Bet("", ""), integrity: check) {
    Field("id", \.id, .required, "The bet's own id.")
    Field("name", \.name, .required, "What people call it.")
    Field("horizon", \.horizon, "The band of time it is placed for (C11).")
    Field("parents", \.parents, tie: .part, "The bets that it is part of; there may be several.")
    Field("owner", \.owner, "The team that answers for it.")
    Field("contributors", \.contributors, "The teams that are asked to contribute.")
    Field("type", \.type, "What it is focused on (C10).")
    Field("kind", \.kind, "The company's own word for this kind of record.")
    Field("state", \.state, "Where it stands.")
    Field("status", \.status, "The company's own word for where it stands.")
    Field("createdOn", \.createdOn, "The day on which it was recorded.")
    Field("startedOn", \.startedOn, "The day on which work began.")
    Field("endedOn", \.endedOn, "The day on which it ended, well or not.")
    Field("targetOn", \.targetOn, "The day by which it is meant to end.")
    Field("dependencies", \.dependencies, "The bets that it builds on.")
    Field("links", \.links, "What ties it to other bets, in the company's own words.")
    Field("targets", \.targets, "The metrics that it is meant to move (C43).")
    Field("effort", \.effort, "What it takes by itself, without the bets that are part of it.")
    Field("progress", \.progress, "The share of its planned effort that has gone in.")
    Field("curve", \.curve, "How its value grows with effort (C14).")
    Field("urgency", \.urgency, "How its value changes with delay (C19).")
    Field("valueTypes", \.valueTypes, "The ways in which it pays (C16).")
    Field("leverage", \.leverage, "What it does beyond its own value (C16).")
    Field("stage", \.stage, "The stage of its opportunity (C39).")
    Field("governance", \.governance, "What those who govern it ask of it, and put into it (C39).")
    Field("risk", \.risk, "Which risk it mostly runs (C10).")
    Field("visibility", \.visibility, "Who sees its result (C28).")
    Field("novelty", \.novelty, "What it does to the product (C28).")
    Field("onRoadmap", \.isOnRoadmap, "Whether it stands on the official roadmap (C28).")
    Field("launchTier", \.launchTier, "How much goes into its launch (C29).")
    Field("forces", \.forces, "What drives, binds or frees it (C13).")
    Field("shapeRatings", \.shapeRatings, "How people rate its shape (C15).")
    Field("party", \.party, "The modes that its people are in (C15).")
    Field("confidence", \.confidence, "Where its uncertainty sits, by day (C17).")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }

  /// A bet may be recorded after work on it began, but it does not end before it began or was recorded.
  private static let check: @Sendable (Bet) -> [IntegrityFault] = { bet in
    guard let ended = bet.endedOn else { return [] }
    return [("started", bet.startedOn), ("recorded", bet.createdOn)].compactMap { what, day in
      guard let day, ended < day else { return nil }
      return IntegrityFault(
        .daysOutOfOrder, at: "endedOn", "ended on \(ended), before it was \(what) on \(day)")
    }
  }
}
