extension TeamDependencies {
  /// What is said of those that are left aside; `nil` where all may stand.
  var leftAsideNote: String? {
    let over = count(of: .over)
    let notBegun = count(of: .notBegun)
    guard over + notBegun > 0, let day else { return nil }
    let parts =
      (over > 0 ? ["\(over) over"] : []) + (notBegun > 0 ? ["\(notBegun) not begun"] : [])
    return "Dependencies that do not stand on \(day) are left aside: \(parts.joined(separator: ", "))."
  }
}
