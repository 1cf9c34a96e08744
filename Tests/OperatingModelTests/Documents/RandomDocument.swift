import Testing

@testable import OperatingModel

/// A JSON text as a tree that keeps the order of members.
indirect enum Tree {
  case plain(String)
  case list([Tree])
  case object([(key: String, value: Tree)])

  var text: String {
    switch self {
    case .plain(let text): text
    case .list(let elements): "[" + elements.map(\.text).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(Tree.quoted($0.key)): \($0.value.text)" }.joined(separator: ", ") + "}"
    }
  }

  /// The same tree with the members of every object in another order.
  func shuffled(_ random: inout RandomCases) -> Tree {
    switch self {
    case .plain: self
    case .list(let elements): .list(elements.map { $0.shuffled(&random) })
    case .object(let members):
      .object(random.shuffled(members.map { (key: $0.key, value: $0.value.shuffled(&random)) }))
    }
  }

  static func quoted(_ text: String) -> String {
    var writer = JSONWriter(.compact)
    writer.write(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Makes documents from the nouns' own tables of fields: whatever a noun has, they say.
struct RandomDocument {
  var random: RandomCases
  /// The share of optional fields that are said, in percent.
  var fill = 60
  /// How many nouns of a kind there are at most.
  var most = 3
  /// The share of references that lead nowhere, in percent.
  var dangling = 0
  /// Whether references lead to nouns said before only, so that there are no circles.
  var isAcyclic = false
  /// Words of which no random value is known, so that a new notation is noticed.
  private(set) var unknown: Set<String> = []
  /// How many nouns of each kind there are, as references draw from them.
  var counts: [String: Int] = [:]
  private var place: (noun: String, index: Int)?

  init(seed: Int) { random = RandomCases(seed: seed) }

  mutating func system() -> Tree {
    let fields = ProductOperatingSystem.fieldDescriptions
    for field in fields {
      if case .list(.record(let record)) = field.shape, record.fields.first?.key == "id" {
        counts[record.title] = random.int(0...most)
      }
    }
    var members: [(key: String, value: Tree)] = []
    for field in fields {
      switch field.shape {
      case _ where field.key == "formatVersion": members.append((field.key, .plain("1")))
      case .list(.record(let shape)):
        let noun = counts[shape.title]
        let elements = (0..<(noun ?? random.int(0...most))).map { index in
          place = noun.map { _ in (shape.title, index) }
          defer { place = nil }
          return record(shape.fields, id: noun.map { _ in "\(shape.title) \(index)" })
        }
        if !elements.isEmpty { members.append((field.key, .list(elements))) }
      default: if field.isRequired || isSaid() { members.append((field.key, value(field.shape))) }
      }
    }
    return .object(members)
  }

  private mutating func isSaid() -> Bool { random.int(1...100) <= fill }

  /// A record with an id; how many there are of each noun is said by `counts`.
  mutating func record(_ fields: [FieldDescription], id: String? = nil) -> Tree {
    var members: [(key: String, value: Tree)] = []
    for field in fields {
      if field.key == "id", let id {
        members.append(("id", .plain(Tree.quoted(id))))
      } else if field.isRequired || isSaid() {
        members.append((field.key, value(field.shape)))
      }
    }
    return .object(members)
  }

  mutating func value(_ shape: DocumentShape) -> Tree {
    switch shape {
    case .text(let what): .plain(Tree.quoted(text(what)))
    case .boolean: .plain(random.int(0...3) == 0 ? "false" : "true")
    case .number(let what): .plain(what.isWhole ? String(wholeNumber(what)) : number(what))
    case .word(let vocabulary): .plain(Tree.quoted(word(vocabulary)))
    case .reference(let noun): .plain(Tree.quoted(reference(noun)))
    case .list(let element): .list((0..<random.int(1...3)).map { _ in value(element) })
    case .record(let shape) where shape.name == "Curve.Form": curve()
    case .record(let shape): record(shape.fields)
    case .either(let shapes): value(pick(shapes))
    case .object, .anything: .object([("own \(random.int(0...9))", anything(2)), ("note", anything(0))])
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[random.int(0...(elements.count - 1))]
  }

  private mutating func word(_ vocabulary: DocumentShape.Vocabulary) -> String {
    let words = vocabulary.words
    return words.isEmpty || vocabulary.isOpen && random.int(0...4) == 0 ? "our own" : pick(words)
  }

  private mutating func reference(_ noun: String) -> String {
    var count = counts[noun] ?? 0
    if isAcyclic, let place, place.noun == noun { count = place.index }
    if count == 0 || random.int(1...100) <= dangling { return "\(noun) \(random.int(90...99))" }
    return "\(noun) \(random.int(0...(count - 1)))"
  }

  private mutating func day() -> String {
    (Day(number: random.int(15_000...22_000)) ?? "2026-01-01").description
  }

  private mutating func time() -> String {
    let precision: When.Precision = random.int(0...1) == 0 ? .day : random.one(of: When.Precision.allCases)
    return When(precision, of: Day(number: random.int(15_000...22_000)) ?? "2026-01-01").description
  }

  private mutating func text(_ text: DocumentShape.Text) -> String {
    let what = text.description
    switch what {
    case "a text": return pick(["", "A", "two words", "é \"quoted\" \\ 😀", "line\nbreak\u{1}", "/~"])
    case "a day of the calendar as YYYY-MM-DD": return day()
    case _ where what.hasPrefix("a day, month, quarter"): return time()
    case _ where what.hasPrefix("a currency"): return pick(["USD", "EUR", "XAU"])
    case _ where what.hasPrefix("a period"):
      return random.int(0...3) == 0 ? time() : "\(time())/\(random.int(0...2) == 0 ? ".." : time())"
    case _ where what.hasPrefix("an effort"): return quantity() + pick(["pw", "pd", "ph"])
    case _ where what.hasPrefix("a span"): return quantity() + pick(["d", "w", "h"])
    case _ where what.hasPrefix("an amount"):
      return
        "\(random.int((text.rule.least.map { Int($0) } ?? -99_999)...99_999)).\(random.int(0...9999)) \(pick(["USD", "EUR", "XAU"]))"
    case "the word for a level": return pick(["A", "two words", "off the scale"])
    case _ where what.hasPrefix("one mandate level"): return pick(["A", "C-E", "F-B", "I"])
    default:
      unknown.insert(what)
      return what
    }
  }

  private mutating func wholeNumber(_ number: DocumentShape.Number) -> Int {
    let least = number.rule.least.map { Int($0) } ?? -3
    return random.int(least...(number.rule.most.map { Int($0) } ?? least + 1000))
  }

  private mutating func number(_ number: DocumentShape.Number) -> String {
    switch (number.rule.least, number.rule.most) {
    case (0, 1): share()
    case (-1, 1): pick(["-1", "0", "1", "-0.\(random.int(1...999))"])
    case (-1, nil): pick(["-1", "0", "0.\(random.int(1...999))", "\(random.int(1...1000))"])
    case (nil, nil): quantity()
    case (0, nil): pick(["0", "3", "2.5", "\(random.int(0...100_000)).\(random.int(0...999))", "1e-7"])
    default:
      {
        unknown.insert(number.description)
        return "0"
      }()
    }
  }

  private mutating func share() -> String { pick(["0", "1", "0.5", "0.\(random.int(1...99_999))"]) }

  private mutating func quantity() -> String {
    pick(["0", "3", "-2.5", "\(random.int(0...100_000)).\(random.int(0...999))", "1e-7", "1e21"])
  }

  private mutating func curve() -> Tree {
    func curve(_ shape: String, _ members: (key: String, value: Tree)...) -> Tree {
      .object([("shape", .plain(Tree.quoted(shape)))] + (members.filter { _ in isSaid() }))
    }
    switch random.int(0...6) {
    case 0:
      return curve(
        "sigmoid", ("steepness", .plain(quantity())),
        ("midpoint", .plain(share())))
    case 1: return curve("exponentialDecay", ("rate", .plain(quantity())))
    case 2: return curve("linear")
    case 3: return curve("step", ("at", .plain(share())))
    case 4: return curve("jCurve", ("dip", .plain(quantity())))
    case 5: return curve("delayedStep", ("at", .plain(share())))
    default:
      let points = (0..<random.int(1...3)).map { _ in
        Tree.object([
          ("effort", .plain(share())), ("value", .plain(quantity())),
        ])
      }
      return curve("sampled", ("points", .list(points)))
    }
  }

  private mutating func anything(_ depth: Int) -> Tree {
    switch random.int(0...(depth > 0 ? 6 : 4)) {
    case 0: .plain("true")
    case 1: .plain("\(random.int(-5...5))")
    case 2: .plain("0.25")
    case 3: .plain("9007199254740993")
    case 4: .plain("\"text\"")
    case 5: .list((0..<random.int(0...2)).map { _ in anything(depth - 1) })
    default: .object((0..<random.int(0...2)).map { ("key \($0)", anything(depth - 1)) })
    }
  }
}

extension RandomDocument {
  /// The system that a random document says, with the document.
  static func make(
    seed: Int, _ change: (inout RandomDocument) -> Void = { _ in },
    at place: SourceLocation = #_sourceLocation
  ) throws -> (tree: Tree, system: ProductOperatingSystem) {
    var document = RandomDocument(seed: seed)
    change(&document)
    let tree = document.system()
    try #require(document.unknown.isEmpty, "no random value is known for these", sourceLocation: place)
    do {
      return (tree, try ProductOperatingSystem(json: tree.text))
    } catch {
      Issue.record("seed \(seed): \(error)", sourceLocation: place)
      throw error
    }
  }
}
