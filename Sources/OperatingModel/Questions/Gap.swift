/// Something that is not recorded, told once with its count and its list, and what cannot be told for that.
///
/// ```
/// missing  the authority of 3 of 15 teams (“Billing”, “Ledger”, “Search”): whether more is asked of them than they may decide
/// ```
public struct Gap: Hashable, Sendable {
  /// What is missing, as people call it: “authority”.
  public var what: String
  /// The kind of noun of which it is missing, such as “team”; left out where nothing of the kind is recorded at all.
  public var noun: String?
  /// Of how many it is missing.
  public var missing: Int
  /// Of how many were looked at.
  public var outOf: Int
  /// Of which, up to a bound.
  public var ids: [String]
  /// The key of a document that would say it: “teams.authority”.
  public var key: String?
  /// What cannot be told for that.
  public var consequence: String?

  /// A gap.
  public init(
    _ what: String, noun: String?, missing: Int, outOf: Int, ids: [String], key: String? = nil,
    so consequence: String? = nil
  ) {
    self.what = what
    self.noun = noun
    self.missing = missing
    self.outOf = outOf
    self.ids = ids
    self.key = key
    self.consequence = consequence
  }
}

extension Gap: DocumentRecord, CustomStringConvertible {
  /// The fields of a gap.
  public static let fields = Fields(blank: Gap("", noun: nil, missing: 0, outOf: 0, ids: []), saysAll: false)
  {
    Field("what", \.what, .required, "What is missing, as people call it: “authority”.")
    Field(
      "noun", \.noun,
      "The kind of noun of which it is missing, such as “team”; left out where nothing of the kind is recorded at all."
    )
    Field("missing", \.missing, "Of how many it is missing.")
    Field("outOf", \.outOf, "Of how many were looked at.")
    Field("ids", \.ids, "Of which, up to a bound.")
    Field("key", \.key, "The key of a document that would say it: “teams.authority”.")
    Field("consequence", \.consequence, "What cannot be told for that.")
  }

  /// The gap in a sentence.
  public var description: String { described() }

  /// The gap in a sentence, with the names of the first few.
  func described(_ names: NameBook = NameBook()) -> String {
    let head = Words.sentence(Words.shown(what, atMost: 240))
    let tail = consequence.map { "; \(Words.shown($0, atMost: 240))" } ?? ""
    guard let noun else { return "\(head) is not recorded\(tail)." }
    let first = ids.prefix(missing == outOf ? 0 : 3).map { id in Words.quoted(names.name(noun, id) ?? id) }
    let list =
      first.isEmpty ? "" : " (\(first.joined(separator: ", "))\(missing > first.count ? ", …" : ""))"
    let count =
      missing == outOf
      ? (outOf == 1 ? "the one \(noun)" : "any of \(Words.count(outOf, noun))")
      : "\(missing) of \(Words.count(outOf, noun))"
    return "\(head) is not recorded for \(count)\(list)\(tail)."
  }
}
