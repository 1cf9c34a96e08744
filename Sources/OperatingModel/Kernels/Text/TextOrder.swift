/// The order of texts by their code points.
enum TextOrder {
  /// Whether texts stand in ascending order.
  static func isAscending(_ texts: [String]) -> Bool {
    !zip(texts, texts.dropFirst()).contains { ExactText.precedes($1, $0) }
  }

  /// The places of texts in ascending order, equal ones in the order in which they stand.
  ///
  /// What belongs to the texts is then moved once, however large it is.
  static func places(of texts: [String]) -> [Int] {
    texts.indices.sorted {
      ExactText.areEqual(texts[$0], texts[$1]) ? $0 < $1 : ExactText.precedes(texts[$0], texts[$1])
    }
  }
}
