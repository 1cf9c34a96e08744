@testable import OperatingModel

/// Values at the ends of what a threshold's shape can hold, and just beyond, as JSON.
///
/// They are found from the shape alone, so that a new threshold is covered by itself.
struct ExtremeValues {
  /// Shapes of which no value is known, so that a new kind of threshold is noticed.
  private(set) var unknown: Set<String> = []

  /// What a server might be handed for a threshold of this shape.
  mutating func values(of shape: DocumentShape) -> [String] {
    switch shape {
    case .boolean: return ["false", "true"]
    case .number(let number): return Self.whole + (number.isWhole ? [] : Self.fractions) + ends(number.rule)
    case .text(let text): return texts(text).map(Tree.quoted)
    case .word(let vocabulary):
      return (vocabulary.words + (vocabulary.isOpen ? ["our own"] : [])).map(Tree.quoted)
    case .reference: return [Tree.quoted("nobody")]
    case .either(let shapes):
      var values: [String] = []
      for shape in shapes { values += self.values(of: shape) }
      return values
    case .list(let element):
      let elements = values(of: element)
      return ["[]"] + elements.map { "[\($0)]" } + ["[\(elements.joined(separator: ", "))]"]
        + elements.prefix(1).map { "[\(Array(repeating: $0, count: 300).joined(separator: ", "))]" }
    case .record(let record): return records(record)
    case .object, .anything:
      unknown.insert(shape.expectation)
      return []
    }
  }

  private static let whole: [String] =
    ["0", "-0", "1", "-1", "2", "3", "10000", "\(Int.max / 2)", "\(Int.max / 100 + 1)", "1e18", "1e19"]
    + [Int.max, .min, .max - 1, .min + 1, 1 << 31, -1 << 31, 1 << 32, 1 << 53, -1 << 53, (1 << 53) + 1].map {
      "\($0)"
    }
  private static let fractions = [
    "0.5", "0.1", "-0.5", "0.9999999999999999", "1.0000000000000002", "1e-7", "5e-324", "1e308", "-1e308",
    "1.7976931348623157e308",
  ]

  /// The bounds of a rule, and their neighbours.
  private func ends(_ rule: NumberRule) -> [String] {
    [rule.least, rule.most].compactMap { $0 }.flatMap { [$0 - 1, $0, $0 + 1] }
      .map { Finite(clamping: $0).description }
  }

  private mutating func texts(_ text: DocumentShape.Text) -> [String] {
    func quantities(_ units: [String]) -> [String] {
      (Self.whole + Self.fractions).flatMap { number in units.map { number + $0 } }
    }
    let days = ["0001-01-01", "1970-01-01", "2026-06-15", "9999-12-31"]
    switch text.description {
    case String.notation.shape.expectation: return ["", "A", "long " + String(repeating: "a", count: 5000)]
    case Day.notation.shape.expectation: return days
    case Period.notation.shape.expectation:
      return days.flatMap { first in ([".."] + days).map { "\(first)/\($0)" } }
    case TimeSpan.notation.shape.expectation: return quantities(["d", "w", "h"])
    case Effort.notation.shape.expectation: return quantities(["pw", "pd", "ph"])
    default:
      unknown.insert(text.description)
      return []
    }
  }

  /// Records in which each field in turn has each of its values, and the others their first.
  private mutating func records(_ record: DocumentShape.Record) -> [String] {
    let fields = record.fields.map { (key: $0.key, isRequired: $0.isRequired, values: values(of: $0.shape)) }
    return fields.flatMap { field in
      field.values.map { value in
        let members = fields.compactMap { other -> String? in
          let said = other.key == field.key ? value : other.isRequired ? other.values.first : nil
          return said.map { "\(Tree.quoted(other.key)): \($0)" }
        }
        return "{ \(members.joined(separator: ", ")) }"
      }
    }
  }
}
