/// Is shown every reference that a model's nouns hold, and every value that contradicts itself, each at its place.
struct ModelVisitor {
  /// One reference that was met.
  struct Meeting {
    var target: ObjectIdentifier
    var id: String
    /// How it ties two nouns of one kind.
    var tie: Tie
  }

  /// Where the visitor is: fields and indexes, from where it was set out.
  private(set) var path: [ModelPath.Step] = []
  /// The fields it came through, as one number: two references of one relation have the same.
  private(set) var relation: UInt64 = 0
  private var tie = Tie.free
  private let onMeeting: (Meeting, ModelVisitor) -> Void
  private let onFault: (IntegrityFault, ModelVisitor) -> Void

  init(
    onMeeting: @escaping (Meeting, ModelVisitor) -> Void,
    onFault: @escaping (IntegrityFault, ModelVisitor) -> Void = { _, _ in }
  ) {
    self.onMeeting = onMeeting
    self.onFault = onFault
  }

  func meet(_ target: ObjectIdentifier, _ id: String) {
    onMeeting(Meeting(target: target, id: id, tie: tie), self)
  }

  func object(_ fault: IntegrityFault) { onFault(fault, self) }

  mutating func atIndex(_ index: Int, _ body: (inout ModelVisitor) -> Void) {
    path.append(.index(index))
    body(&self)
    path.removeLast()
  }

  mutating func atField(_ key: String, _ ordinal: Int, _ tie: Tie, _ body: (inout ModelVisitor) -> Void) {
    let (outerRelation, outerTie) = (relation, self.tie)
    relation = relation << 7 | UInt64(ordinal + 1)
    self.tie = tie
    path.append(.key(key))
    body(&self)
    path.removeLast()
    (relation, self.tie) = (outerRelation, outerTie)
  }
}

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

  init(
    _ code: ProblemCode, at field: String? = nil, index: Int? = nil, _ message: String, nearest: String? = nil
  ) {
    self.code = code
    self.message = message
    self.field = field
    self.index = index
    self.nearest = nearest
  }

  /// The steps from the value to where it contradicts itself.
  var steps: [ModelPath.Step] {
    (field.map { [.key($0)] } ?? []) + (index.map { [.index($0)] } ?? [])
  }
}

/// Leaves the references at some places out of a model.
struct ReferenceSieve {
  private(set) var path: [ModelPath.Step] = []
  let leftOut: Set<[ModelPath.Step]>

  init(leavingOut places: Set<[ModelPath.Step]>) { leftOut = places }

  /// Whether what stands here is left out.
  var leavesOut: Bool { leftOut.contains(path) }

  mutating func at<Result>(_ step: ModelPath.Step, _ body: (inout ReferenceSieve) -> Result) -> Result {
    path.append(step)
    defer { path.removeLast() }
    return body(&self)
  }
}
