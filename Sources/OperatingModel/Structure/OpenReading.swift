/// What can be said of whether one thing is still open, and what says so.
///
/// What is said outright decides: a state, or a choice that was made. Days decide only where nothing is said. Where
/// the two disagree, what was said still decides, and the reading is disputed: a goal that is worked towards though
/// its window has closed is open, and worth a conversation.
///
/// ```swift
/// let reading = system.openness(of: \.goals)["activated-q3"]
/// reading?.openness          // open
/// reading?.basis             // state
/// reading?.isDisputed        // true: its window ended in September
/// ```
/// Our own formalisation (D).
public struct OpenReading: Hashable, Sendable {
  /// What a reading rests on or, where it is not known, what is missing.
  public enum Basis: String, Word {
    /// What is said outright: its state, or the option that was chosen.
    case state
    /// Its days, since nothing is said outright.
    case days
    /// Another one that took its place.
    case replaced
    /// Its state is recorded, in words that say neither.
    case unclearState
    /// Its days would say, if a day were known for which to ask.
    case noDay
    /// Nothing that would say is recorded.
    case notRecorded

    public static var meanings: [String: String] {
      [
        "state": "What is said outright: its state, or the option that was chosen.",
        "days": "Its days, since nothing is said outright.",
        "replaced": "Another one that took its place.",
        "unclearState": "Its state is recorded, in words that say neither.",
        "noDay": "Its days would say, if a day were known for which to ask.",
        "notRecorded": "Nothing that would say is recorded.",
      ]
    }
  }

  /// Whether it is open.
  public var openness: Openness
  /// What says so, or what is missing.
  public var basis: Basis
  /// Whether what is said outright and its days disagree.
  public var isDisputed: Bool

  /// A reading.
  public init(_ openness: Openness, _ basis: Basis, isDisputed: Bool = false) {
    self.openness = openness
    self.basis = basis
    self.isDisputed = isDisputed
  }

  /// The reading of what is said outright and of what days say.
  ///
  /// - Parameters:
  ///   - said: What is said; ``Openness/unknown`` for a state that says neither, `nil` where nothing is recorded.
  ///   - days: What its days say; ``Openness/unknown`` where no day is known for which to ask, `nil` without any.
  public init(said: Openness?, days: Openness? = nil) {
    switch (said, days) {
    case (.open?, _):
      self.init(.open, .state, isDisputed: days == .over)
    case (.over?, _):
      self.init(.over, .state, isDisputed: days == .open)
    case (_, .open?):
      self.init(.open, .days)
    case (_, .over?):
      self.init(.over, .days)
    case (_, .unknown?):
      self.init(.unknown, .noDay)
    case (.unknown?, nil):
      self.init(.unknown, .unclearState)
    case (nil, nil):
      self.init(.unknown, .notRecorded)
    }
  }
}
