import Foundation

/// One way of doing a piece of work, timed beside others that do the same.
///
/// The time is the processor's, not the clock's on the wall: all of the work is done by one thread, and what
/// else a machine does meanwhile is left out.
struct Contender {
  /// What one run took, and what came of it.
  struct Sample {
    var milliseconds: Double
    var check: String
  }

  let name: String
  /// The size of the text that is read or written, where there is one.
  let bytes: Int?
  let measure: () throws -> Sample

  /// A way of doing the work.
  ///
  /// - Parameters:
  ///   - run: The work, which is all that is timed: neither the check nor the release of the result is.
  ///   - check: A few words about the result, from which a wrong one is seen.
  init<Result>(
    _ name: String, bytes: Int? = nil, _ run: @escaping () throws -> Result,
    check: @escaping (Result) throws -> String
  ) {
    self.name = name
    self.bytes = bytes
    measure = {
      let start = Self.processorTime
      let result = try run()
      let end = Self.processorTime
      return Sample(milliseconds: (end - start) * 1000, check: try check(result))
    }
  }

  /// What somebody else's program was measured to take, by the clock on the wall.
  init(recorded name: String, milliseconds: Double, check: String) {
    self.name = name
    bytes = nil
    measure = { Sample(milliseconds: milliseconds, check: check) }
  }

  /// The seconds of processor time that this process has taken so far.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
