@testable import OperatingModel
import Testing

@Suite("The report of everything")
struct ReportTests {
  @Test("Every finding of every question is in it once, with nothing lost to folding")
  func nothingIsLost() throws {
    for name in ["larkspur", "halden", "pocketfern"] {
      let system = try Fixtures.company(name).resolved()
      let report = system.report()
      var keys: [FindingKey] = []
      for entry in Catalogue.standard.entries {
        keys += try Catalogue.standard.ask(entry.code, of: system).findings.unfolded.map(\.key)
      }
      #expect(report.findings.map(\.key).sorted { $0.text < $1.text } == keys.sorted { $0.text < $1.text })
      #expect(
        report.questions.map(\.question)
          == Catalogue.standard.entries.map(\.code).filter { $0 != "records.completeness" })
      #expect(report.questions.reduce(0) { $0 + $1.findings } == keys.count)
      #expect(try Report(json: report.json) == report, "it can be stored and read back")
    }
  }

  @Test("It leads with the subjects of which most questions speak, and a single question makes no meeting")
  func meetings() throws {
    let report = try Fixtures.company("larkspur").resolved().report()
    #expect(report.meetings.first?.subject.id == "T7")
    #expect(report.meetings.allSatisfy { $0.questions > 1 })
    func rank(_ meeting: Report.Meeting) -> (Int, Int, Int) {
      let clashes = meeting.findings.contains { $0.code.question == "system.contradictions" }
      return (clashes ? 1 : 0, meeting.questions, meeting.findings.count)
    }
    for (one, next) in zip(report.meetings, report.meetings.dropFirst()) { #expect(rank(one) >= rank(next)) }
    for meeting in report.subjects {
      #expect(meeting.findings.allSatisfy { $0.subject.id == meeting.subject.id })
      #expect(meeting.questions == Set(meeting.findings.map(\.code.question)).count)
    }
  }

  @Test("Each page is at most three pages long, has no grade and no line to trip over")
  func pages() throws {
    for name in ["larkspur", "halden", "pocketfern"] {
      let text = try Fixtures.company(name).resolved().report().markdown
      #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 180, "\(name)")
      #expect(!text.contains("Optional(") && !text.contains("  \n\n"))
    }
  }

  @Test("What is missing is told once for each key, with the questions that it would open or deepen")
  func missing() throws {
    let system = try Fixtures.company("larkspur").resolved()
    let report = system.report()
    let keys = report.missing.compactMap(\.gap.key)
    #expect(Set(keys).count == keys.count)
    for item in report.missing {
      #expect(!(item.opens + item.deepens).isEmpty)
      #expect(Set(item.opens).isDisjoint(with: item.deepens))
      for question in item.opens {
        #expect(report.questions.first { $0.question == question }?.standing == .nothingRecorded)
      }
    }
  }

  @Test("Thresholds move it, and those that cannot be read are told where they stand")
  func thresholds() throws {
    let system = try Fixtures.company("larkspur").resolved()
    let report = system.report(with: [
      "teams.mandateGaps": ["fromLevels": 9], "bets.traceability": ["to": "year"], "bets.tracability": [:],
    ])
    func row(_ code: QuestionCode) -> Report.QuestionRow? { report.questions.first { $0.question == code } }
    #expect(row("teams.mandateGaps")?.findings == 0)
    #expect(row("bets.traceability")?.standing == .refused)
    #expect(row("bets.traceability")?.refused?.contains("did you mean “years”?") == true)
    #expect(row("bets.tracability")?.refused?.contains("did you mean “bets.traceability”?") == true)
    #expect(report.markdown.contains("`bets.traceability`: "))
  }

  @Test("Which keys have to be recorded is asked where somebody says so")
  func completeness() throws {
    let system = try Fixtures.company("larkspur").resolved()
    let report = system.report(with: ["records.completeness": ["keys": ["bets.state"]]])
    #expect(report.questions.first { $0.question == "records.completeness" }?.findings == 16)
  }

  @Test("Held beside an earlier one, it leads with what came and what went")
  func moved() throws {
    let before = try Fixtures.company("larkspur")
    var now = before
    now.teams["T7"]?.authority = .a ... .g
    let report = try now.resolved().report(since: before.resolved())
    let moved = try #require(report.moved)
    #expect(moved.gone.contains { $0.code == "teams.mandateGaps.exceeded" && $0.subject.id == "T7" })
    #expect(moved.gone.contains { $0.code == "system.contradictions.askedBeyond" })
    #expect(!moved.come.contains { $0.code == "teams.mandateGaps.exceeded" })
    #expect(report.markdown.contains("No longer seen: "))
    let same = try before.resolved().report(since: before.resolved())
    #expect(same.moved?.since == before.asOf && same.moved?.come == [] && same.moved?.gone == [])
  }

  @Test("Of a company that says nothing it says that, and asks for something to begin with")
  func empty() throws {
    let report = try ProductOperatingSystem("Nobody").resolved().report()
    #expect(report.findings.isEmpty && report.meetings.isEmpty)
    #expect(report.questions.allSatisfy { $0.standing == .nothingRecorded })
    #expect(report.markdown.contains("Nothing is recorded of what these are about"))
  }

  @Test("Names cannot forge headings, links or lists")
  func namesAreEscaped() throws {
    let acme = ProductOperatingSystem("# *Acme*\n- [x](y)") {
      Bet("b", "<b>\n## Forged", horizon: .weeks)
    }
    let text = try acme.resolved().report().markdown
    #expect(!text.contains("\n## Forged") && !text.contains("<b>") && text.contains("\\<b\\>"))
    #expect(text.hasPrefix("# \\# \\*Acme\\*"))
  }
}
