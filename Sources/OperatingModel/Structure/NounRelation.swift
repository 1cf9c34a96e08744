/// One way in which nouns point to nouns: a row of the table of which noun may point to which.
///
/// The table is derived from the nouns' fields, so that every reference is in it, and it is the same for every
/// company.
///
/// ```swift
/// for relation in NounRelation.all { print(relation.name, "→", relation.target) }
/// ```
public struct NounRelation: Hashable, Sendable {
  /// The relation's name: the path of keys in a document, such as “bets.contributors.team”.
  public let name: String
  /// What kind of noun or fact points: “bet”.
  public let source: String
  /// What kind of noun is pointed to.
  public let target: String
  /// Whether one may point to several.
  public let isMany: Bool
  /// Whether such references may lead round in a circle, where both are of one kind.
  public let circles: Circles

  /// Every relation, in the order of a document's keys.
  public static let all: [NounRelation] = ModelSight.whole.references.map(\.relation)
}

/// What there is to look at in a whole model, worked out once.
struct ModelSight: Sendable {
  /// One of a document's members: a roster, a list of facts, or something that the company itself says.
  struct Member: Sendable {
    let key: String
    let offset: Int
    /// What there is to look at in one noun or fact of it, or in the value itself.
    let sight: Sight?
    let content: Content
  }

  enum Content: Sendable {
    case roster(Layout.RosterAccess)
    case list(Layout.ListAccess)
    case value
  }

  struct Reference: Sendable {
    let relation: NounRelation
    /// The member in which it stands, and the one to which it points.
    let source: Int
    let target: Int
    /// Whether it points from nouns to nouns of their own kind.
    var isWithinOneKind: Bool { source == target }
  }

  let members: [Member]
  let references: [Reference]

  static let whole = ModelSight()

  /// Where each kind of noun's roster stands in a model, by the kind: “team”.
  static let rosters: [String: (offset: Int, access: Layout.RosterAccess)] = Dictionary(
    whole.members.compactMap { member in
      guard case .roster(let access) = member.content else { return nil }
      return (access.target.noun, (member.offset, access))
    }, uniquingKeysWith: { first, _ in first })

  private init() {
    let table = ProductOperatingSystem.fields.table
    var finder = SightFinder()
    var members: [Member] = []
    var sources: [Int] = []
    var nouns: [String] = []
    for entry in table.entries where entry.version == nil {
      let content: Content
      let sight: Sight?
      switch entry.layout.structure {
      case .roster(let element, let access):
        content = .roster(access)
        sight = finder.sight(of: element, keys: [entry.key])
        nouns.append(access.target.noun)
      case .list(let element, let access):
        content = .list(access)
        sight = finder.sight(of: element, keys: [entry.key])
        if case .record(let table) = element.structure {
          nouns.append(table.shape.title)
        } else {
          nouns.append("")
        }
      default:
        content = .value
        sight = finder.sight(of: entry.layout, keys: [entry.key])
        nouns.append("company")
      }
      members.append(Member(key: entry.key, offset: entry.offset, sight: sight, content: content))
      while sources.count < finder.references.count { sources.append(members.count - 1) }
    }
    var rosters: [ObjectIdentifier: Int] = [:]
    for (index, member) in members.enumerated() {
      if case .roster(let access) = member.content { rosters[access.target.type] = index }
    }
    self.members = members
    references = zip(finder.references, sources).map { found, source in
      // Every noun that a field refers to has a roster: a test holds that.
      let target = rosters[found.target.type] ?? source
      let relation = NounRelation(
        name: found.keys.joined(separator: "."), source: nouns[source], target: found.target.noun,
        isMany: found.isMany, circles: found.circles)
      return Reference(relation: relation, source: source, target: target)
    }
  }

  /// The place of a member among a document's keys, for the order of problems.
  func index(of key: String) -> Int? { members.firstIndex { $0.key == key } }
}
