import Foundation

/// What other libraries took for the same work, as their scripts wrote it down: one JSON object a line.
struct PeerResults {
  private struct Line: Decodable {
    var workload: String
    var lib: String
    var min_s: Double
    var check: AnyText?
  }

  /// A fingerprint of any shape, as text.
  private struct AnyText: Decodable {
    var text: String
    private static func shown(_ number: Double) -> String {
      Int(exactly: number).map { "\($0)" } ?? "\(number)"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let numbers = try? container.decode([Double].self) {
        text = numbers.map(Self.shown).joined(separator: ", ")
      } else if let number = try? container.decode(Double.self) {
        text = Self.shown(number)
      } else {
        text = (try? container.decode(String.self)) ?? ""
      }
    }
  }

  private var best: [String: [String: Line]] = [:]

  /// The results in a folder; none where the scripts were not run.
  init(folder: String) throws {
    guard let text = try? String(contentsOfFile: "\(folder)/results/results.jsonl", encoding: .utf8) else {
      return
    }
    for text in text.split(separator: "\n") {
      let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
      guard line.workload.hasPrefix("b.") else { continue }
      let known = best[String(line.workload.dropFirst(2))]?[line.lib]
      if known.map({ line.min_s < $0.min_s }) ?? true {
        best[String(line.workload.dropFirst(2)), default: [:]][line.lib] = line
      }
    }
  }

  /// The peers that did a piece of work, the fastest first.
  func contenders(for workload: String) -> [Contender] {
    (best[workload] ?? [:]).values.sorted { ($0.min_s, $0.lib) < ($1.min_s, $1.lib) }
      .map { Contender(recorded: $0.lib, milliseconds: $0.min_s * 1000, check: $0.check?.text ?? "") }
  }
}
