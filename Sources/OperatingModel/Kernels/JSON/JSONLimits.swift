/// Bounds within which a JSON text is read, so that no text can exhaust the stack, the memory or the reader.
struct JSONLimits: Sendable {
  var bytes: Int
  var depth: Int
  var faults: Int
}
