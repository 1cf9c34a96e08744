/// The ids of a roster, whatever its nouns are: what references are looked up in.
struct RosterRoll {
  /// The type of the nouns.
  var type: ObjectIdentifier
  /// What one of them is called in messages.
  var noun: String
  var ids: [String]
  var indexOf: (String) -> Int?
  /// Where later nouns with taken ids were said.
  var duplicates: [(position: Int, id: String)]

  /// The index among those that hold their id of the noun that was said at a place; `nil` for one that does not.
  func index(ofSaid position: Int) -> Int? {
    let earlier = duplicates.partitioningIndex { $0.position >= position }
    let isDuplicate = earlier < duplicates.count && duplicates[earlier].position == position
    return isDuplicate ? nil : position - earlier
  }
}
