/// Something that can be said of a company: a noun, or a fact that relates nouns and has no id of its own.
///
/// Both can stand in the builder of a ``ProductOperatingSystem`` and be added to one.
public protocol Sayable: Sendable {
  /// Adds what is said to a system.
  func add(to system: inout ProductOperatingSystem)
}

extension Array: Sayable where Element: Sayable {
  /// Adds what is said, one after the other, to a system.
  public func add(to system: inout ProductOperatingSystem) {
    for statement in self { statement.add(to: &system) }
  }
}
