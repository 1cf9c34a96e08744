/// A currency, as ISO 4217 abbreviates it.
public struct Currency: OpenWord {
  /// The abbreviation.
  public let rawValue: String
  /// The currency of an abbreviation.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The US dollar.
  public static let usd: Currency = "USD"
  /// The euro.
  public static let eur: Currency = "EUR"
  /// The pound sterling.
  public static let gbp: Currency = "GBP"

  /// A few currencies; any other is as good.
  public static var known: [Currency] { [.usd, .eur, .gbp] }
}
