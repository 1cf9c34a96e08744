/// A system whose every reference leads somewhere: what questions are asked of.
///
/// ```swift
/// let system = try acme.resolved()
/// let trace = system.ask(.traceability)
/// ```
/// Make one with ``ProductOperatingSystem/resolved(tolerating:limits:)``. It holds the model it came from, without
/// what was left out, and with what the company's own words for lanes and statuses stand for (``OwnWords``).
public struct ResolvedSystem: Sendable {
  /// The model, in which every id that is referred to exists.
  public let model: ProductOperatingSystem
  /// The problems that were tolerated; what they concern is left out of ``model`` where it is a reference.
  public let setAside: Problems
  /// Circles that were tolerated. What leads round in them is left out of ``model``, and a circle all the same.
  public let circles: [ToleratedCircle]
  /// How many references stand in each relation, in the order of ``NounRelation/all``.
  private let counts: [Int]
  /// How many nouns were left out because their ids were taken, by the document's keys.
  private let duplicates: [String: Int]

  init(
    _ model: ProductOperatingSystem, setAside: Problems, circles: [ToleratedCircle], counts: [Int],
    duplicates: [String: Int]
  ) {
    self.model = model
    self.setAside = setAside
    self.circles = circles
    self.counts = counts
    self.duplicates = duplicates
  }

  /// How many nouns of a document's member were left out because their ids were taken.
  func duplicates(in key: String) -> Int { duplicates[key] ?? 0 }

  /// What the company is called.
  public var name: String { model.name }
  /// Which telling of the company this is.
  public var perspective: Perspective? { model.perspective }
  /// The day for which the model holds.
  public var asOf: Day? { model.asOf }

  /// How many references stand in the relation of a name, such as “bets.parents”; 0 where none does.
  public func count(of relation: String) -> Int {
    NounRelation.all.firstIndex { $0.name == relation }.map { counts[$0] } ?? 0
  }

  /// The relations in which anything stands, in the order of a document's keys.
  public var relations: [NounRelation] { zip(NounRelation.all, counts).filter { $0.1 > 0 }.map(\.0) }
}
