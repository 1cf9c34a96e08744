/// What is worth a conversation, in the order of an answer's table.
///
/// Printed, it reads as a report; as JSON it is a list.
///
/// ```swift
/// let trace = system.ask(.traceability(to: .years))
/// print(trace.findings)
/// trace.findings.of(.orphanBet).count
/// trace.findings.about(retries).isEmpty
/// ```
public struct Findings: Hashable, Sendable {
  private var list: [Finding]

  /// Findings in an order.
  public init(_ findings: some Sequence<Finding>) { list = Array(findings) }

  /// Those of some kinds.
  public func of(_ codes: FindingCode...) -> Findings { filter { codes.contains($0.code) } }

  /// Those that a noun is a subject of, be it the main one or another.
  public func about<E: Identified>(_ entity: E) -> Findings { about(entity.id) }

  /// Those that a noun is a subject of, be it the main one or another.
  public func about<E: Identified>(_ id: Identifier<E>) -> Findings {
    filter { finding in finding.subjects.contains { $0.id(as: E.self) == id } }
  }
}

extension Findings: RandomAccessCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral {
  /// No findings.
  public init() { list = [] }
  /// The findings of a list.
  public init(arrayLiteral findings: Finding...) { list = findings }
  /// Where the first one stands.
  public var startIndex: Int { list.startIndex }
  /// Past the last one.
  public var endIndex: Int { list.endIndex }
  /// One of them.
  public subscript(position: Int) -> Finding { list[position] }
  /// Puts others in the place of some.
  public mutating func replaceSubrange(_ range: Range<Int>, with findings: some Collection<Finding>) {
    list.replaceSubrange(range, with: findings)
  }
}

extension Findings: DocumentValue, CustomStringConvertible {
  /// A list of findings.
  public static var notation: Notation<Findings> {
    let list = [Finding].notation
    return Notation(
      list.shape, read: { (reader) throws(JSONHalt) in try list.read(&reader).map { Findings($0) } },
      write: { findings, writer in list.write(findings.list, &writer) })
  }

  /// The findings as a report shows them, with an empty line between.
  public var description: String { list.map(\.description).joined(separator: "\n\n") }
}
