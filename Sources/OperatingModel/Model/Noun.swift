/// An entity that a ``ProductOperatingSystem`` keeps a roster of.
public protocol Noun: Identified, DocumentRecord, Sayable {
  /// What people call it; `nil` where that is not recorded.
  var name: String? { get set }
  /// Where a system keeps nouns of this type.
  static var roster: RosterPath { get }
}

extension Noun {
  /// Where a system keeps a roster of nouns of this type.
  public typealias RosterPath = any WritableKeyPath<ProductOperatingSystem, Roster<Self>> & Sendable

  /// What people call it; its id where that is not recorded.
  public var label: String {
    guard let name, !name.isEmpty else { return id.rawValue }
    return name
  }

  /// Adds the noun to a system.
  public func add(to system: inout ProductOperatingSystem) { system[keyPath: Self.roster].add(self) }
}
