import Foundation
import OperatingModel

/// The most memory that a process ever held that does nothing but read a document.
///
/// The process reads the file into an array and a system from the array. Nothing is subtracted: the file's
/// bytes, the runtime and Foundation count too.
enum ReadingMemory {
  static let childArgument = "read-only"

  static func run(_ table: inout Table) throws {
    for (form, text) in [("memory canonical", Sample.json), ("memory compact", Sample.compactJSON)] {
      let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json")
      try Data(text.utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }

      let child = Process()
      let output = Pipe()
      child.executableURL = Bundle.main.executableURL
      child.arguments = [childArgument, file.path]
      child.standardOutput = output
      try child.run()
      let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      child.waitUntilExit()
      let parts = said.split(separator: "\n")
      guard parts.count == 2, let peak = Double(parts[0]) else { continue }
      let size = Double(text.utf8.count)
      let megabytes = String(format: "%.0f MB for %.1f MB", peak / 1_000_000, size / 1_000_000)
      table.add(
        form, "OperatingModel, peak ÷ document", ratio: peak / size, check: "\(megabytes); \(parts[1])")
    }
  }

  /// Reads a file and says how much memory that took at most.
  static func runChild(reading path: String) throws {
    guard let file = fopen(path, "rb") else { throw CocoaError(.fileNoSuchFile) }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
    let system = try ProductOperatingSystem(json: bytes)
    print(peakBytes)
    print(system.counts)
  }

  /// The most memory that this process ever held.
  private static var peakBytes: Int {
    #if os(Linux)
      // `getrusage` would give the peak of the process that started this one, if that is greater.
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
      return (Int(line.filter(\.isNumber)) ?? 0) * 1024
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }
}
