/// Where on the customer timeline a signal shows, earliest first (C25).
///
/// Source: John Cutler, The Beautiful Mess 2020, post 49 (P).
public enum SignalStage: String, Word, Ordinal {
  /// Before the customer has heard of the company.
  case beforeBrand
  /// When the customer meets the brand.
  case firstBrandContact
  /// When the customer meets the product.
  case firstProductContact
  /// Early in use.
  case earlyImportantSignal
  /// Later on.
  case later
}
