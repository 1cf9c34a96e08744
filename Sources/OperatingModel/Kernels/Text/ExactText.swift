/// Texts told apart by their code points alone, however Unicode would compose them.
///
/// Two texts that look the same but are composed differently are two texts here, on every platform and in every
/// version of Unicode. This is how ids are compared.
enum ExactText {
  /// Whether two texts have the same code points.
  @inline(__always)
  static func areEqual(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count == right.utf8.count else { return false }
    let isEqual = unsafe left.utf8.withContiguousStorageIfAvailable { left in
      unsafe right.utf8.withContiguousStorageIfAvailable { right in
        unsafe areEqual(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
      }
    }
    // A text that another platform keeps in its own form is compared byte by byte.
    return (isEqual ?? nil) ?? left.utf8.elementsEqual(right.utf8)
  }

  /// Whether two texts of one length are the same, eight bytes at a time.
  private static func areEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    var at = 0
    while at &+ 8 <= left.count {
      let (one, other) = unsafe (
        left.loadUnaligned(fromByteOffset: at, as: UInt64.self),
        right.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      )
      guard one == other else { return false }
      at &+= 8
    }
    while at < left.count {
      guard unsafe left[at] == right[at] else { return false }
      at &+= 1
    }
    return true
  }

  /// Whether a text comes before another in the order of their code points.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
