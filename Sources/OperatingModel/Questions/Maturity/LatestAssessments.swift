/// What an assessment is of: a dimension of a team, of a bet or of the whole company.
struct MaturityKey: Hashable, Comparable {
  var dimension: Identifier<MaturityDimension>
  var team: Identifier<Team>?
  var bet: Identifier<Bet>?

  init(_ assessment: Assessment) {
    (dimension, team, bet) = (assessment.dimension, assessment.team, assessment.bet)
  }

  init(_ need: MaturityNeed) {
    (dimension, team, bet) = (need.dimension, need.team, need.bet)
  }

  /// The company first, then teams, then bets, by id.
  static func < (left: MaturityKey, right: MaturityKey) -> Bool {
    (left.bet?.rawValue ?? "", left.team?.rawValue ?? "", left.dimension)
      < (right.bet?.rawValue ?? "", right.team?.rawValue ?? "", right.dimension)
  }
}

/// Each rater's latest assessment of each thing, up to a day.
///
/// Of two on one day the higher one counts, so that the order of saying does not matter. Raters who are not told
/// apart count each by themselves.
struct LatestAssessments {
  private(set) var byKey: [MaturityKey: [Assessment]] = [:]
  private(set) var count = 0
  /// How many assessments without a day count.
  private(set) var undated = 0

  init(_ assessments: [Assessment], on day: Day?) {
    var latest: [Rating: Assessment] = [:]
    for assessment in assessments {
      if let day, let assessed = assessment.day, assessed > day { continue }
      if assessment.day == nil { undated += 1 }
      guard let rater = assessment.rater else {
        byKey[MaturityKey(assessment), default: []].append(assessment)
        continue
      }
      let rating = Rating(key: MaturityKey(assessment), rater: rater, group: assessment.group)
      if let other = latest[rating], Self.order(other) >= Self.order(assessment) { continue }
      latest[rating] = assessment
    }
    for (rating, assessment) in latest { byKey[rating.key, default: []].append(assessment) }
    count = byKey.values.reduce(0) { $0 + $1.count }
  }

  private struct Rating: Hashable {
    var key: MaturityKey
    var rater: String
    var group: Assessment.Group?
  }

  private static func order(_ assessment: Assessment) -> (Int, Int, Int) {
    (assessment.day.map { Int($0.number) } ?? .min, assessment.level, assessment.evidence == nil ? 0 : 1)
  }
}
