/// A currency, as ISO 4217 abbreviates it.
public struct Currency: OpenWord {
  /// The abbreviation.
  public let rawValue: String
  /// The currency of an abbreviation.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The dollar of the United States.
  public static let usd: Currency = "USD"
  /// The currency of the euro area.
  public static let eur: Currency = "EUR"
  /// The pound sterling of the United Kingdom.
  public static let gbp: Currency = "GBP"

  /// A few currencies; any other is as good.
  public static var known: [Currency] { [.usd, .eur, .gbp] }

  /// Three capital letters.
  public static let notation = Notation<Currency>.bytes(
    DocumentShape.Text(
      "a currency, as ISO 4217 abbreviates it", examples: ["USD", "EUR"], pattern: "^[A-Z]{3}$"),
    parse: { isAbbreviation($0.text) ? Currency(rawValue: $0.text) : nil }, print: \.rawValue, fault: \.fault)

  static func isAbbreviation(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// Why it is none: currencies are abbreviated with three capital letters.
  var fault: IntegrityFault? {
    Self.isAbbreviation(rawValue)
      ? nil
      : IntegrityFault(
        .invalidValue, "\(Words.quoted(rawValue)) is no currency: three capital letters, such as USD")
  }

  public static var meanings: [String: String] {
    [
      "USD": "The dollar of the United States.",
      "EUR": "The currency of the euro area.",
      "GBP": "The pound sterling of the United Kingdom.",
    ]
  }
}
