/// Where in the life of practices one stands (C8).
///
/// Source: OS Discovery Playbook, chapter 1 (P).
public enum PracticeLifecycle: String, Word {
  /// Worth a try.
  case pilotCandidate
  /// Works, and hardly anybody knows.
  case hiddenStrength
  /// Works in one place, and could elsewhere.
  case brightSpotToScale
  /// Works by hand, and tools could help: the source's manual win or tech opportunity.
  case manualWin
  /// Works widely, and is being improved.
  case optimiseAndTweak
  /// Cannot be improved much further as it is.
  case localMaximum
  /// Goes on after its purpose has gone.
  case zombie
}
