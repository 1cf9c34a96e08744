/// A stable sort of keys in `0 ..< keyCount`, in linear time.
struct CountingSort: Sendable {
  /// Where each key's run begins in `order`, and one more entry: where the last run ends.
  let starts: [Int32]
  /// The indexes of the keys, sorted by key; equal keys keep their order.
  let order: [Int32]

  /// Sorts the keys. Each must be in `0 ..< keyCount`.
  init(keys: [Int32], keyCount: Int) {
    let starts = Self.starts(of: keys, keyCount: keyCount)
    var next = starts
    var order = [Int32](repeating: 0, count: keys.count)
    for (index, key) in keys.enumerated() {
      order[Int(next[Int(key)])] = Int32(index)
      next[Int(key)] += 1
    }
    self.starts = starts
    self.order = order
  }

  /// Where each key's run would begin if the keys were sorted, and one more entry: where the last run ends.
  static func starts(of keys: some Sequence<Int32>, keyCount: Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: keyCount + 1)
    for key in keys { starts[Int(key) + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    return starts
  }
}
