/// Texts told apart by their code points alone, however Unicode would compose them.
///
/// Two texts that look the same but are composed differently are two texts here, on every platform and in every
/// version of Unicode. This is how ids are compared.
enum ExactText {
  /// Whether two texts have the same code points.
  @inline(__always)
  static func areEqual(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && left == right && (left.utf8.elementsEqual(right.utf8))
  }

  /// Whether a text comes before another in the order of their code points.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

/// Which place each of many texts has: a table of hashes that holds no text itself.
///
/// Whoever owns the texts hands them in when it asks. Hashes begin with the process's own seed, so nobody who
/// writes a document can make its texts collide.
struct TextPlaces: Sendable {
  /// The high half of a text's hash, and its place plus one; 0 where nothing stands.
  private var slots: [UInt64] = []
  private var count = 0

  init() {}

  /// Makes room for so many texts, before the first one.
  mutating func reserve(_ most: Int) {
    var size = 16
    while size < most * 2 { size *= 2 }
    if count == 0 { slots = [UInt64](repeating: 0, count: size) }
  }

  /// Puts the next text in its place; the place of an equal one that stood before, where there is one.
  mutating func add(_ new: String, text: (Int) -> String) -> Int? {
    if (count + 1) * 2 > slots.count { rebuild(max(16, slots.count * 2), text) }
    let hash = Self.hash(new)
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let place = Int(slots[slot] & 0xFFFF_FFFF) &- 1
        if ExactText.areEqual(text(place), new) { return place }
      }
      slot = (slot &+ 1) & mask
    }
    count += 1
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(count)
    return nil
  }

  /// The place of a text; `nil` where it is not there.
  @inline(__always)
  func place(of wanted: String, text: (Int) -> String) -> Int? {
    guard count > 0 else { return nil }
    let hash = Self.hash(wanted)
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let place = Int(slots[slot] & 0xFFFF_FFFF) &- 1
        if ExactText.areEqual(text(place), wanted) { return place }
      }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  private mutating func rebuild(_ size: Int, _ text: (Int) -> String) {
    slots = [UInt64](repeating: 0, count: size)
    for place in 0..<count {
      let hash = Self.hash(text(place))
      var slot = Int(truncatingIfNeeded: hash) & (size &- 1)
      while slots[slot] != 0 { slot = (slot &+ 1) & (size &- 1) }
      slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(place + 1)
    }
  }

  // MARK: Hashing

  private static let seeds: (UInt64, UInt64) = {
    func seed(_ number: Int) -> UInt64 {
      var hasher = Hasher()
      hasher.combine(number)
      return UInt64(bitPattern: Int64(hasher.finalize())) | 1
    }
    return (seed(1), seed(2))
  }()

  /// A hash of a text's bytes, eight at a time, each folded in by a multiplication of full width.
  @inline(__always)
  private static func hash(_ text: String) -> UInt64 {
    let (first, second) = seeds
    func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
      let product = left.multipliedFullWidth(by: right)
      return product.high ^ product.low
    }
    var hash = first
    var word: UInt64 = 0
    var filled: UInt64 = 0
    var count: UInt64 = 0
    func bytes(_ utf8: UnsafeBufferPointer<UInt8>) -> UInt64 {
      var hash = first
      var at = 0
      let raw = UnsafeRawBufferPointer(utf8)
      while at &+ 8 <= raw.count {
        let eight = unsafe raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        hash = fold(hash ^ eight, second)
        at &+= 8
      }
      var rest: UInt64 = 0
      var shift: UInt64 = 0
      while at < raw.count {
        rest |= UInt64(unsafe raw[at]) << shift
        shift &+= 8
        at &+= 1
      }
      return fold(hash ^ rest, second ^ UInt64(raw.count))
    }
    if let hash = unsafe text.utf8.withContiguousStorageIfAvailable({ unsafe bytes($0) }) { return hash }
    // A text that another platform keeps in its own form: the same sum, byte by byte.
    for byte in text.utf8 {
      word |= UInt64(byte) << filled
      filled += 8
      count += 1
      if filled == 64 {
        hash = fold(hash ^ word, second)
        (word, filled) = (0, 0)
      }
    }
    return fold(hash ^ word, second ^ count)
  }
}
