/// What a question is about, for people who choose one and for tools that offer them.
public struct QuestionGuide: Hashable, Sendable {
  /// The question's code.
  public var code: QuestionCode
  /// The question in a person's words.
  public var words: String
  /// The numbers of the concepts that it belongs to, as the documentation's coverage table lists them.
  public var concepts: [String]
  /// Who it comes from.
  public var sources: [String]

  /// A guide.
  public init(
    _ code: QuestionCode, _ words: String, concepts: [String] = [], sources: [String] = []
  ) {
    self.code = code
    self.words = words
    self.concepts = concepts
    self.sources = sources
  }
}

extension QuestionGuide: DocumentRecord {
  /// The fields of a guide.
  public static let fields = Fields(blank: QuestionGuide("", "", concepts: [], sources: [])) {
    Field("code", \.code, .required, "The question's code.")
    Field("words", \.words, .required, "The question in a person's words.")
    Field(
      "concepts", \.concepts,
      "The numbers of the concepts that it belongs to, as the documentation's coverage table lists them.")
    Field("sources", \.sources, "Who it comes from.")
  }
}
