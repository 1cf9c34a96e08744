/// How many slips of the hand lie between two texts, and which of a few names someone may have meant.
///
/// A slip is a letter left out, put in or replaced, or two neighbours swapped; no letter is touched twice
/// (optimal string alignment, a restricted form of the Damerau–Levenshtein distance). Letters are Unicode
/// scalars: unlike whole characters they are the same in every version of Unicode.
enum TextDistance {
  /// The number of slips between two texts, or `nil` if there are more than the limit.
  static func distance(_ first: String, _ second: String, atMost limit: Int) -> Int? {
    var alignment = Alignment(letters: letters(of: first))
    return alignment.distance(to: letters(of: second), atMost: limit)
  }

  /// The candidate that someone most likely meant by a name, if one is near enough.
  ///
  /// For a few candidates, such as the keys of a record. ``NameSearch`` says which is nearest, and looks among many.
  static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    var search = NameSearch(among: Array(candidates))
    return search.nearest(to: name)
  }

  private static func letters(of text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value)
  }
}

/// Compares one text with many others.
struct Alignment {
  let letters: [UInt32]

  /// The distances between the first letters of the one text and each number of first letters of the other:
  /// for the letters so far, for one fewer and for two fewer. Kept between comparisons to save allocation.
  private var row: [Int] = []
  private var rowBefore: [Int] = []
  private var rowBeforeThat: [Int] = []

  init(letters: [UInt32]) {
    self.letters = letters
  }

  /// The number of slips to another text, or `nil` if there are more than the limit.
  ///
  /// Takes time in proportion to the shorter text times the limit: a cell of the table further than the limit
  /// from its diagonal cannot be part of the answer.
  mutating func distance(to other: [UInt32], atMost limit: Int) -> Int? {
    let limit = min(limit, max(letters.count, other.count))
    if abs(letters.count - other.count) > limit { return nil }
    let tooMany = limit + 1
    if row.count < other.count + 1 {
      row = [Int](repeating: 0, count: other.count + 1)
      rowBefore = row
      rowBeforeThat = row
    }
    for column in 0...min(other.count, tooMany) { row[column] = column }

    for count in stride(from: 1, through: letters.count, by: 1) {
      swap(&rowBeforeThat, &rowBefore)
      swap(&rowBefore, &row)
      let letter = letters[count - 1]
      let first = max(1, count - limit)
      let last = min(other.count, count + limit)
      row[first - 1] = first == 1 ? count : tooMany
      if last < other.count { row[last + 1] = tooMany }
      var least = row[first - 1]
      for column in stride(from: first, through: last, by: 1) {
        let isSame = letter == other[column - 1]
        var slips = rowBefore[column - 1] + (isSame ? 0 : 1)
        slips = min(slips, rowBefore[column] + 1, row[column - 1] + 1)
        if count > 1 && column > 1 && letter == other[column - 2] && letters[count - 2] == other[column - 1] {
          slips = min(slips, rowBeforeThat[column - 2] + 1)
        }
        row[column] = slips
        least = min(least, slips)
      }
      // Later rows hold nothing less. Even a swap, which jumps over this row, adds one slip to the row before,
      // and replacing a letter has brought that into this row at the same cost.
      if least > limit { return nil }
    }
    return row[other.count] <= limit ? row[other.count] : nil
  }
}
