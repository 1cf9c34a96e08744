/// The fields that occur in the sample document, as anyone would write them down for `JSONDecoder`: plain
/// structs, ids and units as texts, `Codable` synthesised by the compiler.
///
/// This is the fast way of reading with Foundation. It checks less: it leaves days, efforts, spans and money as
/// texts, and finds no unknown and no repeated key.
struct MirrorSystem: Codable, Hashable {
  var formatVersion: Int
  var name: String
  var asOf: String
  var dimensions: [Dimension]
  var teams: [Team]
  var assessments: [Assessment]
  var bets: [Bet]
  var metrics: [Metric]
  var influences: [Influence]
  var fundingUnits: [FundingUnit]

  struct Dimension: Codable, Hashable {
    struct Level: Codable, Hashable {
      var name: String
    }
    var id: String
    var name: String
    var levels: [Level]
  }

  struct Team: Codable, Hashable {
    enum Topology: String, Codable {
      case streamAligned, platform, enabling, complicatedSubsystem
    }
    struct Slots: Codable, Hashable {
      var primary: Double
      var secondary: Double
      var adHoc: Double
      var cycle: String?
    }
    var id: String
    var name: String
    var parent: String?
    var topology: Topology
    var size: Int
    var slots: Slots
    var annotations: [String: String]
  }

  struct Assessment: Codable, Hashable {
    var dimension: String
    var level: Int
    var team: String
  }

  struct Bet: Codable, Hashable {
    enum Horizon: String, Codable {
      case hours, days, weeks, months, quarters, years, decades
    }
    enum State: String, Codable {
      case proposed, active, paused, done, dropped
    }
    struct Dependency: Codable, Hashable {
      var on: String
      var isHard: Bool?
    }
    struct Effort: Codable, Hashable {
      var low: String
      var high: String
      var likely: String
    }
    struct Curve: Codable, Hashable {
      enum Shape: String, Codable {
        case linear, exponentialDecay, step, sigmoid
      }
      var shape: Shape
      var steepness: Double?
      var midpoint: Double?
      var rate: Double?
      var at: Double?
    }
    var id: String
    var name: String
    var horizon: Horizon
    var parents: [String]?
    var owner: String
    var state: State
    var startedOn: String
    var dependencies: [Dependency]?
    var targets: [String]?
    var effort: Effort
    var curve: Curve
    var valueTypes: [String]?
  }

  struct Metric: Codable, Hashable {
    enum Role: String, Codable {
      case northStar, input, health, result
    }
    enum Direction: String, Codable {
      case increase, decrease
    }
    struct Observation: Codable, Hashable {
      var day: String
      var value: Double
    }
    var id: String
    var name: String
    var role: Role
    var unit: String
    var direction: Direction
    var owner: String
    var observations: [Observation]
  }

  struct Influence: Codable, Hashable {
    enum Effect: String, Codable {
      case increases, decreases
    }
    var from: String
    var to: String
    var effect: Effect
    var strength: Double
    var lag: String
    var belief: Double
  }

  struct FundingUnit: Codable, Hashable {
    enum Kind: String, Codable {
      case team, valueStream, project, platform
    }
    var id: String
    var name: String
    var kind: Kind
    var amount: String
    var bets: [String]
    var reviewEvery: String
    var reviewers: [String]
  }
}
