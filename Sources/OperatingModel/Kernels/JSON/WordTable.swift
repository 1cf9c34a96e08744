/// Finds which of a few known words stands at a place in a text, without making a string of it.
///
/// A word is told from the others by its length and its first eight bytes, and only then compared whole.
struct WordTable: Sendable {
  private struct Entry {
    var length: Int
    var head: UInt64
    var bytes: [UInt8]
  }

  let words: [String]
  private let entries: [Entry]

  init(_ words: [String]) {
    self.words = words
    entries = words.map { word in
      let bytes = Array(word.utf8)
      var head: UInt64 = 0
      for (index, byte) in bytes.prefix(8).enumerated() { head |= UInt64(byte) << (8 * UInt64(index)) }
      return Entry(length: bytes.count, head: head, bytes: bytes)
    }
  }

  /// The index of the word that the range of the reader's text holds; the search starts at a guess and goes round.
  func index(of range: Range<Int>, in reader: borrowing JSONReader, guess: Int = 0) -> Int? {
    let length = range.count
    var head: UInt64 = 0
    if let eight = reader.eightBytes(range.lowerBound) {
      head = length >= 8 ? eight : eight & ((1 << (8 * UInt64(length))) &- 1)
    } else {
      for index in 0..<min(length, 8) {
        head |= UInt64(reader.byte(range.lowerBound &+ index)) << (8 * UInt64(index))
      }
    }
    let count = entries.count
    var candidate = guess < count ? guess : 0
    for _ in 0..<count {
      if entries[candidate].length == length, entries[candidate].head == head,
        length <= 8 || rest(of: candidate, equals: range, in: reader)
      {
        return candidate
      }
      candidate &+= 1
      if candidate == count { candidate = 0 }
    }
    return nil
  }

  private func rest(of candidate: Int, equals range: Range<Int>, in reader: borrowing JSONReader) -> Bool {
    for index in 8..<range.count
    where entries[candidate].bytes[index] != reader.byte(range.lowerBound &+ index) {
      return false
    }
    return true
  }

  func index(of word: String) -> Int? { words.firstIndex(of: word) }
}
