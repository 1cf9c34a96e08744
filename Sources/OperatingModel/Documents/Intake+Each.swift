extension Intake {
  /// Goes through the objects of a list, and makes something of each of which anything can be made.
  ///
  /// ```swift
  /// acme.add(
  ///   intake.each("squads") { row -> Team? in
  ///     guard let id: Identifier<Team> = row.require("slug") else { return nil }
  ///     return Team(id, row.take("title"))
  ///   })
  /// ```
  /// Where `nil` comes back, the object stays whole in the rest; else what was not taken of it does. One object counts
  /// as a list of one.
  ///
  /// - Parameters:
  ///   - key: The list's key.
  ///   - make: Takes what fits from an object, which knows its place in the whole.
  @discardableResult
  public mutating func each<Result>(
    _ key: String, _ make: (inout Intake) throws -> Result?
  ) rethrows -> [Result] {
    guard let (step, json) = found(at: [.key(key)]) else { return [] }
    return try goThrough(step) { (intake, left) throws -> [Result] in
      guard case .list(let elements) = json else {
        return try intake.visit(&left, json, [step], make).map { [$0] } ?? []
      }
      return try intake.visitAll(&left, Self.numbered(elements), [step], make)
    }
  }

  /// Goes through the objects where the whole is a list of them, such as a table's rows.
  @discardableResult
  public mutating func each<Result>(_ make: (inout Intake) throws -> Result?) rethrows -> [Result] {
    guard case .list(let elements) = value else {
      tellOff("a list")
      return []
    }
    var left = remains
    remains = .nothing
    defer { remains = left }
    return try visitAll(&left, Self.numbered(elements), [], make)
  }

  /// Goes through the objects that stand in another one, each under its own ``key``, in the keys' order.
  ///
  /// ```swift
  /// // { "squads": { "billing": { "title": "Billing" } } }
  /// intake.eachMember("squads") { row in row.key.map { Team(Identifier($0), row.take("title")) } }
  /// ```
  @discardableResult
  public mutating func eachMember<Result>(
    _ key: String, _ make: (inout Intake) throws -> Result?
  ) rethrows -> [Result] {
    guard let (step, json) = found(at: [.key(key)]) else { return [] }
    guard case .object(let members) = json else {
      tell(.mismatch(json, expected: "an object", at: path.appending(step)))
      return []
    }
    let parts = members.sorted { ExactText.precedes($0.key, $1.key) }
    return try goThrough(step) { (intake, left) throws -> [Result] in
      try intake.visitAll(&left, parts.map { (.key($0.key), $0.value) }, [step], make)
    }
  }

  /// The key under which this stands; `nil` for an element of a list, and for the whole.
  public var key: String? {
    if case .key(let key)? = path.steps.last { key } else { nil }
  }

  private static func numbered(_ elements: [JSON]) -> [(ModelPath.Step, JSON)] {
    elements.enumerated().map { (.index($0), $1) }
  }

  /// Takes what is left of a member out while its parts are gone through, so that it is in one hand.
  private mutating func goThrough<Result>(
    _ step: ModelPath.Step, _ go: (inout Intake, inout Remains) throws -> [Result]
  ) rethrows -> [Result] {
    var left = remains[step]
    remains[step] = .nothing
    defer { remains[step] = left }
    return try go(&self, &left)
  }

  private mutating func visitAll<Result>(
    _ left: inout Remains, _ parts: [(step: ModelPath.Step, json: JSON)], _ steps: [ModelPath.Step],
    _ make: (inout Intake) throws -> Result?
  ) rethrows -> [Result] {
    var results: [Result] = []
    for (step, json) in parts {
      if let result = try visit(&left[step], json, steps + [step], make) { results.append(result) }
    }
    return results
  }

  /// Lets something be made of a part of this; what is left of the part is what was not taken from it.
  private mutating func visit<Result>(
    _ left: inout Remains, _ part: JSON, _ steps: [ModelPath.Step],
    _ make: (inout Intake) throws -> Result?
  ) rethrows -> Result? {
    guard !part.saysNothing else {
      left = .nothing
      return nil
    }
    var intake = Intake(part, at: ModelPath(path.steps + steps), limits, isRow: isRow, remains: left)
    defer { tell(intake.problems) }
    guard let result = try make(&intake) else { return nil }
    left = intake.remains
    return result
  }
}
