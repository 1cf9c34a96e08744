// A start-up in one loop: squads that come and go, its metrics and what it takes for granted.
// snippet.hide
import OperatingModel
// snippet.show

let pocketfern = ProductOperatingSystem("Pocketfern", asOf: "2026-11-21") {
  // snippet.teams
  Team("pocketfern", "Pocketfern", kind: .productGroup, situation: .startup, size: 22, stage: .exploration)
  Team("squad-1", "Squad 1", kind: .productTeam, parent: "pocketfern").with {
    $0.path = Team.PathToValue(isTemporary: true)
  }
  Team("squad-2", "Squad 2", kind: .productTeam, parent: "pocketfern").with {
    $0.path = Team.PathToValue(isTemporary: true)
  }
  Team("squad-3", "Squad 3", kind: .productTeam, parent: "pocketfern").with {
    $0.path = Team.PathToValue(isTemporary: true)
  }
  // snippet.end

  // snippet.bets
  Bet(
    "mission", "Friends help one another keep their promises", focus: .strategy, horizon: .years,
    owner: "pocketfern", stage: .a)
  Bet("paid-tier", "A paid tier", owner: "pocketfern", stage: .a)
  // snippet.end

  // snippet.metrics
  Metric(
    "kept-promises", "Weekly Kept Promises", role: .northStar,
    definition:
      "users who kept at least one promise that at least two others witnessed in the trailing seven days",
    unit: "users", direction: .increase,
    observations: [Metric.Observation("2026-11-21", 2, note: "of five users that were looked at")]
  ).with {
    $0.annotations = [
      "sample": [
        ["daysAgo": 1, "kept": 3, "user": "u1", "witnesses": ["u2", "u3"]],
        ["daysAgo": 2, "kept": 1, "user": "u2", "witnesses": ["u2", "u5"]],
        ["daysAgo": 8, "kept": 2, "user": "u4", "witnesses": ["u1", "u2"]],
        ["daysAgo": 0, "kept": 0, "user": "u5", "witnesses": []],
        ["daysAgo": 6, "kept": 2, "user": "u6", "witnesses": ["u1", "u4", "u5"]],
      ]
    ]
  }
  Metric("witnesses", "Witnesses invited", role: .input, direction: .increase)
  Metric("buddy-pairs", "Buddy pairs", role: .input, direction: .increase)
  Metric("opens", "Opens", role: .input, direction: .increase)
  Metric("streaks", "Streaks kept up", role: .input, direction: .increase)
  Metric("notifications", "Notification load", role: .health, direction: .decrease)
  Metric(
    "daily-actives", "Daily active users", role: .health, unit: "users",
    observations: [
      Metric.Observation("2026-11-15", 9100), Metric.Observation("2026-11-16", 9900),
      Metric.Observation("2026-11-17", 9800), Metric.Observation("2026-11-18", 9400),
      Metric.Observation("2026-11-19", 10100), Metric.Observation("2026-11-20", 9200),
      Metric.Observation("2026-11-21", 9700),
    ])
  Metric(
    "monthly-actives", "Monthly active users", role: .health, unit: "users",
    observations: [Metric.Observation("2026-11-21", 30000)])
  Metric(
    "burn", "Monthly burn", role: .health, unit: "USD a month",
    observations: [Metric.Observation("2026-11-21", 240000)])
  Metric(
    "revenue", "Monthly revenue", role: .result, unit: "USD a month",
    observations: [Metric.Observation("2026-11-21", 20000)])
  // snippet.end

  // snippet.influences
  Influence("kept-promises", .increases, "witnesses")
  Influence("witnesses", .increases, "buddy-pairs")
  Influence("buddy-pairs", .increases, "kept-promises")
  Influence("buddy-pairs", .increases, "notifications")
  Influence("notifications", .decreases, "opens")
  Influence("opens", .increases, "kept-promises")
  Influence("kept-promises", .increases, "streaks")
  Influence("streaks", .increases, "kept-promises")
  // snippet.end

  // snippet.assumptions
  Assumption("buddies", "Friends keep each other accountable", value: 0.9, certainty: 0.35)
  Assumption("streak-insurance", "People will pay for streak insurance", value: 0.7, certainty: 0.25)
  Assumption("employer-seats", "Employers will sponsor seats", value: 0.95, certainty: 0.15)
  Assumption("reminder-timing", "Reminder timing matters", value: 0.3, certainty: 0.8)
  Assumption("widgets", "iOS widgets drive daily opens", value: 0.6, certainty: 0.85)
  Assumption("coach-dashboards", "Coaches want dashboards", value: 0.2, certainty: 0.3)
  // snippet.end

  // snippet.learningQuestions
  LearningQuestion(
    "paid-tier-survey", "Would enough people pay for a tier, going by what they say?", state: .open,
    economics: LearningQuestion.StudyEconomics(
      payoffIfTrue: Money(5_000_000, .usd), payoffIfFalse: Money(-1_000_000, .usd), prior: 0.4,
      studyCost: Money(50_000, .usd), sensitivity: 0.8, specificity: 0.7), bet: "paid-tier")
  LearningQuestion(
    "paid-tier-trial", "Would enough people pay for a tier, going by what they do?", state: .open,
    economics: LearningQuestion.StudyEconomics(
      payoffIfTrue: Money(5_000_000, .usd), payoffIfFalse: Money(-1_000_000, .usd), prior: 0.4,
      studyCost: Money(50_000, .usd), sensitivity: 0.8, specificity: 0.9), bet: "paid-tier")
  // snippet.end

  // snippet.experiments
  Experiment(
    "buddy-pairs", "Buddy pairs in one cohort",
    profile: Experiment.Profile(
      localToGlobal: 0.1, flexibleToRigid: 0.2, shortToLong: 0.2, invitationToImposition: 0.1,
      smallToLargeShift: 0.3, selfPoweringToNeedsFuel: 0.2, valueToRisk: 0.2, fewerToMoreDependencies: 0.1,
      shorterToLongerFeedback: 0.1, lowThreatToChallenging: 0.1))
  Experiment(
    "quiet-wednesdays", "Company-wide no-meeting Wednesdays",
    profile: Experiment.Profile(
      localToGlobal: 0.9, flexibleToRigid: 0.6, shortToLong: 0.7, invitationToImposition: 0.9,
      smallToLargeShift: 0.6, selfPoweringToNeedsFuel: 0.4, valueToRisk: 0.5, fewerToMoreDependencies: 0.7,
      shorterToLongerFeedback: 0.6, lowThreatToChallenging: 0.7))
  Experiment(
    "paired-research", "Pairing on all research",
    profile: Experiment.Profile(
      localToGlobal: 0.3, flexibleToRigid: 0.3, shortToLong: 0.4, invitationToImposition: 0.4,
      smallToLargeShift: 0.5, selfPoweringToNeedsFuel: 0.4, valueToRisk: 0.2, fewerToMoreDependencies: 0.3,
      shorterToLongerFeedback: 0.3, lowThreatToChallenging: 0.3))
  // snippet.end

  // snippet.fundingUnits
  FundingUnit(
    "pocketfern", "Pocketfern", kind: .team, currency: .money, amount: Money(3_100_000, .usd),
    teams: ["pocketfern"], staffing: FundingUnit.Staffing(size: 22))
  // snippet.end
}.with {
  $0.provenance = Provenance(source: "invented")
  $0.annotations = ["business": "a consumer habit app"]
}

// The whole of it as a document, byte for byte what a file of it holds.
print(pocketfern.json, terminator: "")
