/// Who works on something that is funded, as far as it says what frees up when it stops.
///
/// Sources: OS Discovery Playbook, chapter 9 (P); John Cutler, The Beautiful Mess 400 (I).
public struct Staffing: Hashable, Sendable {
  /// How many people work on it.
  public var size: Int?
  /// How many of them work on something else too.
  public var shared: Int?
  /// How many of them can do only this kind of work.
  public var specialists: Int?

  /// A staffing.
  public init(size: Int? = nil, shared: Int? = nil, specialists: Int? = nil) {
    self.size = size
    self.shared = shared
    self.specialists = specialists
  }
}

extension Staffing: DocumentRecord {
  /// The fields of a staffing.
  public static let fields = Fields(blank: Staffing(), onOneLine: true) {
    Field("size", \.size, rule: .atLeast(0), "How many people work on it.")
    Field("shared", \.shared, rule: .atLeast(0), "How many of them work on something else too.")
    Field("specialists", \.specialists, rule: .atLeast(0), "How many of them can do only this kind of work.")
  }
}
