/// Many texts, each once, and the place of each among them.
///
/// The texts stand apart from what they name, so that a look-up does not go through the memory of all that. Hashes
/// begin with the process's own seed: nobody who writes a document can make its texts collide.
struct TextPlaces: Sendable {
  /// The texts in the order in which they were added.
  private(set) var texts: [String] = []
  /// The high half of a text's hash, and its place plus one; 0 where nothing stands.
  private var slots: [UInt64] = []

  init() {}

  /// Makes room for so many texts.
  mutating func reserve(_ most: Int) {
    texts.reserveCapacity(most)
    var size = 16
    while size < most * 2 { size *= 2 }
    if size > slots.count { rebuild(size) }
  }

  /// Puts a text in the next place; false where an equal one stands already.
  mutating func add(_ text: String) -> Bool {
    if (texts.count + 1) * 2 > slots.count { rebuild(max(16, slots.count * 2)) }
    let hash = Self.hash(text)
    let slot = slot(of: text, hash)
    guard slots[slot] == 0 else { return false }
    texts.append(text)
    slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(texts.count)
    return true
  }

  /// The place of a text; `nil` where it is not there.
  func place(of text: String) -> Int? {
    guard !texts.isEmpty else { return nil }
    let found = slots[slot(of: text, Self.hash(text))]
    return found == 0 ? nil : Int(found & 0xFFFF_FFFF) &- 1
  }

  /// The slot in which a text stands, or the one in which it would.
  @inline(__always)
  private func slot(of text: String, _ hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32, ExactText.areEqual(texts[Int(slots[slot] & 0xFFFF_FFFF) &- 1], text)
      {
        return slot
      }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  private mutating func rebuild(_ size: Int) {
    slots = [UInt64](repeating: 0, count: size)
    for (place, text) in texts.enumerated() {
      let hash = Self.hash(text)
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
