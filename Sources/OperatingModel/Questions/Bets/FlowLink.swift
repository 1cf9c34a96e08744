/// How something stands to the next step of the flow; that nothing is recorded is not that there is none.
public enum FlowLink: String, Word {
  /// It leads on.
  case linked
  /// It leads on, but to something else than the flow's next step.
  case elsewhere
  /// People said that there is none: it was turned down, dropped, or moved nothing.
  case none
  /// It may still come: work on it is open.
  case pending
  /// Nothing is recorded.
  case notRecorded
}
