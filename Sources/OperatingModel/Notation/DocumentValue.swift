/// A value that has one way of standing in a document.
///
/// Every value in the model is one: its ``notation`` says how it is read from and written to a document, and reading,
/// writing, `Codable`, the format's description and the check of references all follow from it.
///
/// Give a type of your own a notation by building on an existing one:
///
/// ```swift
/// struct Postcode: DocumentValue {
///   var text: String
///   static var notation: Notation<Postcode> {
///     .text("a postcode", parse: { Postcode(text: $0) }, print: \.text)
///   }
/// }
/// ```
public protocol DocumentValue: Codable, Hashable, Sendable {
  /// How a value stands in a document.
  static var notation: Notation<Self> { get }
}
