extension Curve {
  /// A curve as a document holds it: its shape, and the parameters that are not the usual ones.
  struct Form: Hashable, Sendable {
    /// Which of the shapes it is (C14).
    var shape: Shape
    /// How steep a sigmoid is; 10 unless said.
    var steepness: Finite?
    /// The effort at which half of a sigmoid's value is there; 0.5 unless said.
    var midpoint: Share?
    /// How fast the returns of an exponential decay fall; 4 unless said.
    var rate: Finite?
    /// The effort at which a step comes; 0.1 unless said, 0.9 for a delayed one.
    var at: Share?
    /// How deep a J-curve's dip is; 0.25 unless said.
    var dip: Finite?
    /// The points of a sampled curve, by ascending effort.
    var points: [Point] = []

    init(_ shape: Shape) { self.shape = shape }

    init(_ curve: Curve) {
      shape = curve.shape
      switch curve {
      case .sigmoid(let steepness, let midpoint):
        self.steepness = steepness == 10 ? nil : steepness
        self.midpoint = midpoint == 0.5 ? nil : midpoint
      case .exponentialDecay(let rate): self.rate = rate == 4 ? nil : rate
      case .linear: break
      case .step(let at): self.at = at == 0.1 ? nil : at
      case .jCurve(let dip): self.dip = dip == 0.25 ? nil : dip
      case .delayedStep(let at): self.at = at == 0.9 ? nil : at
      case .sampled(let points): self.points = points
      }
    }

    /// The curve, where no parameter is given that its shape does not have.
    var curve: Curve? {
      func only(_ names: Set<String>) -> Bool {
        let given: [(String, Bool)] = [
          ("steepness", steepness != nil), ("midpoint", midpoint != nil), ("rate", rate != nil),
          ("at", at != nil),
          ("dip", dip != nil), ("points", !points.isEmpty),
        ]
        return given.allSatisfy { !$0.1 || names.contains($0.0) }
      }
      switch shape {
      case .sigmoid:
        return only(["steepness", "midpoint"])
          ? .sigmoid(steepness: steepness ?? 10, midpoint: midpoint ?? 0.5) : nil
      case .exponentialDecay: return only(["rate"]) ? .exponentialDecay(rate: rate ?? 4) : nil
      case .linear: return only([]) ? .linear : nil
      case .step: return only(["at"]) ? .step(at: at ?? 0.1) : nil
      case .jCurve: return only(["dip"]) ? .jCurve(dip: dip ?? 0.25) : nil
      case .delayedStep: return only(["at"]) ? .delayedStep(at: at ?? 0.9) : nil
      case .sampled: return only(["points"]) ? .sampled(points) : nil
      }
    }
  }
}

extension Curve.Form: DocumentRecord {
  static let fields = Fields(blank: Curve.Form(Curve.Shape.linear), onOneLine: true) {
    Field("shape", \.shape, .required, "Which of the shapes it is (C14).")
    Field("steepness", \.steepness, "How steep a sigmoid is; 10 unless said.")
    Field("midpoint", \.midpoint, "The effort at which half of a sigmoid's value is there; 0.5 unless said.")
    Field("rate", \.rate, "How fast the returns of an exponential decay fall; 4 unless said.")
    Field("at", \.at, "The effort at which a step comes; 0.1 unless said, 0.9 for a delayed one.")
    Field("dip", \.dip, "How deep a J-curve's dip is; 0.25 unless said.")
    Field("points", \.points, "The points of a sampled curve, by ascending effort.")
  }
}

extension Curve: DocumentValue {
  /// An object with the shape and the parameters that are not the usual ones.
  public static let notation: Notation<Curve> = {
    let record = Notation<Form>.record(Form.self)
    return Notation(
      record.shape,
      read: { (reader) throws(JSONHalt) in
        reader.skipSpace()
        let start = reader.offset
        guard let read = try record.read(&reader) else { return nil }
        if let curve = read.curve { return curve }
        try reader.refuse("value.invalid", at: start, expected: "parameters of the curve's own shape only")
        return nil
      },
      write: { curve, writer in record.write(Form(curve), &writer) },
      fault: { $0.fault.map { IntegrityFault(.curveOutOfBounds, $0) } })
  }()
}
