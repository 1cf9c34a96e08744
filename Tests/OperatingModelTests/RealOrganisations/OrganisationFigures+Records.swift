import OperatingModel

extension OrganisationFigures {
  // MARK: Maturity

  /// A subject may be neither team nor bet, and a level a word outside its scale.
  var maturity: Figure {
    let answer = system.ask(.maturityHistory)
    let unread = Dictionary(grouping: organisation.unread("maturity", with: "dimension")) {
      $0["dimension"]?.plainText ?? ""
    }
    var figures = system.model.dimensions.map { dimension -> (String, Figure) in
      let words = dimension.levels.map(\.name)
      let row = answer.dimensions[dimension.id]
      let left = unread[dimension.id.rawValue] ?? []
      let back = answer.regressed.filter { $0.dimension == dimension.id }
        .compactMap { $0.bet?.rawValue ?? $0.team?.rawValue ?? $0.area?.rawValue }.sorted()
      let steps = (row?.steps ?? []).map { step in
        ("\(words[step.from - 1])->\(words[step.to - 1])", Figure.spread(step.spread, withNegative: true))
      }
      let standing = words.enumerated().map { place, level in
        (level, row?.levels.first { $0.level == place + 1 }?.standing ?? 0)
      }
      let seen = answer.subjects.filter { $0.dimension == dimension.id }.count
      return (
        dimension.id.rawValue,
        .object([
          "records": .whole((row?.records ?? 0) + left.count),
          "planned": .whole((row?.planned ?? 0) + left.count { $0["planned"] == true }),
          // Whether one counts of which nothing is in the scale is not stated.
          "subjects": .oneOf([.whole(row?.subjects ?? 0), .whole(seen)]),
          "scale": .exactly(.list(words.map { .text($0) })),
          "latestLevel": .counts(Dictionary(standing, uniquingKeysWith: +)),
          "subjectsThatRegressed": .whole(back.count),
          "regressed": .texts(back.prefix(25)),
          "daysBetweenLevels": .object(Dictionary(steps, uniquingKeysWith: { first, _ in first })),
        ])
      )
    }
    for name in unread.keys where !system.model.dimensions.contains(Identifier(name)) {
      figures.append((name, .null))
    }
    return .object(Dictionary(figures, uniquingKeysWith: { first, _ in first }))
  }

  // MARK: Metrics

  /// `count` counts records, those with an id that another one holds too. Whether the others do is not stated, nor from
  /// how many values on a series is told: from ten on all are in what there is, and of one none is.
  var metrics: Figure {
    let records = organisation.metricsApart
    guard let system = try? records.system.resolved(tolerating: Set(ProblemCode.known)) else { return .null }
    let answer = system.ask(MetricRecords().with { $0.looksAt = .all })
    let distinct = organisation.system.metrics
    func figures(
      _ those: [MetricRecords.Row], series: [String: MetricRecords.Row], from least: Int
    )
      -> Figure
    {
      let ids = Set(those.map(\.id))
      let metrics = system.model.metrics.filter { ids.contains($0.id) }
      let health = metrics.compactMap(\.health?.rawValue)
      return .object([
        "count": .whole(distinct.said.count + organisation.unread("metrics").count),
        "withPoints": .whole(those.count { $0.values > 0 }),
        "withTarget": .whole(metrics.count { !$0.targets.isEmpty }),
        "byHealth": .counts(Dictionary(health.map { ($0, 1) }, uniquingKeysWith: +)),
        "key": .whole(metrics.count { $0.isKey == true }),
        "series": .object(series.filter { $0.value.values >= least }.mapValues(Self.series)),
      ])
    }
    let rows = Dictionary(uniqueKeysWithValues: answer.rows.map { ($0.id, $0) })
    let all = records.ids.compactMap { id, name in rows[id].map { (name: name, row: $0) } }
    var seen: Set<String> = []
    let first = all.filter { seen.insert($0.name).inserted }
    let byFirst = Dictionary(first.map { ($0.name, $0.row) }, uniquingKeysWith: { first, _ in first })
    return .oneOf(
      (2...10).flatMap { least in
        let byLast = Dictionary(
          all.filter { $0.row.values >= least }.map { ($0.name, $0.row) }, uniquingKeysWith: { $1 })
        return [
          figures(first.map(\.row), series: byFirst, from: least),
          figures(all.map(\.row), series: byFirst, from: least),
          figures(all.map(\.row), series: byLast, from: least),
        ]
      })
  }

  private static func series(_ row: MetricRecords.Row) -> Figure {
    .object([
      "n": .whole(row.values), "first": .number(row.first?.value), "last": .number(row.last?.value),
      "min": .number(row.least?.value), "max": .number(row.greatest?.value),
    ])
  }
}
