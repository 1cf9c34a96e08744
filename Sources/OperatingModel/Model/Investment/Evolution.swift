/// How far something has evolved towards a commodity.
///
/// Source: Simon Wardley (K).
public enum Evolution: String, Word, Ordinal {
  /// New and uncertain.
  case genesis
  /// Built to measure.
  case custom
  /// To be bought or rented as a product.
  case product
  /// A commodity or a utility.
  case commodity
}
