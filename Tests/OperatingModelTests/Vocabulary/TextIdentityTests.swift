import Testing

@testable import OperatingModel

/// Ids that look alike but are composed differently are two ids wherever ids are looked at.
@Suite struct TextIdentityTests {
  private static let composed = "caf\u{E9}"
  private static let decomposed = "cafe\u{301}"

  private static func model() -> ProductOperatingSystem {
    ProductOperatingSystem("Acme") {
      Team(Identifier(composed), "One")
      Team(Identifier(decomposed), "Two")
      Bet("b", "Bet", owner: Identifier(decomposed))
    }
  }

  @Test func inARoster() {
    var teams = Self.model().teams
    #expect(Self.composed == Self.decomposed, "Swift takes the two texts for one")
    #expect(teams.count == 2 && teams.duplicates.isEmpty)
    #expect(teams[Identifier(Self.composed)]?.name == "One")
    #expect(teams[Identifier(Self.decomposed)]?.name == "Two")
    #expect(teams.sortedByID.map(\.name) == ["Two", "One"], "in the order of code points")
    teams.remove(Identifier(Self.composed))
    #expect(teams.map(\.name) == ["Two"] && !teams.contains(Identifier(Self.composed)))
  }

  @Test func inReferences() throws {
    let model = Self.model()
    let resolved = try model.resolved()
    #expect(resolved.count(of: "bets.owner") == 1 && resolved.setAside.isEmpty)
    let read = try ProductOperatingSystem(json: model.json)
    #expect(read.jsonBytes == model.jsonBytes && read.teams.count == 2)
    var other = model
    other.teams.remove(Identifier(Self.decomposed))
    let problems = try #require(throws: Problems.self) { try other.resolved() }
    #expect(problems.map { "\($0.code) \($0.path)" } == ["reference.unknown /bets/0/owner"])
    let tolerated = try other.resolved(tolerating: [.unknownReference])
    #expect(tolerated.model.bets["b"]?.owner == nil && tolerated.count(of: "bets.owner") == 0)
  }

  @Test func inContainment() throws {
    var model = Self.model()
    model.teams[Identifier(Self.composed)]?.parent = Identifier(Self.decomposed)
    #expect(try model.resolved().count(of: "teams.parent") == 1, "it is not in itself")
    model.teams[Identifier(Self.decomposed)]?.parent = Identifier(Self.composed)
    #expect(throws: Problems.self) { try model.resolved() }
  }

  @Test func inAMatrix() throws {
    var matrix = BreakthroughMatrix("m", "Matrix")
    matrix.owners = [
      BreakthroughMatrix.Entry(Self.composed, "One"), BreakthroughMatrix.Entry(Self.decomposed, "Two"),
    ]
    matrix.marks = [BreakthroughMatrix.Mark(from: Self.composed, to: Self.decomposed, .strong)]
    var model = ProductOperatingSystem("Acme")
    model.add(matrix)
    #expect(try model.resolved().setAside.isEmpty)
    #expect(try ProductOperatingSystem(json: model.json).resolved().setAside.isEmpty)
    matrix.owners.removeLast()
    model.breakthroughMatrices = [matrix]
    let problems = try #require(throws: Problems.self) { try model.resolved() }
    #expect(problems.map { "\($0.code) \($0.path)" } == ["reference.unknown /breakthroughMatrices/0/marks/0"])
  }

  @Test func inOwnData() throws {
    let text =
      "{\"formatVersion\":1,\"name\":\"A\",\"annotations\":{\"\(Self.composed)\":1,\"\(Self.decomposed)\":2}}"
    let told = #expect(throws: Problems.self) { try ProductOperatingSystem(json: text) }
    #expect(
      told?.map(\.code) == [.duplicateKey], "own data is held by Swift's texts, and none of it is lost unsaid"
    )
  }
}
