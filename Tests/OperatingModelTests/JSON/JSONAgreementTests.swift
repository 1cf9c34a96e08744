import Foundation
import Testing

@testable import OperatingModel

/// The reader held against Foundation's, and against texts that are nearly right.
@Suite struct JSONAgreementTests {
  @Test func validTextsAreReadAsFoundationReadsThem() throws {
    for seed in 0..<3_000 {
      var random = RandomCases(seed: seed)
      let text = JSONTexts.random(&random)
      let reading = JSONTexts.read(text)
      guard let value = reading.value else {
        Issue.record("seed \(seed): \(reading.faults)")
        continue
      }
      if let other = JSONTexts.foundation(Array(text.utf8)) {
        if !JSONTexts.agree(value, other) { Issue.record("seed \(seed): \(text)") }
      } else {
        Issue.record("seed \(seed): Foundation refuses \(text)")
      }
      // What is written is read as the same value, in either layout.
      for layout in [JSONWriter.Layout.compact, .spread] {
        var writer = JSONWriter(layout)
        JSON.notation.write(value, &writer)
        #expect(JSONTexts.read(writer.bytes).value == value, "seed \(seed)")
      }
    }
  }

  @Test func nearlyValidTextsAreRefusedAsFoundationRefusesThem() {
    var disagreements: [String] = []
    for seed in 0..<6_000 {
      var random = RandomCases(seed: seed)
      var bytes = Array(("[" + JSONTexts.random(&random) + "]").utf8)
      mutate(&bytes, &random)
      // Foundation guesses UTF-16 and UTF-32 from zero bytes; texts with one are not JSON in UTF-8 anyway.
      guard !bytes.contains(0) else { continue }
      let reading = JSONTexts.read(bytes, depth: 512)
      // What this reader refuses beyond RFC 8259, and says so, is no disagreement.
      if reading.faults.contains(where: { ["key.duplicate", "number.range"].contains($0.code) }) { continue }
      // Foundation lets a comma trail.
      if reading.faults.contains(where: { $0.expected.hasSuffix(" after the comma") }) { continue }
      let other = JSONTexts.foundation(bytes)
      switch (reading.value, other) {
      case (nil, nil): continue
      case (let value?, let other?) where JSONTexts.agree(value, other): continue
      case (let value?, nil) where exceedsDouble(value): continue
      default:
        disagreements.append(
          "seed \(seed): \(String(decoding: bytes, as: UTF8.self)) \(reading.faults.first?.code ?? "read")")
      }
    }
    #expect(disagreements.isEmpty, "\(disagreements.count): \(disagreements.prefix(5))")
  }

  private func exceedsDouble(_ value: JSON) -> Bool {
    switch value {
    case .number(let number): number.double == nil
    case .list(let values): values.contains(where: exceedsDouble)
    case .object(let values): values.values.contains(where: exceedsDouble)
    default: false
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout RandomCases) {
    let alphabet =
      Array(#"{}[]":,\u/0123456789.eE+-truefalsn "#.utf8) + [
        0x09, 0x0A, 0x1F, 0x7F, 0x80, 0xC3, 0xED, 0xF4, 0xFF,
      ]
    for _ in 0..<random.int(1...3) {
      guard !bytes.isEmpty else { return }
      let place = random.int(0...(bytes.count - 1))
      switch random.int(0...3) {
      case 0: bytes[place] = alphabet[random.int(0...(alphabet.count - 1))]
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(alphabet[random.int(0...(alphabet.count - 1))], at: place)
      default: bytes.swapAt(place, random.int(0...(bytes.count - 1)))
      }
    }
  }

  private let document = #"""
    {
      "formatVersion": 1, "name": "Acme \"é\" \uD83D\uDE00", "asOf": "2026-11-21",
      "teams": [{ "id": "billing", "name": "Billing", "authority": "D-F", "size": 6, "slots": { "primary": 0.6, "secondary": 0.2, "adHoc": 0.2 } }],
      "bets": [
        { "id": "self-serve", "name": "Firms run their own books", "horizon": "years", "effort": { "low": "4pw", "high": "9pw" } },
        { "id": "retries", "name": "Retry failed cards", "parents": ["self-serve"], "owner": "billing", "isOnRoadmap": true, "annotations": { "a": [1, null, {}] } }
      ]
    }
    """#

  @Test func aDocumentCutShortAnywhereIsAProblem() throws {
    let bytes = Array(document.utf8)
    #expect(throws: Never.self) { try ProductOperatingSystem(json: bytes) }
    for length in 0..<bytes.count {
      let problems = try #require(throws: Problems.self) {
        try ProductOperatingSystem(json: bytes.prefix(length))
      }
      #expect(problems.contains { $0.code == .truncated || $0.code == .notUTF8 }, "\(length)")
      #expect(problems.allSatisfy { $0.place != nil })
    }
  }

  @Test func nothingThatIsDoneToADocumentStopsTheProgram() {
    let seed = Int(ProcessInfo.processInfo.systemUptime * 1000)
    var random = RandomCases(seed: seed)
    let good = Array(document.utf8)
    let lines = good.split(separator: 0x0A).count
    let clock = ContinuousClock()
    let start = clock.now
    var rounds = 0
    while clock.now - start < .seconds(1.5) {
      var bytes = good
      for _ in 0..<random.int(1...4) { mutate(&bytes, &random) }
      do {
        let system = try ProductOperatingSystem(json: bytes)
        _ = try? system.resolved()
      } catch {
        for problem in error {
          if let place = problem.place, place.line >= 1, place.column >= 1, place.line <= lines + 20 {
            continue
          }
          Issue.record("seed \(seed), round \(rounds): \(problem)")
        }
        #expect(
          !error.isEmpty && error.report(in: "x").split(separator: "\n").count == error.count,
          "seed \(seed), round \(rounds)")
      }
      rounds += 1
    }
    print("\(rounds) changed documents, seed \(seed)")
  }
}
