import Testing

@testable import OperatingModel

/// What is printed of answers is fit to be read aloud.
@Suite("The voice of the answers")
struct VoiceTests {
  @Test("Of the three companies", arguments: ["larkspur", "halden", "pocketfern"])
  func companies(_ name: String) throws {
    let system = try Fixtures.company(name).resolved()
    for fault in Self.faults(of: system) { Issue.record("\(fault)") }
  }

  @Test("Of the organisations, where they lie beside the checkout", arguments: OrganisationData.names)
  func organisations(_ name: String) throws {
    let organisation = NeutralOrganisation(try OrganisationData.json(name))
    let system = try organisation.system.resolved(tolerating: Set(ProblemCode.known))
    for fault in Self.faults(of: system) { Issue.record("\(fault)") }
  }

  /// What is wrong with any printed answer of a system, with its question.
  private static func faults(of system: ResolvedSystem) -> [String] {
    let names = names(in: JSON(whole: system.model))
    return Catalogue.standard.entries.flatMap { entry -> [String] in
      guard let answer = try? Catalogue.standard.ask(entry.code, of: system, beside: system) else {
        return ["\(entry.code): no answer"]
      }
      var faults: [String] = []
      let keys = answer.findings.unfolded.map(\.key)
      if Set(keys).count < keys.count { faults.append("two findings of one key") }
      if answer.findings.count > 25 { faults.append("\(answer.findings.count) findings") }
      let lines = answer.description.split(separator: "\n", omittingEmptySubsequences: false)
      if lines.count > 120 { faults.append("\(lines.count) lines") }
      // Its key ends a finding, and a census tells of keys and words as documents hold them.
      let told = entry.code == "records.census" ? [] : lines.filter { !$0.hasPrefix("  \(entry.code).") }
      faults += told.flatMap { line in Self.faults(of: line, names).map { "\($0): \(line)" } }.prefix(3)
      return faults.map { "\(entry.code): \($0)" }
    }
  }

  /// The words of what people call things, which may be written in any way.
  private static func names(in value: JSON) -> Set<Substring> {
    switch value {
    case .object(let members):
      var names = members.values.reduce(into: Set<Substring>()) { $0.formUnion(Self.names(in: $1)) }
      for key in ["name", "statement", "unit"] {
        if case .text(let text)? = members[key] { names.formUnion(Self.words(of: text[...])) }
      }
      return names
    case .list(let elements): return elements.reduce(into: []) { $0.formUnion(Self.names(in: $1)) }
    default: return []
    }
  }

  private static func words(of line: Substring) -> [Substring] {
    line.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "_" }
  }

  private static func faults(of line: Substring, _ names: Set<Substring>) -> [String] {
    var faults: [String] = []
    if line.count > 160 { faults.append("\(line.count) characters") }
    // Codes and keys stand in documents and rules, and are written as they are there.
    let words = words(of: line)
    for word in words where !word.contains(".") && isCamelCase(word) && !names.contains(word) {
      faults.append("“\(word)”")
    }
    for pair in zip(words, words.dropFirst())
    where pair.0 == "a" || line.hasPrefix("A ") && pair.0 == words.first {
      if let first = pair.1.first, "aeio".contains(first), !pair.1.hasPrefix("one"), !pair.1.hasPrefix("eu") {
        faults.append("a \(pair.1)")
      }
    }
    return faults
  }

  private static func isCamelCase(_ word: Substring) -> Bool {
    guard let first = word.first, first.isLowercase else { return false }
    return word.dropFirst().contains(where: \.isUppercase) && !word.contains(where: \.isNumber)
  }
}
