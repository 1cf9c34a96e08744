/// An answer of whichever question: what a catalogue gives back.
public protocol AnyAnswer: DocumentRecord, CustomStringConvertible {
  /// What is worth a conversation, the weightiest first.
  var findings: Findings { get }
  /// What is not recorded, and what cannot be told for that.
  var gaps: [Gap] { get }
  /// How many things were looked at; 0 where the model has nothing that the question is about.
  var lookedAt: Int { get }
  /// What else has to be known to read the answer.
  var notes: [String] { get }
  /// What was cut short, and by how much.
  var cuts: [AnswerCut] { get }
}
