/// A value that contradicts itself.
struct IntegrityFault: Sendable {
  var code: ProblemCode
  var message: String
  /// The field that it stands at, where it is one of a record's.
  var field: String?
  /// The element of that field, where it is one of a list.
  var index: Int?
  /// The nearest name that would be right, where one is close.
  var nearest: String?
  /// Whether what it stands at is left out where such problems are tolerated.
  var leavesOut: Bool

  init(
    _ code: ProblemCode, at field: String? = nil, index: Int? = nil, _ message: String,
    nearest: String? = nil,
    leavesOut: Bool = false
  ) {
    self.code = code
    self.message = message
    self.field = field
    self.index = index
    self.nearest = nearest
    self.leavesOut = leavesOut
  }

  /// The steps from the value to where it contradicts itself.
  var steps: [ModelPath.Step] {
    (field.map { [.key($0)] } ?? []) + (index.map { [.index($0)] } ?? [])
  }
}
