/// Something that was tried before to bring a behaviour about (C53).
///
/// Source: John Cutler, COM-B diagnostic (P).
public struct PriorAttempt: Hashable, Sendable {
  /// What it was meant to do.
  public var function: InterventionFunction?
  /// What was tried.
  public var note: String?
  /// The day on which it was tried.
  public var day: Day?
  /// What came of it.
  public var result: String?

  /// Something that was tried before.
  public init(
    function: InterventionFunction? = nil, note: String? = nil, day: Day? = nil, result: String? = nil
  ) {
    self.function = function
    self.note = note
    self.day = day
    self.result = result
  }
}

extension PriorAttempt: DocumentRecord {
  /// The fields of an attempt.
  public static let fields = Fields(blank: PriorAttempt()) {
    Field("function", \.function, "What it was meant to do.")
    Field("note", \.note, "What was tried.")
    Field("day", \.day, "The day on which it was tried.")
    Field("result", \.result, "What came of it.")
  }
}
