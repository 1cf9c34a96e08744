import Testing

@testable import OperatingModel

/// Whatever resolves can be written and read back, equal: also what is said in Swift, where nobody reads a document.
@Suite struct SaidInSwiftTests {
  /// The kinds of problem for which something is left out, so that nothing of them is left.
  static let leftOut: Set<ProblemCode> = [
    .unknownReference, .selfReference, .duplicateID, .emptyID, .containmentCycle, .dependencyCycle,
  ]

  /// A model of every noun, a share of whose values are odd.
  static func model(seed: Int) throws -> ProductOperatingSystem {
    var system = try RandomDocument.make(seed: seed) {
      $0.fill = seed % 2 == 0 ? 30 : 90
      $0.isAcyclic = seed % 2 == 0
      $0.dangling = seed % 3 == 0 ? 10 : 0
    }.system
    var odd = OddValues(seed: seed, share: [0, 1, 10, 60][seed % 4])
    odd.spoil(&system)
    try #require(odd.unknown.isEmpty, "no odd value is known for these")
    return system
  }

  @Test func whateverResolvesCanBeWrittenAndReadBackEqual() throws {
    var codes: Set<ProblemCode> = []
    var nouns = 0
    for seed in 0..<24 {
      var model = try Self.model(seed: seed)
      // What is wrong is told, and then taken away noun by noun, until what is left resolves.
      for _ in 0..<20 {
        guard let problems = Self.problems(of: model) else { break }
        codes.formUnion(problems.map(\.code))
        Self.expectTold(problems, of: model, "seed \(seed)")
        model = Self.without(problems, model)
      }
      let resolved = try model.resolved()
      #expect(resolved.model == model && resolved.setAside.isEmpty, "seed \(seed)")
      try Self.expectWrittenAndRead(model, "seed \(seed)")
      nouns += JSON(model).said
    }
    #expect(nouns > 400, "enough is left to be looked at")
    #expect(
      codes.isSuperset(
        of: Self.leftOut.union([
          .numberOutOfRange, .invalidValue, .negativeAmount, .invertedInterval, .daysOutOfOrder,
          .curveOutOfBounds,
          .tooDeep, .unknownLevel,
        ])), "every kind of problem was met: \(codes)")
  }

  @Test func whatIsLeftOutOnceIsLeftOutForGood() throws {
    let all = Set(ProblemCode.known)
    for seed in 100..<124 {
      let once = try Self.model(seed: seed).resolved(tolerating: all)
      let twice = try once.model.resolved(tolerating: all)
      #expect(twice.model == once.model, "seed \(seed)")
      #expect(
        NounRelation.all.map { twice.count(of: $0.name) } == NounRelation.all.map { once.count(of: $0.name) },
        "seed \(seed)")
      #expect(twice.circles.isEmpty, "seed \(seed)")
      let left = twice.setAside.filter { Self.leftOut.contains($0.code) }
      #expect(left.isEmpty, "seed \(seed): \(left)")
    }
  }

  // MARK: What is held

  private static func problems(of model: ProductOperatingSystem) -> Problems? {
    do {
      _ = try model.resolved(limits: DocumentLimits(problems: 100_000))
      return nil
    } catch { return error }
  }

  static func expectWrittenAndRead(_ model: ProductOperatingSystem, _ comment: Comment) throws {
    let read = try ProductOperatingSystem(json: model.json)
    #expect(read == model && read.jsonBytes == model.jsonBytes, comment)
    #expect(try ProductOperatingSystem(json: model.compactJSON).jsonBytes == model.jsonBytes, comment)
    #expect(try ProductOperatingSystem(json: JSON(model)).jsonBytes == model.jsonBytes, comment)
  }

  /// Every problem is of a known kind, and at a place that the model has.
  private static func expectTold(_ problems: Problems, of model: ProductOperatingSystem, _ comment: Comment) {
    let tree = JSON(model)
    for problem in problems {
      #expect(ProblemCode.known.contains(problem.code), comment)
      #expect(tree.at(problem.path) != nil, "\(comment): \(problem)")
    }
  }

  /// The model without the nouns and facts in which something is wrong.
  private static func without(_ problems: Problems, _ model: ProductOperatingSystem) -> ProductOperatingSystem
  {
    var places = LeavingOut()
    var copy = model
    for problem in problems {
      switch problem.path.steps.first {
      case .key("annotations")?: copy.annotations = [:]
      case .key("provenance")?: copy.provenance = nil
      case .key("perspective")?: copy.perspective = nil
      default: places.insert(problem.path.steps.prefix(2))
      }
    }
    copy.leave(out: places)
    return copy
  }
}

extension JSON {
  /// What stands at a path.
  func at(_ path: ModelPath) -> JSON? {
    var value: JSON? = self
    for step in path.steps {
      switch step {
      case .key(let key): value = value?[key]
      case .index(let index): value = value?[index]
      }
    }
    return value
  }

  /// How many elements the lists of an object have.
  fileprivate var said: Int {
    guard case .object(let members) = self else { return 0 }
    return members.values.reduce(0) { if case .list(let elements) = $1 { $0 + elements.count } else { $0 } }
  }
}
