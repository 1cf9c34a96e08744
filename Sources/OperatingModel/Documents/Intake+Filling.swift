extension Intake {
  /// Takes every field of a record that is recorded and fits, under its own key or under one that is given for it.
  ///
  /// ```swift
  /// var bet = Bet(id)
  /// bet.state = row.take("status", by: statuses)
  /// row.fill(&bet, [\.name: "summary", \.owner: "squad", \.createdOn: "opened"])
  /// row.keepRest(in: &bet.annotations)
  /// ```
  /// A field's own rules hold here already: a size below zero is not taken. What is not recorded, or does not fit,
  /// leaves the record as it is. So does what something was taken of before: take first whatever stands under the key of a
  /// field and means something else.
  ///
  /// - Parameters:
  ///   - record: What is filled.
  ///   - keys: Where fields stand that stand under other keys than their own.
  ///   - separator: What stands between the values in a text that says several, as in a table's cell.
  public mutating func fill<Record: DocumentRecord>(
    _ record: inout Record, _ keys: [PartialKeyPath<Record>: String] = [:], separator: Character? = nil
  ) {
    let table = Record.fields.table
    let given = Set(keys.values)
    // What stands under the key of a field and is said to be another one is not that field too.
    var steps = table.entries.map { given.contains($0.key) ? nil : ModelPath.Step.key($0.key) }
    for (path, key) in keys {
      guard let index = MemoryLayout<Record>.offset(of: path).flatMap(table.index(at:)) else {
        preconditionFailure("\(path) is no field of \(Record.self)")
      }
      steps[index] = .key(key)
    }
    let before = record
    Place.looking(at: before) { before in
      Place.of(&record) { place in
        for (index, entry) in table.entries.enumerated() where entry.version == nil {
          guard let step = steps[index], remains[step].isWhole, let (_, json) = found(at: [step]) else {
            continue
          }
          let field = FilledField(table: table, index: index, record: place, before: before)
          fill(field, from: json, at: step, separator)
        }
      }
    }
  }

  private mutating func fill(
    _ field: FilledField, from json: JSON, at step: ModelPath.Step, _ separator: Character?
  ) {
    guard let element = field.elementShape else {
      let problems = field.read(json, field.shape, self)
      if problems.isEmpty { remains[step] = .nothing } else { tell(problems, at: [step]) }
      return
    }
    let left = remains[step]
    let fitting = takeEach(of: json, at: step, separator: separator) { intake, json, steps -> JSON? in
      var problems = field.read(.list([json]), field.shape, intake)
      guard !problems.isEmpty else { return json.fitted(to: element, isCell: intake.isRow) }
      // It was read as the only one of a list.
      for index in problems.all.indices {
        problems.all[index].path.steps = Array(problems.all[index].path.steps.dropFirst())
      }
      intake.tell(problems, at: steps)
      return nil
    }
    guard !fitting.isEmpty else { return }
    // Each of them fits; together they may not.
    let problems = field.read(.list(fitting), field.shape, self)
    guard !problems.isEmpty else { return }
    remains[step] = left
    tell(problems, at: [step])
  }
}

/// A field of a record that is being filled.
private struct FilledField {
  let table: RecordTable
  let index: Int
  let record: Place
  /// The record as it was before.
  let before: Place

  var shape: DocumentShape { table.entries[index].shape }

  /// The shape of its elements, where it holds several.
  var elementShape: DocumentShape? {
    switch table.entries[index].layout.structure {
    case .list, .roster: if case .list(let element) = shape { element } else { nil }
    case .plain, .reference, .optional, .record: nil
    }
  }

  func read(_ json: JSON, _ shape: DocumentShape, _ intake: Intake) -> Problems {
    if let tooDeep = json.problemOfDepth(intake.limits) { return Problems([tooDeep]) }
    return table.read(
      index, from: json.fitted(to: shape, isCell: intake.isRow), into: record, orElseAsIn: before,
      intake.limits)
  }
}
