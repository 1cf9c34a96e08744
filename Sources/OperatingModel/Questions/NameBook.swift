/// What a model's nouns are called. It stands in an answer for printing alone, and no answer is another one for it.
struct NameBook: Hashable, Sendable {
  private let system: ResolvedSystem?

  init(_ system: ResolvedSystem? = nil) { self.system = system }

  /// What the noun of a kind with an id is called; `nil` where that is not known.
  func name(_ noun: String, _ id: String) -> String? { system?.label(ofNoun: noun, id) }

  static func == (left: Self, right: Self) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}

extension ResolvedSystem {
  /// What the noun of a kind, such as “team”, with an id is called; `nil` where there is none. Takes constant time.
  public func label(ofNoun noun: String, _ id: String) -> String? {
    Place.looking(at: model) { model in
      guard let (offset, access) = ModelSight.rosters[noun] else { return nil }
      let place = model.at(offset)
      return access.ids(place).place(of: id).map { access.label(place, $0) }
    }
  }

  /// The ids of every noun of a kind; `nil` where there is no such kind.
  func ids(ofNoun noun: String) -> [String]? {
    Place.looking(at: model) { model in
      ModelSight.rosters[noun].map { offset, access in access.ids(model.at(offset)).texts }
    }
  }
}
