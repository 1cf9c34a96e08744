/// What moved between two answers of one question: findings that came and went, and figures that changed.
///
/// What-if, official against real, and this quarter against last are all this comparison.
///
/// ```swift
/// let now = system.ask(.teamLoad)
/// print(now.since(lastQuarter.ask(.teamLoad)))
/// ```
public struct AnswerChanges: Hashable, Sendable {
  /// A figure of a table that is another one.
  public struct Cell: Hashable, Sendable {
    /// The table, by its key.
    public var table: String
    /// The row, by its id; left out for a figure of the answer itself.
    public var row: String?
    /// What people call the row.
    public var name: String?
    /// The figure, by its key.
    public var figure: String
    /// What it was; null where it was not told.
    public var before: JSON
    /// What it is; null where it is not told.
    public var now: JSON
  }

  /// What was asked first.
  public var before: Asked
  /// What was asked then.
  public var now: Asked
  /// Findings that were not there before.
  public var come: Findings = []
  /// Findings that are there no more.
  public var gone: Findings = []
  /// Rows that were not there before: the table's key and the row's id.
  public var rowsCome: [String] = []
  /// Rows that are there no more.
  public var rowsGone: [String] = []
  /// Figures that are others.
  public var cells: [Cell] = []
  /// Thresholds that are others, so that what moved may be the question's doing.
  public var thresholds: [Cell] = []

  /// Whether nothing moved.
  public var isEmpty: Bool {
    come.isEmpty && gone.isEmpty && rowsCome.isEmpty && rowsGone.isEmpty && cells.isEmpty
      && thresholds.isEmpty
  }
}

extension Answer {
  /// What moved since another answer of the same question.
  ///
  /// Takes time in proportion to both answers.
  @_semantics("optimize.sil.specialize.generic.never")
  public func since(_ earlier: Answer) -> AnswerChanges {
    var changes = AnswerChanges(before: earlier.asked, now: asked)
    changes.come = findings.without(earlier.findings)
    changes.gone = earlier.findings.without(findings)
    changes.compare(JSON(earlier.table), JSON(table), Q.Table.fieldDescriptions.map(\.key))
    var question = AnswerChanges(before: earlier.asked, now: asked)
    question.compare(JSON(earlier.question), JSON(self.question), Q.fieldDescriptions.map(\.key))
    changes.thresholds = question.cells
    return changes
  }
}

extension AnswerChanges {
  fileprivate mutating func compare(_ before: JSON, _ now: JSON, _ keys: [String]) {
    for key in keys {
      let (old, new) = (before[key] ?? .null, now[key] ?? .null)
      guard old != new else { continue }
      guard case .list(let newRows) = new, case .list(let oldRows) = old,
        let oldByID = Self.byID(oldRows), let newByID = Self.byID(newRows)
      else {
        cells.append(Cell(table: key, figure: key, before: old, now: new))
        continue
      }
      for (id, row) in oldByID.rows where newByID.index[id] == nil {
        rowsGone.append("\(key) \(Self.name(row) ?? id)")
      }
      for (id, row) in newByID.rows {
        guard let place = oldByID.index[id] else {
          rowsCome.append("\(key) \(Self.name(row) ?? id)")
          continue
        }
        compareRow(oldByID.rows[place].1, row, id, key)
      }
    }
  }

  private mutating func compareRow(_ old: JSON, _ new: JSON, _ id: String, _ table: String) {
    guard case .object(let before) = old, case .object(let now) = new else { return }
    for figure in Set(before.keys).union(now.keys).sorted() where before[figure] != now[figure] {
      cells.append(
        Cell(
          table: table, row: id, name: Self.name(new), figure: figure, before: before[figure] ?? .null,
          now: now[figure] ?? .null))
    }
  }

  /// The rows by their ids; `nil` where they have none, or two have the same.
  private static func byID(_ rows: [JSON]) -> (rows: [(String, JSON)], index: [String: Int])? {
    var (named, index): ([(String, JSON)], [String: Int]) = ([], [:])
    for row in rows {
      guard case .text(let id)? = row["id"], index.updateValue(named.count, forKey: id) == nil else {
        return nil
      }
      named.append((id, row))
    }
    return (named, index)
  }

  private static func name(_ row: JSON) -> String? {
    if case .text(let name)? = row["name"] { name } else { nil }
  }
}

extension AnswerChanges.Cell: DocumentRecord, CustomStringConvertible {
  /// The fields of a figure that is another one.
  public static let fields = Fields(blank: Self(table: "", figure: "", before: .null, now: .null)) {
    Field("table", \.table, .required, "The table, by its key.")
    Field("row", \.row, "The row, by its id; left out for a figure of the answer itself.")
    Field("name", \.name, "What people call the row.")
    Field("figure", \.figure, .required, "The figure, by its key.")
    Field("before", \.before, .required, "What it was; null where it was not told.")
    Field("now", \.now, .required, "What it is; null where it is not told.")
  }

  /// The change in a sentence.
  public var description: String {
    let whose = (name ?? row).map { "\(Words.quoted($0)): " } ?? ""
    return "\(whose)\(Words.spoken(figure)) \(TextTable.text(before)) → \(TextTable.text(now))"
  }
}

extension AnswerChanges: DocumentRecord, CustomStringConvertible {
  /// The fields of what moved.
  public static let fields = Fields(blank: AnswerChanges(before: Asked(""), now: Asked(""))) {
    Field("before", \.before, .required, "What was asked first.")
    Field("now", \.now, .required, "What was asked then.")
    Field("come", \.come, "Findings that were not there before.")
    Field("gone", \.gone, "Findings that are there no more.")
    Field("rowsCome", \.rowsCome, "Rows that were not there before: the table's key and the row's id.")
    Field("rowsGone", \.rowsGone, "Rows that are there no more.")
    Field("cells", \.cells, "Figures that are others.")
    Field(
      "thresholds", \.thresholds,
      "Thresholds that are others, so that what moved may be the question's doing.")
  }

  /// What moved, as a report: what came, what went, and the figures that changed.
  public var description: String {
    if isEmpty { return "Nothing moved." }
    let mostCells = 24
    var parts: [String] = []
    if !thresholds.isEmpty {
      parts.append((["Asked with other thresholds"] + thresholds.map { "  \($0)" }).joined(separator: "\n"))
    }
    for finding in come.folded(atMost: 5) { parts.append("new\n\(finding)") }
    if !gone.isEmpty {
      parts.append((["gone"] + gone.prefix(mostCells).map { "  \($0.key.text)" }).joined(separator: "\n"))
    }
    func list(_ title: String, _ lines: [String]) {
      guard !lines.isEmpty else { return }
      let rest = lines.count - mostCells
      parts.append(
        ([title] + lines.prefix(mostCells).map { "  \(Words.shown($0, atMost: 150))" }
          + (rest > 0 ? ["  and \(rest) more"] : [])).joined(separator: "\n"))
    }
    list("rows that came", rowsCome)
    list("rows that went", rowsGone)
    list("figures that changed", cells.map(\.description))
    return parts.joined(separator: "\n\n")
  }
}
