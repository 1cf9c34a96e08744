/// What came of holding an agreement against a system: the breaches, and everything that is none.
///
/// Printed it tells the whole story, so that one expectation is enough:
///
/// ```swift
/// #expect(ours.breaches(in: system, on: "2026-11-21").isEmpty)
/// ```
/// A rule that could not be asked, because its question or its thresholds are wrong, is a breach of its own: a
/// check that cannot fail would be worse than none.
public struct Breaches: Hashable, Sendable {
  /// What the agreement is called.
  public var agreement: String
  /// The day for which it was held.
  public var day: Day
  /// Findings that breach a rule, in the rules' order.
  public var all: [Breach] = []
  /// Rules that could not be asked, and why.
  public var unanswered: [UnansweredRule] = []
  /// Findings that would breach a rule, and are waived on the day.
  public var waived: [Breach] = []
  /// Findings that would breach a rule, and are in the baseline.
  public var known: [Breach] = []
  /// Findings of the baseline that are there no more. Take them out, so that they cannot come back unseen.
  public var gone: [FindingKey] = []
  /// What else has to be known: rules that matched nothing, waivers that ended or are needed no more.
  public var notes: [String] = []

  /// Nothing held yet.
  public init(agreement: String, day: Day) {
    self.agreement = agreement
    self.day = day
  }

  /// Whether the agreement is kept: no breach, and no rule that could not be asked.
  public var isEmpty: Bool { all.isEmpty && unanswered.isEmpty }

  /// The same, where what is wrong with a rule has the line and column that it has in the agreement's own text.
  ///
  /// An agreement does not remember where it was read. Hold what came of it against the text to be told the lines:
  ///
  /// ```swift
  /// let ours = try WorkingAgreement(json: text)
  /// print(ours.breaches(in: system, on: "2026-11-21").located(in: text))
  /// ```
  public func located(in text: String) -> Breaches { located(in: Array(text.utf8)) }

  /// The same, with the lines and columns in the agreement's text of these UTF-8 bytes.
  public func located(in bytes: some Sequence<UInt8>) -> Breaches {
    let bytes = (bytes as? [UInt8]) ?? Array(bytes)
    let problems = unsafe bytes.withUnsafeBytes { unsafe Problems.placed(unanswered.map(\.problem), in: $0) }
    var located = self
    for (index, problem) in problems.enumerated() { located.unanswered[index].problem = problem }
    return located
  }
}

extension Breaches: DocumentRecord, CustomStringConvertible {
  /// The fields of what came of it.
  public static let fields = Fields(blank: Breaches(agreement: "", day: "0001-01-01")) {
    Field("agreement", \.agreement, .required, "What the agreement is called.")
    Field("day", \.day, .required, "The day for which it was held.")
    Field("breaches", \.all, "Findings that breach a rule, in the rules' order.")
    Field("unanswered", \.unanswered, "Rules that could not be asked, and why.")
    Field("waived", \.waived, "Findings that would breach a rule, and are waived on the day.")
    Field("known", \.known, "Findings that would breach a rule, and are in the baseline.")
    Field("gone", \.gone, "Findings of the baseline that are there no more.")
    Field(
      "notes", \.notes,
      "What else has to be known: rules that matched nothing, waivers that ended or are needed no more.")
  }

  /// The whole story, as a test's failure message shows it.
  public var description: String {
    let verdict =
      isEmpty ? "is kept" : "is breached \(Words.count(all.count + unanswered.count, "time"))"
    let asides = [
      waived.isEmpty ? nil : "\(waived.count) waived", known.isEmpty ? nil : "\(known.count) known before",
      gone.isEmpty ? nil : "\(gone.count) of the baseline gone",
    ].compactMap { $0 }
    let head =
      "\(Words.quoted(agreement, atMost: 120)) \(verdict) on \(day)"
      + (asides.isEmpty ? "." : " (\(asides.joined(separator: ", "))).")
    var parts = [head]
    var rule: String?
    for breach in all {
      if breach.rule != rule { parts.append("rule    \(Self.shown(breach.rule))") }
      rule = breach.rule
      parts.append(breach.finding.description)
    }
    parts += unanswered.map {
      "rule    \(Self.shown($0.rule))\n  could not be asked: \($0.problem)"
    }
    if !gone.isEmpty {
      parts.append((["gone from the baseline"] + gone.map { "  \($0)" }).joined(separator: "\n"))
    }
    if !notes.isEmpty { parts.append(notes.map { "note    \(Self.shown($0))" }.joined(separator: "\n")) }
    return parts.joined(separator: "\n\n")
  }

  private static func shown(_ text: String) -> String { Words.shown(text, atMost: 1_000) }
}
