import Foundation
import Testing

@testable import OperatingModel

/// What is said back of an input: short as a whole and in each part, one line a problem, and harmless.
enum SaidBack {
  /// Runs a body that has to end within some seconds of its thread's own work, whatever else the machine does;
  /// generous, since tests are not optimised.
  static func within<Result>(
    _ seconds: Double, at place: SourceLocation = #_sourceLocation, _ body: () throws -> Result
  ) rethrows -> Result {
    let start = worked()
    let result = try body()
    let taken = worked() - start
    #expect(taken < seconds, sourceLocation: place)
    return result
  }

  /// The seconds that this thread has worked; the time that has passed where a platform does not tell.
  private static func worked() -> Double {
    #if os(Linux) || canImport(Darwin)
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    #else
      return ProcessInfo.processInfo.systemUptime
    #endif
  }

  static func check(
    _ problems: Problems, _ what: String, listed: Int = 1_000, tolerating tolerated: Set<ProblemCode> = [],
    at place: SourceLocation = #_sourceLocation
  ) {
    let isTolerated = problems.filter { tolerated.contains($0.code) }.count
    #expect(isTolerated <= listed, "\(what)", sourceLocation: place)
    // One more says that reading stopped.
    #expect(problems.count - isTolerated <= listed + 1, "\(what)", sourceLocation: place)
    let report = problems.report(in: "acme.json")
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.count == problems.count + (problems.unlisted.isEmpty ? 0 : 1), "\(what)", sourceLocation: place)
    #expect(report.utf8.count < 1_000_000, "\(what)", sourceLocation: place)
    #expect(problems.json.utf8.count < 2_000_000, "\(what)", sourceLocation: place)
    #expect(problems.description.utf8.count < 1_000_000, "\(what)", sourceLocation: place)
    #expect(lines.allSatisfy { $0.utf8.count < 2_500 }, "\(what)", sourceLocation: place)
    let wrong = problems.filter { problem in
      problem.path.description.utf8.count > 2_000 || problem.message.count > 600
        || [problem.expected, problem.found, problem.nearest].contains { $0?.count ?? 0 > 1_000 }
    }
    #expect(wrong.isEmpty, "\(what)", sourceLocation: place)
    #expect(harmful(in: problems).isEmpty, "\(what)", sourceLocation: place)
  }

  /// What is said that would do harm where it is shown, or tells of the code instead; of many lines the first are
  /// looked at, and the parts of which they are made all.
  static func harmful(in problems: Problems) -> [String] {
    var said = Set(problems.flatMap { [$0.message, $0.expected, $0.found, $0.nearest] })
    said.formUnion(problems.prefix(100).map(\.description))
    return said.compactMap { $0 }.filter { text in
      text.unicodeScalars.contains(where: HostileTexts.isHarmful) || text.contains("Optional(")
        || text.contains("nil")
    }
  }
}
