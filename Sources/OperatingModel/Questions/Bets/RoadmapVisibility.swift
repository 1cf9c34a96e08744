/// What share of the work is on no roadmap, of what kind is it, and which core problems does nothing go after?
///
/// All work stands in one place, whether customers see it or not. Work beside the roadmap is real all the same, and
/// it is mostly the work that enables other work, since what is new looks best on a slide. And a problem that
/// leaders call a core one, with no bet linked to it, is an elephant in the room.
///
/// ```swift
/// let roadmap = real.ask(.roadmapVisibility, beside: official)
/// roadmap.offShare                      // 35 %: 18 of 52
/// roadmap.novelties[.enable]?.off       // 15 of the 18
/// ```
/// Ask the real telling with the official one beside it, in either order: what the official one lists is on the
/// roadmap, and what the real one lists is worked on. A bet that says itself whether it is on the roadmap is
/// believed. In one telling alone only bets that say so are told apart; the others stand in no share.
///
/// Bets that are over are not looked at unless ``looksAt`` says so. A bet is linked to a problem by an option for it.
///
/// Source: John Cutler, The Beautiful Mess 2020, posts 1, 27 and 48 (P), concept C28.
public struct RoadmapVisibility: ComparingQuestion {
  /// The largest share of the work that may be off the roadmap.
  public var largestOffShare: Share = 0
  /// The share of the work off the roadmap above which it is mostly enabling.
  public var mostlyEnabling: Share = 0.5
  /// Which bets are looked at.
  public var looksAt = OpenScope.usual

  /// The question with its usual thresholds.
  public init() {}

  /// What the question is about.
  public static let guide = QuestionGuide(
    "bets.roadmapVisibility",
    "What share of the work is on no roadmap, of what kind is it, and which core problems does nothing go after?",
    concepts: ["C28"], sources: ["B20-1", "B20-27", "B20-48"])

  /// What it may find.
  public static let kinds: [FindingKind<Self>] = [.off, .enablingUnseen, .onlyOnPaper, .elephant]

  /// The fields of the question: its thresholds.
  public static let fields = Fields(blank: RoadmapVisibility()) {
    Field(
      "largestOffShare", \.largestOffShare, by: .said("B20-48", .primary),
      "The largest share of the work that may be off the roadmap.")
    Field(
      "mostlyEnabling", \.mostlyEnabling, by: .own,
      "The share of the work off the roadmap above which it is mostly enabling.")
    Field("looksAt", \.looksAt, by: .own, "Which bets are looked at.")
  }
}

extension Question where Self == RoadmapVisibility {
  /// What share of the work is on no roadmap, of what kind is it, and which core problems does nothing go after?
  public static var roadmapVisibility: Self { Self() }
}

// MARK: What it tells

extension RoadmapVisibility {
  /// What is worked on beside the roadmap, of what kind it is, and which core problems nothing goes after.
  public struct Table: DocumentRecord, Hashable {
    /// How many bets are on the roadmap, those only on paper included.
    public var onRoadmap = 0
    /// How many bets are worked on.
    public var work = 0
    /// How many of those are off the roadmap.
    public var off = 0
    /// The share of the work that is off it, of what it is recorded for; left out where that is nothing.
    public var offShare: Share?
    /// The work by what it does to the product, most off the roadmap first; what is not recorded comes last.
    public var novelties: [Group] = []
    /// The work by who sees its result, most off the roadmap first; what is not recorded comes last.
    public var visibilities: [Group] = []
    /// The core problems, those that nothing goes after first.
    public var problems: [CoreProblem] = []
    /// The bets that are looked at, those off the roadmap first.
    public var rows: [Row] = []

    /// The fields of the table.
    public static let fields = Fields(blank: Self()) {
      Field(
        "onRoadmap", \.onRoadmap, .required, "How many bets are on the roadmap, those only on paper included."
      )
      Field("work", \.work, .required, "How many bets are worked on.")
      Field("off", \.off, .required, "How many of those are off the roadmap.")
      Field(
        "offShare", \.offShare,
        "The share of the work that is off it, of what it is recorded for; left out where that is nothing.")
      Field(
        "novelties", \.novelties,
        "The work by what it does to the product, most off the roadmap first; what is not recorded comes last."
      )
      Field(
        "visibilities", \.visibilities,
        "The work by who sees its result, most off the roadmap first; what is not recorded comes last.")
      Field("problems", \.problems, "The core problems, those that nothing goes after first.")
      Field("rows", \.rows, "The bets that are looked at, those off the roadmap first.")
    }
  }

  /// One bet.
  public struct Row: EntityRow, Hashable {
    /// The bet.
    public var id: Identifier<Bet>
    /// What people call it.
    public var name: String
    /// Where it stands; left out where that is not recorded.
    public var standing: RoadmapStanding?
    /// What it does to the product.
    public var novelty: Bet.Novelty?
    /// Who sees its result.
    public var visibility: Bet.Visibility?

    /// The fields of a bet's row.
    public static let fields = Fields(blank: Self(id: "", name: ""), onOneLine: true) {
      Field("id", \.id, .required, "The bet.")
      Field("name", \.name, .required, "What people call it.")
      Field("standing", \.standing, "Where it stands; left out where that is not recorded.")
      Field("novelty", \.novelty, "What it does to the product.")
      Field("visibility", \.visibility, "Who sees its result.")
    }
  }

  /// The work of one kind.
  public struct Group: DocumentRecord, Hashable {
    /// The word for the kind; left out where none is recorded.
    public var word: String?
    /// How many bets of it are on the roadmap.
    public var on: Int
    /// How many are off it.
    public var off: Int
    /// The share that is off it.
    public var offShare: Share?

    /// The fields of a kind of work.
    public static let fields = Fields(blank: Self(on: 0, off: 0), onOneLine: true) {
      Field("word", \.word, "The word for the kind; left out where none is recorded.")
      Field("on", \.on, .required, "How many bets of it are on the roadmap.")
      Field("off", \.off, .required, "How many are off it.")
      Field("offShare", \.offShare, "The share that is off it.")
    }
  }

  /// A problem that leaders call a core one.
  public struct CoreProblem: EntityRow, Hashable {
    /// The opportunity.
    public var id: Identifier<Opportunity>
    /// What people call it.
    public var name: String
    /// The open bets that options link to it.
    public var bets: [Identifier<Bet>] = []

    /// The fields of a core problem.
    public static let fields = Fields(blank: Self(id: "", name: "")) {
      Field("id", \.id, .required, "The opportunity.")
      Field("name", \.name, .required, "What people call it.")
      Field("bets", \.bets, "The open bets that options link to it.")
    }
  }
}

extension Array where Element == RoadmapVisibility.Group {
  /// The work that does one thing to the product; `nil` where there is none.
  public subscript(novelty: Bet.Novelty) -> Element? { first { $0.word == novelty.rawValue } }
  /// The work that one circle sees; `nil` where there is none.
  public subscript(visibility: Bet.Visibility) -> Element? { first { $0.word == visibility.rawValue } }
}

// MARK: What it may find

extension FindingKind where Q == RoadmapVisibility {
  /// A share of the work is not on the roadmap.
  public static var off: Self {
    Self(
      "off", "A share of the work is not on the roadmap.", by: .said("B20-48", .primary),
      rule: "all work stands in one place",
      ask: "If nothing on the roadmap shipped for a while, which of this work would still have to go on?")
  }
  /// The work off the roadmap is mostly such that it enables other work.
  public static var enablingUnseen: Self {
    Self(
      "enablingUnseen", "The work off the roadmap is mostly such that it enables other work.",
      by: .said("B20-27", .primary), rule: "what is new looks better than what enables",
      ask: "What would we show instead, if we could only show what our results really rest on?")
  }
  /// Bets are on the roadmap, and not worked on in the real telling.
  public static var onlyOnPaper: Self {
    Self(
      "onlyOnPaper", "Bets are on the roadmap, and not worked on in the real telling.",
      by: .said("B20-48", .primary), rule: "all work stands in one place",
      ask: "Who waits for these, and what have they been told?")
  }
  /// Leaders name a core problem, and no open bet is linked to it.
  public static var elephant: Self {
    Self(
      "elephant", "Leaders name a core problem, and no open bet is linked to it.",
      by: .said("B20-1", .primary), rule: "a core problem has bets",
      ask: "What do we do about it today under another name, or what do we do instead of it?")
  }
}
