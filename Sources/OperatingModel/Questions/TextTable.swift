/// A table of text, printed with its columns aligned.
struct TextTable: CustomStringConvertible {
  var title: String?
  var header: [String]?
  var rows: [[String]]
  /// How many rows are printed: a report is for reading, and the whole answer is in its JSON.
  var mostRows = 12

  /// The most characters of a line: a table of more columns goes on below, its first column said again.
  static let widest = 150

  var description: String {
    let shown = Array(rows.prefix(mostRows))
    let all = (header.map { [$0] } ?? []) + shown
    let widths = (all.first ?? []).indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    let rest = rows.count - shown.count
    return
      ((title.map { [$0] } ?? []) + Self.parts(of: widths).flatMap { lines(shown, $0, widths) }
      + (rest > 0 ? ["… and \(Words.count(rest, "more row"))"] : []))
      .joined(separator: "\n")
  }

  /// The lines of some of the columns.
  private func lines(_ shown: [[String]], _ columns: [Int], _ widths: [Int]) -> [String] {
    func line(_ cells: [String]) -> String {
      let text = columns.map { cells[$0] + String(repeating: " ", count: widths[$0] - cells[$0].count) }
        .joined(separator: "  ")
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    let rule = columns.map { String(repeating: "-", count: widths[$0]) }.joined(separator: "  ")
    return (header.map { [line($0), rule] } ?? []) + shown.map(line)
  }

  /// Which columns stand beside one another, so that no line is too wide.
  private static func parts(of widths: [Int]) -> [[Int]] {
    var parts: [[Int]] = [[]]
    var width = 0
    for column in widths.indices {
      if width + widths[column] > widest, parts[parts.count - 1].count > 1 {
        parts.append([0])
        width = widths[0] + 2
      }
      parts[parts.count - 1].append(column)
      width += widths[column] + 2
    }
    return parts
  }
}

// MARK: Tables of an answer

extension TextTable {
  /// One column: how it is headed, and what it shows of a row.
  private struct Column {
    var header: String
    var path: [String]
    var shape: DocumentShape
    /// Whether it shows only what is no object: a record that may stand as a plain value, such as an exact estimate.
    var isPlain = false

    func value(in row: JSON) -> JSON? {
      let value = path.reduce(row) { $0?[$1] }
      if isPlain, case .object? = value { return nil }
      return value
    }
  }

  /// The tables of a record: one for each of its fields that is a list of records.
  ///
  /// A record within a row is spread over columns. A list of small records within a row stands in its cell, and
  /// one of larger records is a table of its own, after the one that it belongs to.
  @_semantics("optimize.sil.specialize.generic.never")
  static func tables<R: DocumentRecord>(
    of record: R, without leftOut: Set<String> = [], named names: NameBook = NameBook()
  ) -> [TextTable] {
    let json = JSON(whole: record)
    let fields = R.fieldDescriptions.filter { !leftOut.contains($0.key) }
    let writer = CellWriter(names: names)
    return figures(of: json, fields, writer)
      + fields.flatMap { field -> [TextTable] in
        guard case .list(.record(let inner)) = field.shape, case .list(let values)? = json[field.key],
          !values.isEmpty
        else { return [] }
        return tables(of: values, inner.fields, title: field.summary, writer)
      }
  }

  /// The figures of the answer itself, a line each.
  private static func figures(of json: JSON, _ fields: [FieldDescription], _ writer: CellWriter)
    -> [TextTable]
  {
    let columns = columns(fields, within: [], headed: "").filter { !isRows($0.shape) }
    let rows = columns.compactMap { column -> [String]? in
      column.value(in: json).map { [Words.spoken(column.header), writer.cell($0, column.shape)] }
    }
    return rows.isEmpty ? [] : [TextTable(title: nil, header: nil, rows: rows, mostRows: 40)]
  }

  private static func tables(
    of values: [JSON], _ fields: [FieldDescription], title: String, _ writer: CellWriter
  ) -> [TextTable] {
    // What people call a row stands for its id.
    let isNamed = fields.contains { $0.key == "name" } && fields.contains { $0.key == "id" }
    let columns = columns(isNamed ? fields.filter { $0.key != "id" } : fields, within: [], headed: "").filter
    {
      column in values.contains { column.value(in: $0) != nil }
    }
    var own = columns.filter { !isTable($0.shape) }
    // A column of a record within the row is headed by its own key, where no other one is.
    let keys = Dictionary(grouping: own.compactMap(\.path.last)) { $0 }.mapValues(\.count)
    for index in own.indices {
      if let key = own[index].path.last, keys[key] == 1 { own[index].header = key }
      own[index].header = own[index].header.split(separator: " ").map { Words.spoken(String($0)) }.joined(
        separator: " ")
    }
    let table = TextTable(
      title: title, header: own.map(\.header),
      rows: values.map { row in own.map { writer.cell($0.value(in: row), $0.shape) } })
    // A row of an inner table begins with what the outer row begins with, so that it can be told whose it is.
    let lead = own.first
    return [table]
      + columns.filter { isTable($0.shape) }.flatMap { column -> [TextTable] in
        guard case .list(.record(let inner)) = column.shape else { return [] }
        var rows: [JSON] = []
        for row in values {
          guard case .list(let parts)? = column.value(in: row) else { continue }
          for part in parts {
            guard case .object(var members) = part else { continue }
            if let lead { members["\u{0}"] = lead.value(in: row) }
            rows.append(.object(members))
          }
        }
        var tables = tables(
          of: rows, inner.fields,
          title: fields.first { $0.key == column.path.first }?.summary ?? column.header, writer)
        if let lead, !tables.isEmpty {
          tables[0].header?.insert(lead.header, at: 0)
          for index in tables[0].rows.indices {
            tables[0].rows[index].insert(writer.cell(rows[index]["\u{0}"], lead.shape), at: 0)
          }
        }
        return tables
      }
  }

  /// The columns for some fields, those of records within them included.
  private static func columns(
    _ fields: [FieldDescription], within path: [String], headed prefix: String
  ) -> [Column] {
    fields.flatMap { field -> [Column] in
      let header = prefix.isEmpty ? field.key : "\(prefix) \(field.key)"
      guard path.count < 3, let inner = field.shape.recordShape?.fields, inner.count > 2 else {
        return [Column(header: header, path: path + [field.key], shape: field.shape)]
      }
      return [Column(header: header, path: path + [field.key], shape: field.shape, isPlain: true)]
        + columns(inner, within: path + [field.key], headed: header)
    }
  }

  private static func isTable(_ shape: DocumentShape) -> Bool {
    if case .list(.record(let record)) = shape { record.fields.count > 2 } else { false }
  }

  private static func isRows(_ shape: DocumentShape) -> Bool {
    if case .list(.record) = shape { true } else { false }
  }

  /// A value by itself as people read it.
  static func text(_ value: JSON) -> String { CellWriter().cell(value, .anything) }
}

/// What a cell shows of a value on one line: a dot for what is not recorded, and only for that.
struct CellWriter {
  var names = NameBook()
  /// The most characters of a cell.
  var most = 48

  func cell(_ value: JSON?, _ shape: DocumentShape) -> String {
    Words.shown(text(value, shape), atMost: most)
  }

  private func text(_ value: JSON?, _ shape: DocumentShape) -> String {
    switch value {
    case nil, .null?: return "·"
    case .boolean(let value)?: return value ? "yes" : "no"
    case .number(let number)?: return number.double.map { Words.number($0.value) } ?? number.text
    case .text(let text)?: return named(text, shape)
    case .list(let values)?:
      let element: DocumentShape = if case .list(let element) = shape { element } else { .anything }
      // More of them have no room in a cell.
      let first = values.prefix(most)
      return first.isEmpty ? "none" : first.map { cell($0, element) }.joined(separator: ", ")
    case .object(let members)?:
      let fields = shape.recordShape?.fields ?? []
      let parts = fields.compactMap { field in members[field.key].map { cell($0, field.shape) } }
      return fields.isEmpty
        ? members.sorted { $0.key < $1.key }.prefix(most)
          .map { "\(Words.shown($0.key)) \(cell($0.value, .anything))" }.joined(separator: ", ")
        : parts.joined(separator: ": ")
    }
  }

  /// An id as what people call it, a word as people say it, any other text as it is.
  private func named(_ text: String, _ shape: DocumentShape) -> String {
    switch shape {
    case .reference(let noun): names.name(noun, text) ?? text
    case .word: Words.spoken(text)
    default: text
    }
  }
}
