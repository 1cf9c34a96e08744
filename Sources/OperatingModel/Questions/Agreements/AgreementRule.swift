/// One rule of a working agreement: the right state of things, and what breaches it.
///
/// A rule names a question with its thresholds and the kinds of finding that breach it, or looks at nouns itself:
///
/// ```swift
/// AgreementRule("Every bet leads up to years", .traceability, breachedBy: .skips, .orphan)
/// AgreementRule("Every open bet has an owner", for: \.bets, in: .open) { $0.owner != nil }
/// AgreementRule("Slots are recorded for every team", recorded: "teams.slots")
/// AgreementRule("Our own teams are focused", .teamFocus, breachedBy: .overSlots).within(.only("billing", "search" as Identifier<Team>))
/// ```
/// A check that cannot fail does not pass: a rule over nothing recorded, with no kinds or with kinds that its question
/// does not have, is not kept.
public struct AgreementRule: Hashable, Sendable {
  /// A question that a rule asks, and what breaches the rule.
  public struct Asking: Hashable, Sendable {
    /// The code of the question.
    public var question: QuestionCode
    /// The question's thresholds, as an object.
    public var parameters: JSON
    /// The kinds of finding that breach the rule.
    public var breachedBy: [FindingCode]
  }

  /// The right state of things, in a sentence: “Every bet leads up to a bet for years”.
  public var statement: String
  /// The code of the question that is asked.
  public var question: QuestionCode
  /// The thresholds, as an object; those that are left out are the usual ones.
  public var parameters: JSON
  /// The kinds of finding that breach the rule.
  public var breachedBy: [FindingCode]
  /// Further questions whose findings breach the rule.
  public var also: [Asking] = []
  /// To which nouns the rule is held; to all unless said.
  public var scope: AgreementScope?
  /// Whether the rule is kept where there is nothing that it could be held to.
  public var mayMatchNothing = false
  /// A look at nouns in code, which a document cannot keep.
  var own: OwnCheck?
  /// Whether the thresholds as they are stored give the question that was agreed.
  var losesThresholds = false

  /// A rule over a question with its thresholds.
  public init<Q: Question>(_ statement: String, _ question: Q, breachedBy kinds: FindingKind<Q>...) {
    self.init(statement, Q.guide.code, with: JSON(whole: question), breachedBy: kinds.map(\.code))
    losesThresholds = (try? Q(json: parameters)) != question
  }

  /// A rule over a question by its code, with its thresholds as JSON.
  public init(
    _ statement: String, _ question: QuestionCode, with parameters: JSON = [:],
    breachedBy codes: [FindingCode]
  ) {
    self.statement = statement
    self.question = question
    self.parameters = parameters
    breachedBy = codes
  }

  /// A rule that some nouns have to keep, in code. A document cannot keep it: stored, it says so and is not kept.
  ///
  /// - Parameters:
  ///   - statement: The right state of things, in a sentence.
  ///   - roster: The nouns: `\.bets`.
  ///   - isMeant: Which of them; all unless said.
  ///   - isKept: Whether one of them keeps it.
  public init<E: Identified>(
    _ statement: String, for roster: any KeyPath<ProductOperatingSystem, Roster<E>> & Sendable,
    where isMeant: @escaping @Sendable (E) -> Bool = { _ in true },
    _ isKept: @escaping @Sendable (E) -> Bool
  ) {
    self.init(
      statement,
      own: OwnCheck(statement, TypeName.noun(E.self)) { system, _ in
        system.model[keyPath: roster].sortedByID.filter(isMeant).map {
          (Finding.Subject($0), isKept($0))
        }
      })
  }

  /// A rule that nouns have to keep which are open, over, or either.
  ///
  /// - Parameters:
  ///   - statement: The right state of things, in a sentence.
  ///   - roster: The nouns: `\.bets`.
  ///   - openness: Which of them are looked at by whether they are open.
  ///   - isMeant: Which of these; all unless said.
  ///   - isKept: Whether one of them keeps it.
  public init<E: Closable>(
    _ statement: String, for roster: any KeyPath<ProductOperatingSystem, Roster<E>> & Sendable,
    in openness: OpenScope, where isMeant: @escaping @Sendable (E) -> Bool = { _ in true },
    _ isKept: @escaping @Sendable (E) -> Bool
  ) {
    self.init(
      statement,
      own: OwnCheck(statement, TypeName.noun(E.self)) { system, day in
        system.openness(of: roster, on: day).those(in: openness).filter(isMeant).map {
          (Finding.Subject($0), isKept($0))
        }
      })
  }

  /// A rule that something is recorded of every noun of a kind, by the keys of a document: “teams.slots”.
  ///
  /// - Parameters:
  ///   - statement: The right state of things, in a sentence.
  ///   - keys: What has to be recorded.
  ///   - openness: Which nouns are looked at, where they are open or over.
  public init(_ statement: String, recorded keys: String..., in openness: OpenScope = .usual) {
    self.init(
      statement, RecordCompleteness(of: keys, in: openness), breachedBy: .missing)
  }

  private init(_ statement: String, own: OwnCheck) {
    self.init(statement, OwnCheck.question, breachedBy: [OwnCheck.code])
    self.own = own
  }

  /// The rule, breached by findings of another question too.
  public func also<Q: Question>(_ question: Q, breachedBy kinds: FindingKind<Q>...) -> AgreementRule {
    with {
      let parameters = JSON(whole: question)
      $0.also.append(
        Asking(question: Q.guide.code, parameters: parameters, breachedBy: kinds.map(\.code)))
      if (try? Q(json: parameters)) != question { $0.losesThresholds = true }
    }
  }

  /// The rule, held to some nouns only.
  public func within(_ scope: AgreementScope) -> AgreementRule { with { $0.scope = scope } }

  /// The rule, kept also where there is nothing that it could be held to.
  public var orNothing: AgreementRule { with { $0.mayMatchNothing = true } }

  /// Every question that is asked.
  var askings: [Asking] {
    [Asking(question: question, parameters: parameters, breachedBy: breachedBy)] + also
  }
}

extension AgreementRule: DocumentRecord, CustomStringConvertible {
  /// The fields of a rule.
  public static let fields = Fields(blank: AgreementRule("", "", breachedBy: [])) {
    Field(
      "statement", \.statement, .required,
      "The right state of things, in a sentence: “Every bet leads up to a bet for years”.")
    Field("question", \.question, .required, "The code of the question that is asked.")
    Field(
      "parameters", \.parameters, "The thresholds, as an object; those that are left out are the usual ones.")
    Field("breachedBy", \.breachedBy, .required, "The kinds of finding that breach the rule.")
    Field("also", \.also, "Further questions whose findings breach the rule.")
    Field("scope", \.scope, "To which nouns the rule is held; to all unless said.")
    Field(
      "mayMatchNothing", \.mayMatchNothing,
      "Whether the rule is kept where there is nothing that it could be held to.")
  }

  /// The rule's statement, as a test that runs once a rule is named.
  public var description: String { Words.shown(statement, atMost: 240) }
}

extension AgreementRule.Asking: DocumentRecord {
  /// The fields of a question that a rule asks.
  public static let fields = Fields(blank: Self(question: "", parameters: [:], breachedBy: [])) {
    Field("question", \.question, .required, "The code of the question.")
    Field("parameters", \.parameters, "The question's thresholds, as an object.")
    Field("breachedBy", \.breachedBy, .required, "The kinds of finding that breach the rule.")
  }
}

/// A rule's own look at nouns: which there are, and which of them keep it.
struct OwnCheck: Sendable {
  static let question: QuestionCode = "agreement.own"
  static let code: FindingCode = "agreement.broken"

  private let statement: String
  private let noun: String
  private let look: @Sendable (ResolvedSystem, Day?) -> [(Finding.Subject, Bool)]

  init(
    _ statement: String, _ noun: String,
    _ look: @escaping @Sendable (ResolvedSystem, Day?) -> [(Finding.Subject, Bool)]
  ) {
    (self.statement, self.noun, self.look) = (statement, noun, look)
  }

  /// How many nouns it was held to, and a finding for each that does not keep it.
  func hold(_ system: ResolvedSystem, on day: Day?, in scope: NounsInScope?) -> (lookedAt: Int, [Finding]) {
    let looked = look(system, day).filter { scope?.includes($0.0) ?? true }
    return (
      looked.count,
      looked.filter { !$0.1 }.map { subject, _ in
        Finding(
          Self.code, about: subject, aspect: statement,
          "\(Words.quoted(subject.name)) does not keep to “\(Words.shown(statement, atMost: 240))”.",
          facts: [],
          ask: "What would have to be so for it to hold, or is it no longer what was agreed?")
      }
    )
  }
}

extension OwnCheck: Hashable {
  static func == (left: Self, right: Self) -> Bool {
    left.statement == right.statement && left.noun == right.noun
  }
  func hash(into hasher: inout Hasher) {
    hasher.combine(statement)
    hasher.combine(noun)
  }
}
