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

  /// What it is called in a sentence, with its noun: “status of bets”.
  var name: String {
    var keys = field.split(separator: ".").map(String.init)
    let noun = keys.count > 1 && keys[0] != "annotations" ? keys.removeFirst() : nil
    if keys.count > 1, keys[0] == "annotations" { keys.removeFirst() }
    return Words.spoken(keys.joined(separator: ".")) + (noun.map { " of \(Words.spoken($0))" } ?? "")
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

  var row: RecordCensus.FieldRow {
    .init(
      field: field, recorded: recorded, notRecorded: records - recorded, entries: entries,
      words: words.isEmpty ? nil : words.count)
  }

  /// The commonest words, the first by its letters where they are equally common.
  func rows(most: Int) -> [RecordCensus.WordRow] {
    words.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(most).map {
      .init(field: field, word: $0.key, count: $0.value)
    }
  }
}

extension Layout {
  /// Counts the records of a list or a roster field by field, in the order of the fields; a company's own data key by
  /// key, at the end. `nil` where it holds no list of records.
  func tallies(at place: Place, inWords: Set<String>) -> (records: Int, fields: [FieldTally])? {
    let (element, access): (Layout, ListAccess)
    switch structure {
    case .list(let inner, let list): (element, access) = (inner, list)
    case .roster(let inner, let roster): (element, access) = (inner, roster.list)
    default: return nil
    }
    guard case .record(let table) = element.structure else { return nil }
    let (first, count) = access.elements(place)
    let records = (0..<count).map { first.at($0 * access.stride) }
    return (count, records.isEmpty ? [] : table.tallies(of: records, inWords: inWords))
  }
}

extension RecordTable {
  fileprivate func tallies(of records: [Place], inWords: Set<String>) -> [FieldTally] {
    var tallies: [FieldTally] = []
    var own: [String: FieldTally] = [:]
    for (index, entry) in entries.enumerated() {
      if case .object = entry.layout.shape {
        for record in records {
          for (key, value) in record.at(entry.offset).value(Annotations.self).values {
            let name = "\(entry.key).\(key)"
            own[name, default: FieldTally(field: name, records: records.count)]
              .count(value, inWords: inWords.contains(name))
          }
        }
      } else {
        tallies.append(tally(of: index, records, inWords: inWords.contains(entry.key)))
      }
    }
    return tallies + own.values.sorted { $0.field < $1.field }
  }

  private func tally(of index: Int, _ records: [Place], inWords: Bool) -> FieldTally {
    let entry = entries[index]
    var tally = FieldTally(field: entry.key, records: records.count)
    let holdsWords: Bool
    switch entry.shape {
    case .word(let words), .list(.word(let words)): (holdsWords, tally.isOpen) = (true, words.isOpen)
    default: holdsWords = inWords
    }
    var written: [[UInt8]: Int] = [:]
    for record in records where says(index, record) {
      tally.recorded += 1
      let place = record.at(entry.offset)
      if case .list(_, let access) = entry.layout.structure {
        tally.entries = (tally.entries ?? 0) + access.elements(place).count
      }
      if holdsWords {
        var writer = JSONWriter(.compact)
        entry.layout.write(place, &writer)
        written[writer.bytes, default: 0] += 1
      }
    }
    for (bytes, times) in written {
      if let value = try? JSON(json: bytes) { tally.countWords(value, times: times) }
    }
    return tally
  }
}
