// Every question, asked of the documents that its page shows; what is printed is held against the page.
import Foundation
import OperatingModel

/// A question's page: its lines, and the companies of its documents.
struct Page {
  var name: String
  var lines: Set<Substring>
  var systems: [ResolvedSystem]

  init(_ name: String) throws {
    self.name = name
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = checkout.appending(path: "Documentation/OperatingModel.docc/Questions/\(name).md")
    let text = try String(contentsOf: file, encoding: .utf8)
    lines = Set(text.split(separator: "\n"))
    systems = try text.split(separator: "\n```json\n").dropFirst()
      .compactMap { $0.split(separator: "\n```\n", maxSplits: 1).first }
      .map { try ProductOperatingSystem(json: String($0)).resolved() }
  }
}

/// The page that is open.
var page = try Page("BetConfidence")

/// Opens a page, and gives the company of its first document.
@MainActor func open(_ name: String) throws -> ResolvedSystem {
  page = try Page(name)
  return page.systems[0]
}

/// Says in one line what the page shows in full: its tables are cut there after 130 characters.
@MainActor func print(_ answer: some AnyAnswer) {
  let lines = answer.description.split(separator: "\n")
  let missing = lines.filter { line in
    !page.lines.contains(line) && !page.lines.contains("\(line.prefix(130)) …")
  }
  let kinds = Set(answer.findings.map(\.code)).sorted().map { "\(answer.findings.of($0).count) \($0)" }
  let told = missing.isEmpty ? "as on its page" : "not on its page: \(missing[0])"
  print("\(page.name), \(told)\n  \(kinds.isEmpty ? "no findings" : kinds.joined(separator: "\n  "))")
}

do {
  let system = try open("BetConfidence")
  // snippet.betConfidence
  print(system.ask(.betConfidence))
  // snippet.end
}

do {
  let system = try open("BetDependencies")
  // snippet.betDependencies
  print(system.ask(.betDependencies))
  // snippet.end
}

do {
  let system = try open("BetForces")
  // snippet.betForces
  print(system.ask(.betForces))
  // snippet.end
}

do {
  let system = try open("BetMix")
  // snippet.betMix
  print(system.ask(.betMix))
  // snippet.end
}

do {
  let system = try open("BetNesting")
  // snippet.betNesting
  print(system.ask(.betNesting))
  // snippet.end
}

do {
  let system = try open("BetShape")
  // snippet.betShape
  print(system.ask(.betShape))
  // snippet.end
}

do {
  let system = try open("Coordination")
  // snippet.coordination
  print(system.ask(.coordination))
  // snippet.end
}

do {
  let system = try open("CouplingMap")
  // snippet.couplingMap
  print(system.ask(.couplingMap))
  // snippet.end
}

do {
  let system = try open("DecisionsAndOptions")
  // snippet.decisionsAndOptions
  print(system.ask(.decisionsAndOptions))
  // snippet.end
}

do {
  let system = try open("EffortAndValue")
  // snippet.effortAndValue
  print(system.ask(.effortAndValue))
  // snippet.end
}

do {
  let system = try open("ExperimentPortfolio")
  // snippet.experimentPortfolio
  print(system.ask(.experimentPortfolio))
  // snippet.end
}

do {
  let system = try open("FlowTimes")
  // snippet.flowTimes
  print(system.ask(.flowTimes))
  // snippet.end
}

do {
  let system = try open("FundingProof")
  // snippet.fundingProof
  print(system.ask(.fundingProof))
  // snippet.end
}

do {
  let system = try open("GuideUsability")
  // snippet.guideUsability
  print(system.ask(.guideUsability))
  // snippet.end
}

do {
  let system = try open("InputsAndBets")
  // snippet.inputsAndBets
  print(system.ask(.inputsAndBets))
  // snippet.end
}

do {
  let system = try open("IntentFlow")
  // snippet.intentFlow
  print(system.ask(.intentFlow))
  // snippet.end
}

do {
  let system = try open("JointAccountability")
  // snippet.jointAccountability
  print(system.ask(.jointAccountability))
  // snippet.end
}

do {
  let system = try open("LaunchReadiness")
  // snippet.launchReadiness
  print(system.ask(.launchReadiness))
  // snippet.end
}

do {
  let official = try open("MandateGaps")
  let real = page.systems[1]
  // snippet.mandateGaps
  print(official.ask(.mandateGaps, beside: real))
  // snippet.end
}

do {
  let system = try open("MaturityHistory")
  // snippet.maturityHistory
  print(system.ask(.maturityHistory))
  // snippet.end
}

do {
  let system = try open("MaturityProfiles")
  // snippet.maturityProfiles
  print(system.ask(.maturityProfiles))
  // snippet.end
}

do {
  let system = try open("MetricRecords")
  // snippet.metricRecords
  print(system.ask(.metricRecords))
  // snippet.end
}

do {
  let system = try open("NetworkAgreement")
  // snippet.networkAgreement
  print(system.ask(.networkAgreement))
  // snippet.end
}

do {
  let system = try open("PartyModes")
  // snippet.partyModes
  print(system.ask(.partyModes))
  // snippet.end
}

do {
  let system = try open("RealTeams")
  // snippet.realTeams
  print(system.ask(.realTeams))
  // snippet.end
}

do {
  let system = try open("RecordCensus")
  // snippet.recordCensus
  print(system.ask(.recordCensus))
  // snippet.end
}

do {
  let system = try open("RecordCompleteness")
  // snippet.recordCompleteness
  print(system.ask(.completeness(of: "teams.size")))
  // snippet.end
}

do {
  let system = try open("Contradictions")
  // snippet.contradictions
  print(system.ask(.contradictions))
  // snippet.end
}

do {
  let system = try open("ReviewsAndForecasts")
  // snippet.reviewsAndForecasts
  print(system.ask(.reviewsAndForecasts))
  // snippet.end
}

do {
  let official = try open("RoadmapVisibility")
  let real = page.systems[1]
  // snippet.roadmapVisibility
  print(official.ask(.roadmapVisibility, beside: real))
  // snippet.end
}

do {
  let system = try open("StageGovernance")
  // snippet.stageGovernance
  print(system.ask(.stageGovernance))
  // snippet.end
}

do {
  let system = try open("StagePipeline")
  // snippet.stagePipeline
  print(system.ask(.stagePipeline))
  // snippet.end
}

do {
  let system = try open("TeamFocus")
  // snippet.teamFocus
  print(system.ask(.teamFocus))
  // snippet.end
}

do {
  let system = try open("TeamHops")
  // snippet.teamHops
  print(system.ask(.teamHops))
  // snippet.end
}

do {
  let system = try open("TeamLoad")
  // snippet.teamLoad
  print(system.ask(.teamLoad))
  // snippet.end
}

do {
  let system = try open("TeamNetwork")
  // snippet.teamNetwork
  print(system.ask(.teamNetwork))
  // snippet.end
}

do {
  let system = try open("TeamSituations")
  // snippet.teamSituations
  print(system.ask(.teamSituations))
  // snippet.end
}

do {
  let system = try open("TeamTopologies")
  // snippet.teamTopologies
  print(system.ask(.teamTopologies))
  // snippet.end
}

do {
  let system = try open("Traceability")
  // snippet.traceability
  print(system.ask(.traceability))
  // snippet.end
}

do {
  let system = try open("ValueGaps")
  // snippet.valueGaps
  print(system.ask(.valueGaps))
  // snippet.end
}
