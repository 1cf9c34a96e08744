/// Managers who share something: a ritual in which they meet, or an incentive.
///
/// What no tie says is not recorded: it does not follow that managers share nothing.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 36 (P), and 269 (I).
public struct ManagementTie: RelatingFact {
  /// The managers, two or more.
  public var managers: [Identifier<Person>]
  /// The rituals in which they meet (C38).
  public var rituals: [Identifier<Ritual>]
  /// The incentives that they share (C38).
  public var incentives: [String]
  /// What else there is to say.
  public var note: String?
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A tie between managers.
  public init(_ managers: [Identifier<Person>], rituals: [Identifier<Ritual>] = [], incentives: [String] = [])
  {
    self.managers = managers
    self.rituals = rituals
    self.incentives = incentives
  }
}

extension ManagementTie {
  /// A system's list: ``ProductOperatingSystem/managementTies``.
  public static let list: ListPath = \.managementTies
  /// The fields of a tie.
  public static let fields = Fields(blank: ManagementTie([])) {
    Field("managers", \.managers, .required, "The managers, two or more.")
    Field("rituals", \.rituals, "The rituals in which they meet (C38).")
    Field("incentives", \.incentives, "The incentives that they share (C38).")
    Field("note", \.note, "What else there is to say.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
