/// A fact that relates nouns and has no id of its own, such as a dependency between two teams.
public protocol RelatingFact: DocumentRecord, Sayable {
  /// Where a system keeps facts of this type.
  static var list: ListPath { get }
}

extension RelatingFact {
  /// Where a system keeps a list of facts of this type.
  public typealias ListPath = any WritableKeyPath<ProductOperatingSystem, [Self]> & Sendable

  /// Adds the fact to a system.
  public func add(to system: inout ProductOperatingSystem) { system[keyPath: Self.list].append(self) }
}
