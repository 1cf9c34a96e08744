/// Objects that are gone through very often, without counting references to each on the way.
@safe
struct Unretained<Object: AnyObject & Sendable>: @unchecked Sendable {
  private let owned: [Object]
  private let unowned: [Unmanaged<Object>]

  init(_ objects: [Object]) {
    owned = objects
    unsafe unowned = unsafe objects.map { unsafe Unmanaged.passUnretained($0) }
  }

  var isEmpty: Bool { owned.isEmpty }

  @inline(__always)
  func forEach(_ body: (Object) -> Void) {
    unsafe unowned.withUnsafeBufferPointer { objects in
      for index in objects.indices { unsafe objects[index]._withUnsafeGuaranteedRef { body($0) } }
    }
  }
}
