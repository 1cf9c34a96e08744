import Foundation

/// Prints results as the rows of a Markdown table, each as soon as it is there.
struct Table {
  func printHeader() {
    say(row("workload", "who", "best ms", "MB/s", "ratio", "check"))
    say("|---|---|--:|--:|--:|---|")
  }

  /// Runs contenders in turns, so that a busy machine is as busy for one as for the other, and adds a row for each.
  ///
  /// The ratio is how many times as long as the first contender's best run each one's best run took.
  func race(_ workload: String, rounds: Int, _ contenders: Contender...) throws {
    try race(workload, rounds: rounds, contenders)
  }

  func race(_ workload: String, rounds: Int, _ contenders: [Contender]) throws {
    var best: [Contender.Sample?] = contenders.map { _ in nil }
    for _ in 0..<rounds {
      for (index, contender) in contenders.enumerated() {
        let sample = try contender.measure()
        if best[index].map({ sample.milliseconds < $0.milliseconds }) ?? true { best[index] = sample }
      }
    }
    for (contender, sample) in zip(contenders, best) {
      guard let sample, let first = best[0]?.milliseconds else { continue }
      let time = sample.milliseconds
      let rate = contender.bytes.map { number(Double($0) / 1000 / time, 0) } ?? ""
      say(
        row(
          workload, contender.name, number(time, time < 10 ? 2 : 0), rate, number(time / first, 2),
          sample.check))
    }
  }

  /// Adds a row that is no time.
  func add(_ workload: String, _ who: String, ratio: Double, check: String) {
    say(row(workload, who, "", "", number(ratio, 2), check))
  }

  func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  private func row(_ cells: String...) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func number(_ value: Double, _ decimals: Int) -> String { String(format: "%.\(decimals)f", value) }
}
