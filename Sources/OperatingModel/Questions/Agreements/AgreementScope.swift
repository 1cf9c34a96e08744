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
    var scope = AgreementScope(noun: TypeName.noun(E.self))
    scope.ids = ids.map(\.rawValue)
    return scope
  }

  /// Bets that are open, over, or either, and that are of a horizon or longer.
  public static func bets(in openness: OpenScope? = nil, from horizon: Horizon? = nil) -> AgreementScope {
    var scope = AgreementScope(noun: TypeName.noun(Bet.self))
    scope.looksAt = openness
    scope.fromHorizon = horizon
    return scope
  }

  /// Goals that are open, over, or either.
  public static func goals(in openness: OpenScope) -> AgreementScope {
    var scope = AgreementScope(noun: TypeName.noun(Goal.self))
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
  /// Whether it is a kind of noun that a model has at all.
  let isKnown: Bool
  /// Ids that the scope names and the system does not have.
  let unknown: [String]

  init(_ scope: AgreementScope, in system: ResolvedSystem, on day: Day?) {
    noun = scope.noun
    let all = system.ids(ofNoun: noun)
    isKnown = all != nil
    unknown = isKnown ? scope.ids.filter { system.label(ofNoun: scope.noun, $0) == nil } : []
    // Nouns that are neither open nor over are looked at whatever is said of that.
    var ids = system.ids(ofNoun: noun, in: scope.looksAt ?? .all, on: day) ?? Set(all ?? [])
    if let horizon = scope.fromHorizon, noun == TypeName.noun(Bet.self) {
      ids = ids.filter { id in
        system.model.bets[Identifier(rawValue: id)]?.horizon.map { $0 >= horizon } ?? false
      }
    }
    if !scope.ids.isEmpty { ids.formIntersection(scope.ids) }
    self.ids = ids
  }

  func includes(_ subject: Finding.Subject) -> Bool { subject.kind == noun && ids.contains(subject.id) }

  func includes(_ finding: Finding) -> Bool {
    finding.subject.kind == noun ? includes(finding.subject) : finding.others.contains { includes($0) }
  }
}
