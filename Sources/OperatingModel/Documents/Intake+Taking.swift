extension Intake {
  // MARK: One value

  /// Takes the value of a member, where one is recorded and fits.
  ///
  /// ```swift
  /// bet.owner = row.take("ownerTeam", or: "owner")
  /// ```
  /// - Parameters:
  ///   - key: The member's key.
  ///   - others: Other keys under which it may stand; the first counts under which anything is recorded.
  public mutating func take<Value: DocumentValue>(_ key: String, or others: String...) -> Value? {
    take(at: Self.steps(key, others))
  }

  /// Takes the value of an element of a list, such as the day of `["2026-03-30", 1240]`.
  public mutating func take<Value: DocumentValue>(at index: Int) -> Value? { take(at: [.index(index)]) }

  /// Takes the value of a member that has to be there; that it is missing is a problem.
  public mutating func require<Value: DocumentValue>(_ key: String, or others: String...) -> Value? {
    let steps = Self.steps(key, others)
    guard found(at: steps) != nil else {
      if case .object = value {
        let expected = Value.notation.shape.expectation
        let shown = Words.quoted(key)
        tell(
          Problem(
            .missingKey, at: path.appending(.key(key)), "the key \(shown) is missing",
            expected: "\(shown): \(expected)", found: value[key] == nil ? "no such key" : "nothing recorded"))
      }
      return nil
    }
    return take(at: steps)
  }

  static func steps(_ key: String, _ others: [String]) -> [ModelPath.Step] {
    [.key(key)] + others.map { .key($0) }
  }

  private mutating func take<Value: DocumentValue>(at steps: [ModelPath.Step]) -> Value? {
    guard let (step, json) = found(at: steps) else { return nil }
    let notation = Value.notation
    if case .list = notation.shape, let list = Value.self as? any TakenList.Type {
      return list.taken(from: &self, json, step) as? Value
    }
    guard let value = read(Value.self, notation, from: json, at: [step]) else { return nil }
    remains[step] = .nothing
    return value
  }

  /// The value that is said, in whatever words; `nil` after telling why there is none.
  private mutating func read<Value: DocumentValue>(
    _ type: Value.Type, _ notation: Notation<Value>, from json: JSON, at steps: [ModelPath.Step]
  ) -> Value? {
    let reading = json.read(notation, limits, isCell: isRow)
    if reading.problems.isEmpty, let value = reading.value { return value }
    tell(reading.problems, at: steps)
    return nil
  }

  // MARK: Lists

  /// Takes the elements of a list that fit; the others stay, and are told one by one.
  ///
  /// One value counts as a list of one.
  ///
  /// ```swift
  /// bet.parents = row.take("parents")
  /// bet.areas = row.take("components", separator: ";")    // "app; web"
  /// ```
  /// - Parameters:
  ///   - key: The member's key.
  ///   - others: Other keys under which it may stand; the first counts under which anything is recorded.
  ///   - separator: What stands between the values in a text that says several, as in a table's cell.
  public mutating func take<Element: DocumentValue>(
    _ key: String, or others: String..., separator: Character? = nil
  ) -> [Element] {
    guard let (step, json) = found(at: Self.steps(key, others)) else { return [] }
    return elements(of: json, at: step, separator: separator)
  }

  fileprivate mutating func elements<Element: DocumentValue>(
    of json: JSON, at step: ModelPath.Step, separator: Character? = nil
  ) -> [Element] {
    let notation = Element.notation
    return takeEach(of: json, at: step, separator: separator) { intake, element, steps in
      intake.read(Element.self, notation, from: element, at: steps)
    }
  }

  /// Goes through the values of a list, of a text with separators, or the one value that is no list; those that are
  /// read are taken.
  mutating func takeEach<Result>(
    of json: JSON, at step: ModelPath.Step, separator: Character?,
    read: (inout Intake, JSON, [ModelPath.Step]) -> Result?
  ) -> [Result] {
    switch (json, separator) {
    case (.list(let elements), _):
      var left = remains[step]
      remains[step] = .nothing
      let results = elements.enumerated().compactMap { index, element -> Result? in
        let result = element.saysNothing ? nil : read(&self, element, [step, .index(index)])
        if result != nil || element.saysNothing { left[.index(index)] = .nothing }
        return result
      }
      remains[step] = left
      return results
    case (.text(let text), let separator?):
      var left: [Substring] = []
      let results = text.split(separator: separator).compactMap { piece -> Result? in
        let text = WordSpelling.trimmed(String(piece))
        guard !text.isEmpty else { return nil }
        let result = read(&self, .text(text), [step])
        if result == nil { left.append(piece) }
        return result
      }
      keepPieces(left, at: step, separator)
      return results
    default:
      guard let result = read(&self, json, [step]) else { return [] }
      remains[step] = .nothing
      return [result]
    }
  }

  /// Of a text that says several values, those that were not taken stay, as long as none took them before.
  private mutating func keepPieces(_ left: [Substring], at step: ModelPath.Step, _ separator: Character) {
    guard remains[step].isWhole else { return }
    let text = left.map { WordSpelling.trimmed(String($0)) }.joined(separator: "\(separator) ")
    remains[step] = left.isEmpty ? .nothing : Remains(.text(text))
  }

  // MARK: Words

  /// Takes what the source's own word for something stands for.
  ///
  /// ```swift
  /// bet.state = row.take("status", by: ["In progress": .active, "Shipped": .done])
  /// ```
  /// A word that stands for nothing stays, and is told with the nearest one.
  public mutating func take<Value>(_ key: String, or others: String..., by words: WordMap<Value>) -> Value? {
    guard let (step, json) = found(at: Self.steps(key, others)) else { return nil }
    guard let value = read(json, by: words, at: [step]) else { return nil }
    remains[step] = .nothing
    return value
  }

  /// Takes what several of the source's own words stand for; the words that stand for nothing stay, and are told.
  public mutating func take<Value>(
    _ key: String, or others: String..., by words: WordMap<Value>, separator: Character? = nil
  ) -> [Value] {
    guard let (step, json) = found(at: Self.steps(key, others)) else { return [] }
    return takeEach(of: json, at: step, separator: separator) { intake, element, steps in
      intake.read(element, by: words, at: steps)
    }
  }

  private mutating func read<Value>(
    _ json: JSON, by words: WordMap<Value>, at steps: [ModelPath.Step]
  ) -> Value? {
    guard let word = json.word else {
      tell(.mismatch(json, expected: words.expectation, at: ModelPath(path.steps + steps)))
      return nil
    }
    if let value = words[word] { return value }
    tell(words.problem(of: word, at: ModelPath(path.steps + steps), isListed: lists))
    return words.otherwise
  }
}

extension JSON {
  /// Reads the value that is said, in whatever words.
  func read<Value: DocumentValue>(
    _ notation: Notation<Value>, _ limits: DocumentLimits, isCell: Bool
  ) -> DocumentReader.Reading<Value> {
    if let tooDeep = problemOfDepth(limits) {
      return DocumentReader.Reading(value: nil, problems: Problems([tooDeep]))
    }
    return unsafe fitted(to: notation.shape, isCell: isCell).compactBytes.withUnsafeBytes {
      unsafe DocumentReader.read(notation.read, notation.layout, from: $0, limits: limits)
    }
  }

  /// What is told of a value that is nested too deep, which is not even written down.
  func problemOfDepth(_ limits: DocumentLimits) -> Problem? {
    guard isDeeper(than: limits.depth) else { return nil }
    let (expected, found) = ("values nested at most \(limits.depth) deep", "deeper nesting")
    return Problem(
      .tooDeep, at: ModelPath(), "expected \(expected), found \(found)", expected: expected, found: found)
  }

  /// The word that a plain value says.
  fileprivate var word: String? {
    switch self {
    case .text(let text): text
    case .number(let number): number.text
    case .boolean(let value): "\(value)"
    case .null, .list, .object: nil
    }
  }
}

/// A list whose elements are taken one by one.
private protocol TakenList {
  static func taken(from intake: inout Intake, _ json: JSON, _ step: ModelPath.Step) -> Self?
}

extension Array: TakenList where Element: DocumentValue {
  fileprivate static func taken(from intake: inout Intake, _ json: JSON, _ step: ModelPath.Step) -> [Element]?
  {
    let elements: [Element] = intake.elements(of: json, at: step)
    return elements.isEmpty ? nil : elements
  }
}
