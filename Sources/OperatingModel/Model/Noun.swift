/// An entity that a ``ProductOperatingSystem`` keeps a roster of.
public protocol Noun: Identified, DocumentRecord, Sayable {
  /// Where a system keeps nouns of this type.
  static var roster: any WritableKeyPath<ProductOperatingSystem, Roster<Self>> & Sendable { get }
}

extension Noun {
  /// Adds the noun to a system.
  public func add(to system: inout ProductOperatingSystem) { system[keyPath: Self.roster].add(self) }
}
