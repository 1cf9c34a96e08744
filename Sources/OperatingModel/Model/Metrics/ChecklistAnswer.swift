/// An answer to one of the seven questions to a north star (C43).
public enum ChecklistAnswer: String, Word {
  /// It does.
  case yes
  /// It does not.
  case no
  /// Nobody is sure; other than an answer that is not recorded.
  case unsure
}
