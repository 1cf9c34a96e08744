/// Something wrong with a JSON text, at a byte offset.
///
/// Offsets are all the reader keeps: line, column and path are worked out afterwards, for the faulty texts
/// only, so that reading a good text pays nothing for its error messages.
struct JSONFault: Sendable {
  /// Whether the offset stands at a value, at a member's key, or at an object that lacks a member.
  enum Place: Sendable, Equatable {
    case value, key
    case member(String)
    /// Where the syntax broke, after which nothing was read.
    case halt
  }

  var offset: Int
  var place: Place
  var code: String
  var expected: String
  /// What stands there instead, as a sentence says it: whatever the text holds, on one line, harmless and short.
  var found: String
  var nearest: String?
  /// What is wrong in a sentence, where that says more than what was expected and what was found.
  var reason: String?
}

/// Thrown when reading cannot go on: the fault that says why has been recorded.
struct JSONHalt: Error {}
