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
  /// The day for which it was held; left out where none is known.
  public var day: Day?
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
  /// What else has to be known: waivers that ended, are needed no more, or match nothing.
  public var notes: [String] = []

  /// Nothing held yet.
  public init(agreement: String, day: Day?) {
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
  public static let fields = Fields(blank: Breaches(agreement: "", day: nil)) {
    Field("agreement", \.agreement, .required, "What the agreement is called.")
    Field("day", \.day, "The day for which it was held; left out where none is known.")
    Field("breaches", \.all, "Findings that breach a rule, in the rules' order.")
    Field("unanswered", \.unanswered, "Rules that could not be asked, and why.")
    Field("waived", \.waived, "Findings that would breach a rule, and are waived on the day.")
    Field("known", \.known, "Findings that would breach a rule, and are in the baseline.")
    Field("gone", \.gone, "Findings of the baseline that are there no more.")
    Field(
      "notes", \.notes,
      "What else has to be known: waivers that ended, are needed no more, or match nothing.")
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
      "\(Words.quoted(agreement, atMost: 120)) \(verdict)\(day.map { " on \($0)" } ?? "")"
      + (asides.isEmpty ? "." : " (\(asides.joined(separator: ", "))).")
    var parts = [head]
    var rule: String?
    for breach in all {
      if breach.rule != rule { parts.append("rule    \(Self.shown(breach.rule))") }
      rule = breach.rule
      parts.append("\(breach.finding)\n  waive   \(Self.waiver(of: breach.finding.key, after: day))")
    }
    parts += unanswered.map {
      "rule    \(Self.shown($0.rule))\n  is no check: \($0.problem)"
    }
    if !gone.isEmpty {
      parts.append((["gone from the baseline"] + gone.map { "  \($0)" }).joined(separator: "\n"))
    }
    if !notes.isEmpty { parts.append(notes.map { "note    \(Self.shown($0))" }.joined(separator: "\n")) }
    return parts.joined(separator: "\n\n")
  }

  /// The line that sets a finding aside for a month, to be pasted among the agreement's waivers.
  static func waiver(of key: FindingKey, after day: Day?) -> String {
    func literal(_ text: String) -> String { JSON.text(text).compactJSON }
    let aspect = key.aspect.map { ", aspect: \(literal($0))" } ?? ""
    let until = day.flatMap { $0.adding(days: 30) }.map { "\"\($0)\"" } ?? "\"…\""
    return "Waiver(FindingKey(\(literal(key.code.rawValue)), of: \(literal(key.subject))\(aspect)), "
      + "because: \"…\", until: \(until))"
  }

  private static func shown(_ text: String) -> String { Words.shown(text, atMost: 1_000) }
}
