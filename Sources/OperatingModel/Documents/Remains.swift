/// What is left of a value that things are taken from, step by step: every part of it is either taken or left.
struct Remains: Sendable {
  /// All of it, as it was written, as long as nothing was taken.
  private var whole: JSON?
  /// What is left of an object's members, where something was taken.
  private var members: [String: Remains] = [:]
  /// What is left of a list's elements, where something was taken; `nil` for those of which nothing is.
  private var elements: [Remains?] = []

  static let nothing = Remains(nil)

  init(_ whole: JSON?) { self.whole = whole }

  /// What is left of a member or of an element.
  subscript(step: ModelPath.Step) -> Remains {
    get {
      switch step {
      case .key(let key): members[key] ?? Remains(whole?[key])
      case .index(let index):
        elements.indices.contains(index) ? elements[index] ?? .nothing : Remains(whole?[index])
      }
    }
    set {
      open()
      let left = newValue.isNothing ? nil : newValue
      switch step {
      case .key(let key): members[key] = left
      case .index(let index): if elements.indices.contains(index) { elements[index] = left }
      }
    }
  }

  /// Takes a whole apart, so that parts of it can be taken.
  private mutating func open() {
    switch whole {
    case .object(let all): members = all.mapValues { Remains($0) }
    case .list(let all): elements = all.map { Remains($0) }
    default: return
    }
    whole = nil
  }

  private var isNothing: Bool { whole == nil && members.isEmpty && elements.isEmpty }

  /// Whether it is all there, as it was written.
  var isWhole: Bool { whole != nil }

  /// What is left, written as it was; `nil` where nothing is.
  ///
  /// Of a list the elements of which something is left follow one another.
  var json: JSON? {
    if let whole { return whole }
    let left = members.compactMapValues(\.json)
    if !left.isEmpty { return .object(left) }
    let all = elements.compactMap { $0?.json }
    return all.isEmpty ? nil : .list(all)
  }
}
