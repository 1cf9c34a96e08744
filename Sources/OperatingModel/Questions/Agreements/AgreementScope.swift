/// To which nouns a rule is held: some teams, open bets only, bets for weeks and longer.
///
/// A finding counts where the noun that it is about is one of them; where it is about something else, one of those that
/// it mentions has to be.
public struct AgreementScope: Hashable, Sendable {
  /// The kind of noun: “team”.
  public var noun: String
  /// Which of them; all where none is said.
  public var ids: [String] = []
  /// Which of them by whether they are open; all where that is not said.
  public var looksAt: OpenScope?
  /// Bets of this horizon and longer; of all where none is said.
  public var fromHorizon: Horizon?

  /// Some nouns by their ids.
  public static func only<E: Identified>(_ ids: Identifier<E>...) -> AgreementScope {
    var scope = AgreementScope(noun: Words.spaced(TypeName.last(E.self)))
    scope.ids = ids.map(\.rawValue)
    return scope
  }

  /// Bets that are open, over, or either, and that are of a horizon or longer.
  public static func bets(in openness: OpenScope? = nil, from horizon: Horizon? = nil) -> AgreementScope {
    var scope = AgreementScope(noun: "bet")
    scope.looksAt = openness
    scope.fromHorizon = horizon
    return scope
  }

  /// Goals that are open, over, or either.
  public static func goals(in openness: OpenScope) -> AgreementScope {
    var scope = AgreementScope(noun: "goal")
    scope.looksAt = openness
    return scope
  }
}

extension AgreementScope: DocumentRecord {
  /// The fields of a scope.
  public static let fields = Fields(blank: AgreementScope(noun: "")) {
    Field("noun", \.noun, .required, "The kind of noun: “team”.")
    Field("ids", \.ids, "Which of them; all where none is said.")
    Field("looksAt", \.looksAt, "Which of them by whether they are open; all where that is not said.")
    Field("fromHorizon", \.fromHorizon, "Bets of this horizon and longer; of all where none is said.")
  }
}

/// The nouns of one system that a scope names.
struct NounsInScope {
  let noun: String
  let ids: Set<String>
  /// Ids that the scope names and the system does not have.
  let unknown: [String]

  init(_ scope: AgreementScope, in system: ResolvedSystem, on day: Day?) {
    noun = scope.noun
    unknown = scope.ids.filter { system.label(ofNoun: scope.noun, $0) == nil }
    var ids: Set<String>
    switch scope.noun {
    case "bet":
      let bets = system.openness(of: \.bets, on: day).those(in: scope.looksAt ?? .all)
      ids = Set(
        bets.filter { bet in scope.fromHorizon.map { from in bet.horizon.map { $0 >= from } ?? false } ?? true
        }
        .map(\.id.rawValue))
    case "goal":
      ids = Set(system.openness(of: \.goals, on: day).ids(in: scope.looksAt ?? .all).map(\.rawValue))
    case "experiment":
      ids = Set(system.openness(of: \.experiments, on: day).ids(in: scope.looksAt ?? .all).map(\.rawValue))
    case "decision":
      ids = Set(system.openness(of: \.decisions, on: day).ids(in: scope.looksAt ?? .all).map(\.rawValue))
    default: ids = Set(scope.ids).subtracting(unknown)
    }
    if !scope.ids.isEmpty { ids.formIntersection(scope.ids) }
    self.ids = ids
  }

  func includes(_ subject: Finding.Subject) -> Bool { subject.kind == noun && ids.contains(subject.id) }

  func includes(_ finding: Finding) -> Bool {
    finding.subject.kind == noun ? includes(finding.subject) : finding.others.contains { includes($0) }
  }
}
