import OperatingModel
import Testing

@Suite("Words: what each means is said, for a company and not for the code")
struct WordMeaningTests {
  /// All that a company, an agreement, a question or an answer may say, and the words that stand in none of them.
  static let vocabularies: [DocumentShape.Vocabulary] = {
    var collected = Collector()
    collected.visit(ProductOperatingSystem.notation.shape)
    collected.visit(WorkingAgreement.notation.shape)
    for entry in Catalogue.standard.entries {
      for field in entry.parameters + entry.answerFields { collected.visit(field.shape) }
    }
    for words in [
      ProblemCode.vocabulary, Currency.vocabulary, EvidenceGrade.vocabulary, Circles.vocabulary,
      Openness.vocabulary, OpenScope.vocabulary, OpenReading.Basis.vocabulary, Standing.vocabulary,
      BetAge.Basis.vocabulary, BetAge.Missing.vocabulary, BetDependencyGraph.Status.vocabulary,
      When.Precision.vocabulary, BetTeams.Role.vocabulary, TeamGroups.Reason.vocabulary,
      Hierarchy<Bet>.Parentage.vocabulary, Report.Standing.vocabulary,
    ] { collected.add(words) }
    return collected.vocabularies
  }()

  @Test(arguments: vocabularies)
  func everyWordHasAMeaningOfItsOwn(words: DocumentShape.Vocabulary) {
    #expect(Set(words.meanings.keys) == Set(words.words), "\(words.name) explains other words than it has")
    #expect(Set(words.words).count == words.words.count, "\(words.name) has a word twice")
    for word in words.words {
      let meaning = words.meanings[word] ?? ""
      #expect(Self.fault(of: meaning, for: word) == nil, "\(words.name), \(word): “\(meaning)”")
    }
    let said = words.words.compactMap { words.meanings[$0] }
    #expect(Set(said).count == said.count, "two words of \(words.name) mean the same")
  }

  @Test func aMeaningThatSaysNothingIsNone() {
    #expect(Self.fault(of: "", for: "flow") != nil)
    #expect(Self.fault(of: "Work flows", for: "flow") == "does not end with a period")
    #expect(Self.fault(of: "The flow.", for: "flow") == "says hardly more than the word")
    #expect(Self.fault(of: "A goal of a flow.", for: "flowGoal") == "says hardly more than the word")
    #expect(Self.fault(of: String(repeating: "very ", count: 30) + "long.", for: "long") == "is too long")
    #expect(Self.fault(of: "Work moves steadily.", for: "flow") == nil)
  }

  /// As many as the library declares, but for those whose words are all a company's own or are explained elsewhere.
  @Test func allVocabulariesAreLookedAt() throws {
    let lines = try Checkout.sourceLines().filter { $0.contains("Word") || $0.contains("{ [] }") }
    let declared = lines.count {
      $0.firstMatch(of: /^ *public (enum|struct) \w+: (String, )?(Open)?Word\b/) != nil
    }
    let silent = lines.count { $0.contains("static var known: [") && $0.contains("{ [] }") }
    #expect(Self.vocabularies.count == declared - silent && silent > 0)
  }

  @Test func thoseWhoReadShapesGetTheMeanings() throws {
    let shape = try #require(Team.fieldDescriptions.first { $0.key == "topology" }?.shape)
    guard case .word(let words) = shape else {
      Issue.record("a topology is no word")
      return
    }
    #expect(words.name == "Team.Topology" && !words.isOpen)
    #expect(words.words == Team.Topology.allCases.map(\.rawValue) && words.meanings == Team.Topology.meanings)
    #expect(words.meanings["platform"] == "It provides something that other teams use by themselves.")
    guard case .text(let text)? = Team.fieldDescriptions.first(where: { $0.key == "authority" })?.shape else {
      Issue.record("authority is no text")
      return
    }
    #expect(text.vocabulary == Mandate.Level.vocabulary && text.vocabulary?.words.count == 9)
  }

  @Test func wordsOfOnesOwnNeedNoMeaning() throws {
    #expect(Colour.meanings.isEmpty && Colour.vocabulary.words == ["red", "green"])
    #expect(Bet.Kind.vocabulary.words.isEmpty && Bet.Kind.vocabulary.isOpen && Bet.Kind.meanings.isEmpty)
  }

  enum Colour: String, Word {
    case red, green
  }

  static func fault(of meaning: String, for word: String) -> String? {
    if meaning.count > 150 { return "is too long" }
    guard meaning.hasSuffix(".") else { return "does not end with a period" }
    let own = Set(stems(spaced(word)) + stems(emptyWords))
    return stems(meaning).count { !own.contains($0) } < 2 ? "says hardly more than the word" : nil
  }

  /// Words that say nothing by themselves.
  private static let emptyWords =
    "a an the of it is to by in are they them people whether what how which who that one something has have"

  /// The words of a text in lower case, without the ending of a plural.
  private static func stems(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map {
      $0.count > 3 && $0.hasSuffix("s") ? String($0.dropLast()) : String($0)
    }
  }

  /// “flow goal” of “flowGoal”.
  private static func spaced(_ word: String) -> String {
    word.reduce(into: "") { text, letter in
      if letter.isUppercase { text.append(" ") }
      text.append(letter)
    }
  }

  private struct Collector {
    var vocabularies: [DocumentShape.Vocabulary] = []
    private var records: Set<String> = []

    mutating func visit(_ shape: DocumentShape) {
      for words in FormatReference.vocabularies(in: shape) { add(words) }
      switch shape {
      case .list(let element): visit(element)
      case .either(let shapes): for shape in shapes { visit(shape) }
      case .record(let record):
        guard records.insert(record.name).inserted else { return }
        for field in record.fields { visit(field.shape) }
      case .text, .boolean, .number, .word, .reference, .object, .anything: break
      }
    }

    mutating func add(_ words: DocumentShape.Vocabulary) {
      guard !words.words.isEmpty, !vocabularies.contains(where: { $0.name == words.name }) else { return }
      vocabularies.append(words)
    }
  }
}
