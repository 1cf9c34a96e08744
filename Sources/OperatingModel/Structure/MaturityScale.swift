/// What the levels of a dimension are, and which of them somebody means.
///
/// An assessment says a level by its place or by a word. A word is a level's name or its key, just as it is written;
/// one that the dimension does not list is off the scale: it is known to be said, and has no place in the order.
///
/// ```swift
/// let scale = system.scale(of: "stage")
/// scale?.level(of: "incubating")      // 2
/// scale?.level(of: "archived")        // nil: it is none of the levels
/// scale?.name(of: 2)                  // Incubating
/// ```
/// A dimension that lists no levels bounds none, and knows no words.
///
/// Our own formalisation (D), concept C51.
public struct MaturityScale: Sendable {
  /// How many levels the dimension lists; 0 where it lists none.
  public let count: Int
  private let names: [String]
  private let places: [String: Int]

  /// The scale of a dimension. Takes time in proportion to its levels.
  public init(_ dimension: MaturityDimension) {
    names = dimension.levels.map(\.name)
    count = names.count
    var places: [String: Int] = [:]
    // A name is what people say; a key counts where no level is called so.
    for (index, level) in dimension.levels.enumerated() where places[level.name] == nil {
      places[level.name] = index + 1
    }
    for (index, level) in dimension.levels.enumerated() {
      if let key = level.key, places[key] == nil { places[key] = index + 1 }
    }
    self.places = places
  }

  /// The place of the level that is meant, from 1; `nil` where it is off the scale. Takes constant time.
  public func level(of place: MaturityDimension.Place) -> Int? {
    switch place {
    case .number(let number): number >= 1 && (count == 0 || number <= count) ? number : nil
    case .word(let word): places[word]
    }
  }

  /// What people call a level; `nil` where the dimension lists none at that place.
  public func name(of level: Int) -> String? {
    names.indices.contains(level - 1) ? names[level - 1] : nil
  }
}

extension ResolvedSystem {
  /// The levels of a dimension; `nil` where there is no such dimension.
  public func scale(of dimension: Identifier<MaturityDimension>) -> MaturityScale? {
    model.dimensions[dimension].map { MaturityScale($0) }
  }
}
