/// For how many records a field is recorded, and how often it says each word.
struct FieldTally {
  var field: String
  var records: Int
  var recorded = 0
  /// How many elements its lists have; `nil` where it is no list.
  var entries: Int?
  var words: [String: Int] = [:]
  /// Whether other words than those that the library knows may stand there.
  var isOpen = true

  /// The same under the name of its noun.
  func within(_ noun: String) -> FieldTally {
    var copy = self
    copy.field = "\(noun).\(field)"
    return copy
  }

  /// Counts one value of a company's own data.
  mutating func count(_ value: JSON, inWords: Bool) {
    guard value != .null else { return }
    recorded += 1
    if case .list(let elements) = value { entries = (entries ?? 0) + elements.count }
    if inWords { countWords(value) }
  }

  /// Counts a text, a number or a truth as a word, or those of a list.
  mutating func countWords(_ value: JSON, times: Int = 1) {
    switch value {
    case .text(let text): words[text, default: 0] += times
    case .number(let number): words[number.text, default: 0] += times
    case .boolean(let value): words[value ? "true" : "false", default: 0] += times
    case .list(let elements): for element in elements { countWords(element, times: times) }
    case .null, .object: break
    }
  }

  var row: RecordCensusAnswer.FieldRow {
    .init(
      field: field, recorded: recorded, notRecorded: records - recorded, entries: entries,
      words: words.isEmpty ? nil : words.count)
  }

  /// The commonest words, the first by its letters where they are equally common.
  func rows(most: Int) -> [RecordCensusAnswer.WordRow] {
    words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map {
      .init(field: field, word: $0.key, count: $0.value)
    }
  }
}

/// A list of records, whatever they are, that can be counted field by field.
protocol TalliedList {
  func tallies(inWords: Set<String>) -> (records: Int, fields: [FieldTally])
}

extension Array: TalliedList where Element: Record {
  func tallies(inWords: Set<String>) -> (records: Int, fields: [FieldTally]) {
    (count, Element.tallies(of: self, inWords: inWords))
  }
}

extension Roster: TalliedList where Element: Record {
  func tallies(inWords: Set<String>) -> (records: Int, fields: [FieldTally]) {
    (count, Element.tallies(of: self, inWords: inWords))
  }
}

extension Record {
  /// Counts records field by field, in the order of the fields; a company's own data key by key, at the end.
  static func tallies(of records: some RandomAccessCollection<Self>, inWords: Set<String>) -> [FieldTally] {
    guard !records.isEmpty else { return [] }
    var tallies: [FieldTally] = []
    var own: [String: FieldTally] = [:]
    for entry in fields.entries {
      if entry.key == "annotations" {
        for record in records {
          guard let annotations = entry.value(record) as? Annotations else { continue }
          for (key, value) in annotations.values {
            let name = "annotations.\(key)"
            own[name, default: FieldTally(field: name, records: records.count)]
              .count(value, inWords: inWords.contains(name))
          }
        }
      } else {
        tallies.append(tally(of: entry, records, inWords: inWords.contains(entry.key)))
      }
    }
    return tallies + own.values.sorted { $0.field < $1.field }
  }

  private static func tally(
    of entry: Fields<Self>.Entry, _ records: some RandomAccessCollection<Self>, inWords: Bool
  ) -> FieldTally {
    var tally = FieldTally(field: entry.key, records: records.count)
    let holdsWords: Bool
    switch entry.shape {
    case .word(_, let isOpen), .list(.word(_, let isOpen)): (holdsWords, tally.isOpen) = (true, isOpen)
    default: holdsWords = inWords
    }
    var written: [[UInt8]: Int] = [:]
    for record in records where entry.isRequired || !entry.isUnsaid(record, fields.blank) {
      tally.recorded += 1
      if case .list = entry.shape {
        tally.entries = (tally.entries ?? 0) + ((entry.value(record) as? any Collection)?.count ?? 0)
      }
      if holdsWords {
        var writer = JSONWriter(.compact)
        entry.write(record, &writer)
        written[writer.bytes, default: 0] += 1
      }
    }
    for (bytes, times) in written {
      if let value = try? JSONText.parse(String(decoding: bytes, as: UTF8.self)) {
        tally.countWords(value, times: times)
      }
    }
    return tally
  }
}
