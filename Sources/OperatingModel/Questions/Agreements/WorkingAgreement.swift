/// The questions that a company holds itself to: which findings breach them, which are waived, and which were
/// known when the agreement began.
///
/// Write it beside the model and hold it against the model in a unit test:
///
/// ```swift
/// let ours = WorkingAgreement("How we work") {
///   AgreementRule("Every bet leads up to a bet for years", .traceability, breachedBy: .skips, .orphan)
///   AgreementRule("No goal asks for more than its team may decide", .mandateGaps(), breachedBy: .mandateExceeded)
/// }
/// #expect(ours.breaches(in: system, on: "2026-11-21").isEmpty)
/// ```
/// A rule says the right state of things. A finding becomes a breach only because a rule says so; by itself it is
/// the start of a conversation.
public struct WorkingAgreement: Hashable, Sendable {
  /// What the agreement is called.
  public var name: String
  /// The rules.
  public var rules: [AgreementRule]
  /// Findings that are set aside for a while, each for a reason.
  public var waivers: [Waiver]
  /// Findings that were known when the agreement began, and breach nothing.
  public var baseline: [FindingKey]

  /// An agreement.
  public init(
    _ name: String, rules: [AgreementRule] = [], waivers: [Waiver] = [], baseline: [FindingKey] = []
  ) {
    self.name = name
    self.rules = rules
    self.waivers = waivers
    self.baseline = baseline
  }

  /// An agreement with its rules.
  public init(
    _ name: String, waivers: [Waiver] = [], baseline: [FindingKey] = [],
    @AgreementBuilder _ rules: () -> [AgreementRule]
  ) {
    self.init(name, rules: rules(), waivers: waivers, baseline: baseline)
  }
}

extension WorkingAgreement: DocumentRecord {
  /// The fields of an agreement.
  public static let fields = Fields(blank: WorkingAgreement("")) {
    Field("name", \.name, .required, "What the agreement is called.")
    Field("rules", \.rules, "The rules.")
    Field("waivers", \.waivers, "Findings that are set aside for a while, each for a reason.")
    Field("baseline", \.baseline, "Findings that were known when the agreement began, and breach nothing.")
  }
}
