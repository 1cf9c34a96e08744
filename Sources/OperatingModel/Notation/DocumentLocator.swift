/// Finds where things stand in a JSON text: the path of a byte offset, the offset of a path, lines and columns.
///
/// It walks the text once for any number of questions. It is used for faulty texts only, so it is short
/// rather than fast, and it stops quietly where the syntax breaks: the reader has said so already.
struct DocumentLocator {
  typealias Step = ModelPath.Step

  /// Where a value stands: its path, the offset of its key (where it has one) and of itself, and its end.
  struct Spot {
    var path: [Step]
    var key: Int?
    var value: Int
    var end: Int
  }

  private var reader: JSONReader
  private var path: [Step] = []
  /// How many bytes the keys of the path take.
  private var bytesOfKeys = 0
  private let visit: (Spot) -> Void

  /// Walks a text and shows every value to `visit` before it is entered, with its end not yet known; a plain
  /// value once more when its end is.
  static func walk(_ bytes: UnsafeRawBufferPointer, depth: Int, visit: (Spot) -> Void) -> [Step] {
    withoutActuallyEscaping(visit) { visit in
      // Texts that are not UTF-8 are faults here too, and must not stop the walk.
      let limits = DocumentLimits(bytes: .max, depth: depth, problems: 1_000_000)
      var locator = DocumentLocator(reader: unsafe JSONReader(bytes, limits: limits), visit: visit)
      // Where the syntax breaks the walk ends, and its path is that of the value that could not be read.
      try? locator.value(key: nil)
      return locator.path
    }
  }

  /// Keys of more bytes are cut short in a path, since every problem below says them again.
  private static let longestKey = 120
  /// So are all keys further in, once those of a path have so many bytes: nobody's format has such paths, but a
  /// company's own data may.
  private static let mostBytesOfKeys = 480

  private init(reader: JSONReader, visit: @escaping (Spot) -> Void) {
    self.reader = reader
    self.visit = visit
  }

  private mutating func value(key: Int?) throws(JSONHalt) {
    let kind = try reader.kind()
    let start = reader.offset
    switch kind {
    case .object:
      visit(Spot(path: path, key: key, value: start, end: start))
      _ = try reader.open(.object, expected: "an object")
      while let next = try reader.nextKey() {
        let name = try name(of: next)
        path.append(.key(name))
        bytesOfKeys += name.utf8.count
        try value(key: next.start)
        path.removeLast()
        bytesOfKeys -= name.utf8.count
      }
    case .array:
      visit(Spot(path: path, key: key, value: start, end: start))
      _ = try reader.open(.array, expected: "a list")
      var index = 0
      while try reader.nextElement() {
        path.append(.index(index))
        try value(key: nil)
        path.removeLast()
        index += 1
      }
    default:
      visit(Spot(path: path, key: key, value: start, end: start))
      try reader.skipValue()
      visit(Spot(path: path, key: key, value: start, end: reader.offset))
    }
    reader.endValue()
  }

  private mutating func name(of key: JSONKey) throws(JSONHalt) -> String {
    let text = try reader.string(of: key) ?? reader.text(key.content)
    let longest = bytesOfKeys < Self.mostBytesOfKeys ? Self.longestKey : 8
    guard text.utf8.count > longest else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest / 2))) + "…"
  }

  // MARK: Questions

  /// The path of the innermost value at each of the faults, which are in the order of their offsets.
  ///
  /// A fault at a key belongs to that key's value. Where the syntax broke, there may be no value yet: the fault
  /// belongs to what was being read.
  static func paths(of faults: [JSONFault], in bytes: UnsafeRawBufferPointer, depth: Int) -> [[Step]] {
    let offsets = faults.map(\.offset)
    var found = [[Step]](repeating: [], count: offsets.count)
    let end = unsafe walk(bytes, depth: depth) { spot in
      // The last value that starts at or before an offset is the innermost one there, for the offsets that
      // faults have: they all stand at the start of a value or of a key.
      var index = offsets.partitioningIndex { $0 >= min(spot.key ?? spot.value, spot.value) }
      while index < offsets.count, offsets[index] <= spot.end || offsets[index] == spot.value {
        found[index] = spot.path
        index += 1
      }
    }
    for index in faults.indices where faults[index].place == .halt { found[index] = end }
    return found
  }

  /// The offset of the value at each of the paths; of the nearest container that exists where there is none.
  static func offsets(of paths: [[Step]], in bytes: UnsafeRawBufferPointer, depth: Int) -> [Int] {
    var wanted: [[Step]: [Int]] = [:]
    for (index, path) in paths.enumerated() { wanted[path, default: []].append(index) }
    var prefixes: Set<[Step]> = []
    for path in paths { for length in 0...path.count { prefixes.insert(Array(path.prefix(length))) } }
    var places: [[Step]: Int] = [:]
    _ = unsafe walk(bytes, depth: depth) { spot in
      if prefixes.contains(spot.path), places[spot.path] == nil { places[spot.path] = spot.value }
    }
    return paths.map { path in
      for length in stride(from: path.count, through: 0, by: -1) {
        if let place = places[Array(path.prefix(length))] { return place }
      }
      return 0
    }
  }

  /// The one-based line and column of each offset, which are in ascending order; columns count characters.
  static func linesAndColumns(of offsets: [Int], in bytes: UnsafeRawBufferPointer) -> [(
    line: Int, column: Int
  )] {
    var line = 1
    var column = 1
    // A byte order mark at the beginning is no character.
    var at = unsafe bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return offsets.map { offset in
      while at < min(offset, bytes.count) {
        let byte = unsafe bytes[at]
        if byte == 0x0A {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
        at += 1
      }
      return (line, column)
    }
  }
}

extension Array {
  /// The first index whose element satisfies the predicate, in an array partitioned by it.
  func partitioningIndex(_ belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
