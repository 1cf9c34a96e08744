// What another tool wrote is written as a shape has it, where it says just that; then it is read as any document is.

extension JSON {
  /// Whether nothing is recorded: `null`, a text without a character but space, or an empty list.
  var saysNothing: Bool {
    switch self {
    case .null: true
    case .text(let text): text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    case .list(let elements): elements.isEmpty
    case .boolean, .number, .object: false
    }
  }

  /// The value as a shape has it, where it says such a value in other words; else as it is.
  ///
  /// - Parameter isCell: Whether it comes from a table, where a number is a text too.
  func fitted(to shape: DocumentShape, isCell: Bool = false) -> JSON {
    switch (shape, self) {
    case (.text(let wanted), .text(let text)):
      guard wanted.isDay else { return self }
      let text = WordSpelling.trimmed(text)
      return .text(Self.dayBeforeTime(in: text) ?? text)
    case (.word(let words), .text(let text)) where !words.isOpen:
      return .text(Self.word(text, among: words.words))
    case (.text, .number(let number)), (.reference, .number(let number)), (.word, .number(let number)):
      return .text(number.text)
    case (.boolean, .text(let text)):
      return Self.truths[WordSpelling.folded(text)].map { .boolean($0) } ?? self
    case (.boolean, .number(let number)): return Self.truths[number.text].map { .boolean($0) } ?? self
    case (.number(let wanted), .text(let text)):
      return Self.number(in: WordSpelling.trimmed(text), isShare: wanted.isShare).map { .number($0) } ?? self
    case (.list(let element), .list(let elements)):
      return .list(elements.lazy.filter { !$0.saysNothing }.map { $0.fitted(to: element, isCell: isCell) })
    case (.list(let element), _): return .list(saysNothing ? [] : [fitted(to: element, isCell: isCell)])
    case (.record(let record), .object(let members)): return .object(Self.fitted(members, to: record, isCell))
    case (.either(let shapes), _): return fitted(toOneOf: shapes, isCell)
    case (.text, _), (.reference, _), (.word, _), (.boolean, _), (.number, _), (.record, _), (.object, _),
      (.anything, _):
      return self
    }
  }

  // MARK: Plain values

  private static let truths = [
    "true": true, "yes": true, "y": true, "1": true, "false": false, "no": false, "n": false, "0": false,
  ]

  /// The one of some words that a text says in another spelling; else the text itself.
  private static func word(_ text: String, among words: [String]) -> String {
    guard !words.contains(text) else { return text }
    let folded = WordSpelling.folded(text)
    return words.first { WordSpelling.folded($0) == folded } ?? text
  }

  /// The number that a text says as JSON does, or with needless zeros or a plus before it.
  private static func number(in text: String, isShare: Bool) -> JSONNumber? {
    if isShare, text.hasSuffix("%") {
      let percent = number(in: WordSpelling.trimmed(String(text.dropLast())), isShare: false)
      guard let percent, let double = percent.double, (0...100).contains(double.value),
        let (digits, exponent, _) = DecimalText.normalised(percent.text)
      else { return nil }
      return JSONNumber("\(digits)e\(exponent - 2)")
    }
    let sign = text.first.flatMap { "+-".contains($0) ? $0 : nil }
    var digits = text.dropFirst(sign == nil ? 0 : 1)
    while digits.first == "0", digits.dropFirst().first.map({ "0"..."9" ~= $0 }) ?? false {
      digits.removeFirst()
    }
    guard digits.first.map({ "0"..."9" ~= $0 }) ?? false else { return nil }
    return JSONNumber((sign == "-" ? "-" : "") + digits)
  }

  /// The day of a text that says a time of a day: “2026-03-02” of “2026-03-02T10:00:00Z”.
  private static func dayBeforeTime(in text: String) -> String? {
    let bytes = Array(text.utf8.prefix(mostBytesOfTime + 1))
    guard bytes.count > 15, bytes.count <= mostBytesOfTime, "Tt ".utf8.contains(bytes[10]) else { return nil }
    func isDigit(_ place: Int) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) }
    guard (0..<10).allSatisfy({ isDigit($0) || bytes[$0] == UInt8(ascii: "-") }),
      [11, 12, 14, 15].allSatisfy(isDigit), bytes[13] == UInt8(ascii: ":"),
      bytes[16...].allSatisfy({ "0123456789:.,+-Zz UTCGM".utf8.contains($0) })
    else { return nil }
    return String(text.prefix(10))
  }

  /// More bytes are no time any more.
  private static let mostBytesOfTime = 40

  // MARK: Objects and alternatives

  private static func fitted(
    _ members: [String: JSON], to record: DocumentShape.Record, _ isCell: Bool
  ) -> [String: JSON] {
    var fitted = members
    for field in record.fields {
      guard let member = members[field.key] else { continue }
      let isSilent = member.saysNothing && !field.isRequired
      fitted[field.key] = isSilent ? nil : member.fitted(to: field.shape, isCell: isCell)
    }
    return fitted
  }

  /// The value as the first of several shapes has it that it can be written as. Where one has such values as they are,
  /// it is that one, but for a table's cells, which are texts whatever they say.
  private func fitted(toOneOf shapes: [DocumentShape], _ isCell: Bool) -> JSON {
    if !isCell, let same = shapes.first(where: { $0.mayHold(self) }) { return fitted(to: same) }
    for shape in shapes {
      let fitted = fitted(to: shape, isCell: isCell)
      if shape.mayHold(fitted) { return fitted }
    }
    return self
  }
}

extension DocumentShape {
  /// Whether a value is of the kind that the shape has.
  fileprivate func mayHold(_ json: JSON) -> Bool {
    switch (self, json) {
    case (.text, .text), (.reference, .text), (.boolean, .boolean), (.number, .number), (.list, .list),
      (.record, .object), (.object, .object), (.anything, _):
      true
    case (.word(let words), .text(let text)): words.isOpen || words.words.contains(text)
    case (.either(let shapes), _): shapes.contains { $0.mayHold(json) }
    default: false
    }
  }
}

extension DocumentShape.Text {
  /// Whether it says a day, perhaps one that is not known exactly.
  fileprivate var isDay: Bool {
    format == "date" || form == When.form
  }
}

extension DocumentShape.Number {
  /// Whether it is a share of a whole, which people also say in percent.
  fileprivate var isShare: Bool { rule == .within(0...1) }
}
