/// Who sees a bet's result.
///
/// Source: John Cutler, The Beautiful Mess 2020, post 48 (P).
public enum Visibility: String, Word {
  /// Customers see it.
  case customerFacing
  /// Only the company sees it.
  case internalOnly = "internal"
}
