import Foundation
import Testing

@testable import OperatingModel

/// What the envelope of every answer does, whatever was asked.
@Suite("The envelope of an answer")
struct EnvelopeTests {
  /// A company whose teams are asked for more than they may decide, the later ones by more goals.
  private func company(teams: Int, silent: Int = 0) -> ProductOperatingSystem {
    var acme = ProductOperatingSystem("Acme", asOf: "2026-11-21")
    acme.perspective = .official
    for index in 0..<teams {
      acme.add(Team("t\(index)", "Team \(index)", authority: .a ... .b))
      for goal in 0...index {
        acme.add(Goal("g\(index)-\(goal)", "Goal \(goal)", owner: "t\(index)").with { $0.levelAsked = .f })
      }
    }
    for index in 0..<silent { acme.add(Team("s\(index)", "Silent \(index)")) }
    return acme
  }

  @Test("It says which question, thresholds, telling and day it is of, and keeps zero, false and empty lists")
  func header() throws {
    let answer = try company(teams: 1).resolved().ask(.mandateGaps { $0.fromLevels = 2 })
    let json = try JSON(json: answer.json)
    #expect(
      json["asked"] == [
        "question": "teams.mandateGaps", "company": "Acme", "telling": "official", "day": "2026-11-21",
      ])
    #expect(json["thresholds"]?["fromLevels"] == 2)
    #expect(json["boundaries"] == [] && json["notes"]?[0] != nil && json["cuts"] == [])
    #expect(json["teams"]?[0]?["unused"] == 0)
    #expect(json["findings"]?[0]?["others"]?[0]?["kind"] == "goal" && json["findings"]?[0]?["alike"] == nil)
    #expect(try Answer<MandateGaps>(json: answer.json) == answer)
    #expect(try JSONDecoder().decode(Answer<MandateGaps>.self, from: JSONEncoder().encode(answer)) == answer)
  }

  @Test("Many of a kind fold into the one on which most hangs, and none is lost")
  func folding() throws {
    let system = try company(teams: 7).resolved()
    let answer = system.ask(.mandateGaps)
    #expect(answer.findings.count == 1)
    #expect(answer.findings[0].subject.id == "t6" && answer.findings[0].count == 7)
    #expect(answer.findings[0].hanging == Finding.Hanging(7, "goal"))
    #expect(answer.findings.unfolded.map(\.subject.id) == ["t6", "t5", "t4", "t3", "t2", "t1", "t0"])
    #expect(answer.findings(.exceeded).count == 7 && answer.findings(.unused).isEmpty)
    #expect(answer.findings.about("t0" as Identifier<Team>).count == 1)
    #expect("\(answer.findings[0])".contains("6 more of this kind: “Team 5”"))
    let unfolded = system.ask(.mandateGaps, bounds: .none)
    #expect(unfolded.findings == answer.findings.unfolded)
    #expect(unfolded.findings.folded(atMost: 5) == answer.findings)
    let five = try company(teams: 5).resolved().ask(.mandateGaps)
    #expect(five.findings.count == 5, "a few stand by themselves")
    #expect(try Answer<MandateGaps>(json: answer.json) == answer)
  }

  @Test("Kinds are folded until no more stand than are wanted, the largest first")
  func foldingInAll() throws {
    func finding(_ code: FindingCode, _ id: String) -> Finding {
      Finding(code, about: Finding.Subject(kind: "team", id: id, name: id), "S.", facts: [], ask: "Q?")
    }
    let all = Findings((0..<4).map { finding("a", "\($0)") } + (0..<3).map { finding("b", "\($0)") })
    #expect(all.folded(atMost: 5).count == 7)
    #expect(all.folded(atMost: 5, inAll: 4).map(\.count) == [4, 1, 1, 1])
    #expect(all.folded(atMost: 5, inAll: 2).map(\.count) == [4, 3])
    #expect(all.folded(atMost: 1).unfolded == all)
  }

  @Test("A bound on findings is said back with its count")
  func cuts() throws {
    let system = try company(teams: 7).resolved()
    let answer = system.ask(.mandateGaps, bounds: AnswerBounds(findingsOfAKind: 3))
    #expect(answer.findings.unfolded.count == 3)
    #expect(answer.cuts == [AnswerCut("findings", "teams.mandateGaps.exceeded", shown: 3, outOf: 7)])
    #expect(answer.cuts[0].description.hasPrefix("Of 7 findings of teams.mandateGaps.exceeded, 3"))
  }

  @Test("What is not recorded is told once, with its count and its list")
  func gaps() throws {
    let answer = try company(teams: 1, silent: 4).resolved().ask(.mandateGaps)
    let gap = try #require(answer.gaps.first { $0.key == "teams.authority" })
    #expect(gap.missing == 4 && gap.outOf == 5 && gap.noun == "team" && gap.ids == ["s0", "s1", "s2", "s3"])
    #expect(
      answer.description.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "Authority is not recorded for 4 of 5 teams (“Silent 0”, “Silent 1”, “Silent 2”, …);"))
    let few = try company(teams: 1, silent: 4).resolved().ask(
      .mandateGaps, bounds: AnswerBounds(idsOfAGap: 2))
    #expect(few.gaps.first?.missing == 4 && few.gaps.first?.ids.count == 2)
  }

  @Test("A finding is the same tomorrow whatever else it mentions")
  func keys() throws {
    var later = company(teams: 1)
    later.add(Goal("more", "More", owner: "t0").with { $0.levelAsked = .f })
    let before = try company(teams: 1).resolved().ask(.mandateGaps).findings[0]
    let after = try later.resolved().ask(.mandateGaps).findings[0]
    #expect(before.others != after.others && before.key == after.key)
  }

  @Test("Two answers of one question tell what moved")
  func changes() throws {
    let before = try company(teams: 2).resolved().ask(.mandateGaps)
    var later = company(teams: 2, silent: 1)
    later.teams["t0"]?.authority = .a ... .f
    let now = try later.resolved().ask(.mandateGaps { $0.fromLevels = 2 })
    let changes = now.since(before)
    #expect(changes.come.isEmpty && changes.gone.map(\.subject.id) == ["t0"])
    #expect(changes.rowsCome == ["teams Silent 0"] && changes.rowsGone.isEmpty)
    #expect(changes.cells.map(\.figure) == ["authority", "gap"])
    #expect(changes.cells.map(\.now) == ["A-F", 0])
    #expect(changes.thresholds.map(\.figure) == ["fromLevels"])
    #expect(now.since(now).isEmpty && "\(now.since(now))" == "Nothing moved.")
    #expect("\(changes)".contains("“Team 0”: gap 4 → 0"))
    #expect(try AnswerChanges(json: changes.json) == changes)
    let back = before.since(now)
    #expect(back.come == changes.gone && back.rowsGone == changes.rowsCome)
  }

  @Test("Tables show names, words and nothing recorded as people read them")
  func tables() throws {
    let text = try company(teams: 1).resolved().ask(.mandateGaps).description
    #expect(text.contains("name    authority  asked  asked by  gap  unused"))
    #expect(text.contains("Team 0  A-B        F      Goal 0    4    0"))
  }

  @Test("A finding's lines are no longer than a page is wide, but for words that are")
  func width() throws {
    for name in ["larkspur", "halden", "pocketfern"] {
      let answer = try Fixtures.company(name).resolved().ask(.mandateGaps, bounds: .none)
      for finding in answer.findings {
        for line in "\(finding)".split(separator: "\n") { #expect(line.count <= 112, "\(line)") }
      }
    }
  }

  @Test("Rules say who said them as people would")
  func sources() {
    func spoken(_ source: String) -> String { Heuristic("r", source: source, grade: .primary).spokenSource }
    #expect(spoken("B20-14") == "John Cutler, 2020" && spoken("T2021-27") == "John Cutler, 2021")
    #expect(spoken("T340") == "John Cutler, issue 340" && spoken("own") == "our own")
    #expect(
      spoken("BLOG-2018-09-13") == "John Cutler, 2018" && spoken("Team Topologies") == "Team Topologies")
  }
}
