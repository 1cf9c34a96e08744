/// A value that has one way of standing in a document.
///
/// Every value in the model is notated: its ``notation`` says how it is read from and written to a document,
/// and reading, writing, `Codable`, the format's description and reference checks all follow from it.
///
/// Give a type of your own a notation by building on an existing one:
///
/// ```swift
/// struct Postcode: Notated {
///   var text: String
///   static var notation: Notation<Postcode> {
///     .text("a postcode", parse: { Postcode(text: $0) }, print: \.text)
///   }
/// }
/// ```
public protocol Notated: Codable, Hashable, Sendable {
  /// How a value stands in a document.
  static var notation: Notation<Self> { get }
}

extension Notated {
  /// Decodes a value from any decoder, as its notation says.
  @_semantics("optimize.sil.specialize.generic.never")
  public init(from decoder: any Decoder) throws { self = try Self.notation.decode(decoder) }

  /// Encodes a value into any encoder, as its notation says.
  @_semantics("optimize.sil.specialize.generic.never")
  public func encode(to encoder: any Encoder) throws { try Self.notation.encode(self, encoder) }
}
