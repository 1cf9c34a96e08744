extension DocumentRecord {
  /// No initialiser: what the compiler finds where an argument was forgotten.
  ///
  /// Without it, `Dependency("billing")` would be answered with `init(from: Decoder)`, the one initialiser that every
  /// record has and that takes one argument.
  @available(
    *, unavailable, message: "an argument is missing, or is of another type: see this type's initialisers"
  )
  @_disfavoredOverload
  public init<Only>(_ only: Only) {
    // Nothing can call it.
    self = Self.fields.blank
  }
}
