/// A fact that relates nouns and has no id of its own, such as a dependency between two teams.
public protocol RelatingFact: DocumentRecord, Sayable {
  /// Where a system keeps facts of this type.
  static var list: any WritableKeyPath<ProductOperatingSystem, [Self]> & Sendable { get }
}

extension RelatingFact {
  /// Adds the fact to a system.
  public func add(to system: inout ProductOperatingSystem) { system[keyPath: Self.list].append(self) }
}
