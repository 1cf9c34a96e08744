import OperatingModel

extension OrganisationOracle {
  // MARK: Maturity

  var maturity: JSON {
    let dimensions = Dictionary(grouping: list("maturity")) { $0["dimension"]?.plainText ?? "" }
    return .object(dimensions.mapValues(maturity))
  }

  private func maturity(_ records: [JSON]) -> JSON {
    let scale = records[0]["scale"]?.plainTexts ?? []
    /// What was seen of each subject, by day; of one day the higher level last.
    var seen: [String: [(date: String, level: Int)]] = [:]
    for record in records where record["planned"] != true {
      guard let date = record["date"]?.plainText, date <= asOf,
        let level = record["level"]?.plainText.flatMap(scale.firstIndex(of:))
      else { continue }
      seen[record["subject"]?.plainText ?? "", default: []].append((date, level))
    }
    seen = seen.mapValues { $0.sorted { $0 < $1 } }
    let back = seen.filter { zip($0.value, $0.value.dropFirst()).contains { $1.level < $0.level } }.keys
      .sorted()
    let latest = seen.values.compactMap(\.last?.level)
    var steps: [String: JSON] = [:]
    for level in scale.indices.dropLast() {
      let days = seen.values.compactMap { seen -> Int? in
        guard let from = seen.first(where: { $0.level == level }),
          let next = seen.first(where: { $0.level == level + 1 })
        else { return nil }
        return Self.number(next.date) - Self.number(from.date)
      }
      guard !days.isEmpty else { continue }
      var members = Self.spread(days.filter { $0 >= 0 }).members ?? [:]
      members["negative"] = .whole(days.count { $0 < 0 })
      steps["\(scale[level])->\(scale[level + 1])"] = .object(members)
    }
    return .object([
      "records": .whole(records.count), "planned": .whole(records.count { $0["planned"] == true }),
      "subjects": .whole(Set(records.map { $0["subject"] }).count), "scale": .list(scale.map { .text($0) }),
      "latestLevel": .counts(
        Dictionary(
          uniqueKeysWithValues: scale.enumerated().map { place, word in (word, latest.count { $0 == place }) }
        )),
      "subjectsThatRegressed": .whole(back.count), "regressed": .list(back.prefix(25).map { .text($0) }),
      "daysBetweenLevels": .object(steps),
    ])
  }

  // MARK: Metrics

  var metrics: JSON {
    let metrics = list("metrics")
    func values(_ metric: JSON) -> [Double] {
      (metric["points"]?.elements ?? []).compactMap { $0[1]?.number?.double?.value }
    }
    var series: [String: JSON] = [:]
    for metric in metrics {
      let values = values(metric)
      guard values.count > 1, let first = values.first, let last = values.last else { continue }
      series[metric["id"]?.plainText ?? ""] = .object([
        "n": .whole(values.count), "first": .double(first), "last": .double(last),
        "min": .double(values.min() ?? 0), "max": .double(values.max() ?? 0),
      ])
    }
    let health = metrics.compactMap { $0["health"]?.plainText }
    return .object([
      "count": .whole(metrics.count), "withPoints": .whole(metrics.count { !values($0).isEmpty }),
      "withTarget": .whole(metrics.count { $0["target"] != nil }),
      "byHealth": .counts(Dictionary(health.map { ($0, 1) }, uniquingKeysWith: +)),
      "key": .whole(metrics.count { $0["isKey"] == true }), "series": .object(series),
    ])
  }
}
