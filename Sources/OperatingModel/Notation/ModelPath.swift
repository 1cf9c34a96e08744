/// A place in a model, as a path of keys and indexes that prints as a JSON Pointer.
///
/// ```swift
/// ModelPath("bets", 3, "owner").description   // "/bets/3/owner"
/// ```
public struct ModelPath: Hashable, Sendable, CustomStringConvertible {
  /// One step: into a member or into a list.
  public enum Step: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// Into the member with this key.
    case key(String)
    /// Into a list, to the element at this zero-based index.
    case index(Int)

    /// A step into a member.
    public init(stringLiteral value: String) { self = .key(value) }
    /// A step into a list.
    public init(integerLiteral value: Int) { self = .index(value) }
  }

  /// The steps, from the whole model inwards.
  public var steps: [Step]

  /// The path of the given steps.
  public init(_ steps: [Step]) { self.steps = steps }

  /// The path of the given steps.
  public init(_ steps: Step...) { self.steps = steps }

  /// The path one step further in.
  public func appending(_ step: Step) -> ModelPath { ModelPath(steps + [step]) }

  /// The path as a JSON Pointer (RFC 6901); empty for the whole model.
  public var description: String {
    steps.map { step in
      switch step {
      case .key(let key): "/" + Self.escape(key)
      case .index(let index): "/\(index)"
      }
    }.joined()
  }

  /// Reads a JSON Pointer; a step of digits alone is an index. `nil` where the text is not a pointer.
  public init?(pointer: String) {
    guard pointer.isEmpty || pointer.hasPrefix("/") else { return nil }
    var steps: [Step] = []
    for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      guard let key = Self.unescape(part) else { return nil }
      let isIndex = key == "0" || (!key.hasPrefix("0") && key.allSatisfy { $0.isASCII && $0.isNumber })
      if isIndex, !key.isEmpty, let index = Int(key) {
        steps.append(.index(index))
      } else {
        steps.append(.key(key))
      }
    }
    self.steps = steps
  }

  private static func escape(_ key: String) -> String {
    var escaped = ""
    for character in key.unicodeScalars {
      switch character {
      case "~": escaped += "~0"
      case "/": escaped += "~1"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  private static func unescape(_ part: Substring) -> String? {
    var text = ""
    var scalars = part.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "~" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      switch scalars.next() {
      case "0": text += "~"
      case "1": text += "/"
      default: return nil
      }
    }
    return text
  }
}

extension ModelPath: DocumentValue {
  /// A JSON Pointer.
  public static var notation: Notation<ModelPath> {
    .text(
      DocumentShape.Text("a JSON Pointer", examples: ["/bets/3/owner"]), parse: ModelPath.init(pointer:),
      print: \.description)
  }
}
