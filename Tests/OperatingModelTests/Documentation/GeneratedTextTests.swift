import Foundation
import OperatingModel
import Testing

@Suite("GeneratedText: what pages say of the code is what the code says")
struct GeneratedTextTests {
  /// Checked-in pages are the known answer here: a reviewer reads them when they change.
  @Test(arguments: try Checkout.pages())
  func isAsCheckedIn(path: String) throws {
    let page = try Checkout.text(path)
    let renewed = try GeneratedText.renewed(page).text
    guard renewed != page else { return }
    if ProcessInfo.processInfo.environment["UPDATE"] == "1" {
      try Checkout.write(renewed, to: path)
    } else {
      let lines = zip(page.split(separator: "\n"), renewed.split(separator: "\n")).first { $0 != $1 }
      Issue.record(
        """
        \(path) is not what the code says: UPDATE=1 swift test --filter GeneratedText
          there  \(lines?.0 ?? "fewer lines")
          now    \(lines?.1 ?? "fewer lines")
        """)
    }
  }

  @Test func aPartThatCannotBeGeneratedIsRefused() {
    #expect(throws: GeneratedText.Failure.self) {
      try GeneratedText.renewed("\n<!-- generated: horoscope -->\n<!-- end -->")
    }
    #expect(throws: GeneratedText.Failure.self) {
      try GeneratedText.renewed("\n<!-- generated: findings bets.traceability -->\nno end")
    }
  }

  @Test func staleTextBecomesWhatTheCodeSays() throws {
    let page = "a\n<!-- generated: findings bets.traceability -->\n\nold\n\n<!-- end -->\nz\n"
    let (text, parts) = try GeneratedText.renewed(page)
    #expect(parts == 1)
    #expect(text.hasPrefix("a\n") && text.hasSuffix("<!-- end -->\nz\n") && !text.contains("old"))
    #expect(text.contains("| `bets.traceability.orphan` | A chain ends below the band asked for. |"))
    #expect(try GeneratedText.renewed(text).text == text)
  }

  @Test func theFormatListsEveryRecordOnce() {
    let names = FormatReference(ProductOperatingSystem.self).sections.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.first == "ProductOperatingSystem")
    #expect(Set(["Team", "Bet", "Estimate", "Curve", "Bet.Contribution"]).isSubset(of: names))
  }

  @Test func theRelationsNameWhereCirclesAreLegal() {
    func row(_ name: String) -> NounRelation? { NounRelation.all.first { $0.name == name } }
    #expect(row("bets.parents")?.circles == .forbidden)
    #expect(row("bets.parents")?.isMany == true)
    #expect(row("bets.owner")?.target == "team")
    #expect(row("bets.owner")?.isMany == false)
    #expect(row("influences.from")?.target == "metric")
    #expect(row("bets.id") == nil)
  }
}
