/// What an assessment is of: a dimension of a team, of a bet, of an area or of the whole company.
struct MaturityKey: Hashable, Comparable {
  var dimension: Identifier<MaturityDimension>
  var team: Identifier<Team>?
  var bet: Identifier<Bet>?
  var area: Identifier<Area>?

  init(_ assessment: Assessment) {
    (dimension, team, bet) = (assessment.dimension, assessment.team, assessment.bet)
    area = assessment.area
  }

  init(_ need: MaturityNeed) {
    (dimension, team, bet, area) = (need.dimension, need.team, need.bet, need.area)
  }

  /// The company first, then teams, then bets, then areas, by id.
  static func < (left: MaturityKey, right: MaturityKey) -> Bool { left.order < right.order }

  private var order: (String, String, String, Identifier<MaturityDimension>) {
    (area?.rawValue ?? "", bet?.rawValue ?? "", team?.rawValue ?? "", dimension)
  }
}

/// Each rater's latest assessment of each thing, up to a day.
///
/// Of two on one day the higher one counts, so that the order of saying does not matter. Raters who are not told
/// apart count each by themselves.
///
/// What names a word that is no level of its dimension has no place in the order, and is kept apart.
struct LatestAssessments {
  /// An assessment, and the place of the level that it names.
  struct Seen {
    var assessment: Assessment
    var level: Int
  }

  private(set) var byKey: [MaturityKey: [Seen]] = [:]
  private(set) var count = 0
  /// The words off the scale, as often as they were said.
  private(set) var offScale: [String] = []
  /// How many assessments without a day count.
  private(set) var undated = 0

  init(
    _ assessments: [Assessment], _ scales: [Identifier<MaturityDimension>: MaturityScale], on day: Day?
  ) {
    var latest: [Rating: Seen] = [:]
    for assessment in assessments {
      if let day, let assessed = assessment.day, !assessed.hasBegun(by: day) { continue }
      guard let level = scales[assessment.dimension]?.level(of: assessment.level) else {
        offScale.append(assessment.level.description)
        continue
      }
      let seen = Seen(assessment: assessment, level: level)
      if assessment.day == nil { undated += 1 }
      guard let rater = assessment.rater else {
        byKey[MaturityKey(assessment), default: []].append(seen)
        continue
      }
      let rating = Rating(key: MaturityKey(assessment), rater: rater, group: assessment.group)
      if let other = latest[rating], Self.order(other) >= Self.order(seen) { continue }
      latest[rating] = seen
    }
    for (rating, seen) in latest { byKey[rating.key, default: []].append(seen) }
    count = byKey.values.reduce(0) { $0 + $1.count }
  }

  private struct Rating: Hashable {
    var key: MaturityKey
    var rater: String
    var group: Assessment.Group?
  }

  private static func order(_ seen: Seen) -> (Int, Int, Int) {
    let assessment = seen.assessment
    return (assessment.day?.place ?? .min, seen.level, assessment.evidence == nil ? 0 : 1)
  }
}
