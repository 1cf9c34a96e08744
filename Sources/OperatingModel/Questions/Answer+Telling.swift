// What a question says while it tells its answer.

extension Answer {
  /// Says that something is worth a conversation.
  ///
  /// - Parameters:
  ///   - kind: Which kind of finding it is.
  ///   - subject: Who it is about. The kind, the subject and the aspect make it the same finding tomorrow.
  ///   - others: Who else it mentions.
  ///   - aspect: What tells it from others of its kind about the same subject, where there may be several.
  ///   - hanging: What hangs on the subject, where that is known: of many, those on which most hangs come first.
  ///   - statement: What is seen, in a sentence or two, with people's names for things.
  ///   - facts: The facts that it rests on.
  ///   - rule: The rule with its value, where it is another one than the kind's.
  ///   - also: Further rules of thumb by which it is seen, of other people.
  ///   - ask: The question to take to people, where it is another one than the kind's.
  public mutating func find(
    _ kind: FindingKind<Q>, about subject: Finding.Subject, and others: [Finding.Subject] = [],
    aspect: String? = nil, hanging: Finding.Hanging? = nil, _ statement: String, facts: [Fact],
    rule: String? = nil, also: [Heuristic] = [], ask: String? = nil
  ) {
    tallies[kind.code, default: 0] += 1
    guard tallies[kind.code, default: 0] <= bounds.findingsOfAKind else { return }
    let heuristic = (rule ?? kind.rule).map { Heuristic($0, by: kind.origin) }
    findings.append(
      Finding(
        kind.code, about: subject, and: others, aspect: aspect, hanging: hanging, statement, facts: facts,
        by: (heuristic.map { [$0] } ?? []) + also, ask: ask ?? kind.question))
  }

  /// Says that something is worth a conversation, about a noun.
  public mutating func find<E: Identified>(
    _ kind: FindingKind<Q>, about entity: E, and others: [Finding.Subject] = [], aspect: String? = nil,
    hanging: Finding.Hanging? = nil, _ statement: String, facts: [Fact], rule: String? = nil,
    also: [Heuristic] = [], ask: String? = nil
  ) {
    find(
      kind, about: Finding.Subject(entity), and: others, aspect: aspect, hanging: hanging, statement,
      facts: facts, rule: rule, also: also, ask: ask)
  }

  /// Says that something is worth a conversation, about the noun of a row.
  public mutating func find<Row: EntityRow>(
    _ kind: FindingKind<Q>, about row: Row, and others: [Finding.Subject] = [], aspect: String? = nil,
    hanging: Finding.Hanging? = nil, _ statement: String, facts: [Fact], rule: String? = nil,
    also: [Heuristic] = [], ask: String? = nil
  ) {
    find(
      kind, about: Finding.Subject(row: row), and: others, aspect: aspect, hanging: hanging, statement,
      facts: facts, rule: rule, also: also, ask: ask)
  }

  /// Says that something is not recorded of some of the nouns that were looked at.
  ///
  /// - Parameters:
  ///   - what: What is missing, as people call it: “authority”.
  ///   - ids: The nouns of which it is not recorded; nothing is said where there are none.
  ///   - all: How many were looked at.
  ///   - key: The key of a document that would say it: “teams.authority”.
  ///   - consequence: What cannot be told for that: “whether more is asked than they may decide”.
  public mutating func lacks<E>(
    _ what: String, _ ids: [Identifier<E>], of all: Int, key: String? = nil, so consequence: String? = nil
  ) {
    guard !ids.isEmpty else { return }
    gaps.append(
      Gap(
        what, noun: TypeName.noun(E.self), missing: ids.count, outOf: all,
        ids: ids.prefix(bounds.idsOfAGap).map(\.rawValue), key: key, so: consequence))
  }

  /// Says that something is not recorded of some of the things that were looked at, which have no ids of their own.
  ///
  /// - Parameters:
  ///   - what: What is missing, as people call it: “the day”.
  ///   - missing: For how many it is not recorded; nothing is said where that is 0.
  ///   - all: How many were looked at.
  ///   - noun: What one of them is called: “assessment”.
  ///   - key: The key of a document that would say it: “assessments.on”.
  ///   - consequence: What cannot be told for that.
  public mutating func lacks(
    _ what: String, _ missing: Int, of all: Int, noun: String, key: String? = nil,
    so consequence: String? = nil
  ) {
    guard missing > 0 else { return }
    gaps.append(Gap(what, noun: noun, missing: missing, outOf: all, ids: [], key: key, so: consequence))
  }

  /// Says that something is not recorded at all.
  public mutating func lacks(
    _ what: String, key: String? = nil, so consequence: String? = nil, when isMissing: Bool = true
  ) {
    guard isMissing else { return }
    gaps.append(Gap(what, noun: nil, missing: 0, outOf: 0, ids: [], key: key, so: consequence))
  }

  /// Says that no day is known for which to ask.
  ///
  /// - Parameters:
  ///   - consequence: What cannot be told for that.
  ///   - isMissing: Whether it is missing, and anything would need it.
  public mutating func lacksDay(so consequence: String, when isMissing: Bool) {
    lacks("the day for which the model holds", key: "asOf", so: consequence, when: isMissing)
  }

  /// Says how many nouns of a kind were left out of the system, since another one holds their id.
  mutating func noteDuplicates(of noun: String, in key: String, of system: ResolvedSystem) {
    let count = system.duplicates(in: key)
    note(
      "\(Words.count(count, noun)) whose id another one holds \(count == 1 ? "was" : "were") left out.",
      when: count > 0)
  }

  /// Says that a list was cut short; nothing is said where it was not.
  ///
  /// - Parameters:
  ///   - what: What was cut short: “circles”.
  ///   - kind: Of which kind, where that tells it from others: “the longest chain”.
  ///   - shown: How many are there.
  ///   - all: How many there were.
  public mutating func cut(_ what: String, _ kind: String? = nil, to shown: Int, of all: Int) {
    if shown < all { cuts.append(AnswerCut(what, kind, shown: shown, outOf: all)) }
  }

  /// Says what else has to be known to read the answer.
  public mutating func note(_ text: String, when holds: Bool = true) { if holds { notes.append(text) } }

  /// Says how many things were looked at, and of how many where some were left aside.
  public mutating func look(at count: Int, of all: Int? = nil) {
    lookedAt = count
    outOf = all == count ? nil : all
  }

  /// How a noun is called in a sentence, in quotes; its id where the model does not have it.
  public func name<E: Identified>(_ id: Identifier<E>) -> String {
    Words.quoted(subject(id).name)
  }

  /// How some nouns are called in a sentence: “A”, “B” and 3 more.
  public func names<E: Identified>(_ ids: some Collection<Identifier<E>>, atMost most: Int = 5) -> String {
    Words.quoted(ids.lazy.map { subject($0).name }, atMost: most)
  }

  /// A noun as a subject of a finding.
  public func subject<E: Identified>(_ id: Identifier<E>) -> Finding.Subject {
    let noun = TypeName.noun(E.self)
    return Finding.Subject(kind: noun, id: id.rawValue, name: names.name(noun, id.rawValue) ?? id.rawValue)
  }

  /// Orders what was found, the weightiest of a kind first, and folds many of a kind.
  mutating func finish() {
    let order = Dictionary(
      Q.kinds.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for kind in Q.kinds {
      let count = tallies[kind.code] ?? 0
      if count > bounds.findingsOfAKind {
        cuts.append(AnswerCut("findings", kind.code.rawValue, shown: bounds.findingsOfAKind, outOf: count))
      }
    }
    let sorted = findings.enumerated().sorted { left, right in
      let ranks = (order[left.element.code] ?? .max, order[right.element.code] ?? .max)
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      let weights = (left.element.hanging?.count ?? -1, right.element.hanging?.count ?? -1)
      return weights.0 != weights.1 ? weights.0 > weights.1 : left.offset < right.offset
    }
    findings = Findings(sorted.map(\.element)).folded(atMost: bounds.shownOfAKind, inAll: bounds.shownInAll)
    tallies = [:]
  }
}
