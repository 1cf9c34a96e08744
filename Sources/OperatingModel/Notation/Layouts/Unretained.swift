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

  /// Shows the object at a place to a body.
  @inline(__always)
  func at<Result>(_ place: Int, _ body: (Object) -> Result) -> Result {
    unsafe unowned[place]._withUnsafeGuaranteedRef { body($0) }
  }

  @inline(__always)
  func forEach(_ body: (Object) -> Void) {
    unsafe unowned.withUnsafeBufferPointer { objects in
      for index in objects.indices { unsafe objects[index]._withUnsafeGuaranteedRef { body($0) } }
    }
  }
}
