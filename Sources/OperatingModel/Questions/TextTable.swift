/// A table of text, printed with its columns aligned.
struct TextTable: CustomStringConvertible {
  var title: String
  var header: [String]
  var rows: [[String]]
  /// How many rows are printed: a report is for reading, and the whole answer is in its JSON.
  var mostRows = 100

  var description: String {
    let shown = Array(rows.prefix(mostRows))
    let widths = header.indices.map { column in
      ([header] + shown).map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      let text = padded.joined(separator: "  ")
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    let rest = rows.count - shown.count
    return
      ([title, line(header), rule] + shown.map(line)
      + (rest > 0 ? ["… and \(Words.count(rest, "more row"))"] : []))
      .joined(separator: "\n")
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
  static func tables<R: DocumentRecord>(of record: R, without leftOut: Set<String> = []) -> [TextTable] {
    let json = JSON(record)
    return R.fieldDescriptions.flatMap { field -> [TextTable] in
      guard case .list(.record(let inner)) = field.shape, !leftOut.contains(field.key),
        case .list(let values)? = json[field.key], !values.isEmpty
      else { return [] }
      return tables(of: values, inner.fields, title: field.summary)
    }
  }

  private static func tables(of values: [JSON], _ fields: [FieldDescription], title: String) -> [TextTable] {
    let columns = columns(fields, within: [], headed: "").filter { column in
      values.contains { column.value(in: $0) != nil }
    }
    var own = columns.filter { !isTable($0.shape) }
    // A column of a record within the row is headed by its own key, where no other one is.
    let keys = Dictionary(grouping: own.compactMap(\.path.last)) { $0 }.mapValues(\.count)
    for index in own.indices {
      if let key = own[index].path.last, keys[key] == 1 { own[index].header = key }
    }
    let table = TextTable(
      title: title, header: own.map(\.header),
      rows: values.map { row in own.map { cell($0.value(in: row), $0.shape) } })
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
          title: fields.first { $0.key == column.path.first }?.summary ?? column.header)
        if let lead, !tables.isEmpty {
          tables[0].header.insert(lead.header, at: 0)
          for index in tables[0].rows.indices {
            tables[0].rows[index].insert(cell(rows[index]["\u{0}"], lead.shape), at: 0)
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

  /// The most characters of a cell.
  private static let longestCell = 100

  /// What a cell shows of a value on one line: a dot for what is not recorded.
  private static func cell(_ value: JSON?, _ shape: DocumentShape) -> String {
    Words.shown(text(value, shape), atMost: longestCell)
  }

  private static func text(_ value: JSON?, _ shape: DocumentShape) -> String {
    switch value {
    case nil, .null?: return "·"
    case .boolean(let value)?: return value ? "yes" : "no"
    case .number(let number)?: return number.double.map { Words.number($0.value) } ?? number.text
    case .text(let text)?: return text
    case .list(let values)?:
      let element: DocumentShape = if case .list(let element) = shape { element } else { .anything }
      // More of them have no room in a cell.
      let first = values.prefix(longestCell)
      return first.isEmpty ? "·" : first.map { cell($0, element) }.joined(separator: ", ")
    case .object(let members)?:
      let fields = shape.recordShape?.fields ?? []
      let parts = fields.compactMap { field in members[field.key].map { cell($0, field.shape) } }
      return fields.isEmpty
        ? members.sorted { $0.key < $1.key }.prefix(longestCell)
          .map { "\(Words.shown($0.key)) \(cell($0.value, .anything))" }.joined(separator: ", ")
        : parts.joined(separator: ": ")
    }
  }
}
