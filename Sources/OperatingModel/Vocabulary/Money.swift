/// An amount in one currency, exact to a ten-thousandth of its unit.
///
/// Amounts of two currencies are never added: ``adding(_:)`` gives `nil`.
/// In a document: `"1140000 USD"`, `"-12.50 EUR"`.
public struct Money: Hashable, Sendable {
  /// The amount in ten-thousandths of the currency's unit.
  public let tenThousandths: Int64
  /// The currency.
  public let currency: Currency

  /// An amount in ten-thousandths of a currency's unit.
  public init(tenThousandths: Int64, _ currency: Currency) {
    self.tenThousandths = tenThousandths
    self.currency = currency
  }

  /// A whole amount; `nil` where it is too large to be held.
  public init?(_ amount: Int, _ currency: Currency) {
    let (scaled, overflow) = Int64(amount).multipliedReportingOverflow(by: 10_000)
    guard !overflow else { return nil }
    self.init(tenThousandths: scaled, currency)
  }

  /// The amount as a number, for ratios; exact up to nine hundred billion.
  public var amount: Double { Double(tenThousandths) / 10_000 }

  /// The sum; `nil` for another currency, or where it is too large to be held.
  public func adding(_ other: Money) -> Money? {
    guard currency == other.currency else { return nil }
    let (sum, overflow) = tenThousandths.addingReportingOverflow(other.tenThousandths)
    return overflow ? nil : Money(tenThousandths: sum, currency)
  }

  /// The sums by currency, in the currencies' order; `nil` where one is too large to be held.
  public static func totals(_ amounts: some Sequence<Money>) -> [Money]? {
    var totals: [Currency: Money] = [:]
    for amount in amounts {
      guard let sum = totals[amount.currency].map({ $0.adding(amount) }) ?? amount else { return nil }
      totals[amount.currency] = sum
    }
    return totals.values.sorted { $0.currency < $1.currency }
  }
}

extension Money: CustomStringConvertible, DocumentValue {
  /// The amount without needless zeros, and the currency.
  public var description: String {
    let magnitude = tenThousandths.magnitude
    let fraction = magnitude % 10_000
    var text = (tenThousandths < 0 ? "-" : "") + String(magnitude / 10_000)
    if fraction > 0 {
      var digits = String(fraction)
      digits = String(repeating: "0", count: 4 - digits.count) + digits
      while digits.hasSuffix("0") { digits.removeLast() }
      text += "." + digits
    }
    return text + " " + currency.rawValue
  }

  /// The amount that a text says; `nil` where it says none, or one that cannot be held exactly.
  public init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, Currency.isAbbreviation(parts[1]) else { return nil }
    let isNegative = parts[0].hasPrefix("-")
    let halves = parts[0].dropFirst(isNegative ? 1 : 0).split(
      separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) })
    else {
      return nil
    }
    let fraction = halves.count == 2 ? String(halves[1]) : ""
    guard fraction.count <= 4,
      let scaled = Int64(
        (isNegative ? "-" : "") + halves[0] + fraction + String(repeating: "0", count: 4 - fraction.count))
    else { return nil }
    self.init(tenThousandths: scaled, Currency(parts[1]))
  }

  /// A text: the amount, a space, the currency.
  public static let notation = Notation<Money>.bytes(
    DocumentShape.Text(
      "an amount with its currency", examples: ["1140000 USD"], pattern: "^-?[0-9]+([.][0-9]{1,4})? [A-Z]{3}$"
    ),
    parse: { Money($0.text) }, print: \.description, fault: { $0.currency.fault },
    numbers: { $0.amount...$0.amount })
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
