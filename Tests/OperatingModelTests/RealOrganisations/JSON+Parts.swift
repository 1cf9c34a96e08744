import OperatingModel

extension JSON {
  var plainText: String? { if case .text(let text) = self { text } else { nil } }
  var elements: [JSON]? { if case .list(let elements) = self { elements } else { nil } }
  var members: [String: JSON]? { if case .object(let members) = self { members } else { nil } }
  var number: JSONNumber? { if case .number(let number) = self { number } else { nil } }

  /// What a text, a number or a truth says.
  var word: String? {
    switch self {
    case .text(let text): text
    case .number(let number): number.text
    case .boolean(let value): "\(value)"
    default: nil
    }
  }

  /// The texts of a list that holds nothing else.
  var plainTexts: [String]? {
    guard let elements else { return nil }
    let texts = elements.compactMap(\.plainText)
    return texts.count == elements.count ? texts : nil
  }
}
