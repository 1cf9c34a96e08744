/// The order of texts by their code points.
enum TextOrder {
  /// The places of texts in ascending order, equal ones in the order in which they stand.
  ///
  /// What belongs to the texts is then moved once, however large it is.
  static func places(of texts: [String]) -> [Int] {
    texts.indices.sorted { (texts[$0], $0) < (texts[$1], $1) }
  }
}
