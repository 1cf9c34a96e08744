/// Something that a company or a team can be differently far along in, with its levels in order (C51).
///
/// A level is its place in the list, from 1, or its word. It orders and says nothing about distances, and a level
/// below the last one may be all that a context needs.
///
/// ```swift
/// let stage = MaturityDimension(
///   "stage", "Project stage", levels: ["Sandbox", "Incubating", "Graduated"])
/// ```
/// Source: John Cutler, The Beautiful Mess 2020, posts 47 and 53 (P).
public struct MaturityDimension: Noun {
  /// The dimension's own id.
  public var id: Identifier<MaturityDimension>
  /// What people call it.
  public var name: String?
  /// What it is about.
  public var description: String?
  /// Its levels, the lowest first.
  public var levels: [Level] = []
  /// What helped others to improve, whatever the level.
  public var interventions: [String] = []
  /// Where this comes from.
  public var provenance: Provenance?
  /// The company's own data.
  public var annotations: Annotations = [:]

  /// A dimension of maturity.
  public init(_ id: Identifier<MaturityDimension>, _ name: String? = nil, levels: [Level] = []) {
    self.id = id
    self.name = name
    self.levels = levels
  }
}

extension MaturityDimension {
  /// What one level of a dimension is called and looks like (C51).
  ///
  /// Source: John Cutler, The Beautiful Mess 2020, post 47 (P).
  public struct Level: Hashable, Sendable {
    /// What people call it.
    public var name: String
    /// The short text that other systems know it by, such as “incubating”.
    public var key: String?
    /// What can be observed there.
    public var description: String?
    /// What helped others to move on from it.
    public var interventions: [String] = []

    /// A level.
    public init(_ name: String, key: String? = nil, description: String? = nil) {
      self.name = name
      self.key = key
      self.description = description
    }
  }
}

extension MaturityDimension {
  /// A level as people say it: its place among those of a dimension, from 1, or the word for it.
  ///
  /// A word is a level's name or its key. One that the dimension does not list is kept, and is told as off the scale.
  ///
  /// ```swift
  /// Assessment("stage", 2, bet: "akri")
  /// Assessment("stage", "incubating", bet: "akri")
  /// ```
  public enum Place: Hashable, Sendable {
    /// Its place, from 1.
    case number(Int)
    /// The word for it.
    case word(String)
  }
}

extension MaturityDimension.Place: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
  CustomStringConvertible, DocumentValue
{
  /// A place, from 1.
  public init(integerLiteral value: Int) { self = .number(value) }
  /// The word for a level.
  public init(stringLiteral value: String) { self = .word(value) }

  /// The level as it was said.
  public var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .word(let word): word
    }
  }

  /// A whole number, or a text.
  public static let notation: Notation<MaturityDimension.Place> = {
    let shape = DocumentShape.either([Int.notation.shape, .text("the word for a level")])
    return Notation(
      shape,
      read: { (reader) throws(JSONHalt) in
        switch try reader.kind() {
        case .number: return try Int.notation.read(&reader).map { .number($0) }
        case .text:
          let start = reader.offset
          guard let word = try reader.readString(expected: shape.expectation) else { return nil }
          guard !word.isEmpty else {
            try reader.refuse("value.invalid", at: start, expected: shape.expectation)
            return nil
          }
          return .word(word)
        default:
          try reader.mismatch(expected: shape.expectation)
          return nil
        }
      },
      write: { level, writer in
        switch level {
        case .number(let number): writer.write(number)
        case .word(let word): writer.write(word)
        }
      },
      fault: { level in
        level == .word("") ? IntegrityFault(.invalidValue, "a word without a character") : nil
      },
      numbers: { level in
        guard case .number(let number) = level else { return nil }
        return Double(number)...Double(number)
      })
  }()
}

extension MaturityDimension.Level: DocumentRecord {
  /// The fields of a level.
  public static let fields = Fields(blank: MaturityDimension.Level("")) {
    Field("name", \.name, .required, "What people call it.")
    Field("key", \.key, "The short text that other systems know it by, such as “incubating”.")
    Field("description", \.description, "What can be observed there.")
    Field("interventions", \.interventions, "What helped others to move on from it.")
  }
}

extension MaturityDimension.Level: ExpressibleByStringLiteral {
  /// The level of a name.
  public init(stringLiteral value: String) { self.init(value) }
}

extension MaturityDimension {
  /// A system's roster: ``ProductOperatingSystem/dimensions``.
  public static let roster: RosterPath = \.dimensions
  /// The fields of a dimension of maturity.
  public static let fields = Fields(blank: MaturityDimension("")) {
    Field("id", \.id, .identity, "The dimension's own id.")
    Field("name", \.name, "What people call it.")
    Field("description", \.description, "What it is about.")
    Field("levels", \.levels, "Its levels, the lowest first.")
    Field("interventions", \.interventions, "What helped others to improve, whatever the level.")
    Field("provenance", \.provenance, "Where this comes from.")
    Field("annotations", \.annotations, "The company's own data.")
  }
}
