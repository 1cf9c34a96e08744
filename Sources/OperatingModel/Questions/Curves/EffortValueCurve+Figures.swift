extension EffortValueCurve {
  /// What another share of effort buys, on top of what has gone in; less than that where the end comes first.
  public func gain(from effort: Double, adding more: Double) -> Double {
    value(at: Swift.min(1, effort + more)) - value(at: effort)
  }

  /// The least share of effort at which a share of the value is there; `nil` where it never is.
  ///
  /// The curve is looked at in a thousand places and at its jumps; between two of them it is taken to cross a
  /// value at most once.
  public func effort(for value: Double) -> Double? {
    var before = 0.0
    if self.value(at: 0) >= value { return 0 }
    for place in places {
      guard self.value(at: place) >= value else {
        before = place
        continue
      }
      // A jump stands among the places, so between this one and the last the curve has none.
      if jumps.contains(place), self.value(at: place.nextDown) < value { return place }
      var (low, high) = (before, place)
      while high.nextDown > low {
        let middle = low + (high - low) / 2
        guard middle > low, middle < high else { break }
        if self.value(at: middle) >= value { high = middle } else { low = middle }
      }
      return high
    }
    return nil
  }

  /// The average value over the whole run: the area under the curve.
  ///
  /// Between jumps it is worked out by Simpson's rule over a thousand parts, which is exact for straight lines
  /// and parabolas.
  public var averageValue: Double {
    let ends = [0] + jumps.filter { $0 > 0 && $0 < 1 }.sorted() + [1]
    return Statistics.sum(zip(ends, ends.dropFirst()).map { start, end in area(from: start, to: end) })
  }

  /// The lowest value of the curve, and where it is.
  ///
  /// Looked for in a thousand places, and then between their neighbours; no number where the curve has none at all.
  public var lowest: (effort: Double, value: Double) {
    // What is no number is no lowest value either.
    let candidates = ([0] + places).filter { !value(at: $0).isNaN }
    guard let index = candidates.indices.min(by: { value(at: candidates[$0]) < value(at: candidates[$1]) })
    else {
      return (0, value(at: 0))
    }
    var low = candidates[Swift.max(0, index - 1)]
    var high = candidates[Swift.min(candidates.count - 1, index + 1)]
    for _ in 0..<100 {
      let (left, right) = (low + (high - low) / 3, high - (high - low) / 3)
      if value(at: left) <= value(at: right) { high = right } else { low = left }
    }
    let best =
      [candidates[index], (low + high) / 2].filter { !value(at: $0).isNaN }
      .min { value(at: $0) < value(at: $1) } ?? 0
    return (best, value(at: best))
  }

  /// What is odd about the curve, in a sentence each: a curve of one's own may be anything.
  var doubts: [String] {
    var doubts: [String] = []
    let odd = ([0] + places).filter { !value(at: $0).isFinite }
    if let first = odd.first {
      doubts.append("It has no number at \(Words.number(first * 100))% of the effort.")
    }
    let (start, end) = (value(at: 0), value(at: 1))
    if start.isFinite, abs(start) > 1e-9 {
      doubts.append("It begins at \(Words.number(start * 100))% of the value rather than at none of it.")
    }
    if end.isFinite, abs(end - 1) > 1e-9 {
      doubts.append("It ends at \(Words.number(end * 100))% of the value rather than at all of it.")
    }
    return doubts
  }

  private var places: [Double] {
    ((1...1000).map { Double($0) / 1000 } + jumps.filter { $0 > 0 && $0 <= 1 }).sorted()
  }

  private func area(from start: Double, to end: Double) -> Double {
    let parts = 1000
    let width = (end - start) / Double(parts)
    guard width > 0 else { return 0 }
    // Just inside the ends, so that a jump there counts for the side that it belongs to.
    func height(_ part: Int) -> Double {
      switch part {
      case 0: value(at: start)
      case parts: end < 1 || jumps.contains(end) ? value(at: end.nextDown) : value(at: end)
      default: value(at: start + Double(part) * width)
      }
    }
    let weighted = (0...parts).map { part -> Double in
      let weight = part == 0 || part == parts ? 1.0 : part % 2 == 1 ? 4.0 : 2.0
      return weight * height(part)
    }
    return Statistics.sum(weighted) * width / 3
  }
}
