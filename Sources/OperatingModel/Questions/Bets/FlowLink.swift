/// How something stands to the next step of the flow; that nothing is recorded is not that there is none.
public enum FlowLink: String, Word {
  /// It leads on to the next step of the flow.
  case linked
  /// It leads on, but to something else than the flow's next step.
  case elsewhere
  /// People said that there is none: it was turned down, dropped, or moved nothing.
  case none
  /// It may still come: work on it is open.
  case pending
  /// Nothing is recorded of where it leads.
  case notRecorded

  public static var meanings: [String: String] {
    [
      "linked": "It leads on to the next step of the flow.",
      "elsewhere": "It leads on, but to something else than the flow's next step.",
      "none": "People said that there is none: it was turned down, dropped, or moved nothing.",
      "pending": "It may still come: work on it is open.",
      "notRecorded": "Nothing is recorded of where it leads.",
    ]
  }
}
