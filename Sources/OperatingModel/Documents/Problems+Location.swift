extension Problems {
  /// The same problems, each with the line and column of what it is about in the document that a model was read from.
  ///
  /// A model does not remember where it was read, so the problems that resolving finds come with a path alone.
  /// Hold them against the document to be told the lines as well:
  ///
  /// ```swift
  /// do {
  ///   let acme = try ProductOperatingSystem(json: text)
  ///   print(try acme.resolved().name)
  /// } catch {
  ///   print(error.located(in: text).report(in: "acme.json"))
  /// }
  /// ```
  /// A problem that has a place already keeps it. Where a document does not say what a path leads to, the
  /// nearest thing around it is pointed at. The problems are put in the order in which they stand in the document.
  ///
  /// Paths count the entries of the model. Where reading left some out because their problems were tolerated,
  /// the ones after them stand further down in the document than is said here.
  ///
  /// Takes time in proportion to the document.
  public func located(in text: String) -> Problems {
    var text = text
    return text.withUTF8 { unsafe located(in: UnsafeRawBufferPointer($0)) }
  }

  /// The same problems, each with its line and column in the document of these UTF-8 bytes.
  public func located(in bytes: some Sequence<UInt8>) -> Problems {
    let bytes = (bytes as? [UInt8]) ?? Array(bytes)
    return unsafe bytes.withUnsafeBytes { unsafe located(in: $0) }
  }

  /// The same problems of something that is a part of something larger, such as of the thresholds in a request.
  ///
  /// Their paths then lead from the whole to the part, and can be located in its text:
  ///
  /// ```swift
  /// do {
  ///   return try catalogue.ask(code, of: system, with: request.thresholds)
  /// } catch {
  ///   throw error.within("thresholds").located(in: body)
  /// }
  /// ```
  /// Lines and columns that they have already are of the part alone, and are forgotten.
  public func within(_ steps: ModelPath.Step...) -> Problems {
    var problems = withoutPlaces
    for index in problems.all.indices {
      problems.all[index].path = ModelPath(steps + problems.all[index].path.steps)
    }
    return problems
  }

  private func located(in bytes: UnsafeRawBufferPointer) -> Problems {
    guard all.contains(where: { $0.place == nil }) else { return self }
    let order = unsafe Self.placed(all, in: bytes).enumerated().sorted { left, right in
      let (one, other) = (left.element.place, right.element.place)
      return (one?.line ?? 0, one?.column ?? 0, left.offset) < (
        other?.line ?? 0, other?.column ?? 0, right.offset
      )
    }
    var problems = Problems(order.map(\.element))
    problems.unlisted = unlisted
    return problems
  }

  /// Problems in the order in which they are given, each with its place.
  static func placed(_ all: [Problem], in bytes: UnsafeRawBufferPointer) -> [Problem] {
    let unplaced = all.indices.filter { all[$0].place == nil }
    guard !unplaced.isEmpty else { return all }
    let offsets = unsafe DocumentLocator.offsets(
      of: unplaced.map { all[$0].path.steps }, in: bytes, depth: DocumentLimits.deepest)
    let ascending = zip(unplaced, offsets).sorted { $0.1 < $1.1 }
    let places = unsafe DocumentLocator.linesAndColumns(of: ascending.map(\.1), in: bytes)
    var located = all
    for (problem, place) in zip(ascending, places) {
      located[problem.0].place = Problem.Place(line: place.line, column: place.column)
    }
    return located
  }
}
