extension TeamNetworkAnswer: OldAnswer {
  /// The fields of the answer.
  public static let fields = Fields(blank: TeamNetworkAnswer()) {
    Field("tied", \.tied, .required, "How many teams are tied to another one.")
    Field(
      "alone", \.alone,
      "Teams that are tied to no other: no tie is recorded, which does not say that there is none.")
    Field("weight", \.weight, .required, "What all ties weigh in sum.")
    Field("density", \.density, "The share of the ties that there could be among tied teams: 2E / N(N-1).")
    Field(
      "directedDensity", \.directedDensity, "The share of the directed ties that there could be: E / N(N-1).")
    Field(
      "averageClustering", \.averageClustering,
      "How often, on average, two that one team is tied to are tied to each other.")
    Field(
      "largestCore", \.largestCore, .required,
      "The largest number k for which there are teams that are all tied to k others among them.")
    Field(
      "modularityOfGroups", \.modularityOfGroups,
      "How much more weight lies within the company's groups than chance would put there.")
    Field("modularityFound", \.modularityFound, "The same of the best groups that were found.")
    Field(
      "reachTotal", \.reachTotal,
      "How many teams all teams need in the end, each itself included, in sum (Lakos: CCD).")
    Field("reachAverage", \.reachAverage, "The same for a team on average (ACD).")
    Field("reachRelative", \.reachRelative, "The average as a share of all tied teams (RACD).")
    Field(
      "reachNormalised", \.reachNormalised,
      "The sum as a multiple of that of a balanced tree of as many teams (NCCD).")
    Field(
      "sampledFrom", \.sampledFrom,
      "From how many teams ways were followed, where not from all: betweenness is an estimate then.")
    Field("teams", \.teams, "A row for each tied team, by ascending id.")
    Field("ties", \.ties, "The ties, by ascending ids.")
    Field("pieces", \.pieces, "What hangs together, the largest piece first.")
    Field("groups", \.groups, "The company's groups and how they are coupled, by ascending id.")
    Field("lookedAt", \.lookedAt, .required, "How many teams were looked at, tied or not.")
    Field("notes", \.notes, "What has to be known to read the answer.")
    Field("findings", \.findings, "What is worth a conversation.")
  }
}

extension TeamNetworkAnswer.TeamRow: DocumentRecord {
  /// The fields of a team's row.
  public static let fields = Fields(blank: Self(id: "", name: "")) {
    Field("id", \.id, .required, "The team.")
    Field("name", \.name, .required, "What people call it.")
    Field(
      "group", \.group, "The group that it stands in: the team above it, or itself where it heads its own.")
    Field("foundGroup", \.foundGroup, "The number of the group that it was found to hang together with.")
    Field("piece", \.piece, .required, "The number of the piece that it is part of; the largest piece is 1.")
    Field("partners", \.partners, .required, "To how many other teams it is tied.")
    Field("weight", \.weight, .required, "What its ties weigh in sum.")
    Field(
      "core", \.core, .required,
      "The largest number k for which it belongs to a group whose teams are all tied to k others of the group."
    )
    Field(
      "betweenness", \.betweenness,
      "On what share of the shortest ways between two others it lies: how far it is a go-between.")
    Field("closeness", \.closeness, "How near it is to the others: its reach.")
    Field("piecesWithout", \.piecesWithout, "How many pieces its piece would fall into without it.")
    Field("needs", \.needs, "How many other teams it needs.")
    Field("neededBy", \.neededBy, "How many other teams need it.")
    Field(
      "instability", \.instability,
      "The share of those that it needs: 0 where it is only needed, 1 where it only needs.")
    Field("reach", \.reach, "How many other teams it needs in the end, through those that it needs.")
    Field(
      "needRank", \.needRank,
      "The share of the time that somebody spends there who follows needs at random (PageRank).")
  }
}

extension TeamNetworkAnswer.TieRow: DocumentRecord {
  /// The fields of a tie.
  public static let fields = Fields(blank: Self(first: "", second: "", weight: 0), onOneLine: true) {
    Field("first", \.first, .required, "The team with the lower id.")
    Field("second", \.second, .required, "The team with the higher id.")
    Field(
      "weight", \.weight, .required,
      "How many dependencies, bets or people tie them, or what their ties weigh.")
    Field("effort", \.effort, "What it takes to get across, as dependencies record it.")
    Field("bridge", \.isBridge, "Whether nothing else holds together what it ties.")
  }
}

extension TeamNetworkAnswer.PieceRow: DocumentRecord {
  /// The fields of a piece.
  public static let fields = Fields(blank: Self(teams: []), onOneLine: true) {
    Field("teams", \.teams, .required, "The teams, by ascending id.")
  }
}

extension TeamNetworkAnswer.GroupRow: DocumentRecord {
  /// The fields of a group.
  public static let fields = Fields(blank: Self(id: "", name: "", teams: 0, needs: 0, neededBy: 0)) {
    Field("id", \.id, .required, "The team that heads the group.")
    Field("name", \.name, .required, "What people call it.")
    Field("teams", \.teams, .required, "How many tied teams it has.")
    Field("needs", \.needs, .required, "How many other groups its teams need (efferent coupling).")
    Field("neededBy", \.neededBy, .required, "How many other groups need its teams (afferent coupling).")
    Field(
      "instability", \.instability,
      "The share of those that it needs; left out for a group that is coupled to none.")
  }
}
