/// What is worth a conversation, in the order of an answer's table.
///
/// Printed, it reads as a report; as JSON it is a list.
///
/// ```swift
/// let trace = system.ask(.traceability(to: .years))
/// print(trace.findings)
/// trace.findings(.orphan).count
/// trace.findings.about(retries).isEmpty
/// ```
public struct Findings: Hashable, Sendable {
  private var list: [Finding]

  /// Findings in an order.
  public init(_ findings: some Sequence<Finding>) { list = Array(findings) }

  /// Those of some kinds.
  public func of(_ codes: FindingCode...) -> Findings { filter { codes.contains($0.code) } }

  /// Each finding by itself, those that were folded included.
  public var unfolded: Findings {
    list.contains { !$0.alike.isEmpty } ? Findings(list.flatMap(\.unfolded)) : self
  }

  /// The findings with many of a kind folded into the first of them, each kind at its place.
  ///
  /// - Parameters:
  ///   - most: How many of a kind stand by themselves.
  ///   - all: How many stand by themselves in all: where there were more, the largest kinds are folded too.
  public func folded(atMost most: Int, inAll all: Int = .max) -> Findings {
    let each = unfolded
    let kinds = Dictionary(grouping: each, by: \.code)
    let sizes = kinds.mapValues(\.count).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var isFolded = Set(sizes.filter { $0.value > most }.map(\.key))
    var count = sizes.reduce(0) { $0 + (isFolded.contains($1.key) ? 1 : $1.value) }
    for size in sizes where count > all && !isFolded.contains(size.key) && size.value > 1 {
      isFolded.insert(size.key)
      count -= size.value - 1
    }
    var told: Set<FindingCode> = []
    return Findings(
      each.compactMap { finding in
        guard isFolded.contains(finding.code) else { return finding }
        guard told.insert(finding.code).inserted else { return nil }
        return finding.with { first in
          first.alike = (kinds[finding.code] ?? []).dropFirst().map(Finding.Alike.init)
        }
      })
  }

  /// Those that others do not hold, by their keys, each by itself.
  func without(_ others: Findings) -> Findings {
    let keys = Set(others.unfolded.map(\.key))
    return unfolded.filter { !keys.contains($0.key) }
  }

  /// Those that a noun is a subject of, be it the main one or another.
  public func about<E: Identified>(_ entity: E) -> Findings { about(entity.id) }

  /// Those that a noun is a subject of, be it the main one or another.
  public func about<E: Identified>(_ id: Identifier<E>) -> Findings {
    unfolded.filter { finding in finding.subjects.contains { $0.id(as: E.self) == id } }
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
