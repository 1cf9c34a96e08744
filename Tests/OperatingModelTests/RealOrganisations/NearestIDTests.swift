import Testing

@testable import OperatingModel

/// What is suggested for the ids of real organisations, each said with a slip of the hand.
@Suite(OrganisationData.isThere) struct NearestIDTests {
  private struct Count {
    var right = 0
    var wrong: [String] = []
    var none = 0
  }

  private func ids(_ name: String) async throws -> [[String]] {
    let system = try await OrganisationData.answered(name).figures.organisation.system
    return [system.teams.map(\.id.rawValue), system.bets.map(\.id.rawValue)]
  }

  /// Ids are drawn at random and misspelt; what is not an id by chance is looked for.
  private func suggest(
    _ ids: [String], _ rounds: Int, misspelling: (inout RandomCases, [Character]) -> [Character]?
  ) -> Count {
    var count = Count()
    var random = RandomCases(seed: 11)
    let known = Set(ids)
    var search = NameSearch(among: ids, comparingAtMost: .max)
    for _ in 0..<rounds {
      let id = ids[random.int(0...(ids.count - 1))]
      guard let said = misspelling(&random, Array(id)).map({ String($0) }), !known.contains(said) else {
        continue
      }
      switch search.nearest(to: said) {
      case nil: count.none += 1
      case id: count.right += 1
      case let other?: count.wrong.append("\(said) → \(other), not \(id)")
      }
    }
    return count
  }

  @Test(arguments: OrganisationData.names)
  func aSlipOfTheHandIsFoundOrNothingIs(_ name: String) async throws {
    for ids in try await ids(name) where ids.count > 1 {
      let count = suggest(ids, 300) { random, letters in
        let places = letters.indices.filter { letters[$0].isLetter }
        guard places.count > 3 else { return nil }
        var said = letters
        let place = places[random.int(0...(places.count - 1))]
        switch random.int(0...3) {
        case 0: said.remove(at: place)
        case 1: said.insert("e", at: place)
        case 2: said[place] = "o"
        default: if place + 1 < said.count { said.swapAt(place, place + 1) }
        }
        return said
      }
      #expect(count.wrong.count * 50 <= count.right, "\(count.wrong)")
    }
  }

  @Test(arguments: OrganisationData.names)
  func anotherNumberIsNeverSuggested(_ name: String) async throws {
    for ids in try await ids(name) where ids.count > 1 {
      let count = suggest(ids, 300) { random, letters in
        let places = letters.indices.filter { letters[$0].isNumber }
        guard !places.isEmpty else { return nil }
        var said = letters
        said[places[random.int(0...(places.count - 1))]] = Character("\(random.int(0...9))")
        return said
      }
      #expect(count.right == 0 && count.wrong.isEmpty)
    }
  }

  @Test(arguments: OrganisationData.names)
  func aBeginningIsFoundWhereItIsTheOnlyOne(_ name: String) async throws {
    for ids in try await ids(name) where ids.count > 1 {
      let count = suggest(ids, 300) { random, letters in
        guard letters.count > 9 else { return nil }
        let said = String(letters.prefix(random.int(8...(letters.count - 1))))
        return ids.filter { $0.hasPrefix(said) }.count == 1 ? Array(said) : nil
      }
      #expect(count.wrong.count * 10 <= count.right, "\(count.wrong)")
    }
  }
}
