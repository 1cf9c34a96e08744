extension String: DocumentValue {
  /// A text in quotes.
  public static let notation = Notation<String>(
    .text("a text"), read: { (reader) throws(JSONHalt) in try reader.readString() },
    write: { value, writer in writer.write(copy value) })
}

extension Bool: DocumentValue {
  /// `true` or `false`.
  public static let notation = Notation<Bool>(
    .boolean, read: { (reader) throws(JSONHalt) in try reader.readBool() },
    write: { value, writer in writer.write(copy value) })
}

extension Int: DocumentValue {
  /// A whole number.
  public static let notation = Notation<Int>(
    .number(DocumentShape.Number("a whole number", isWhole: true)),
    read: { (reader) throws(JSONHalt) in try reader.readInt() },
    write: { value, writer in writer.write(copy value) },
    numbers: { Double($0)...Double($0) })
}
