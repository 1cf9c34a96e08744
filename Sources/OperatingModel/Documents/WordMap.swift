/// What a source's own words stand for: statuses, kinds, levels.
///
/// ```swift
/// let statuses: WordMap<Bet.State> = ["Backlog": .proposed, "In progress": .active, "Shipped": .done]
/// statuses["in-progress"]     // active
/// statuses["paused"]          // paused: a word of the type's own needs no entry
/// ```
/// Words are compared without case, and without spaces, hyphens and underscores between letters. A word that stands as
/// it is in the map comes first, then another spelling of one in the map, then a word of the type's own.
public struct WordMap<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What each word stands for, as the words were given.
  public let words: [String: Value]
  /// What any other word stands for; `nil` where such words are not taken.
  public var otherwise: Value?
  /// What each word stands for, of the given and of the type's own, by what its spellings have in common.
  private let folded: [String: Value]

  /// A map of some words.
  ///
  /// - Parameters:
  ///   - words: What each word stands for.
  ///   - other: What any other word stands for; such a word is taken, and told.
  public init(_ words: [String: Value], otherwise other: Value? = nil) {
    self.words = words
    otherwise = other
    var folded: [String: Value] = [:]
    // Where two spellings of one word differ in what they stand for, the first by code points counts for others.
    for (word, value) in words.sorted(by: { ExactText.precedes($0.key, $1.key) }) {
      let spelling = WordSpelling.folded(word)
      if folded[spelling] == nil { folded[spelling] = value }
    }
    for (word, value) in Self.own {
      let spelling = WordSpelling.folded(word)
      if folded[spelling] == nil { folded[spelling] = value }
    }
    self.folded = folded
  }

  /// What a word stands for; `nil` where it is none of these.
  public subscript(word: String) -> Value? { words[word] ?? folded[WordSpelling.folded(word)] }

  /// The words of the type itself, if it has any.
  private static var own: [(word: String, value: Value)] {
    func named<W: RawRepresentable<String>>(_ all: some Collection<W>) -> [(word: String, value: Value)] {
      all.compactMap { word in (word as? Value).map { (word.rawValue, $0) } }
    }
    func all<W: Word>(_ type: W.Type) -> [(word: String, value: Value)] { named(type.allCases) }
    func known<W: OpenWord>(_ type: W.Type) -> [(word: String, value: Value)] { named(type.known) }
    if let type = Value.self as? any Word.Type { return all(type) }
    if let type = Value.self as? any OpenWord.Type { return known(type) }
    return []
  }
}

extension WordMap: ExpressibleByDictionaryLiteral {
  /// A map of some words; of a word said twice the first counts.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self.init(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }
}

extension WordMap where Value: DocumentValue {
  /// The map that a JSON object says: its keys are the words, its members what they stand for.
  ///
  /// ```swift
  /// let statuses = try WordMap<Bet.State>(json: #"{ "In progress": "active", "Shipped": "done" }"#)
  /// ```
  public init(
    json text: String, otherwise other: Value? = nil, limits: DocumentLimits = DocumentLimits()
  ) throws(Problems) {
    do {
      self = try WordMap(json: JSON(json: text, limits: limits), otherwise: other, limits: limits)
    } catch {
      throw error.located(in: text)
    }
  }

  /// The map that a JSON object says, such as a part of an adapter's settings.
  public init(
    json value: JSON, otherwise other: Value? = nil, limits: DocumentLimits = DocumentLimits()
  ) throws(Problems) {
    var intake = Intake(value, limits: limits)
    var words: [String: Value] = [:]
    if case .object(let members) = intake.value {
      for key in members.keys.sorted() { words[key] = intake.require(key) }
    } else {
      intake.tellOff("an object")
    }
    let problems = intake.problems
    guard problems.isEmpty else { throw problems }
    self.init(words, otherwise: other)
  }
}

extension WordMap {
  /// More words are not listed in a message.
  private static var mostTold: Int { 24 }

  private var all: [String] {
    let given = Set(words.keys.map(WordSpelling.folded))
    return words.keys.sorted(by: ExactText.precedes)
      + Self.own.map(\.word).filter { !given.contains(WordSpelling.folded($0)) }
  }

  /// The words in which a problem says what was expected.
  var expectation: String {
    let all = all
    guard !all.isEmpty else { return "a word" }
    let told = all.prefix(Self.mostTold).map { Words.quoted($0) }.joined(separator: ", ")
    return "one of \(told)" + (all.count > Self.mostTold ? " …" : "")
  }

  /// What is told of a word that is none of these.
  ///
  /// - Parameter isListed: Whether it is worth being worked out what it may have meant.
  func problem(of word: String, at path: ModelPath, isListed: Bool) -> Problem {
    let taken = otherwise.map { ", taken as \(Words.quoted("\($0)"))" } ?? ""
    guard isListed else { return Problem(.unknownWord, at: path, "") }
    let (expected, found) = (expectation, Words.quoted(WordSpelling.trimmed(word)))
    return Problem(
      .unknownWord, at: path, "expected \(expected), found \(found)\(taken)", expected: expected,
      found: found,
      nearest: TextDistance.nearest(to: word, among: all))
  }
}
