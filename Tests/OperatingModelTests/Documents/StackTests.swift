import Foundation
import Testing

@testable import OperatingModel

/// How deep a document may be nested follows from the stack that threads have: 512 kB where there is no more.
@Suite("A document nested to the bound fits a small stack", .serialized)
struct StackTests {
  /// How much of the stack the threads have; said anew to find out how much is needed.
  private static let kilobytes = Int(ProcessInfo.processInfo.environment["STACK"] ?? "") ?? 512

  /// Runs a body on a thread with a stack of so much and waits for it.
  private func onSmallStack(_ body: @escaping @Sendable () throws -> Void) async throws {
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      let thread = Thread { done.resume(with: Result { try body() }) }
      thread.stackSize = Self.kilobytes * 1024
      thread.start()
    }
  }

  /// A company whose own data is nested so that the whole document is so deep.
  private static func document(_ depth: Int, _ inside: String = "1") -> String {
    let inner = (0..<(depth - 4)).map { $0 % 2 == 0 ? "[" : #"{"a":"# }
    let outer = inner.reversed().map { $0 == "[" ? "]" : "}" }
    let own = inner.joined() + inside + outer.joined()
    return #"{"formatVersion":1,"name":"Acme","teams":[{"id":"a","name":"A","annotations":{"own":\#(own)}}]}"#
  }

  @Test("Reading, writing, comparing, hashing and resolving", arguments: [64, 128])
  func everything(_ depth: Int) async throws {
    let limits = DocumentLimits(depth: depth)
    #expect(limits.depth == depth)
    try await onSmallStack {
      let text = Self.document(depth)
      let acme = try ProductOperatingSystem(json: text, limits: limits)
      let other = try ProductOperatingSystem(json: Array(text.utf8), limits: limits)
      #expect(acme == other && acme.hashValue == other.hashValue)
      #expect(acme.compactJSON == text && acme.json.utf8.count > text.utf8.count)
      #expect(JSON(acme).compactJSON.utf8.count == text.utf8.count)
      let system = try acme.resolved(tolerating: [.tooDeep])
      #expect(system.setAside.map(\.code) == [.tooDeep] && system.model == acme)
    }
  }

  @Test("Faults far within, skipped values, and what is nested deeper than allowed", arguments: [64, 128])
  func faults(_ depth: Int) async throws {
    let limits = DocumentLimits(depth: depth)
    try await onSmallStack {
      for (text, code) in [
        (Self.document(depth - 1, #"{"a": 1, "a": 2}"#), ProblemCode.duplicateKey),
        (Self.document(depth, "tru"), .syntax), (Self.document(depth + 1), .tooDeep),
        (Self.document(depth).replacing("annotations", with: "anotations"), .unknownKey),
      ] {
        let problems = #expect(throws: Problems.self) {
          try ProductOperatingSystem(json: text, limits: limits)
        }
        #expect(problems?.map(\.code) == [code])
        #expect(problems?.report(in: "acme.json").utf8.count ?? .max < 2_500)
        #expect(
          problems.map { Problems($0.map { Problem($0.code, at: $0.path, "") }).located(in: text).count } == 1
        )
      }
    }
  }

  @Test("Other coders, where they go as deep themselves")
  func otherCoders() async throws {
    try await onSmallStack {
      let acme = try ProductOperatingSystem(json: Self.document(40))
      let data = try JSONEncoder().encode(acme)
      #expect(try JSONDecoder().decode(ProductOperatingSystem.self, from: data) == acme)
    }
  }
}
